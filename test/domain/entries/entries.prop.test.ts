import fc from 'fast-check';
import { REGISTER } from '../../../src/domain/authorities/register';
import { CONTEXTUAL_ITEMS } from '../../../src/domain/catalogue/findContextualItem';
import { MEASURE_NUMBERS } from '../../../src/domain/catalogue/Measure';
import type { Cell } from '../../../src/domain/entries/Cell';
import type { Entry } from '../../../src/domain/entries/Entry';
import { entryOfReading } from '../../../src/domain/entries/entryOfReading';
import { parseValue } from '../../../src/domain/entries/parseValue';
import { readTable } from '../../../src/domain/entries/readTable';
import { renderEntry, type CodeScheme } from '../../../src/domain/entries/renderEntry';
import { sortEntries } from '../../../src/domain/entries/sortEntries';
import { dateOfDayNumber } from '../../../src/domain/periods/days';
import { HEADINGS } from '../../../src/domain/templates/Template';

const inUse = REGISTER.filter(({ validTo }) => validTo === null);
const authority = fc
  .constantFrom(...inUse)
  .map(({ region, laCode, name }) => ({ region, laCode, laName: name }));
const reportDate = fc.integer({ min: 20_600, max: 21_000 }).map(dateOfDayNumber);
const values = fc.integer({ min: 0, max: 999_999_999 });

const measureEntries = fc
  .record({
    authority,
    reportDate,
    period: fc.record({
      year: fc.integer({ min: 2022, max: 2030 }),
      quarter: fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const),
    }),
    measure: fc.constantFrom(...MEASURE_NUMBERS),
    value: fc.option(values),
    qualityCheck: fc.constantFrom('Yes' as const, 'No' as const, null),
  })
  .map(({ authority: names, ...rest }): Entry => ({ template: 'measures', ...names, ...rest }));

const answers = fc.constantFrom(...CONTEXTUAL_ITEMS).chain((item) => {
  if (item.answers.kind === 'date')
    return fc.record({ item: fc.constant(item), value: reportDate });
  const choices = item.answers.kind === 'choice' ? item.answers.choices : ['Yes', 'No'];
  return fc.record({ item: fc.constant(item), value: fc.constantFrom(...choices) });
});

const contextualEntries = fc
  .record({ authority, reportDate, answer: answers })
  .map(({ authority: names, reportDate: date, answer }): Entry => ({
    template: 'contextual',
    ...names,
    reportDate: date,
    item: answer.item.number,
    value: answer.value,
  }));

const readBack = (entry: Entry, codeScheme: CodeScheme): Entry | null | undefined => {
  const rows = [[...HEADINGS[entry.template]], renderEntry(entry, { codeScheme })];
  const table = rows.map((cells, index) => ({ number: index + 1, cells }));
  const { readings } = readTable({ file: 'x.csv', sheet: null, hidden: false, rows: table });
  return readings.map((reading) => entryOfReading(reading))[0];
};

test('an entry is read back as it was written, with either kind of code', () => {
  fc.assert(
    fc.property(
      fc.oneof(measureEntries, contextualEntries),
      fc.constantFrom<CodeScheme>('dfe', 'gss'),
      (entry, codeScheme) => {
        expect(readBack(entry, codeScheme)).toEqual(entry);
      },
    ),
  );
});

test('a count is read back from a number, from text and from text with commas', () => {
  fc.assert(
    fc.property(values, (value) => {
      const asRead = { ok: true, value };
      expect(parseValue(value)).toEqual(asRead);
      expect(parseValue(String(value))).toEqual(asRead);
      expect(parseValue(value.toLocaleString('en-GB'))).toEqual(asRead);
    }),
  );
});

test('sorting does not depend on the order given, and sorts numbers as numbers', () => {
  const key = (entry: Entry) =>
    entry.template === 'measures'
      ? [0, entry.laCode, entry.period.year, entry.period.quarter, entry.measure]
      : [1, entry.laCode, Number(entry.item.slice(1))];
  fc.assert(
    fc.property(fc.array(fc.oneof(measureEntries, contextualEntries)), (entries) => {
      const keys = sortEntries(entries).map(key);
      expect(sortEntries([...entries].reverse()).map(key)).toEqual(keys);
      for (const [index, next] of keys.slice(1).entries()) {
        const difference = next.map((part, place) => part - (keys[index]?.[place] ?? NaN));
        expect(difference.find((part) => part !== 0) ?? 0).toBeGreaterThanOrEqual(0);
      }
    }),
  );
});

const anyCell: fc.Arbitrary<Cell> = fc.oneof(
  fc.string(),
  fc.double(),
  fc.boolean(),
  fc.constant({ error: '#REF!' }),
  fc.constant({ noResult: true as const }),
  fc.constant({ date: '2026-11-23' as const }),
);

test('whatever the cells hold, every row that holds something is read and none is lost', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('measures' as const, 'contextual' as const),
      fc.array(fc.array(anyCell, { maxLength: 10 }), { maxLength: 5 }),
      (template, data) => {
        const rows = [[...HEADINGS[template]] as Cell[], ...data].map((cells, index) => ({
          number: index + 1,
          cells,
        }));
        const table = readTable({ file: 'x.csv', sheet: null, hidden: false, rows });
        const width = HEADINGS[template].length;
        const filled = data.filter((cells) =>
          cells.slice(0, width).some((cell) => typeof cell !== 'string' || cell.trim() !== ''),
        );
        expect(table.readings).toHaveLength(filled.length);
        expect(table.dataRows).toBe(filled.length);
      },
    ),
  );
});
