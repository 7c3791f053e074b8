import type { Meanings } from '../engine/Meaning';
import { handle } from '../engine/Meaning';
import { accessDenied, invalidArgument, invalidOperation } from '../engine/HostError';
import { MAX_COLUMNS, MAX_ROWS } from '../model/Area';
import { Place } from '../model/Place';
import type { Sheet } from '../model/Sheet';
import { STANDARD_HEIGHT } from '../model/Sheet';
import { addSheet, deleteSheet, renameSheet, setPosition, setVisibility } from '../model/sheets';
import type { Workbook } from '../model/Workbook';
import { EVENT } from '../model/WorkbookEvent';
import {
  booleanArgument,
  colourArgument,
  placeArgument,
  placeOn,
  textArgument,
  wholeArgument,
} from './arguments';
import { entries, entryMembers } from './workbooks';

const sheetHandle = (sheet: Sheet) => handle('Worksheet', sheet);
const range = (place: Place) => handle('Range', place);

const visible = (workbook: Workbook, onlyVisible: unknown): Sheet[] =>
  workbook.sheets.filter((sheet) => onlyVisible !== true || sheet.visibility === 'Visible');

const customs = (sheet: Sheet) =>
  entries('WorksheetCustomProperty', sheet.customProperties, sheet.workbook);

/** The sheet next to another, `by` places on. */
const neighbour = (sheet: Sheet, by: number, onlyVisible: unknown): Sheet | undefined => {
  const list = visible(sheet.workbook, onlyVisible);
  return list[list.indexOf(sheet) + by];
};

const usedPlace = (sheet: Sheet, valuesOnly: unknown): Place | undefined => {
  const area = sheet.usedArea(valuesOnly === true);
  return area && Place.of(sheet, area);
};

function refuseReadOnly(workbook: Workbook, where: string): void {
  if (workbook.readOnly) throw accessDenied(where);
}

/** Changes a sheet's own settings, unless the workbook is read-only. */
const changing =
  (where: string, change: (sheet: Sheet, value: unknown) => void) =>
  (sheet: Sheet, value: unknown): void => {
    refuseReadOnly(sheet.workbook, where);
    change(sheet, value);
    sheet.workbook.touch('sheets');
  };

function freeze(sheet: Sheet, rows: number, columns: number): void {
  refuseReadOnly(sheet.workbook, 'WorksheetFreezePanes');
  sheet.frozen = rows > 0 || columns > 0 ? { rows, columns } : undefined;
  sheet.workbook.touch();
}

function protectionChanged(sheet: Sheet): void {
  const message = { worksheetId: sheet.id, isProtected: sheet.protection !== undefined };
  sheet.workbook.emit(EVENT.protectionChanged, ['Workbook', sheet.id], message);
  sheet.workbook.touch();
}

/** The default of each permission that `protect` can grant. */
const PROTECTION_OPTIONS = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: 'Normal',
};

/** Sheets, their freezing, protection and properties. */
export const worksheetMeanings: Pick<
  Meanings,
  | 'WorksheetCollection'
  | 'Worksheet'
  | 'WorksheetFreezePanes'
  | 'WorksheetProtection'
  | 'WorksheetCustomPropertyCollection'
  | 'WorksheetCustomProperty'
