import fc from 'fast-check';
import { BUILT_IN_POPULATIONS } from '../../src/domain/authorities/findPopulation';
import { compiledEntries } from '../../src/domain/compile/compiledEntries';
import { compileLogRows, LOG_COLUMNS } from '../../src/domain/compile/compileLogRows';
import { countOutcomes } from '../../src/domain/compile/countOutcomes';
import { missingAuthorities } from '../../src/domain/compile/missingAuthorities';
import { PackedCompilation } from '../../src/domain/compile/packed/PackedCompilation';
import type { PackedPlan } from '../../src/domain/compile/packed/PackedPlan';
import type { Standing } from '../../src/domain/compile/Plan';
import { planCompilation } from '../../src/domain/compile/planCompilation';
import { renderEntry } from '../../src/domain/entries/renderEntry';
import { MEASURES_HEADINGS } from '../../src/domain/templates/Template';
import { writeCsv } from '../../src/files/csv/write';
import { FilePacker } from '../../src/files/FilePacker';
import { readSources } from '../../src/files/readSources';
import { neutralise } from '../../src/cli/neutralise';
import { packedLog } from '../../src/cli/packedLog';
import { packedMeasures } from '../../src/cli/packedMeasures';
import { dialects, encodeIn } from '../support/dialects';

const CONTEXT = { today: '2026-12-01', history: [], populations: BUILT_IN_POPULATIONS } as const;

/** Mostly the spelling that everybody uses, now and then another, or a wrong one. */
const often = (usual: readonly string[], other: readonly string[]) =>
  fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...usual) },
    { weight: 1, arbitrary: fc.constantFrom(...other) },
  );

const AUTHORITIES = [
  ['South East', '845', 'East Sussex'],
  ['South West', '839', 'Bournemouth, Christchurch and Poole'],
  ['South West', '801', 'Bristol, City of'],
  ['North West', '909', 'Cumbria'],
] as const;
const authority = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...AUTHORITIES) },
  {
    weight: 2,
    arbitrary: fc.tuple(
      fc.constantFrom('South East', 'south east', '', ' South East ', 'Yorkshire', 'nowhere'),
      fc.constantFrom('845', ' 845', 'E10000011', 'e10000011', '845.0', '', '999', '84'),
      fc.constantFrom('East Sussex', 'EAST SUSSEX', '', '=East', 'Kent', 'Éast "Sussex"'),
    ),
  },
);
const cells = fc
  .tuple(
    authority,
    often(
      ['2026-11-13', '2026-11-20'],
      ['13/11/2026', '2027-01-01', '', '11/23/2026', '2026-11-13 10:00', '2026-02-30'],
    ),
    often(['2026-27', '2025-26'], ['2022-23', '2026/27', '2026', '', '26-27']),
    often(['Q1', 'Q2'], ['2', 'Quarter 1', 'Q4', 'Q5', '']),
    often(['201', '202', '20202'], [' 202', '202.0', '20201', '']),
    often(['0', '7', '100', '120'], ['007', '1,234', '12.0', '', ' ', 'c', '12%', '1234567890']),
    often(['', 'Yes', 'No'], ['y', 'FALSE', 'maybe']),
  )
  .map(([[region, code, name], ...rest]) => [region, code, name, ...rest]);

/** Records of a file: rows, and what stands between rows in real files. */
const record = fc.oneof(
  { weight: 20, arbitrary: cells },
  { weight: 1, arbitrary: fc.constantFrom([''], ['', '', ''], [...MEASURES_HEADINGS]) },
  { weight: 1, arbitrary: cells.map((row) => row.slice(0, 7)) },
  { weight: 1, arbitrary: cells.map((row) => [...row, 'one too many']) },
);

interface File {
  readonly name: string;
  readonly standing: Standing;
  readonly bytes: Uint8Array;
}

const IN_ORDER = [0, 1, 2, 3, 4, 5, 6, 7, 8];
const order = fc.shuffledSubarray(IN_ORDER, { minLength: 9 });

const file = (name: string): fc.Arbitrary<File> =>
  fc
    .record({
      dialect: dialects,
      rows: fc.array(record, { maxLength: 25 }),
      columns: fc.oneof(fc.constant(IN_ORDER), order),
      title: fc.boolean(),
      extra: fc.boolean(),
      // Long files are opened by their beginning alone.
      times: fc.constantFrom(1, 1, 1, 20),
      damage: fc.oneof({ weight: 30, arbitrary: fc.constant('') }, fc.constantFrom('"', 'a\0b')),
    })
    .map(({ dialect, rows, columns, title, extra, times, damage }) => {
      const all = Array.from({ length: times }, () => rows).flat();
      const table = [[...MEASURES_HEADINGS] as string[], ...all].map((cells, index) => [
        ...columns.map((column) => cells[column] ?? ''),
        ...cells.slice(9),
        ...(extra ? [index === 0 ? 'Our notes' : `note ${index}`] : []),
      ]);
      const records = title ? [['Our figures'], [''], ...table] : table;
      return { name, standing: standingOf(name), bytes: encodeIn(dialect, records, damage) };
    });

const standingOf = (name: string): Standing =>
  name.startsWith('compiled') ? 'compiled' : 'submission';

const files = fc
  .tuple(file('a.csv'), file('b, "best".csv'), file('=c.csv'), file('compiled-measures.csv'))
  .chain((all) => fc.shuffledSubarray(all, { minLength: 1 }));

function plainly(given: readonly File[]) {
  const sources = given.flatMap(({ name, bytes, standing }) => [
    ...readSources(name, bytes, standing).sources,
  ]);
  return planCompilation(sources, CONTEXT);
}

function packed(given: readonly File[]): PackedPlan {
  const compilation = new PackedCompilation(CONTEXT);
  const packer = new FilePacker(compilation);
  for (const { name, bytes, standing } of given) packer.take(name, bytes, standing);
  return compilation.settle();
}

const textOf = (chunks: Iterable<Uint8Array>): string =>
  [...chunks].map((chunk) => new TextDecoder().decode(chunk)).join('');

describe('rows recognised by their bytes', () => {
  it('have the same line in the log as rows read cell by cell', () => {
    fc.assert(
      fc.property(files, (given) => {
        const rows = compileLogRows(plainly(given)).map((row) => row.map(neutralise));
        expect(textOf(packedLog(packed(given)))).toBe(writeCsv(LOG_COLUMNS, rows));
      }),
      { numRuns: 400 },
    );
  });

  it('compile to the same file', () => {
    fc.assert(
      fc.property(files, fc.constantFrom('dfe', 'gss'), (given, codeScheme) => {
        const { measures } = compiledEntries(plainly(given));
        const rows = measures.map((entry) => renderEntry(entry, { codeScheme }));
        expect(textOf(packedMeasures(packed(given), codeScheme))).toBe(
          writeCsv(MEASURES_HEADINGS, rows),
        );
      }),
      { numRuns: 200 },
    );
  });

  it('are counted alike, and the same authorities are missing', () => {
    fc.assert(
      fc.property(files, (given) => {
        const [plan, same] = [plainly(given), packed(given)];
        expect(same.count()).toEqual(countOutcomes(plan));
        expect(missingAuthorities(same.keptSubjects())).toEqual(
          missingAuthorities(compiledEntries(plan).measures),
        );
        const isWrong = plan.refused.some(({ reason }) => reason.code !== 'not-reported');
        expect(same.hasProblems).toBe(isWrong || plan.conflicts.length > 0);
      }),
      { numRuns: 200 },
    );
  });
});
