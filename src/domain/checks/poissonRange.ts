/**
 * The counts that chance alone makes usual after a small count: the 0.5th and 99.5th percentile (with a tail of half a
 * per cent) of a Poisson distribution with that mean. After 0 a mean of 1 is taken, or nothing could ever follow 0.
 *
 * @param tail the part of the distribution that is unusual on either side: half a per cent.
 * @example poissonRange(3, 0.005) // { from: 0, to: 8 }
 */
export function poissonRange(before: number, tail: number): { from: number; to: number } {
  const mean = Math.max(1, before);
  return { from: percentile(tail, mean), to: percentile(1 - tail, mean) };
}

/** The smallest count whose cumulative probability reaches a share. */
function percentile(share: number, mean: number): number {
  let count = 0;
  let probability = Math.exp(-mean);
  let cumulative = probability;
  while (cumulative < share) {
    count += 1;
    probability *= mean / count;
    cumulative += probability;
  }
  return count;
}
