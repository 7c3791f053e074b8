import { readHtmlTable } from './htmlTable';
import { readTabbedText } from './tabbedText';
import type { Area } from '../grid/Area';

/** The two forms in which spreadsheets leave cells on the clipboard. */
export interface ClipboardText {
  readonly plain: string;
  readonly html: string;
}

/**
 * The cells on the clipboard. Plain text comes first, as it keeps a cell's spaces and line breaks;
 * HTML is read when there is nothing else. Undefined when there is neither.
 */
export function readClipboard({ plain, html }: ClipboardText): string[][] | undefined {
  if (plain !== '') return readTabbedText(plain);
  return readHtmlTable(html);
}

/**
 * What is pasted into a selection: the block once, or repeated when the selection is a whole number of blocks
 * in both directions (one copied cell fills all that is selected).
 */
export function repeatBlock(
  block: readonly (readonly string[])[],
  selected: Area,
): readonly (readonly string[])[] {
  const height = block.length;
  const width = block[0]?.length ?? 0;
  const rows = selected.bottom - selected.top + 1;
  const columns = selected.right - selected.left + 1;
  if (height === 0 || width === 0 || rows % height !== 0 || columns % width !== 0) return block;
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) => block[row % height]?.[column % width] ?? ''),
  );
}
