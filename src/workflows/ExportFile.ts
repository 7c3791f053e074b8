import type { TemplateName } from '../domain/templates/Template';

/** One CSV ready to be sent: its name, its text, and the same as bytes. */
export interface ExportFile {
  readonly template: TemplateName;
  readonly name: string;
  /** RFC 4180 with CRLF; starts with the template headings. */
  readonly text: string;
  /** The same cell by cell, the headings first. */
  readonly records: readonly (readonly string[])[];
  /** The text in UTF-8 without a byte order mark. */
  readonly bytes: Uint8Array;
  /** Data rows, without the heading row. */
  readonly rows: number;
  readonly columns: number;
  /** How many errors hold it back; 0: it can be sent. */
  readonly errors: number;
  /** Local time of the reading that it was made from, `hh:mm`. */
  readonly readAt: string;
}
