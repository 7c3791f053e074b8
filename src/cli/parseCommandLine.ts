import { parseArgs, type ParseArgsConfig } from 'node:util';
import { parseDate } from '../domain/periods/parseDate';
import type { IsoDate } from '../domain/periods/IsoDate';
import { WrongUse, type Terminal } from './Terminal';

type Options = NonNullable<ParseArgsConfig['options']>;

/**
 * Splits arguments into options and the rest.
 *
 * @throws WrongUse over an option that is not known or lacks its value.
 */
export function parseCommandLine<Known extends Options>(args: readonly string[], options: Known) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    // Node's own message names the option and what is wrong with it.
    throw new WrongUse(error instanceof Error ? error.message : String(error), { cause: error });
  }
}

/**
 * The date that `--today` gives, or else today's.
 *
 * @throws WrongUse over anything but a date written yyyy-mm-dd.
 */
export function todayOf(given: string | undefined, terminal: Terminal): IsoDate {
  if (given === undefined) return terminal.today();
  const date = parseDate(given);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(given) || !date.ok) {
    throw new WrongUse(
      `--today takes a date written yyyy-mm-dd, such as 2026-11-23; not “${given}”.`,
    );
  }
  return date.value;
}
