const MINUS = 45;
const POINT = 46;
const ZERO = 48;
const NINE = 57;
/** Every whole number of this many digits is exact in a double. */
const EXACT_DIGITS = 15;

const powersOfTen: readonly number[] = Array.from({ length: EXACT_DIGITS + 1 }, (_, n) => 10 ** n);

/**
 * The number written in plain digits in the bytes, exactly as `Number` would read it, or NaN for every other spelling
 * (exponents, long fractions, spaces): those are for `Number` itself.
 */
export function parsePlainNumber(bytes: Uint8Array, start: number, end: number): number {
  let at = bytes[start] === MINUS ? start + 1 : start;
  const sign = at > start ? -1 : 1;
  let digits = 0;
  let decimals = -1;
  let value = 0;
  for (; at < end; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte >= ZERO && byte <= NINE) {
      value = value * 10 + (byte - ZERO);
      digits += 1;
      if (decimals >= 0) decimals += 1;
    } else if (byte === POINT && decimals < 0) decimals = 0;
    else return NaN;
  }
  if (digits === 0 || digits > EXACT_DIGITS) return NaN;
  // Both operands are exact, so the quotient is the nearest double: the same that parsing the text would give.
  return (sign * value) / (decimals > 0 ? (powersOfTen[decimals] ?? NaN) : 1);
}
