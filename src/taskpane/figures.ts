/** @example formatCount(89214) // '89,214' */
export function formatCount(count: number): string {
  return count.toLocaleString('en-GB');
}

/** A count of things in real singular or plural. @example countOf(2, 'error') // '2 errors' */
export function countOf(count: number, one: string, many = `${one}s`): string {
  return `${formatCount(count)} ${count === 1 ? one : many}`;
}

/**
 * How a count has changed: per cent without decimals, with + or a true minus. Between two counts under 10, and from 0,
 * per cent says nothing, so the difference is shown.
 *
 * @example formatChange(412, 314) // '+31%'
 * @example formatChange(5, 6) // '−1'
 */
export function formatChange(now: number, before: number): string {
  const small = now < 10 && before < 10;
  if (small || before === 0) return signed(now - before);
  return `${signed(Math.round((100 * (now - before)) / before))}%`;
}

/** @example formatDifference(-43) // '−43' */
export function formatDifference(difference: number): string {
  return signed(difference);
}

function signed(number: number): string {
  if (number === 0) return '0';
  return `${number > 0 ? '+' : '−'}${formatCount(Math.abs(number))}`;
}

/** Words in a row, as a sentence has them. @example listOf(['221', '222', '223']) // '221, 222 and 223' */
export function listOf(words: readonly string[]): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`;
}

/** Hours and minutes of a moment, in local time. @example formatTime(new Date(2026, 10, 23, 9, 5)) // '09:05' */
export function formatTime(moment: Date): string {
  return `${two(moment.getHours())}:${two(moment.getMinutes())}`;
}

/** The local calendar day of a moment. */
export function dayOf(moment: Date): `${number}-${number}-${number}` {
  const text = `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
  // Put together from numbers just above.
  return text as `${number}-${number}-${number}`;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
