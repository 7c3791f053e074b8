import type { MeasureNumber } from '../../catalogue/Measure';
import type { Check } from '../Check';
import { foundInGroup } from '../QuarterGroup';
import type { QuarterInSeries } from '../QuarterInSeries';

/** The smallest difference that is ever asked about is one more than this. */
const ALWAYS_ACCEPTED = 5;

interface Stock {
  readonly stock: MeasureNumber;
  readonly added: MeasureNumber;
  readonly ceased: MeasureNumber;
  /** The part of last quarter's count by which the sum may be out. */
  readonly accepted: number;
}

/** In published annual figures 98 or 99 of 100 authorities are within these. */
export const STOCKS: readonly Stock[] = [
  { stock: 211, added: 210, ceased: 212, accepted: 0.05 },
  { stock: 215, added: 216, ceased: 217, accepted: 0.03 },
];

export const doesNotRollForward: Check<QuarterInSeries, 'series/does-not-roll-forward'> = {
  code: 'series/does-not-roll-forward',
  grade: 'query',
  title: '211 and 215 follow from the quarter before',
  help: 'Last quarter plus new minus ceased gives this quarter. Accepted for 211: up to 5, or 5% of last quarter; for 215: up to 5, or 3%.',
  *find({ group, counts, before }) {
    for (const { stock: number, added: addedNumber, ceased: ceasedNumber, accepted } of STOCKS) {
      const stock = counts.find(({ measure }) => measure === number);
      const added = group.counts.get(addedNumber);
      const ceased = group.counts.get(ceasedNumber);
      const lastQuarter = before(number, 1);
      if (!stock || !added || !ceased || lastQuarter === null) continue;
      const expected = lastQuarter + added.value - ceased.value;
      const tolerance = Math.floor(Math.max(ALWAYS_ACCEPTED, accepted * lastQuarter));
      if (Math.abs(stock.value - expected) <= tolerance) continue;
      const facts = { stock, added, ceased, lastQuarter, expected, tolerance };
      yield { ...foundInGroup(this.code, group, stock), ...facts };
    }
  },
};
