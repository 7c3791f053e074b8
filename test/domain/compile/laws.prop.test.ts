import fc from 'fast-check';
import { compiledBefore, compiledEntries } from '../../../src/domain/compile/compiledEntries';
import { compileLogRows } from '../../../src/domain/compile/compileLogRows';
import { countOutcomes, outcomesOf, sumOutcomes } from '../../../src/domain/compile/countOutcomes';
import { differenceOf } from '../../../src/domain/compile/differenceOf';
import type { Plan, ReadSource } from '../../../src/domain/compile/Plan';
import { planCompilation } from '../../../src/domain/compile/planCompilation';
import { keyOfEntry, type Entry } from '../../../src/domain/entries/Entry';
import { renderEntry } from '../../../src/domain/entries/renderEntry';
import type { SourceTable } from '../../../src/domain/entries/SourceTable';
import { HEADINGS, type TemplateName } from '../../../src/domain/templates/Template';
import { readingsOf } from '../../support/table';
import { CONTEXT, groupBy } from './drawSources';

const dates = fc.constantFrom(
  '2026-10-05',
  '2026-11-01',
  '2026-11-13',
  '13/11/2026',
  CONTEXT.today,
);
const codes = fc.constantFrom('845', '887', 'E10000011');
const mostly = (good: fc.Arbitrary<string>, bad: fc.Arbitrary<string>) =>
  fc.oneof({ weight: 12, arbitrary: good }, { weight: 1, arbitrary: bad });

const measureCells = fc.tuple(
  fc.constant('South East'),
  mostly(codes, fc.constantFrom('', '999')),
  fc.constant(''),
  mostly(dates, fc.constantFrom('2027-01-01', '11/23/2026', '')),
  fc.constantFrom('2025-26', '2026-27'),
  fc.constantFrom('Q1', '2'),
  mostly(fc.constantFrom('201', '202'), fc.constant('20201')),
  mostly(fc.constantFrom('0', '100', '120'), fc.constantFrom('', 'c', '12%')),
  fc.constantFrom('', 'Yes', 'No'),
);

const contextualCells = fc.tuple(
  fc.constant('South East'),
  mostly(codes, fc.constantFrom('', '999')),
  fc.constant(''),
  mostly(dates, fc.constantFrom('2027-01-01', '')),
  fc.constantFrom('X26', 'x28'),
  mostly(fc.constantFrom('Yes', 'no'), fc.constantFrom('', 'maybe')),
);

function tableOfCells(file: string, template: TemplateName, rows: string[][]): SourceTable {
  const cells = [[...HEADINGS[template]], ...rows];
  const numbered = cells.map((row, index) => ({ number: index + 1, cells: row }));
  return { file, sheet: null, hidden: false, rows: numbered };
}

function sourceOfCells(name: string, template: TemplateName, rows: string[][]): ReadSource {
  const file = `${name}-${template}.csv`;
  const readings = readingsOf(tableOfCells(file, template, rows));
  return {
    file,
    sheet: null,
    standing: name === 'compiled' ? 'compiled' : 'submission',
    template,
    readings,
  };
}

const filesOf = (template: TemplateName, cells: fc.Arbitrary<string[]>) =>
  fc
    .uniqueArray(
      fc.tuple(fc.constantFrom('a', 'b', 'c', 'compiled'), fc.array(cells, { maxLength: 12 })),
      {
        selector: ([name]) => name,
        maxLength: 4,
      },
    )
    .map((files) => files.map(([name, rows]) => sourceOfCells(name, template, rows)));

const sources = fc
  .tuple(filesOf('measures', measureCells), filesOf('contextual', contextualCells))
  .map(([measures, contextual]) => [...measures, ...contextual]);

const plan = (from: readonly ReadSource[]) => planCompilation(from, CONTEXT);

/** What was compiled, written as the compiled files are and read again. */
function compiledAgain(compiled: Plan, codeScheme: 'dfe' | 'gss' = 'dfe'): ReadSource[] {
  const { measures, contextual } = compiledEntries(compiled);
  const written = (entries: readonly Entry[]) =>
    entries.map((entry) => renderEntry(entry, { codeScheme }));
  return [
    { ...sourceOfCells('compiled', 'measures', written(measures)), file: 'previous-measures.csv' },
    {
      ...sourceOfCells('compiled', 'contextual', written(contextual)),
      file: 'previous-contextual.csv',
    },
  ];
}

