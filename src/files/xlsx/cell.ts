import type { Cell } from '../../domain/entries/Cell';
import type { Limits } from '../limits';
import { refuseDamaged, refuseTooLarge } from '../Refusal';
import { type DateSystem, dayOfIsoText, dayOfSerial } from './dates';
import { resolveExcelEscapes } from './entities';
import { parsePlainNumber } from './numbers';
import { readRichText } from './strings';
import type { XmlScanner } from './XmlScanner';

/** What a sheet needs from its workbook in order to be read. */
export interface WorkbookContext {
  readonly sharedTexts: readonly string[];
  /** By style index: whether the style shows numbers as dates. */
  readonly dateStyles: readonly boolean[];
  readonly dateSystem: DateSystem;
  /** Date cells already made, by serial: a file has few different days and many cells with them. */
  readonly days: Map<number, Cell>;
  readonly limits: Limits;
}

/** Types of cell (ECMA-376 part 1, 18.18.11): number, shared text, boolean, error, ISO date, text of a formula, own text. */
const cellTypes = ['n', 's', 'b', 'e', 'd', 'str', 'inlineStr'] as const;
type CellType = (typeof cellTypes)[number];
/** Different days remembered; more than any honest file has, and little memory. */
const DAYS_REMEMBERED = 10_000;

/** Reads the `c` element that was just opened, to its end. `row` is only for saying where something is wrong. */
export function readCell(xml: XmlScanner, workbook: WorkbookContext, row: number): Cell {
  // A type that does not exist is taken as text: that changes nothing about what stands in the file.
  const type = xml.attributeAmong('t', cellTypes) ?? (xml.attributeIndex('t') < 0 ? 'n' : 'str');
  const style = numberAttribute(xml, 's');
  const inside = xml.depth;
  let hasFormula = false;
  let hasValue = false;
  let value: Cell = '';
  while (xml.nextChild(inside)) {
    if (xml.opens('v')) {
      xml.capture();
      hasValue =
        xml.capturedStart !== xml.capturedEnd || xml.capturedText() !== '' || type === 'str';
      if (hasValue) value = convertValue(xml, type, style, workbook, row);
    } else if (xml.opens('is')) {
      value = readRichText(xml, workbook.limits);
      hasValue = true;
    } else {
      if (xml.opens('f')) hasFormula = true;
      xml.skip();
    }
  }
  return hasFormula && !hasValue ? { noResult: true } : value;
}

/** The value that `xml` has just captured, as the type of its cell has it. */
function convertValue(
  xml: XmlScanner,
  type: CellType,
  style: number,
  workbook: WorkbookContext,
  row: number,
): Cell {
  if (type === 'n') return convertNumber(readNumber(xml, row), style, workbook);
  if (type === 's') return sharedText(xml, workbook, row);
  const text = xml.capturedText();
  if (type === 'b') return text.trim() === '1' || text.trim().toLowerCase() === 'true';
  if (type === 'e') return { error: text };
  if (type === 'd') {
    const date = dayOfIsoText(text);
    return date === null ? text : { date };
  }
  const { cellCharacters } = workbook.limits;
  if (text.length > cellCharacters) refuseTooLarge('cell-characters', cellCharacters);
  return resolveExcelEscapes(text);
}

function convertNumber(value: number, style: number, workbook: WorkbookContext): Cell {
  if (workbook.dateStyles[style] !== true) return value;
  const known = workbook.days.get(value);
  if (known !== undefined) return known;
  const date = dayOfSerial(value, workbook.dateSystem);
  const cell = date === null ? value : { date };
  if (workbook.days.size < DAYS_REMEMBERED) workbook.days.set(value, cell);
  return cell;
}

function readNumber(xml: XmlScanner, row: number): number {
  const plain = parsePlainNumber(xml.bytes, xml.capturedStart, xml.capturedEnd);
  if (!Number.isNaN(plain)) return plain;
  const text = xml.capturedText().trim();
  const value = Number(text);
  // `Number` would also read '', '0x1F' and 'Infinity', which are no numbers in a workbook.
  if (Number.isFinite(value) && /^[-+]?[0-9.]/.test(text) && !/[xob]/i.test(text)) return value;
  return refuseDamaged('malformed-xml', xml.part, row);
}

function sharedText(xml: XmlScanner, workbook: WorkbookContext, row: number): string {
  const index = readNumber(xml, row);
  return workbook.sharedTexts[index] ?? refuseDamaged('missing-text', xml.part, row);
}

function numberAttribute(xml: XmlScanner, name: string): number {
  const index = xml.attributeIndex(name);
  if (index < 0) return 0;
  return parsePlainNumber(xml.bytes, xml.valueStart(index), xml.valueEnd(index));
}
