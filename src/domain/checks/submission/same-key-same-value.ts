import type { Check } from '../Check';
import { foundAt } from '../places';
import { placeOfValue, type SameKeyRows } from '../sameKey';

export const sameKeySameValue: Check<SameKeyRows, 'submission/same-key-same-value'> = {
  code: 'submission/same-key-same-value',
  grade: 'query',
  title: 'No row is there twice',
  help: 'A row that is there twice, with the same value, is kept once.',
  *find({ number, reportDate, rows, last }) {
    const { size } = new Set(rows.map(({ value }) => value));
    if (size > 1) return;
    yield { ...foundAt(this.code, last, placeOfValue(last).column), number, reportDate, rows };
  },
};
