import { readTable } from '../../../src/domain/entries/readTable';
import type { MeasureReading, RowReading } from '../../../src/domain/entries/RowReading';
import { contextualTable, measuresTable, tableOf } from '../../support/table';

const rowNumbers = (readings: readonly RowReading[]) => readings.map(({ place }) => place.row);

test('reads every data row, with the row number that Excel shows', () => {
  const { readings, layout, dataRows } = readTable(
    measuresTable(`
      Measure no. | Measure value
      201         | 3,480
      -----------------------------
      202         | 987
    `),
  );
  expect(layout?.template).toBe('measures');
  expect(dataRows).toBe(2);
  expect(rowNumbers(readings)).toEqual([2, 4]);
  expect((readings[0] as MeasureReading).value).toEqual({
    cell: '3,480',
    parsed: { ok: true, value: 3480 },
  });
});

test('passes over titles above the headings and rows with nothing in a column of the template', () => {
  const { readings } = readTable(
    tableOf(`
      East Sussex, second quarter
      Region | LA code | LA name | Report date | Measure year | Measure quarter | Measure no. | Measure value | Quality check | Team lead
      South East | 845 | East Sussex | 2026-11-23 | 2026-27 | Q2 | 201 | 1 | | Ana
      | | | | | | | | | Total
    `),
  );
  expect(rowNumbers(readings)).toEqual([3]);
});

test('reads columns in any order and fewer cells than columns', () => {
  const { readings } = readTable(
    tableOf(`
      Measure value | measure no | QUALITY  CHECK | Measure quarter | Measure year | Report date | LA name | LA code | Region
      412 | 208 | Yes | Q2 | 2026-27 | 2026-11-23 | East Sussex | 845 |
      413 | 209
    `),
  );
  const [first, second] = readings as MeasureReading[];
  expect(first?.measure.parsed).toEqual({ ok: true, value: 208 });
  expect(first?.qualityCheck.parsed).toEqual({ ok: true, value: 'Yes' });
  expect(second?.laCode.parsed).toEqual({ ok: false, problem: 'blank' });
});

test('marks a second row of headings among the data', () => {
  const { readings } = readTable(
    measuresTable(`
      Region | LA code | LA name | Measure no. | Measure value
      South East | 845 | East Sussex | 201 | 1
      Region | LA code | LA name | Measure no. | Measure value
    `),
  );
  expect(readings.map(({ repeatsHeadings }) => repeatsHeadings)).toEqual([false, true]);
});

test('reads no row of a table in which a heading is missing or there twice', () => {
  const missing = readTable(
    tableOf(`
      Region | LA code | LA name | Value
      South East | 845 | East Sussex | 5
    `),
  );
  expect(missing.readings).toEqual([]);
  expect(missing.dataRows).toBe(1);
  const twice = readTable(
    tableOf(`
      Region | LA code | LA name | Report date | Contextual measure no. | Contextual measure value | Region
      South East | 845 | East Sussex | 2026-11-23 | X01 | Yes | South East
    `),
  );
  expect(twice.layout?.repeated).toEqual(['Region']);
  expect(twice.readings).toEqual([]);
});

test('a table without headings has no layout and no readings', () => {
  const reading = readTable(tableOf('Notes | for | colleagues'));
  expect(reading.layout).toBeNull();
  expect(reading.readings).toEqual([]);
});

test('counts hidden rows and carries the mark to each reading; in a hidden sheet every row is hidden', () => {
  const drawing = `
    Measure no. | Measure value
    201 | 1 (hidden)
    202 | 2
  `;
  const shown = readTable(measuresTable(drawing));
  expect(shown.hiddenRows).toBe(1);
  expect(shown.readings.map(({ hidden }) => hidden)).toEqual([true, false]);
  const hidden = readTable(measuresTable(drawing, { hidden: true }));
  expect(hidden.readings.map((reading) => reading.hidden)).toEqual([true, true]);
});

test('reads the contextual template, the answer according to its item', () => {
  const { readings, layout } = readTable(
    contextualTable(`
      Contextual measure no. | Contextual measure value
      x5  | y
      X31 | June 2019
      X99 | anything
    `),
  );
  expect(layout?.template).toBe('contextual');
  expect(
    readings.map((reading) => reading.template === 'contextual' && reading.answer.parsed),
  ).toEqual([
    { ok: true, value: 'Yes' },
    { ok: true, value: '2019-06-15' },
    { ok: true, value: null },
  ]);
});
