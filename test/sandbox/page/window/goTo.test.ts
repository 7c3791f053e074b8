import { findDestination } from '../../../../src/sandbox/page/window/goTo';
import type { SheetView, TableView, View } from '../../../../src/sandbox/host/View';

/** What of a view finding a place needs: two sheets, a name and a table. */
const VIEW = {
  sheets: () => [{ name: 'Measures' }, { name: "Last year's" }] as SheetView[],
  activeSheet: () => 'Measures',
  names: () => [{ name: 'Values', refersTo: "='Last year''s'!$H$2:$H$36" }],
  tables: (sheet: string) =>
    sheet === 'Measures'
      ? [
          {
            name: 'Entries',
            sheet,
            area: { row: 0, column: 0, rows: 37, columns: 13 },
            showHeaders: true,
            showTotals: true,
          } as TableView,
        ]
      : [],
} as unknown as View;

test.each([
  ['h18', 'Measures', 17, 17],
  ["'last year''s'!H2:H3", "Last year's", 1, 2],
  ['Measures!B4', 'Measures', 3, 3],
  ['values', "Last year's", 1, 35],
  ['Entries', 'Measures', 1, 35],
])('%s leads to %s, rows %i to %i', (text, sheet, top, bottom) => {
  expect(findDestination(text, VIEW)).toMatchObject({ sheet, area: { top, bottom } });
});

test.each(['', 'Nowhere', 'Missing!A1', '=', 'A0'])('%p leads nowhere', (text) => {
  expect(findDestination(text, VIEW)).toBeUndefined();
});
