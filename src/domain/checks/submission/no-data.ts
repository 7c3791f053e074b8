import { isLayoutReadable } from '../../templates/findLayout';
import type { Check } from '../Check';
import { foundInTable, type Submission } from '../Submission';

export const noData: Check<Submission, 'submission/no-data'> = {
  code: 'submission/no-data',
  grade: 'note',
  title: 'There are rows under the headings',
  help: 'A table with headings only holds nothing to compile.',
  *find({ tables }) {
    for (const table of tables) {
      const { layout, dataRows } = table;
      if (layout && isLayoutReadable(layout) && dataRows === 0)
        yield foundInTable(this.code, table);
    }
  },
};