describe('every row that was read', () => {
  it('is in exactly one of kept, superseded, duplicate, conflict and refused', () => {
    fc.assert(
      fc.property(sources, (given) => {
        const read = given.flatMap(({ readings }) =>
          [...readings].map(({ place }) => `${place.file} ${place.row}`),
        );
        const found = [...outcomesOf(plan(given))].map(
          ({ place }) => `${place.file} ${place.row ?? ''}`,
        );
        expect(found.sort()).toEqual(read.sort());
      }),
    );
  });

  it('has one line in the log, and is counted once for its file', () => {
    fc.assert(
      fc.property(sources, (given) => {
        const read = given.map(({ file, readings }) => [file, [...readings].length] as const);
        const made = plan(given);
        const counted = countOutcomes(made);
        expect(
          Object.fromEntries(
            counted.files.map(({ file, outcomes }) => [file, sumOutcomes(outcomes)]),
          ),
        ).toEqual(Object.fromEntries(read));
        expect(compileLogRows(made)).toHaveLength(sumOutcomes(counted.total));
      }),
    );
  });
});

describe('the order of the files', () => {
  it('makes no difference', () => {
    const shuffled = sources.chain((given) =>
      fc.tuple(fc.constant(given), fc.shuffledSubarray(given, { minLength: given.length })),
    );
    fc.assert(
      fc.property(shuffled, ([given, again]) => {
        expect(plan(again)).toEqual(plan(given));
      }),
    );
  });
});

describe('compiling again', () => {
  it('what was compiled, alone, keeps every row', () => {
    fc.assert(
      fc.property(sources, fc.constantFrom('dfe', 'gss'), (given, scheme) => {
        const first = plan(given);
        const second = plan(compiledAgain(first, scheme));
        expect(compiledEntries(second)).toEqual(compiledEntries(first));
        expect(second.kept).toHaveLength([...outcomesOf(second)].length);
      }),
    );
  });

  it('with the same files changes nothing', () => {
    fc.assert(
      fc.property(sources, (given) => {
        const first = plan(given);
        const second = plan([...given, ...compiledAgain(first)]);
        expect(compiledEntries(second)).toEqual(compiledEntries(first));
      }),
    );
  });

  it('with other files withdraws nothing', () => {
    fc.assert(
      fc.property(sources, sources, (given, others) => {
        const previous = compiledAgain(plan(given));
        const submissions = others.filter(({ standing }) => standing === 'submission');
        const next = plan([...previous, ...submissions]);
        const { measures, contextual } = compiledBefore(next);
        expect(differenceOf([...measures, ...contextual], next).withdrawn).toEqual([]);
        expect(compiledBefore(next)).toEqual(compiledEntries(plan(given)));
      }),
    );
  });
});

describe('what is kept', () => {
  it('is the latest date that has one value, and nothing older or contested', () => {
    fc.assert(
      fc.property(sources, (given) => {
        const made = plan(given);
        const understood = [
          ...made.kept,
          ...made.superseded,
          ...made.duplicates,
          ...made.conflicts,
        ];
        for (const [key, rows] of groupBy(understood, ({ entry }) => keyOfEntry(entry))) {
          const values = groupBy(rows, ({ entry }) => entry.reportDate);
          const settled = [...values]
            .filter(([, same]) => oneValue(same) !== undefined)
            .map(([date]) => date);
          const kept = made.kept.filter(({ entry }) => keyOfEntry(entry) === key);
          expect(kept.map(({ entry }) => entry.reportDate)).toEqual(settled.sort().slice(-1));
          expect(kept.map(({ value }) => value)).toEqual(
            kept.map(({ entry }) => oneValue(values.get(entry.reportDate) ?? [])),
          );
        }
      }),
    );
  });
});

/** The value of rows of one key and date: what was compiled before if that is one value, or what all say. */
function oneValue(rows: readonly { value: number | string; standing: string }[]) {
  const all = new Set(rows.map(({ value }) => value));
  const compiled = new Set(
    rows.filter(({ standing }) => standing === 'compiled').map(({ value }) => value),
  );
  if (all.size === 1) return [...all][0];
  return compiled.size === 1 ? [...compiled][0] : undefined;
}
