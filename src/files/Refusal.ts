/**
 * Why a file was not read: a code and the facts needed to explain it, no sentence.
 * A refused file gives no rows at all; there is no half-read file.
 */
export type Refusal =
  /** The file holds no bytes. */
  | { readonly code: 'empty' }
  /** The `~$...` file that Excel keeps beside a workbook while somebody has it open. */
  | { readonly code: 'lock-file' }
  /** Not a name we read. `extension` is in lower case with its dot, `''` where the name has none. */
  | { readonly code: 'other-extension'; readonly extension: string }
  /** The content, whatever the name says, is of a kind that we do not read. */
  | { readonly code: 'other-format'; readonly format: OtherFormat }
  /** A password, or a sensitivity label that encrypts (`protection` says which), stands before the data. */
  | { readonly code: 'encrypted'; readonly protection: 'password' | 'label' | 'unknown' }
  /** An Excel 97-2003 workbook (.xls). */
  | { readonly code: 'legacy-xls' }
  /** The name promises a workbook, the content is something else. */
  | { readonly code: 'not-a-workbook'; readonly content: 'text' | 'binary' | 'zip' }
  /** The name promises text, the content is not text. */
  | { readonly code: 'not-text' }
  /** The file contradicts itself or ends early: reading on could give wrong figures. */
  | {
      readonly code: 'damaged';
      readonly fault: Damage;
      /** The part of the workbook, or null for the file as a whole. */
      readonly part: string | null;
      /** Row in the sheet, or record in the CSV, where that is known. */
      readonly row: number | null;
    }
  /** Built in a way that no honest program builds files. */
  | {
      readonly code: 'unsafe';
      readonly fault: 'document-type' | 'overlapping-parts' | 'repeated-part';
      readonly part: string | null;
    }
  /** More than we agree to read; `limit` is the most that is allowed of `what`. */
  | { readonly code: 'too-large'; readonly what: LimitName; readonly limit: number };

export type RefusalCode = Refusal['code'];

export type OtherFormat = 'xlsb' | 'ods' | 'html' | 'xml' | 'pdf' | 'word' | 'powerpoint' | 'image';

export type Damage =
  /** The zip directory or a part reaches beyond the end of the file. */
  | 'cut-short'
  /** The compressed data cannot be unpacked, or with a method that workbooks do not use. */
  | 'cannot-unpack'
  /** A part is longer or shorter than the directory says. */
  | 'wrong-size'
  | 'wrong-checksum'
  /** A sheet that the workbook lists is not in the file. */
  | 'missing-part'
  | 'malformed-xml'
  | 'unreadable-text'
  /** A cell points to a shared text that does not exist. */
  | 'missing-text'
  | 'repeated-row'
  | 'repeated-cell'
  /** A quotation mark in a CSV that is opened and never closed: rows after it would vanish into one cell. */
  | 'unclosed-quote';

export type LimitName =
  | 'file-bytes'
  | 'parts'
  | 'part-bytes'
  | 'total-bytes'
  | 'compression-ratio'
  | 'sheets'
  | 'rows'
  | 'cells'
  | 'cell-characters'
  | 'merged-ranges'
  | 'merged-cells';

/**
 * Carries a refusal from deep inside a reader to the reader's own door, where it becomes a value again
 * (see `refusalOf`). It never leaves `src/files`.
 */
export class Refused extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.code);
    this.name = 'Refused';
  }
}

/** Stops reading because the file contradicts itself. */
export function refuseDamaged(
  fault: Damage,
  part: string | null,
  row: number | null = null,
): never {
  throw new Refused({ code: 'damaged', fault, part, row });
}

/** Stops reading because the file holds more than `limit` of `what`. */
export function refuseTooLarge(what: LimitName, limit: number): never {
  throw new Refused({ code: 'too-large', what, limit });
}
