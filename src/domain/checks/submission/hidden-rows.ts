import type { Check } from '../Check';
import { foundInTable, type Submission } from '../Submission';

export const hiddenRows: Check<Submission, 'submission/hidden-rows'> = {
  code: 'submission/hidden-rows',
  grade: 'note',
  title: 'Hidden rows are read too',
  help: 'Rows hidden by hand or by a filter, and hidden sheets, are read and exported like any other.',
  *find({ tables }) {
    for (const table of tables) {
      const rows = table.readings.filter(({ hidden }) => hidden).length;
      if (rows === 0) continue;
      const { sheet, hidden: sheetHidden } = table;
      yield { ...foundInTable(this.code, table), rows, sheetHidden, sheet };
    }
  },
};
