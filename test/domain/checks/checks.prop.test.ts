import fc from 'fast-check';
import { CELL_CHECKS, ROW_CHECKS } from '../../../src/domain/checks/all';
import { explainFinding } from '../../../src/domain/checks/explain';
import { refusalsOfRow } from '../../../src/domain/checks/refusalsOfRow';
import { runChecks } from '../../../src/domain/checks/run';
import type { Cell } from '../../../src/domain/entries/Cell';
import { entryOfReading } from '../../../src/domain/entries/entryOfReading';
import { readTable } from '../../../src/domain/entries/readTable';
import { HEADINGS, type Heading } from '../../../src/domain/templates/Template';
import { ADDRESSES, CONTEXT, reportedBefore } from '../../support/findings';

/** What people and programs put in each column: right, nearly right, and wrong. */
const CELLS: Record<Heading, readonly Cell[]> = {
  Region: ['South East', 'SE', '', 'London', 'Wessex', '=A1'],
  'LA code': ['845', 845, 'E10000011', '909', '942', '', '999', 'Kent'],
  'LA name': ['East Sussex', '', 'Kent', 'Dorset', '@x'],
  'Report date': ['2026-11-23', { date: '2026-10-01' }, 46349, '', '11/23/2026', '2027-01-01'],
  'Measure year': ['2026-27', '2026/27', '2022-23', '2026', '', '2019-20'],
  'Measure quarter': ['Q1', '2', 'Q4', '', 'Q7'],
  'Measure no.': ['201', '202', '20202', 205, '206', '211', '20201', '', 'x'],
  'Measure value': ['0', '12', '1,234', 99, '', 'c', '12%', -3, { noResult: true }, 4.5],
  'Quality check': ['Yes', 'n', '', 'Maybe'],
  'Contextual measure no.': ['X01', 'x7', 'X25', 'X30', 'X31', 'X99', ''],
  'Contextual measure value': ['Yes', 'Child', 'Mosaic', '=x', '2019', '', { error: '#N/A' }],
};

const tables = fc.constantFrom('measures' as const, 'contextual' as const).chain((template) => {
  const row = fc.tuple(...HEADINGS[template].map((heading) => fc.constantFrom(...CELLS[heading])));
  return fc.array(row, { maxLength: 12 }).map((data) =>
    readTable({
      file: 'x.xlsx',
      sheet: template,
      hidden: false,
      rows: [[...HEADINGS[template]] as Cell[], ...data].map((cells, index) => ({
        number: index + 1,
        cells,
      })),
    }),
  );
});

const HISTORY = reportedBefore(`
  201 | 2026-27 Q1 | 100
  211 | 2026-27 Q1 | 3
`);

test('a row without an error has an entry, so that no row is lost between checking and compiling', () => {
  fc.assert(
    fc.property(tables, ({ readings }) => {
      for (const reading of readings) {
        const refused = refusalsOfRow(reading, CONTEXT).length > 0;
        expect(refused || entryOfReading(reading) !== null).toBe(true);
      }
    }),
  );
});

test('the refusals of a row are all the errors that the checks of cells and rows find in it', () => {
  const checks = [...CELL_CHECKS, ...ROW_CHECKS].filter(({ grade }) => grade === 'error');
  fc.assert(
    fc.property(tables, ({ readings }) => {
      for (const reading of readings.filter(({ repeatsHeadings }) => !repeatsHeadings)) {
        const all = checks.flatMap((check) => [...check.find(reading, CONTEXT)]);
        expect(refusalsOfRow(reading, CONTEXT)).toEqual(all);
      }
    }),
  );
});

test('whatever the cells hold, every finding can be worded, and its words keep the rules', () => {
  fc.assert(
    fc.property(fc.array(tables, { maxLength: 2 }), (read) => {
      for (const finding of runChecks(read, { ...CONTEXT, history: HISTORY })) {
        const { title, body, action } = explainFinding(finding, ADDRESSES);
        const text = [`${title}.`, body, action].join(' ');
        expect(text).not.toMatch(
          /invalid|please|sorry|upload|undefined|null|\bNaN\b|!|\bLA\b(?! code| name)/i,
        );
        expect(title).not.toMatch(/\.$/);
        expect(`${body}${action}`).toMatch(/\.$/);
      }
    }),
  );
});

test('the findings are the same for the same tables, and depend on nothing else', () => {
  fc.assert(
    fc.property(tables, (table) => {
      expect(runChecks([table], CONTEXT)).toEqual(runChecks([table], CONTEXT));
    }),
    { numRuns: 20 },
  );
});
