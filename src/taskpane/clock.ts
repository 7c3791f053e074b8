/**
 * The clock of the pane.
 *
 * @param today a day `yyyy-mm-dd` to take instead of the real one, or null. The time of day is real all the same.
 */
export function readClock(today: string | null): () => Date {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(today ?? '');
  if (!match) return () => new Date();
  const [year, month, day] = [Number(match[1]), Number(match[2]) - 1, Number(match[3])];
  return () => {
    const now = new Date();
    now.setFullYear(year, month, day);
    return now;
  };
}
