import { momentOf } from './serials';
import type { Moment } from './serials';
import { SHORT_DATE } from './interpret';

const MONTHS =
  'January February March April May June July August September October November December';
const DAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday';

/** One piece of a number format: a literal, or a run of one placeholder. */
interface Token {
  kind: 'literal' | 'digits' | 'percent' | 'date' | 'text' | 'exponent' | 'general';
  text: string;
}

const parsed = new Map<string, Token[][]>();

/**
 * The text a cell shows for a value under a number format code (in the United States' notation, as
 * Excel's interface gives it). The system's short date shows as in the United Kingdom.
 * @example formatValue(0.125, '0.0%') // '12.5%'
 */
export function formatValue(value: string | number | boolean, code: string): string {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  const sections = sectionsOf(code === SHORT_DATE ? 'dd/mm/yyyy' : code);
  if (typeof value === 'string') {
    const section = sections[3];
    return section ? section.map((t) => (t.kind === 'text' ? value : t.text)).join('') : value;
  }
  const choice = sections.length > 1 && value < 0 ? 1 : sections.length > 2 && value === 0 ? 2 : 0;
  const section = sections[choice] ?? [];
  return formatNumber(choice === 1 ? -value : value, section);
}

/** True when the format shows a day or a time. */
export const isDateFormat = (code: string): boolean =>
  code !== 'General' && sectionsOf(code)[0]?.some((token) => token.kind === 'date') === true;

/** True when the format multiplies by 100; a quoted per cent sign does not. */
export const isPercentFormat = (code: string): boolean =>
  sectionsOf(code)[0]?.some((token) => token.kind === 'percent') === true;

function sectionsOf(code: string): Token[][] {
  let sections = parsed.get(code);
  if (!sections) {
    sections = splitSections(code).map(tokenise);
    parsed.set(code, sections);
  }
  return sections;
}

function splitSections(code: string): string[] {
  const sections = [''];
  for (const piece of code.match(/"[^"]*"|\\.|\[[^\]]*\]|[\s\S]/g) ?? []) {
    if (piece === ';') sections.push('');
    else sections.push(`${sections.pop() ?? ''}${piece}`);
  }
  return sections;
}

const TOKEN =
  /"([^"]*)"|\\(.)|_.|\*.|\[(?:\$([^\]-]*)[^\]]*|(h+|m+|s+)|[^\]]*)\]|(General)|(E[+-]0+)|(AM\/PM|A\/P|y+|m+|d+|h+|s+)|([0#?][0#?,]*(?:\.[0#?]*)?|\.[0#?]+)|(%)|(@)|([\s\S])/gi;

function tokenise(section: string): Token[] {
  const tokens: Token[] = [];
  for (const m of section.matchAll(TOKEN)) {
    const [
      whole,
      quoted,
      escaped,
      currency,
      elapsed,
      general,
      exponent,
      date,
      digits,
      percent,
      at,
      other,
    ] = m;
    if (general) tokens.push({ kind: 'general', text: '' });
    else if (exponent) tokens.push({ kind: 'exponent', text: exponent });
    else if (date ?? elapsed)
      tokens.push({ kind: 'date', text: (date ?? elapsed ?? '').toLowerCase() });
    else if (digits) tokens.push({ kind: 'digits', text: digits });
    else if (percent) tokens.push({ kind: 'percent', text: '%' });
    else if (at) tokens.push({ kind: 'text', text: '' });
    else if (whole.startsWith('_')) tokens.push({ kind: 'literal', text: ' ' });
    else tokens.push({ kind: 'literal', text: quoted ?? escaped ?? currency ?? other ?? '' });
  }
  return markMinutes(tokens);
}

/** `m` after an hour or before a second means minutes: written `n` from here on. */
function markMinutes(tokens: Token[]): Token[] {
  const dates = tokens.filter((token) => token.kind === 'date');
  dates.forEach((token, i) => {
    if (!token.text.startsWith('m')) return;
    const afterHour = dates[i - 1]?.text.startsWith('h') === true;
    const beforeSecond = dates[i + 1]?.text.startsWith('s') === true;
    if (afterHour || beforeSecond) token.text = token.text.replaceAll('m', 'n');
  });
  return tokens;
}

