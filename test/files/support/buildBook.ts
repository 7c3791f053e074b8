import type { Cell } from '../../../src/domain/entries/Cell';
import type { SourceTable } from '../../../src/domain/entries/SourceTable';
import { defaultLimits, type Limits } from '../../../src/files/limits';
import type { ReadResult } from '../../../src/files/ReadResult';
import type { Refusal } from '../../../src/files/Refusal';
import { readFile } from '../../../src/files/read';
import { buildZip, type PartsToBuild, type PartToBuild, type ZipToBuild } from './buildZip';

type Content = string | Uint8Array | PartToBuild;

/** A workbook of one sheet, part by part; whatever is not given is as a plain program would write it. */
export interface BookToBuild {
  /** What stands between the tags of `sheetData`. */
  readonly rows?: string;
  /** The whole sheet part, instead of `rows`. */
  readonly sheet?: Content;
  /** The `si` elements of the shared texts. */
  readonly texts?: string;
  /** Number formats in the order of cell styles, from style 1 on. */
  readonly formats?: readonly string[];
  readonly styles?: Content;
  readonly workbook?: Content;
  readonly links?: Content;
  readonly frontLinks?: Content;
  readonly more?: PartsToBuild;
  readonly zip?: ZipToBuild;
}

export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const LINKS = 'http://schemas.openxmlformats.org/package/2006/relationships';
export const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A sheet part with these rows, and whatever follows them. */
export function sheetXml(rows: string, after = ''): string {
  return `<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData>${after}</worksheet>`;
}

/** A workbook part; `sheets` are `[name, other attributes]`, linked as rId1, rId2... */
export function workbookXml(sheets: readonly (readonly [string, string?])[], before = ''): string {
  const list = sheets.map(
    ([name, more = ''], index) =>
      `<sheet name="${name}" sheetId="${index + 1}" ${more} r:id="rId${index + 1}"/>`,
  );
  return `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${before}<sheets>${list.join('')}</sheets></workbook>`;
}

/** A list of links; `[id, kind, target]`. */
export function linksXml(
  links: readonly (readonly [string, string, string])[],
  base = OFFICE,
): string {
  const list = links.map(
    ([id, kind, target]) => `<Relationship Id="${id}" Type="${base}/${kind}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${LINKS}">${list.join('')}</Relationships>`;
}

export const usualLinks: readonly (readonly [string, string, string])[] = [
  ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
  ['rId8', 'styles', 'styles.xml'],
  ['rId9', 'sharedStrings', 'sharedStrings.xml'],
];

export function buildBook(book: BookToBuild): Uint8Array {
  const parts: [string, Content][] = [
    ['_rels/.rels', book.frontLinks ?? linksXml([['rId1', 'officeDocument', 'xl/workbook.xml']])],
    ['xl/workbook.xml', book.workbook ?? workbookXml([['Sheet1']])],
    ['xl/_rels/workbook.xml.rels', book.links ?? linksXml(usualLinks)],
    ['xl/worksheets/sheet1.xml', book.sheet ?? sheetXml(book.rows ?? '')],
    ['xl/styles.xml', book.styles ?? stylesXml(book.formats ?? [])],
    ['xl/sharedStrings.xml', `<sst xmlns="${MAIN}">${book.texts ?? ''}</sst>`],
  ];
  return buildZip([...parts, ...(book.more ?? [])], book.zip);
}

function stylesXml(formats: readonly string[]): string {
  const codes = formats.map(
    (code, index) =>
      `<numFmt numFmtId="${200 + index}" formatCode="${code.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"/>`,
  );
  const styles = formats.map((_, index) => `<xf numFmtId="${200 + index}"/>`);
  return `<styleSheet xmlns="${MAIN}"><numFmts>${codes.join('')}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/>${styles.join('')}</cellXfs></styleSheet>`;
}

/** The tables of a file that must be readable. */
export function tablesOf(result: ReadResult): readonly SourceTable[] {
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.refusal)}`);
  return result.tables;
}

/** The refusal of a file that must be refused. */
export function refusalOf(result: ReadResult): Refusal {
  if (result.ok) throw new Error('was read, should have been refused');
  return result.refusal;
}

/** The cells of the first sheet of a workbook built like this. */
export function cellsOf(book: BookToBuild): (readonly Cell[])[] {
  return rowsOf(book).map((row) => row.cells);
}

/** The rows of the first sheet of a workbook built like this. */
export function rowsOf(book: BookToBuild): SourceTable['rows'] {
  return tablesOf(readFile('book.xlsx', buildBook(book)))[0]?.rows ?? [];
}

/** Why a workbook built like this is refused. */
export function refusalOfBook(book: BookToBuild, limits: Limits = defaultLimits): Refusal {
  return refusalOf(readFile('book.xlsx', buildBook(book), limits));
}
