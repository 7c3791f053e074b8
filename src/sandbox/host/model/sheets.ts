import { invalidArgument, invalidOperation, itemAlreadyExists } from '../engine/HostError';
import { quoteSheetName } from './addresses';
import { Place } from './Place';
import { Sheet } from './Sheet';
import type { Workbook } from './Workbook';
import { EVENT } from './WorkbookEvent';

/** @throws HostError unless a sheet may be called this: 1-31 letters, none of `\ / ? * [ ] :`, not taken */
function refuseBadSheetName(workbook: Workbook, name: string, where: string, self?: Sheet): void {
  const fits = name.length >= 1 && name.length <= 31 && !/[\\/?*[\]:]/.test(name);
  if (!fits || /^'|'$/.test(name) || name.toLowerCase() === 'history') throw invalidArgument(where);
  const other = workbook.sheetNamed(name);
  if (other && other !== self) throw itemAlreadyExists(where);
}

/** Adds a sheet at the end; without a name it is the next free `SheetN`. */
export function addSheet(workbook: Workbook, name?: string): Sheet {
  let chosen = name ?? '';
  for (let n = workbook.sheets.length + 1; chosen === ''; n++) {
    if (!workbook.sheetNamed(`Sheet${n}`)) chosen = `Sheet${n}`;
  }
  refuseBadSheetName(workbook, chosen, 'WorksheetCollection.add');
  const sheet = new Sheet(workbook, workbook.newId(), chosen);
  workbook.sheets.push(sheet);
  workbook.emit(EVENT.sheetAdded, ['Workbook'], { worksheetId: sheet.id });
  workbook.touch('sheets');
  workbook.reshaped();
  return sheet;
}

/** Gives a sheet another name; formulas follow. */
export function renameSheet(sheet: Sheet, name: string): void {
  const { workbook } = sheet;
  refuseBadSheetName(workbook, name, 'Worksheet.name', sheet);
  const before = sheet.name;
  sheet.name = name;
  workbook.calculator.sheetRenamed(before, quoteSheetName(name));
  const message = { worksheetId: sheet.id, nameBefore: before, nameAfter: name };
  workbook.emit(EVENT.nameChanged, ['Workbook', sheet.id], message);
  workbook.touch('sheets');
  workbook.reshaped();
}

const isLastVisible = (sheet: Sheet): boolean =>
  sheet.visibility === 'Visible' &&
  sheet.workbook.sheets.filter((each) => each.visibility === 'Visible').length === 1;

/** @throws HostError InvalidOperation for the last visible sheet */
export function deleteSheet(sheet: Sheet): void {
  const { workbook } = sheet;
  if (isLastVisible(sheet)) throw invalidOperation('Worksheet.delete');
  // Excel refuses to delete a very hidden sheet until it is shown or merely hidden.
  if (sheet.visibility === 'VeryHidden') throw invalidOperation('Worksheet.delete');
  const at = workbook.sheets.indexOf(sheet);
  workbook.sheets.splice(at, 1);
  sheet.deleted = true;
  for (const table of workbook.tablesOn(sheet)) workbook.dropTable(table);
  for (const place of workbook.watched) if (place.sheet === sheet) place.gone = true;
  for (const item of workbook.names) if (item.place?.sheet === sheet) item.place.gone = true;
  workbook.calculator.sheetRemoved(sheet);
  workbook.journal.forgetAll();
  moveAway(sheet, at);
  workbook.emit(EVENT.sheetDeleted, ['Workbook'], { worksheetId: sheet.id });
  workbook.touch('sheets');
  workbook.reshaped();
}

/** Shows another sheet when the one in front goes. */
function moveAway(sheet: Sheet, at: number): void {
  const { workbook } = sheet;
  if (workbook.active !== sheet) return;
  const visible = workbook.sheets.filter((each) => each.visibility === 'Visible');
  const next = visible.find((each) => workbook.sheets.indexOf(each) >= at) ?? visible.at(-1);
  if (next) workbook.select(new Place(next, 0, 0, 1, 1));
}

/** @throws HostError InvalidOperation for the last visible sheet, InvalidArgument for another word */
export function setVisibility(sheet: Sheet, to: unknown): void {
  const { workbook } = sheet;
  if (to !== 'Visible' && to !== 'Hidden' && to !== 'VeryHidden') {
    throw invalidArgument('Worksheet.visibility');
  }
  if (to !== 'Visible' && isLastVisible(sheet)) throw invalidOperation('Worksheet.visibility');
  const before = sheet.visibility;
  sheet.visibility = to;
  if (to !== 'Visible') moveAway(sheet, workbook.sheets.indexOf(sheet));
  const message = { worksheetId: sheet.id, visibilityBefore: before, visibilityAfter: to };
  workbook.emit(EVENT.visibilityChanged, ['Workbook', sheet.id], message);
  workbook.touch('sheets');
}

/** Moves a sheet's tab, counted from 0. */
export function setPosition(sheet: Sheet, to: unknown): void {
  const { sheets } = sheet.workbook;
  if (!Number.isInteger(to) || Number(to) < 0 || Number(to) >= sheets.length) {
    throw invalidArgument('Worksheet.position');
  }
  sheets.splice(sheets.indexOf(sheet), 1);
  sheets.splice(Number(to), 0, sheet);
  sheet.workbook.touch('sheets');
}