function formatNumber(value: number, section: Token[]): string {
  if (section.some((token) => token.kind === 'date')) return formatMoment(value, section);
  const percents = section.filter((token) => token.kind === 'percent').length;
  const scaled = percents > 0 ? Number((value * 100 ** percents).toPrecision(15)) : value;
  const exponent = section.find((token) => token.kind === 'exponent');
  const digits = section.find((token) => token.kind === 'digits');
  const negative = scaled < 0 && digits !== undefined ? '-' : '';
  const out = section.map((token) => {
    if (token.kind === 'general' || token.kind === 'text') return generalText(scaled);
    if (token.kind === 'exponent') return '';
    if (token.kind !== 'digits') return token.text;
    return token === digits ? digitsText(Math.abs(scaled), token.text, exponent?.text) : '';
  });
  const text = out.join('');
  return negative && /[1-9]/.test(text) ? negative + text : text;
}

function digitsText(value: number, pattern: string, exponent: string | undefined): string {
  const [whole = '', fraction = ''] = pattern.split('.');
  const most = fraction.length;
  if (exponent) return scientific(value, most);
  const thousandths = /,+$/.exec(whole)?.[0].length ?? 0;
  const fixed = roundHalfUp(value / 1000 ** thousandths, most);
  const [integer = '0', decimals = ''] = fixed.split('.');
  const least = (fraction.match(/0/g) ?? []).length;
  const shown = decimals.replace(new RegExp(`0{0,${most - least}}$`), '');
  const digits = (whole.match(/0/g) ?? []).length;
  const padded = digits === 0 && integer === '0' ? '' : integer.padStart(digits, '0');
  const grouped = /[0#?],[0#?]/.test(whole) ? padded.replace(/\B(?=(\d{3})+$)/g, ',') : padded;
  return pattern.includes('.') ? `${grouped}.${shown}` : grouped;
}

function scientific(value: number, decimals: number): string {
  const [mantissa = '', power = '+0'] = value.toExponential(decimals).split('e');
  return `${mantissa}E${power.charAt(0)}${power.slice(1).padStart(2, '0')}`;
}

/** Fixed decimals, halves away from zero, on the decimal digits a person sees (1.005 becomes 1.01). */
export function roundHalfUp(value: number, decimals: number): string {
  const shifted = Number(`${Number(value.toPrecision(15))}e${decimals}`);
  if (!Number.isFinite(shifted) || shifted > 1e15) return value.toFixed(Math.min(decimals, 100));
  return (Math.round(shifted) / 10 ** decimals).toFixed(decimals);
}

/** How Excel shows a number nobody formatted: up to 11 figures, then scientific. */
export function generalText(value: number): string {
  const size = Math.abs(value);
  if (size !== 0 && (size >= 1e11 || size < 1e-9)) {
    const [mantissa = '', power = ''] = value.toExponential(5).split('e');
    return `${String(Number(mantissa))}E${power.charAt(0)}${power.slice(1).padStart(2, '0')}`;
  }
  const whole = Math.max(1, Math.trunc(size).toString().length);
  return String(Number(value.toFixed(Math.max(0, Math.min(10, 10 - whole)))));
}

function formatMoment(serial: number, section: Token[]): string {
  if (serial < 0) return '########';
  const moment = momentOf(serial);
  const halfDay = section.some((token) => /^a/.test(token.text) && token.kind === 'date');
  return section
    .map((token) => (token.kind === 'date' ? momentPart(moment, token.text, halfDay) : token.text))
    .join('');
}

function momentPart(m: Moment, part: string, halfDay: boolean): string {
  const month = MONTHS.split(' ')[m.month - 1] ?? '';
  const weekday = DAYS.split(' ')[m.weekday] ?? '';
  const hours = halfDay ? m.hours % 12 || 12 : m.hours;
  const two = (n: number): string => String(n).padStart(Math.min(2, part.length), '0');
  switch (part.charAt(0)) {
    case 'y':
      return part.length > 2 ? String(m.year) : String(m.year % 100).padStart(2, '0');
    case 'm':
      if (part.length === 5) return month.charAt(0);
      return part.length > 2 ? (part.length === 3 ? month.slice(0, 3) : month) : two(m.month);
    case 'd':
      return part.length > 2 ? (part.length === 3 ? weekday.slice(0, 3) : weekday) : two(m.day);
    case 'h':
      return two(hours);
    case 'n':
      return two(m.minutes);
    case 's':
      return two(m.seconds);
    default:
      return m.hours < 12 ? 'AM' : 'PM';
  }
}