> = {
  WorksheetCollection: {
    items: (workbook) => workbook.sheets.map(sheetHandle),
    item: (workbook, key) => {
      const sheet = workbook.sheetByKey(String(key));
      return sheet && sheetHandle(sheet);
    },
    makers: {
      Add: (workbook, [name]) => {
        refuseReadOnly(workbook, 'WorksheetCollection.add');
        return sheetHandle(addSheet(workbook, typeof name === 'string' ? name : undefined));
      },
      GetActiveWorksheet: (workbook) => sheetHandle(workbook.active),
      GetFirst: (workbook, [onlyVisible]) => {
        const [sheet] = visible(workbook, onlyVisible);
        return sheet && sheetHandle(sheet);
      },
      GetLast: (workbook, [onlyVisible]) => {
        const sheet = visible(workbook, onlyVisible).at(-1);
        return sheet && sheetHandle(sheet);
      },
    },
    methods: { GetCount: (workbook, [onlyVisible]) => visible(workbook, onlyVisible).length },
  },
  Worksheet: {
    identity: (sheet) => ({ Id: sheet.id }),
    eventTarget: (sheet) => sheet.id,
    get: {
      Id: (sheet) => sheet.id,
      Name: (sheet) => sheet.name,
      Position: (sheet) => sheet.workbook.sheets.indexOf(sheet),
      Visibility: (sheet) => sheet.visibility,
      TabColor: (sheet) => sheet.tabColour,
      ShowGridlines: (sheet) => sheet.showGridlines,
      ShowHeadings: (sheet) => sheet.showHeadings,
      StandardHeight: () => STANDARD_HEIGHT,
      StandardWidth: () => 8.43,
    },
    set: {
      Name: changing('Worksheet.name', (sheet, value) =>
        renameSheet(sheet, textArgument(value, 'Worksheet.name')),
      ),
      Position: changing('Worksheet.position', setPosition),
      Visibility: changing('Worksheet.visibility', setVisibility),
      TabColor: changing('Worksheet.tabColor', (sheet, value) => {
        sheet.tabColour = value === '' ? '' : colourArgument(value, 'Worksheet.tabColor');
      }),
      ShowGridlines: changing('Worksheet.showGridlines', (sheet, value) => {
        sheet.showGridlines = booleanArgument(value, 'Worksheet.showGridlines');
      }),
      ShowHeadings: changing('Worksheet.showHeadings', (sheet, value) => {
        sheet.showHeadings = booleanArgument(value, 'Worksheet.showHeadings');
      }),
    },
    links: {
      Tables: (sheet) => handle('TableCollection', { workbook: sheet.workbook, sheet }),
      Names: (sheet) => handle('NamedItemCollection', { workbook: sheet.workbook, sheet }),
      FreezePanes: (sheet) => handle('WorksheetFreezePanes', sheet),
      Protection: (sheet) => handle('WorksheetProtection', sheet),
      CustomProperties: (sheet) => handle('WorksheetCustomPropertyCollection', sheet),
    },
    makers: {
      GetRange: (sheet, [address]) =>
        range(
          address === null || address === undefined || address === ''
            ? new Place(sheet, 0, 0, MAX_ROWS, MAX_COLUMNS)
            : placeArgument(address, sheet, 'Worksheet.getRange'),
        ),
      GetCell: (sheet, [row, column]) => {
        const where = 'Worksheet.getCell';
        const [r, c] = [wholeArgument(row, where), wholeArgument(column, where)];
        return range(placeOn(sheet, { row: r, column: c, rows: 1, columns: 1 }, where));
      },
      GetRangeByIndexes: (sheet, args) => {
        const where = 'Worksheet.getRangeByIndexes';
        const [row = 0, column = 0, rows = 0, columns = 0] = args.map((each) =>
          wholeArgument(each, where),
        );
        return range(placeOn(sheet, { row, column, rows, columns }, where));
      },
      GetUsedRange: (sheet, [valuesOnly]) =>
        range(usedPlace(sheet, valuesOnly) ?? new Place(sheet, 0, 0, 1, 1)),
      GetUsedRangeOrNullObject: (sheet, [valuesOnly]) => {
        const used = usedPlace(sheet, valuesOnly);
        return used && range(used);
      },
      GetNext: (sheet, [onlyVisible]) => {
        const next = neighbour(sheet, 1, onlyVisible);
        return next && sheetHandle(next);
      },
      GetPrevious: (sheet, [onlyVisible]) => {
        const previous = neighbour(sheet, -1, onlyVisible);
        return previous && sheetHandle(previous);
      },
      _GetSheetById: (sheet, [id]) => {
        const found = sheet.workbook.sheetByKey(String(id));
        return found && sheetHandle(found);
      },
    },
    methods: {
      Activate: (sheet) => {
        if (sheet.visibility !== 'Visible') throw invalidOperation('Worksheet.activate');
        sheet.workbook.activate(sheet);
      },
      Delete: (sheet) => {
        refuseReadOnly(sheet.workbook, 'Worksheet.delete');
        deleteSheet(sheet);
      },
      Calculate: (sheet) => {
        sheet.workbook.calculator.markAll();
        sheet.workbook.calculate();
      },
    },
  },
  WorksheetFreezePanes: {
    makers: {
      GetLocation: (sheet) => {
        if (!sheet.frozen) return null;
        const { rows, columns } = sheet.frozen;
        return range(new Place(sheet, 0, 0, rows || MAX_ROWS, columns || MAX_COLUMNS));
      },
    },
    methods: {
      FreezeRows: (sheet, [count]) =>
        freeze(sheet, wholeArgument(count, 'WorksheetFreezePanes.freezeRows', 0), 0),
      FreezeColumns: (sheet, [count]) =>
        freeze(sheet, 0, wholeArgument(count, 'WorksheetFreezePanes.freezeColumns', 0)),
      FreezeAt: (sheet, [frozen]) => {
        const place = placeArgument(frozen, sheet, 'WorksheetFreezePanes.freezeAt');
        const rows = place.isEntireColumns ? 0 : place.row + place.rows;
        freeze(sheet, rows, place.isEntireRows ? 0 : place.column + place.columns);
      },
      Unfreeze: (sheet) => freeze(sheet, 0, 0),
    },
  },
  WorksheetProtection: {
    get: {
      Protected: (sheet) => sheet.protection !== undefined,
      Options: (sheet) => sheet.protection?.options ?? null,
    },
    methods: {
      Protect: (sheet, [options, password]) => {
        const where = 'WorksheetProtection.protect';
        refuseReadOnly(sheet.workbook, where);
        if (sheet.protection) throw accessDenied(where);
        const chosen = { ...PROTECTION_OPTIONS, ...(options as object | null) };
        sheet.protection = {
          options: chosen,
          ...(typeof password === 'string' && password !== '' ? { password } : {}),
        };
        protectionChanged(sheet);
      },
      Unprotect: (sheet, [password]) => {
        const { protection } = sheet;
        if (protection?.password !== undefined && protection.password !== password) {
          throw invalidArgument('WorksheetProtection.unprotect');
        }
        sheet.protection = undefined;
        if (protection) protectionChanged(sheet);
      },
    },
  },
  WorksheetCustomPropertyCollection: {
    items: (sheet) => customs(sheet).items(),
    item: (sheet, key) => customs(sheet).item(key),
    makers: {
      Add: (sheet, [key, value]) => {
        const where = 'WorksheetCustomPropertyCollection.add';
        return customs(sheet).add(key, textArgument(value, where), where);
      },
    },
    methods: { GetCount: (sheet) => sheet.customProperties.size },
  },
  WorksheetCustomProperty: {
    ...entryMembers('WorksheetCustomProperty'),
    identity: (each) => ({ _Id: each.key }),
  },
};
