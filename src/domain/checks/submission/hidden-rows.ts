import type { Check } from '../Check';
import { foundInTable, type Submission } from '../Submission';

export const hiddenRows: Check<Submission, 'submission/hidden-rows'> = {
  code: 'submission/hidden-rows',
  grade: 'note',
  title: 'Hidden rows are read too',
  help: 'Rows hidden by hand or by a filter, and hidden sheets, are read and exported like any other.',
  *find({ tables }) {
    for (const table of tables) {
      const { sheet, hidden: sheetHidden, readings } = table;
      // Of a sheet without readable headings no row is read, hidden or not.
      const rows = sheetHidden ? readings.length : Math.min(readings.length, table.hiddenRows);
      if (rows === 0) continue;
      yield { ...foundInTable(this.code, table), rows, sheetHidden, sheet };
    }
  },
};
