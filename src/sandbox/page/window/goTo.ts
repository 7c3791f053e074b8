import type { View } from '../../host/View';
import { parseArea } from '../grid/addresses';
import type { Area } from '../grid/Area';

/** A place in the workbook that a person named. */
export interface Destination {
  readonly sheet: string;
  readonly area: Area;
}

/**
 * Finds what a person typed into the name box: an address, an address with a sheet in front, a defined name
 * or a table. Undefined when there is no such place.
 *
 * @example findDestination('Measures!H18', view)
 */
export function findDestination(text: string, view: View): Destination | undefined {
  return readReference(text, view) ?? findName(text.trim(), view) ?? findTable(text.trim(), view);
}

function readReference(text: string, view: View): Destination | undefined {
  const parts = /^=?(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?([^!]+)$/.exec(text.trim());
  if (!parts) return undefined;
  const [, quoted, plain, address = ''] = parts;
  const wanted = quoted?.replaceAll("''", "'") ?? plain ?? view.activeSheet();
  const sheet = view.sheets().find(({ name }) => isSame(name, wanted));
  const area = parseArea(address);
  return sheet && area && { sheet: sheet.name, area };
}

function findName(text: string, view: View): Destination | undefined {
  const found = view.names().find(({ name }) => isSame(name, text));
  return found && readReference(found.refersTo, view);
}

function findTable(text: string, view: View): Destination | undefined {
  const tables = view.sheets().flatMap(({ name }) => view.tables(name));
  const found = tables.find(({ name }) => isSame(name, text));
  if (!found) return undefined;
  const { row, column, rows, columns } = found.area;
  // A table's name means its body, without headings and totals.
  const top = row + (found.showHeaders ? 1 : 0);
  const bottom = row + rows - 1 - (found.showTotals ? 1 : 0);
  return { sheet: found.sheet, area: { top, left: column, bottom, right: column + columns - 1 } };
}

function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
