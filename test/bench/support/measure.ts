import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { pathOf, type Program } from './programs';

/** One run of a program: the whole process, from its start to its end. */
export interface Run {
  readonly seconds: number;
  /** The most memory that it held. */
  readonly mebibytes: number;
  readonly output: string;
}

/** A program with its arguments. */
export interface Contestant {
  readonly name: string;
  readonly program: Program;
  readonly args: readonly string[];
  /** Clears away what the run before left. */
  readonly before?: () => void;
}

export interface Duel {
  readonly ours: Run;
  readonly peer: Run;
  /** Our time by theirs: the median of the rounds. Below 1 we are faster. */
  readonly ratio: number;
}

/**
 * Runs two programs in turn, so that both have the same machine whatever else it does, and compares round by round.
 *
 * @throws where a program fails.
 */
export async function duel(ours: Contestant, peer: Contestant, rounds: number): Promise<Duel> {
  const runs: { ours: Run; peer: Run }[] = [];
  for (let round = 0; round < rounds; round += 1) {
    runs.push({ ours: await run(ours), peer: await run(peer) });
  }
  return {
    ours: middle(runs.map((round) => round.ours)),
    peer: middle(runs.map((round) => round.peer)),
    ratio: median(runs.map((round) => round.ours.seconds / round.peer.seconds)),
  };
}

/** Runs a program a few times. */
export async function runs(contestant: Contestant, times: number): Promise<Run> {
  const all: Run[] = [];
  for (let time = 0; time < times; time += 1) all.push(await run(contestant));
  return middle(all);
}

export function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? NaN;
}

/** The median time, the most memory. */
function middle(all: readonly Run[]): Run {
  return {
    seconds: median(all.map(({ seconds }) => seconds)),
    mebibytes: Math.max(...all.map(({ mebibytes }) => mebibytes)),
    output: all[0]?.output ?? '',
  };
}

/** Exit code 1 of our own program says that the data has errors, which it may have. */
const GOOD_CODES = [0, 1];

async function run({ name, program, args, before }: Contestant): Promise<Run> {
  before?.();
  const peak = join(__dirname, 'reportPeak.cjs');
  const started = performance.now();
  const child = spawn(process.execPath, ['--require', peak, pathOf(program), ...args], {
    stdio: ['ignore', 'pipe', 'inherit', 'pipe'],
  });
  const [output, report] = [collect(child.stdio[1]), collect(child.stdio[3])];
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  const seconds = (performance.now() - started) / 1000;
  if (!GOOD_CODES.includes(code ?? -1)) throw new Error(`${name} ended with ${String(code)}`);
  return { seconds, mebibytes: Number(await report) / 1024, output: await output };
}

async function collect(stream: unknown): Promise<string> {
  let text = '';
  // Both are pipes that can be read, as asked for above.
  for await (const part of stream as AsyncIterable<Buffer>) text += part.toString();
  return text;
}
