import type { Check } from '../Check';
import { foundAt } from '../places';
import { placeOfValue, type SameKeyRows } from '../sameKey';

export const sameKeyOtherValue: Check<SameKeyRows, 'submission/same-key-other-value'> = {
  code: 'submission/same-key-other-value',
  grade: 'error',
  title: 'One value for each measure and report date',
  help: 'Two rows with the same authority, quarter, number and report date cannot both be right. A correction has a later report date.',
  *find({ number, reportDate, rows, last }) {
    const { size } = new Set(rows.map(({ value }) => value));
    if (size === 1) return;
    yield { ...foundAt(this.code, last, placeOfValue(last).column), number, reportDate, rows };
  },
};
