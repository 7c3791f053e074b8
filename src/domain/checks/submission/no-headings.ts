import type { Check } from '../Check';
import { foundInTable, type Submission } from '../Submission';

export const noHeadings: Check<Submission, 'submission/no-headings'> = {
  code: 'submission/no-headings',
  grade: 'error',
  title: 'The headings of a template are there',
  help: 'The heading row is looked for in the first 30 rows of each sheet: at least three headings of a template, in any order.',
  *find({ tables }) {
    const [first] = tables;
    if (first && tables.every(({ layout }) => layout === null))
      yield foundInTable(this.code, first);
  },
};
