import type { Check } from '../Check';
import { foundInTable, type Submission } from '../Submission';

export const headingMissing: Check<Submission, 'submission/heading-missing'> = {
  code: 'submission/heading-missing',
  grade: 'error',
  title: 'No heading is missing',
  help: 'Without a heading nobody can tell what its column would hold, so no row of the sheet is read.',
  *find({ tables }) {
    for (const table of tables) {
      const { layout } = table;
      if (!layout || layout.missing.length === 0) continue;
      const others = layout.unknown.map(({ text, column }) => ({ text, position: column }));
      yield { ...foundInTable(this.code, table), headings: layout.missing, others };
    }
  },
};
