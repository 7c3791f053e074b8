import type { SourceTable } from '../../domain/entries/SourceTable';
import { defaultLimits, type Limits } from '../limits';
import type { ReadingNote, ReadResult } from '../ReadResult';
import { Refused, refuseDamaged, refuseTooLarge } from '../Refusal';
import type { WorkbookContext } from './cell';
import { readSheet, type SheetContent } from './sheet';
import { readSharedTexts } from './strings';
import { readDateStyles } from './styles';
import { readWorkbookParts, readXmlPart, type SheetEntry, type WorkbookParts } from './workbook';
import { openZip, type Zip } from './zip';

/**
 * Reads the values of every worksheet of a workbook (.xlsx, .xlsm), hidden ones too: no formulas are worked out, no
 * macros looked at, no links followed. One table a sheet, in the order of the tabs.
 *
 * Never throws: a workbook that is damaged, unsafe or beyond the limits is a refusal, and then none of it is read.
 */
export function readXlsx(
  file: string,
  bytes: Uint8Array,
  limits: Limits = defaultLimits,
): ReadResult {
  try {
    if (bytes.length > limits.fileBytes) refuseTooLarge('file-bytes', limits.fileBytes);
    return readWorkbook(file, openZip(bytes, limits));
  } catch (cause) {
    if (cause instanceof Refused) return { ok: false, refusal: cause.refusal };
    throw cause;
  }
}

function readWorkbook(file: string, zip: Zip): ReadResult {
  const parts = readWorkbookParts(zip);
  const context = readContext(zip, parts);
  const tables: SourceTable[] = [];
  const notes: ReadingNote[] = [];
  let cellsAllowed = zip.limits.cells;
  for (const sheet of parts.sheets) {
    if (sheet.kind !== 'worksheet') {
      notes.push({ code: 'sheet-without-cells', sheet: sheet.name });
      continue;
    }
    const content = readWorksheet(zip, sheet, context, cellsAllowed);
    cellsAllowed -= content.cellCount;
    tables.push({ file, sheet: sheet.name, hidden: sheet.hidden, rows: content.rows });
    notes.push(...notesOnSheet(sheet.name, content));
  }
  return { ok: true, tables, notes };
}

function readContext(zip: Zip, parts: WorkbookParts): WorkbookContext {
  const { limits } = zip;
  const styles = parts.styles === null ? null : readXmlPart(zip, parts.styles);
  const texts = parts.sharedTexts === null ? null : readXmlPart(zip, parts.sharedTexts);
  return {
    dateStyles: styles === null ? [] : readDateStyles(styles, parts.styles ?? ''),
    sharedTexts: texts === null ? [] : readSharedTexts(texts, parts.sharedTexts ?? '', limits),
    dateSystem: parts.dateSystem,
    days: new Map(),
    limits,
  };
}

function readWorksheet(
  zip: Zip,
  sheet: SheetEntry,
  context: WorkbookContext,
  cellsAllowed: number,
): SheetContent {
  const bytes = sheet.part === null ? null : readXmlPart(zip, sheet.part);
  if (bytes === null) return refuseDamaged('missing-part', sheet.part ?? sheet.name);
  return readSheet(bytes, sheet.part ?? sheet.name, context, cellsAllowed);
}

function notesOnSheet(sheet: string, content: SheetContent): ReadingNote[] {
  const notes: ReadingNote[] = [];
  if (content.coveredCells > 0) {
    notes.push({ code: 'covered-cells', sheet, count: content.coveredCells });
  }
  if (content.cellsOutside > 0) {
    notes.push({ code: 'cells-outside-sheet', sheet, count: content.cellsOutside });
  }
  return notes;
}
