import { isLayoutReadable } from '../../templates/findLayout';
import type { Check } from '../Check';
import { foundInTable, type Submission } from '../Submission';

export const headingUnknown: Check<Submission, 'submission/heading-unknown'> = {
  code: 'submission/heading-unknown',
  grade: 'note',
  title: 'Added columns are left out',
  help: 'Columns that are not in the template stay on the sheet and are not exported.',
  *find({ tables }) {
    for (const table of tables) {
      const { layout } = table;
      if (!layout || !isLayoutReadable(layout)) continue;
      for (const { text, column } of layout.unknown) {
        yield { ...foundInTable(this.code, table, column), heading: text, position: column };
      }
    }
  },
};
