import { rateOf } from '../../rates/rateOf';
import { isRate } from '../../rates/Rate';
import type { Check } from '../Check';
import { foundInGroup } from '../QuarterGroup';
import type { QuarterInSeries } from '../QuarterInSeries';
import { rulesIn } from '../rules/rulesIn';

export const outsidePublishedRange: Check<QuarterInSeries, 'series/outside-published-range'> = {
  code: 'series/outside-published-range',
  grade: 'query',
  title: 'The rate is within what authorities have published',
  help: 'Compared with half of the first percentile and twice the 99th of published figures. Real outliers exist: a reason is enough. City of London and Isles of Scilly are exempt.',
  *find({ group, counts }, { populations, rules }) {
    const { laCode, period } = group;
    const rule = rulesIn(period, rules).publishedRange;
    if (rule.exempt.includes(laCode)) return;
    for (const count of counts) {
      const { measure } = count;
      const published = rule.distributionOf(measure);
      if (!published) continue;
      const countOf = (number: typeof measure) => group.counts.get(number)?.value;
      const rate = rateOf({ laCode, period, measure, countOf, populations });
      if (!isRate(rate)) continue;
      const from = oneDecimal(published.p1 * rule.lowest);
      const to = oneDecimal(published.p99 * rule.highest);
      if (rate.value >= from && rate.value <= to) continue;
      yield {
        ...foundInGroup(this.code, group, count),
        count,
        rate: rate.value,
        unit: published.unit,
        from,
        to,
        publishedYear: published.year,
        population: rate.as === 'rate' ? rate.population : null,
      };
    }
  },
};

function oneDecimal(value: number): number {
  return Math.round(value * 10) / 10;
}
