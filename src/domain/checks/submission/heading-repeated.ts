import type { Check } from '../Check';
import { foundInTable, type Submission } from '../Submission';

export const headingRepeated: Check<Submission, 'submission/heading-repeated'> = {
  code: 'submission/heading-repeated',
  grade: 'error',
  title: 'No heading is there twice',
  help: 'With two columns of the same heading nobody can tell which one counts, so no row of the sheet is read.',
  *find({ tables }) {
    for (const table of tables) {
      const { layout } = table;
      if (!layout || layout.repeated.length === 0) continue;
      yield { ...foundInTable(this.code, table), headings: [...new Set(layout.repeated)] };
    }
  },
};
