import type { CompileSource, Standing } from '../domain/compile/Plan';
import { sourcesOfTables } from '../domain/compile/sourcesOfTables';
import { readTable, type TableReading } from '../domain/entries/readTable';
import { explainRefusal } from './explainRefusal';
import { readFile } from './read';

/** A file read as far as rows: for checking and for compiling. */
export interface FileReading {
  readonly file: string;
  /** What a compile plan takes: one for each table; one that says why for a file or table that could not be read. */
  readonly sources: readonly CompileSource[];
  /** What checks take: every table, also those without headings; none of a file that could not be read. */
  readonly tables: readonly TableReading[];
}

/** Reads a file that somebody sent, or one that was compiled before, as far as its rows. Never throws over its content. */
export function readSources(
  name: string,
  bytes: Uint8Array,
  standing: Standing = 'submission',
): FileReading {
  const result = readFile(name, bytes);
  if (!result.ok) return unreadFile(name, standing, explainRefusal(result.refusal, name));
  const tables = result.tables.map(readTable);
  return { file: name, sources: sourcesOfTables(name, tables, standing), tables };
}

/** What is left of a file that could not be read. */
export function unreadFile(file: string, standing: Standing, unread: string): FileReading {
  return { file, sources: [{ file, sheet: null, standing, unread }], tables: [] };
}
