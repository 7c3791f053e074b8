import type { Check } from '../Check';
import { foundAt } from '../places';
import { sameKeyRows } from '../sameKey';
import type { Submission } from '../Submission';

export const sameKeySameValue: Check<Submission, 'submission/same-key-same-value'> = {
  code: 'submission/same-key-same-value',
  grade: 'query',
  title: 'No row is there twice',
  help: 'A row that is there twice, with the same value, is kept once.',
  *find({ readings }) {
    for (const { number, reportDate, rows, last } of sameKeyRows(readings)) {
      const { size } = new Set(rows.map(({ value }) => value));
      if (size > 1) continue;
      const column = last.template === 'measures' ? 'Measure value' : 'Contextual measure value';
      yield { ...foundAt(this.code, last, column), number, reportDate, rows };
    }
  },
};
