import { BUILT_IN_POPULATIONS } from '../../../src/domain/authorities/findPopulation';
import { PackedCompilation } from '../../../src/domain/compile/packed/PackedCompilation';
import { CsvPacker } from '../../../src/files/csv/CsvPacker';
import { defaultLimits, type Limits } from '../../../src/files/limits';

const HEADINGS =
  'Region,LA code,LA name,Report date,Measure year,Measure quarter,Measure no.,Measure value,Quality check';
const ROW = 'South East,845,East Sussex,2026-11-13,2026-27,Q2,202,987,No';
const BAD = 'South East,845,East Sussex,2026-11-13,2026-27,Q2,202,12%,No';

function pack(lines: readonly string[], limits: Partial<Limits> = {}) {
  const compilation = new PackedCompilation({
    today: '2026-12-01',
    history: [],
    populations: BUILT_IN_POPULATIONS,
  });
  const packer = new CsvPacker(compilation, { ...defaultLimits, ...limits });
  const isTaken = packer.take('a.csv', new TextEncoder().encode(lines.join('\r\n')), 'submission');
  const { rows, others } = compilation.settle();
  return { isTaken, rows: rows.length, refused: others.refused.length, files: others.files.length };
}

const NOTHING = { isTaken: false, rows: 0, refused: 0, files: 0 };

it('takes accepted rows as numbers and refused rows as they were read', () => {
  expect(pack([HEADINGS, ROW, ROW, BAD])).toEqual({ isTaken: true, rows: 2, refused: 1, files: 1 });
});

it.each<[what: string, lines: string[], limits: Partial<Limits>]>([
  ['a quotation mark that is never closed', [HEADINGS, ROW, BAD, '"South East,845'], {}],
  ['more rows than allowed', [HEADINGS, ROW, BAD, ROW], { rows: 3 }],
  ['more cells than allowed', [HEADINGS, ROW, BAD, ROW], { cells: 30 }],
  [
    'a cell that is too long',
    [HEADINGS, ROW, BAD, `${ROW},${'x'.repeat(200)}`],
    { cellCharacters: 150 },
  ],
  ['more bytes than allowed', [HEADINGS, ROW], { fileBytes: 100 }],
  ['a heading too few', [HEADINGS.replace(',Quality check', ''), ROW], {}],
  [
    'contextual answers',
    ['Region,LA code,LA name,Report date,Contextual measure no.,Contextual measure value'],
    {},
  ],
])('leaves a file with %s to the ordinary way, and keeps nothing of it', (_, lines, limits) => {
  expect(pack(lines, limits)).toEqual(NOTHING);
});
