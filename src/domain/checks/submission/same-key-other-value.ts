import type { Check } from '../Check';
import { foundAt } from '../places';
import { sameKeyRows } from '../sameKey';
import type { Submission } from '../Submission';

export const sameKeyOtherValue: Check<Submission, 'submission/same-key-other-value'> = {
  code: 'submission/same-key-other-value',
  grade: 'error',
  title: 'One value for each measure and report date',
  help: 'Two rows with the same authority, quarter, number and report date cannot both be right. A correction has a later report date.',
  *find({ readings }) {
    for (const { number, reportDate, rows, last } of sameKeyRows(readings)) {
      const { size } = new Set(rows.map(({ value }) => value));
      if (size === 1) continue;
      const column = last.template === 'measures' ? 'Measure value' : 'Contextual measure value';
      yield { ...foundAt(this.code, last, column), number, reportDate, rows };
    }
  },
};
