import type { Damage, LimitName, OtherFormat, Refusal } from './Refusal';

/**
 * Why a file was not read and what to do about it, in one or two sentences. The only wording of refusals.
 *
 * @param fileName the name as the person knows it.
 */
export function explainRefusal(refusal: Refusal, fileName: string): string {
  switch (refusal.code) {
    case 'empty':
      return 'The file is empty: it has no bytes at all. Ask for it again.';
    case 'lock-file':
      return `Excel’s lock file, not a workbook. Nothing to do: choose “${fileName.replace(/^~\$/, '')}” instead.`;
    case 'other-extension':
      return 'Not a table file. Choose files that end in .csv, .xlsx or .xlsm.';
    case 'other-format':
      return `${FORMATS[refusal.format]} Save it as .xlsx or CSV, then add that file.`;
    case 'encrypted':
      return ENCRYPTED[refusal.protection];
    case 'legacy-xls':
      return 'An Excel 97-2003 workbook (.xls). Open it in Excel, save it as .xlsx, then add that file.';
    case 'not-a-workbook':
      return `The name says workbook, but the content is ${CONTENTS[refusal.content]}. Ask for the file again as .xlsx or CSV.`;
    case 'not-text':
      return 'The name says CSV, but the content is not text. Ask for the file again as .xlsx or CSV.';
    case 'damaged':
      return `${DAMAGES[refusal.fault]}${whereOf(refusal)} Nothing was taken from it. Ask for the file again.`;
    case 'unsafe':
      return 'Built in a way that no spreadsheet program builds files, so it was not opened. Ask for the file again, saved by Excel.';
    case 'too-large':
      return `More than can be read safely: at most ${refusal.limit.toLocaleString('en-GB')} ${LIMITS[refusal.what]}. Ask for a file with only the two templates in it.`;
  }
}

const ENCRYPTED = {
  password: 'Protected with a password. Save a copy without it, then add the copy.',
  label:
    'Encrypted by a sensitivity label. Save a copy with a label that does not encrypt, or as CSV, then add the copy.',
  unknown:
    'Protected with a password or encrypted by a label. Save a copy without it, or as CSV, then add the copy.',
} as const;

const CONTENTS = {
  text: 'text',
  binary: 'something else',
  zip: 'another kind of archive',
} as const;

const FORMATS: Readonly<Record<OtherFormat, string>> = {
  xlsb: 'A binary workbook (.xlsb).',
  ods: 'An OpenDocument spreadsheet (.ods).',
  html: 'A web page named as a workbook.',
  xml: 'An XML file, not a workbook.',
  pdf: 'A PDF file, not a table.',
  word: 'A Word document, not a table.',
  powerpoint: 'A PowerPoint file, not a table.',
  image: 'A picture, not a table.',
};

const DAMAGES: Readonly<Record<Damage, string>> = {
  'cut-short': 'The file is damaged: it ends too early',
  'cannot-unpack': 'The file is damaged: a part of it cannot be unpacked',
  'wrong-size': 'The file is damaged: a part of it does not have the size it should',
  'wrong-checksum': 'The file is damaged: a part of it has changed since it was saved',
  'missing-part': 'The file is damaged: a sheet is missing from it',
  'malformed-xml': 'The file is damaged: a part of it cannot be read',
  'unreadable-text': 'The file is damaged: its text cannot be read',
  'missing-text': 'The file is damaged: the text of a cell is missing',
  'repeated-row': 'The file is damaged: it has the same row twice',
  'repeated-cell': 'The file is damaged: it has the same cell twice',
  'unclosed-quote':
    'A quotation mark is opened and never closed, so rows would run into one another',
};

const LIMITS: Readonly<Record<LimitName, string>> = {
  'file-bytes': 'bytes',
  parts: 'parts',
  'part-bytes': 'bytes in one part',
  'total-bytes': 'bytes when unpacked',
  'compression-ratio': 'times its size when unpacked',
  sheets: 'sheets',
  rows: 'rows',
  cells: 'cells',
  'cell-characters': 'characters in a cell',
  'merged-ranges': 'merged ranges',
  'merged-cells': 'merged cells',
};

function whereOf({ row }: { readonly row: number | null }): string {
  return row === null ? '.' : ` (row ${row.toLocaleString('en-GB')}).`;
}
