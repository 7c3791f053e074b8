import { isErrorText } from '../model/Cell';
import { serialOf } from './serials';

/**
 * Whose habits text is read by: a person types with the United Kingdom's settings (day first),
 * an add-in's writes are always read with those of the United States, where Excel keeps
 * day-first dates as text when they cannot be months.
 */
export type Reader = 'person' | 'addin';

/** A value read from text, with the number format that Excel gives the cell when it had none. */
export interface Interpreted {
  value: string | number | boolean;
  numberFormat?: string;
}

/** Number format 14: the system's short date. Shown as dd/mm/yyyy here. */
export const SHORT_DATE = 'm/d/yyyy';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * Reads text put into a cell that is not formatted as text: numbers, percentages, money, dates,
 * times, TRUE and FALSE, errors. Anything else is kept as it is. Formulas are not for this function.
 * @param text what was typed or written
 * @param thisYear for dates typed without a year
 * @example interpretText('23/11/2026', 'person', 2026) // { value: 46349, numberFormat: 'm/d/yyyy' }
 */
export function interpretText(text: string, reader: Reader, thisYear: number): Interpreted {
  if (text.startsWith("'")) return { value: text.slice(1) };
  const trimmed = text.trim();
  if (trimmed === '') return { value: text };
  if (/^(true|false)$/i.test(trimmed)) return { value: trimmed.toLowerCase() === 'true' };
  if (isErrorText(trimmed.toUpperCase())) return { value: trimmed.toUpperCase() };
  if (!/\d/.test(trimmed)) return { value: text };
  return (
    readNumber(trimmed) ??
    readDate(trimmed, reader, thisYear) ??
    readTime(trimmed) ?? { value: text }
  );
}

function readNumber(text: string): Interpreted | undefined {
  const match =
    /^(\()?([-+])?\s*([£$€])?\s*([-+])?((?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d*)?|\.\d+)(e[-+]?\d+)?\s*(%)?(\))?$/i.exec(
      text,
    );
  if (!match) return undefined;
  const [, open, sign1, currency, sign2, digits = '', exponent = '', percent, close] = match;
  if (!!open !== !!close || (sign1 && sign2) || (open && (sign1 || sign2))) return undefined;
  const size = Number(digits.replaceAll(',', '') + exponent);
  const value = open || sign1 === '-' || sign2 === '-' ? -size : size;
  if (!Number.isFinite(value)) return undefined;
  const decimals = /\.\d/.test(digits);
  if (percent) {
    const hundredth = Number(`${value}e-2`);
    return {
      value: Number.isNaN(hundredth) ? value / 100 : hundredth,
      numberFormat: decimals ? '0.00%' : '0%',
    };
  }
  if (currency) return { value, numberFormat: `${currency}#,##0${decimals ? '.00' : ''}` };
  if (exponent) return { value, numberFormat: '0.00E+00' };
  if (digits.includes(',')) return { value, numberFormat: decimals ? '#,##0.00' : '#,##0' };
  return { value };
}

function readDate(text: string, reader: Reader, thisYear: number): Interpreted | undefined {
  const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(text);
  if (iso) return dated(Number(iso[1]), Number(iso[2]), Number(iso[3]), SHORT_DATE);
  const figures = /^(\d{1,2})[-/.](\d{1,2})(?:[-/.](\d{4}|\d{2}))?$/.exec(text);
  if (figures && !(text.includes('.') && figures[3] === undefined)) {
    const [first, second] = [Number(figures[1]), Number(figures[2])];
    const [day, month] = reader === 'person' ? [first, second] : [second, first];
    const year = figures[3] === undefined ? thisYear : fullYear(figures[3]);
    return dated(year, month, day, figures[3] === undefined ? 'd-mmm' : SHORT_DATE);
  }
  return readNamedMonth(text, thisYear);
}

function readNamedMonth(text: string, thisYear: number): Interpreted | undefined {
  const match = /^(?:(\d{1,2})[-/ ])?([a-z]{3,9})[-/ ,]*(\d{4}|\d{2})?$/i.exec(text);
  if (!match) return undefined;
  const name = (match[2] ?? '').toLowerCase();
  const month = MONTHS.findIndex((short) => name.startsWith(short) && longMonth(short, name)) + 1;
  if (month === 0) return undefined;
  if (match[1] === undefined) {
    if (match[3] === undefined) return undefined;
    return dated(fullYear(match[3]), month, 1, 'mmm-yy');
  }
  const year = match[3] === undefined ? thisYear : fullYear(match[3]);
  return dated(year, month, Number(match[1]), match[3] === undefined ? 'd-mmm' : 'd-mmm-yy');
}

const LONG =
  'january february march april may june july august september october november december';

const longMonth = (short: string, name: string): boolean =>
  name === short ||
  name === 'sept' ||
  LONG.split(' ').some((long) => long.startsWith(short) && name === long);

/** Two figures mean 2000-2029 up to 29 and 1930-1999 after, as Windows has it. */
const fullYear = (digits: string): number => {
  const year = Number(digits);
  if (digits.length === 4) return year;
  return year < 30 ? 2000 + year : 1900 + year;
};

function dated(year: number, month: number, day: number, format: string): Interpreted | undefined {
  const value = serialOf(year, month, day);
  return value === undefined ? undefined : { value, numberFormat: format };
}

function readTime(text: string): Interpreted | undefined {
  const match = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/.exec(text);
  if (!match) return undefined;
  const [hours, minutes, seconds] = [Number(match[1]), Number(match[2]), Number(match[3] ?? 0)];
  if (minutes > 59 || seconds > 59) return undefined;
  const format = match[3] === undefined ? 'h:mm' : 'h:mm:ss';
  return { value: (hours * 3600 + minutes * 60 + seconds) / 86400, numberFormat: format };
}
