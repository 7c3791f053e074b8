import { periodOfReading } from '../../entries/entryOfReading';
import type { RowReading } from '../../entries/RowReading';
import { comparePeriods } from '../../periods/quarters';
import type { Check } from '../Check';
import { foundAt } from '../places';
import { RULES_VERSIONS } from '../rules/rulesIn';

export const quarterBeforeCollection: Check<RowReading, 'row/quarter-before-collection'> = {
  code: 'row/quarter-before-collection',
  grade: 'query',
  title: 'The quarter is not before 2022-23 Q1',
  help: 'The collection began in April 2022. Earlier quarters are accepted with a reason.',
  *find(reading, { rules = RULES_VERSIONS }) {
    const period = reading.template === 'measures' ? periodOfReading(reading) : null;
    const first = rules[0]?.validFrom;
    if (period === null || !first || comparePeriods(period, first) >= 0) return;
    yield { ...foundAt(this.code, reading, 'Measure year'), period, first };
  },
};
