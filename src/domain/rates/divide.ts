/**
 * A share in parts per `per`, to one decimal, halves rounded up on the exact value: 1/8 per 100 is 12.5, and 0.25 is 0.3.
 * Worked out in whole numbers, so that no binary fraction sways the last digit. Exact while `numerator * per * 20` is a
 * safe whole number: for rates per 10,000, counts up to 45,000,000,000.
 *
 * @param numerator whole number of 0 or more.
 * @param denominator whole number above 0.
 * @example divideTo1Decimal(412, 104_428, 10_000) // 39.5
 */
export function divideTo1Decimal(numerator: number, denominator: number, per: number): number {
  return Math.floor((2 * 10 * per * numerator + denominator) / (2 * denominator)) / 10;
}
