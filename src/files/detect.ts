import { encodingByMark } from './csv/decode';
import { defaultLimits, type Limits } from './limits';
import type { FileKind } from './ReadResult';
import { type OtherFormat, type Refusal, Refused } from './Refusal';
import { surveyBytes } from './surveyBytes';
import { openZip } from './xlsx/zip';

const SAMPLE_BYTES = 64 * 1024;

/**
 * Tells by name and content whether a file can be read, and as what. The content decides where it disagrees with the
 * name; a file that we do not read comes back as the refusal that says what it really is.
 *
 * @example detectFile('845.csv', new TextEncoder().encode('Region,LA code\r\n')) // 'csv'
 * @example detectFile('~$845.xlsx', new Uint8Array(165)) // { code: 'lock-file' }
 */
export function detectFile(
  name: string,
  bytes: Uint8Array,
  limits: Limits = defaultLimits,
): FileKind | Refusal {
  const base = name.split(/[/\\]/).pop() ?? '';
  if (base.startsWith('~$')) return { code: 'lock-file' };
  const extension = /\.[^.]*$/.exec(base.toLowerCase())?.[0] ?? '';
  const refused = refuseExtension(extension);
  if (refused !== null) return refused;
  if (bytes.length === 0) return { code: 'empty' };
  if (startsWith(bytes, OLE)) return refuseOle(bytes);
  if (startsWith(bytes, ZIP)) return detectZip(bytes, limits);
  return detectPlain(bytes, extension === '.csv');
}

/** The first bytes of the container that Excel 97-2003 and encrypted files share. */
const OLE = [0xd0, 0xcf, 0x11, 0xe0];
/** `PK` and the mark of a part; an empty archive begins with the mark of its directory's end and holds no workbook. */
const ZIP = [0x50, 0x4b, 0x03, 0x04];

const refusedExtensions: ReadonlyMap<string, Refusal> = new Map<string, Refusal>([
  ['.xls', { code: 'legacy-xls' }],
  ['.xlsb', { code: 'other-format', format: 'xlsb' }],
  ['.ods', { code: 'other-format', format: 'ods' }],
  ['.pdf', { code: 'other-format', format: 'pdf' }],
  ['.htm', { code: 'other-format', format: 'html' }],
  ['.html', { code: 'other-format', format: 'html' }],
]);

function refuseExtension(extension: string): Refusal | null {
  if (extension === '.csv' || extension === '.xlsx' || extension === '.xlsm') return null;
  return refusedExtensions.get(extension) ?? { code: 'other-extension', extension };
}

/** An encrypted workbook has its streams named so inside the container ([MS-OFFCRYPTO] 2.1). */
function refuseOle(bytes: Uint8Array): Refusal {
  const has = (stream: string): boolean => includes(bytes, stream);
  if (has('DRMEncrypted') || has('DRMContent')) return { code: 'encrypted', protection: 'label' };
  if (has('EncryptedPackage') || has('EncryptionInfo')) {
    return { code: 'encrypted', protection: 'password' };
  }
  if (has('Workbook') || has('Book')) return { code: 'legacy-xls' };
  if (has('WordDocument')) return { code: 'other-format', format: 'word' };
  if (has('PowerPoint Document')) return { code: 'other-format', format: 'powerpoint' };
  return { code: 'encrypted', protection: 'unknown' };
}

const foreignParts: readonly (readonly [part: string, format: OtherFormat])[] = [
  ['xl/workbook.bin', 'xlsb'],
  ['word/document.xml', 'word'],
  ['ppt/presentation.xml', 'powerpoint'],
];

function detectZip(bytes: Uint8Array, limits: Limits): FileKind | Refusal {
  if (bytes.length > limits.fileBytes) {
    return { code: 'too-large', what: 'file-bytes', limit: limits.fileBytes };
  }
  try {
    const { parts } = openZip(bytes, limits);
    for (const [part, format] of foreignParts) {
      if (parts.has(part)) return { code: 'other-format', format };
    }
    if (parts.has('mimetype') && parts.has('content.xml')) {
      return { code: 'other-format', format: 'ods' };
    }
    return 'xlsx';
  } catch (cause) {
    if (cause instanceof Refused) return cause.refusal;
    throw cause;
  }
}

const signatures: readonly (readonly [start: string, format: OtherFormat])[] = [
  ['%PDF-', 'pdf'],
  ['\x89PNG', 'image'],
  ['\xff\xd8\xff', 'image'],
  ['GIF8', 'image'],
];

function detectPlain(bytes: Uint8Array, isCsv: boolean): FileKind | Refusal {
  for (const [start, format] of signatures) {
    if (startsWith(bytes, codesOf(start))) return { code: 'other-format', format };
  }
  const sample = sampleText(bytes);
  const markup = detectMarkup(sample);
  if (markup !== null) return { code: 'other-format', format: markup };
  const isText =
    looksLikeText(sample) && (encodingByMark(bytes) !== null || !surveyBytes(bytes).hasZero);
  if (!isCsv) return { code: 'not-a-workbook', content: isText ? 'text' : 'binary' };
  return isText ? 'csv' : { code: 'not-text' };
}

/** The beginning of the file with one character for each byte, which is enough to recognise what it is. */
function sampleText(bytes: Uint8Array): string {
  const encoding = encodingByMark(bytes) ?? 'windows-1252';
  return new TextDecoder(encoding).decode(bytes.subarray(0, SAMPLE_BYTES));
}

function detectMarkup(sample: string): OtherFormat | null {
  const start = sample.slice(0, 1000).replace(/^(?:ï»¿)?\s*/, '');
  if (/^<(?:!doctype\s+html|html|head|body|table|meta|style|div)\b/i.test(start)) return 'html';
  if (!/^<\?xml\b/i.test(start)) return null;
  return /<(?:!doctype\s+html|html)\b/i.test(start) ? 'html' : 'xml';
}

/** Text has hardly any control characters besides tabs and line ends; noise has one in nine. */
function looksLikeText(sample: string): boolean {
  const controls = sample.match(/[\x00-\x08\x0e-\x1f]/g)?.length ?? 0;
  return controls * 50 <= sample.length;
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

/** Whether the bytes contain the name in UTF-16, as OLE containers write their streams' names. */
function includes(bytes: Uint8Array, name: string): boolean {
  const wanted = codesOf(name).flatMap((code) => [code, 0]);
  const first = wanted[0] ?? 0;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}

function codesOf(text: string): number[] {
  return Array.from(text, (character) => character.charCodeAt(0));
}
