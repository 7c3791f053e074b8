import { formatValue, roundHalfUp } from '../../values/format';
import { momentOf, serialOf } from '../../values/serials';
import type { PlainFunction } from '../functions';
import type { Scalar } from '../values';
import {
  DIVISION_ERROR,
  FormulaError,
  NA_ERROR,
  NUMBER_ERROR,
  toBoolean,
  toNumber,
  textOf,
  toText,
  VALUE_ERROR,
} from '../values';

/** A function of numbers: arguments are turned into numbers first, missing ones into 0. */
const numeric =
  (apply: (...numbers: number[]) => Scalar): PlainFunction =>
  (...args) => {
    const numbers = args.map(toNumber);
    const error = numbers.find((number) => number instanceof FormulaError);
    return error ?? apply(...(numbers as number[]));
  };

/** A function whose first argument is text and whose others are numbers. */
const textual =
  (apply: (text: string, ...numbers: number[]) => Scalar): PlainFunction =>
  (first = null, ...rest) => {
    const text = toText(first);
    const numbers = rest.map(toNumber);
    if (text instanceof FormulaError) return text;
    return numbers.find((n) => n instanceof FormulaError) ?? apply(text, ...(numbers as number[]));
  };

/** A function of several texts. */
const texts =
  (apply: (...parts: string[]) => Scalar): PlainFunction =>
  (...args) =>
    apply(...args.map((arg) => textOf(arg)));

function rounded(value: number, digits: number, way: (size: number) => number): number {
  const places = Math.trunc(digits);
  if (places < 0) return (Math.sign(value) * way(Math.abs(value) * 10 ** places)) / 10 ** places;
  const size = Number(`${Number(Math.abs(value).toPrecision(15))}e${places}`);
  return Math.sign(value) * Number(`${way(size)}e${-places}`);
}

const round = (value: number, digits: number): number =>
  digits < 0
    ? rounded(value, digits, Math.round)
    : Math.sign(value) * Number(roundHalfUp(Math.abs(value), Math.trunc(digits)));

/** Functions of single values. Errors among the arguments are passed on before these are called. */
export const plainFunctions: Record<string, PlainFunction> = {
  NOT: (value = null) => {
    const condition = toBoolean(value);
    return condition instanceof FormulaError ? condition : !condition;
  },
  TRUE: () => true,
  FALSE: () => false,
  NA: () => NA_ERROR,
  N: (value = null) => (typeof value === 'string' ? 0 : Number(value)),
  T: (value = null) => (typeof value === 'string' ? value : ''),
  ROUND: numeric((value = 0, digits = 0) => round(value, digits)),
  ROUNDUP: numeric((value = 0, digits = 0) => rounded(value, digits, Math.ceil)),
  ROUNDDOWN: numeric((value = 0, digits = 0) => rounded(value, digits, Math.floor)),
  TRUNC: numeric((value = 0, digits = 0) => rounded(value, digits, Math.floor)),
  INT: numeric((value = 0) => Math.floor(value)),
  ABS: numeric((value = 0) => Math.abs(value)),
  SIGN: numeric((value = 0) => Math.sign(value)),
  SQRT: numeric((value = 0) => (value < 0 ? NUMBER_ERROR : Math.sqrt(value))),
  POWER: numeric((base = 0, exponent = 0) => base ** exponent),
  MOD: numeric((value = 0, by = 0) =>
    by === 0 ? DIVISION_ERROR : value - by * Math.floor(value / by),
  ),
  TEXT: (value = null, code = null) => {
    const format = toText(code);
    if (format instanceof FormulaError) return format;
    const number = typeof value === 'string' ? toNumber(value) : value;
    return formatValue(number instanceof FormulaError ? textOf(value) : (number ?? 0), format);
  },
  VALUE: (value = null) => toNumber(value),
  LEN: textual((text) => text.length),
  LEFT: textual((text, count = 1) => (count < 0 ? VALUE_ERROR : text.slice(0, count))),
  RIGHT: textual((text, count = 1) =>
    count < 0 ? VALUE_ERROR : count === 0 ? '' : text.slice(-count),
  ),
  MID: textual((text, start = 1, count = 0) =>
    start < 1 || count < 0 ? VALUE_ERROR : text.slice(start - 1, start - 1 + count),
  ),
  UPPER: texts((text = '') => text.toUpperCase()),
  LOWER: texts((text = '') => text.toLowerCase()),
  TRIM: texts((text = '') => text.replace(/ +/g, ' ').replace(/^ | $/g, '')),
  EXACT: texts((a = '', b = '') => a === b),
  CONCATENATE: texts((...parts) => parts.join('')),
  SUBSTITUTE: (text = null, from = null, to = null, nth = null) => {
    const [source, old, next] = [text, from, to].map((part) => textOf(part));
    if (!source || !old) return source ?? '';
    if (nth === null) return source.replaceAll(old, next ?? '');
    const parts = source.split(old);
    const at = Number(nth);
    if (at < 1 || at >= parts.length) return source;
    return parts.slice(0, at).join(old) + (next ?? '') + parts.slice(at).join(old);
  },
  REPT: textual((text, times = 0) => (times < 0 ? VALUE_ERROR : text.repeat(times))),
  FIND: (wanted = null, within = null, start = 1) => {
    const at = textOf(within).indexOf(textOf(wanted), Number(start) - 1);
    return at < 0 ? VALUE_ERROR : at + 1;
  },
  SEARCH: (wanted = null, within = null, start = 1) => {
    const [needle, text] = [wanted, within].map((part) => textOf(part).toLowerCase());
    const at = (text ?? '').indexOf(needle ?? '', Number(start) - 1);
    return at < 0 ? VALUE_ERROR : at + 1;
  },
  DATE: numeric((year = 0, month = 0, day = 0) => {
    const first = serialOf(year < 1900 ? year + 1900 : year, 1, 1);
    if (first === undefined) return NUMBER_ERROR;
    const time = Date.UTC(year < 1900 ? year + 1900 : year, month - 1, day);
    return Math.round(time / 86400000) + 25569;
  }),
  YEAR: numeric((serial = 0) => momentOf(serial).year),
  MONTH: numeric((serial = 0) => momentOf(serial).month),
  DAY: numeric((serial = 0) => momentOf(serial).day),
};
