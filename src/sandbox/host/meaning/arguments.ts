import { subjectOf } from '../engine/Meaning';
import { invalidArgument } from '../engine/HostError';
import type { Area } from '../model/Area';
import { onSheet } from '../model/Area';
import { Place } from '../model/Place';
import type { Sheet } from '../model/Sheet';

/** @throws HostError InvalidArgument unless the argument is text */
export function textArgument(value: unknown, where: string): string {
  if (typeof value !== 'string') throw invalidArgument(where);
  return value;
}

/** @throws HostError InvalidArgument unless the argument is a whole number, or missing with a default */
export function wholeArgument(value: unknown, where: string, otherwise?: number): number {
  const given = value ?? otherwise;
  if (typeof given !== 'number' || !Number.isInteger(given)) throw invalidArgument(where);
  return given;
}

/** @throws HostError InvalidArgument unless the argument is true or false */
export function booleanArgument(value: unknown, where: string): boolean {
  if (typeof value !== 'boolean') throw invalidArgument(where);
  return value;
}

/** @throws HostError InvalidArgument unless the argument is one of some words */
export function wordArgument<W extends string>(
  value: unknown,
  words: readonly W[],
  where: string,
): W {
  const word = words.find((each) => each === value);
  if (word === undefined) throw invalidArgument(where);
  return word;
}

/** Cells given as a Range object or as an address on a sheet. */
export function placeArgument(value: unknown, sheet: Sheet, where: string): Place {
  const given = subjectOf(value, 'Range');
  if (given) return given;
  const found = typeof value === 'string' ? sheet.workbook.findPlace(value, sheet) : undefined;
  if (!found) throw invalidArgument(where);
  return found;
}

/** @throws HostError InvalidArgument when the area leaves the sheet */
export function placeOn(sheet: Sheet, area: Area, where: string): Place {
  if (!onSheet(area)) throw invalidArgument(where);
  return Place.of(sheet, area);
}

const COLOURS: Record<string, string> = {
  black: '#000000',
  white: '#FFFFFF',
  red: '#FF0000',
  green: '#008000',
  blue: '#0000FF',
  yellow: '#FFFF00',
  orange: '#FFA500',
  purple: '#800080',
  pink: '#FFC0CB',
  gray: '#808080',
  grey: '#808080',
  lightgray: '#D3D3D3',
  lightgrey: '#D3D3D3',
};

/** A colour as `#RRGGBB`. @throws HostError InvalidArgument when it is none */
export function colourArgument(value: unknown, where: string): string {
  const text = textArgument(value, where);
  const known = COLOURS[text.toLowerCase()];
  if (known) return known;
  if (!/^#?[0-9a-f]{6}$/i.test(text)) throw invalidArgument(where);
  return `#${text.replace('#', '').toUpperCase()}`;
}
