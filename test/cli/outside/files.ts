import { strToU8, zipSync } from 'fflate';
import { Folder, recordsOf, riia, type Ended } from '../folder';

export const MEASURE_HEADINGS = [
  'Region',
  'LA code',
  'LA name',
  'Report date',
  'Measure year',
  'Measure quarter',
  'Measure no.',
  'Measure value',
  'Quality check',
];

export const CONTEXTUAL_HEADINGS = [
  'Region',
  'LA code',
  'LA name',
  'Report date',
  'Contextual measure no.',
  'Contextual measure value',
];

export type Fields = Readonly<Record<string, string>>;

const MEASURE: Fields = {
  'LA code': '845',
  'Report date': '2026-11-13',
  'Measure year': '2026-27',
  'Measure quarter': 'Q2',
  'Measure no.': '202',
  'Measure value': '987',
};

const ANSWER: Fields = {
  'LA code': '845',
  'Report date': '2026-11-13',
  'Contextual measure no.': 'X26',
  'Contextual measure value': 'Yes',
};

/** A measures CSV: each row is East Sussex, 2026-27 Q2, 202 = 987 but for the fields given. */
export function measures(...rows: Fields[]): string {
  return table(
    MEASURE_HEADINGS,
    rows.map((row) => ({ ...MEASURE, ...row })),
  );
}

/** A contextual CSV: each row is East Sussex, X26 = Yes but for the fields given. */
export function answers(...rows: Fields[]): string {
  return table(
    CONTEXTUAL_HEADINGS,
    rows.map((row) => ({ ...ANSWER, ...row })),
  );
}

/** Rows of one quarter of East Sussex, drawn `number=value`. */
export function quarterOf(drawing: string, fields: Fields = {}): Fields[] {
  return drawing.split(' ').map((part) => {
    const [number = '', value = ''] = part.split('=');
    return { 'Measure no.': number, 'Measure value': value, ...fields };
  });
}

export function table(headings: readonly string[], rows: readonly Fields[]): string {
  const lines = rows.map((row) => headings.map((heading) => quoted(row[heading] ?? '')));
  return [headings, ...lines].map((line) => `${line.join(',')}\r\n`).join('');
}

function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

export interface Compiled extends Ended {
  readonly log: Record<string, string>[];
  readonly rows: Record<string, string>[];
  readonly answers: Record<string, string>[];
}

/** Compiles files in a folder of their own, and reads what was written. */
export async function compiled(
  files: Readonly<Record<string, string | Uint8Array>>,
  ...options: string[]
): Promise<Compiled> {
  const folder = new Folder();
  try {
    for (const [name, content] of Object.entries(files)) {
      folder.write(`in/${name}`, content);
    }
    const ended = await riia('compile', folder.at('in'), '--out', folder.at('out'), ...options);
    const read = (name: string): Record<string, string>[] =>
      ended.code > 1 ? [] : recordsOf(folder.read(`out/${name}`));
    return {
      ...ended,
      log: read('compile-log.csv'),
      rows: read('compiled-measures.csv'),
      answers: read('compiled-contextual.csv'),
    };
  } finally {
    folder.remove();
  }
}

export interface Finding {
  readonly code: string;
  readonly grade: string;
  readonly row: number | null;
  readonly column: string | null;
  readonly measure_no: string | null;
  readonly message: string;
}

export interface FileFindings {
  readonly file: string;
  readonly template: string | null;
  readonly sheet: string | null;
  readonly findings: readonly Finding[];
}

/** The findings of one file, and the exit code. */
export async function checked(
  content: string | Uint8Array,
  name = 'a.csv',
): Promise<{ code: number; files: readonly FileFindings[]; findings: readonly Finding[] }> {
  const folder = new Folder();
  try {
    const { code, stdout } = await riia('check', folder.write(name, content), '--json');
    const { files } = JSON.parse(stdout) as { files: readonly FileFindings[] };
    return { code, files, findings: files.flatMap(({ findings }) => findings) };
  } finally {
    folder.remove();
  }
}

/** One cell of a sheet as XML: text inline, a number, or the XML itself where it begins with `<`. */
export type SheetCell = string | number;

export interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly SheetCell[])[];
  readonly hidden?: boolean;
  readonly hiddenRows?: readonly number[];
  readonly firstRow?: number;
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const STRICT = 'http://purl.oclc.org/ooxml/spreadsheetml/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const STRICT_RELATIONS = 'http://purl.oclc.org/ooxml/officeDocument/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

/** A workbook written by hand; style 1 is a date. */
export function workbook(
  sheets: readonly Sheet[],
  options: { date1904?: boolean; strict?: boolean; utf16?: boolean; absolute?: boolean } = {},
): Uint8Array {
  const main = options.strict === true ? STRICT : MAIN;
  const relations = options.strict === true ? STRICT_RELATIONS : RELATIONS;
  const base = options.absolute === true ? '/xl/' : '';
  const list = sheets.map(
    ({ name, hidden }, index) =>
      `<sheet name="${name}" sheetId="${index + 1}"${hidden === true ? ' state="hidden"' : ''} r:id="rId${index + 1}"/>`,
  );
  const targets = sheets.map(
    (_, index) =>
      `<Relationship Id="rId${index + 1}" Type="${relations}/worksheet" Target="${base}worksheets/sheet${index + 1}.xml"/>`,
  );
  const overrides = sheets.map(
    (_, index) =>
      `<Override PartName="/xl/worksheets/sheet${index + 1}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>`,
  );
  const parts: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>${overrides.join('')}</Types>`,
    '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${relations}"><workbookPr${options.date1904 === true ? ' date1904="1"' : ''}/><sheets>${list.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships">${targets.join('')}<Relationship Id="rId99" Type="${relations}/styles" Target="${base}styles.xml"/></Relationships>`,
    'xl/styles.xml': `<styleSheet xmlns="${main}"><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>`,
  };
  sheets.forEach((sheet, index) => {
    parts[`xl/worksheets/sheet${index + 1}.xml`] =
      `<worksheet xmlns="${main}"><sheetData>${rowsOf(sheet)}</sheetData></worksheet>`;
  });
  const entries = Object.entries(parts).map(([name, xml]) => [
    name,
    options.utf16 === true && name.startsWith('xl/worksheets')
      ? utf16(`<?xml version="1.0" encoding="UTF-16"?>${xml}`)
      : strToU8(`<?xml version="1.0" encoding="UTF-8"?>${xml}`),
  ]);
  return zipSync(Object.fromEntries(entries) as Record<string, Uint8Array>);
}

function rowsOf({ rows, hiddenRows = [], firstRow = 1 }: Sheet): string {
  return rows
    .map((row, index) => {
      const number = firstRow + index;
      const cells = row.map((cell, column) =>
        cellOf(cell, `${String.fromCharCode(65 + column)}${number}`),
      );
      const hidden = hiddenRows.includes(number) ? ' hidden="1"' : '';
      return `<row r="${number}"${hidden}>${cells.join('')}</row>`;
    })
    .join('');
}

function cellOf(cell: SheetCell, at: string): string {
  if (cell === '') {
    return '';
  }
  if (typeof cell === 'number') {
    return `<c r="${at}"><v>${cell}</v></c>`;
  }
  return cell.startsWith('<c')
    ? cell.replace('<c', `<c r="${at}"`)
    : `<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${cell}</t></is></c>`;
}

/** UTF-16, little-endian, with its byte order mark. */
export function utf16(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le'));
}
