import { findLayout, isLayoutReadable } from '../../../src/domain/templates/findLayout';
import { contextualTable, measuresTable, tableOf } from '../../support/table';

test('finds both templates by their headings', () => {
  expect(findLayout(measuresTable('Measure no.'))).toMatchObject({
    template: 'measures',
    headingRow: 1,
    missing: [],
    repeated: [],
    unknown: [],
  });
  expect(findLayout(contextualTable('Contextual measure no.'))?.template).toBe('contextual');
});

test('finds headings in any case, with folded white space and without the full stop', () => {
  const layout = findLayout(tableOf('REGION | la  code | LA\u00a0name | Measure No | measure NO.'));
  expect([...(layout?.columns.keys() ?? [])]).toEqual([
    'Region',
    'LA code',
    'LA name',
    'Measure no.',
  ]);
  expect(layout?.repeated).toEqual(['Measure no.']);
});

test('takes the first row with three headings and says which row it is', () => {
  const layout = findLayout(
    tableOf(`
      East Sussex
      Region | LA code
      -----------------
      Region | LA code | LA name
    `),
  );
  expect(layout?.headingRow).toBe(4);
});

test('looks no further than row 30', () => {
  const above = (rows: number) => `${'title\n'.repeat(rows)}Region | LA code | LA name`;
  expect(findLayout(tableOf(above(29)))?.headingRow).toBe(30);
  expect(findLayout(tableOf(above(30)))).toBeNull();
});

test('names what is missing and what is not of the template, with its column', () => {
  const layout = findLayout(tableOf('Region | LA code | LA name | Team lead | | Value'));
  expect(layout?.missing).toContain('Measure value');
  expect(layout?.unknown).toEqual([
    { text: 'Team lead', column: 3 },
    { text: 'Value', column: 5 },
  ]);
  expect(layout && isLayoutReadable(layout)).toBe(false);
});

test('helper columns of the product are nothing to report', () => {
  const layout = findLayout(
    measuresTable('Measure no. | Measure name | Rate or % | Last quarter | Reason for a query'),
  );
  expect(layout?.unknown).toEqual([]);
  expect(layout && isLayoutReadable(layout)).toBe(true);
});
