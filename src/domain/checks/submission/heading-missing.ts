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
      const [other] = others;
      // One is missing and one is unknown: that is most likely where it belongs.
      const likely =
        layout.missing.length === 1 && others.length === 1 ? other?.position : undefined;
      yield { ...foundInTable(this.code, table, likely), headings: layout.missing, others };
    }
  },
};
