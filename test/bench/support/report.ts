import type { Duel, Run } from './measure';

/** Says how a duel went and makes the bench fail where it went worse than it may. */
export function reportDuel(what: string, { ours, peer, ratio }: Duel, bound: number): void {
  const verdict = ratio <= bound ? `at most ${bound}` : `TOO SLOW: at most ${bound}`;
  console.log(
    `${what.padEnd(44)} ours ${show(ours)}   peer ${show(peer)}   x${ratio.toFixed(2)}  ${verdict}`,
  );
  if (!(ratio <= bound)) process.exitCode = 1;
}

/** Makes the bench fail where something is not as it has to be. */
export function expectThat(holds: boolean, otherwise: string): void {
  if (holds) return;
  console.log(otherwise);
  process.exitCode = 1;
}

export function show({ seconds, mebibytes }: Run): string {
  return `${seconds.toFixed(2)} s ${mebibytes.toFixed(0).padStart(4)} MiB`;
}
