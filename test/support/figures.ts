import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { findPopulation } from '../../src/domain/authorities/findPopulation';
import type { MeasureNumber } from '../../src/domain/catalogue/Measure';
import { REFERRAL_SOURCE_NUMBERS } from '../../src/domain/catalogue/findMeasure';
import type { Period } from '../../src/domain/periods/Period';
import { formatPeriod, periodBefore } from '../../src/domain/periods/quarters';

/** Published values of one authority and measure, each at its moment in financial years (2024.5 is 1 October 2024). */
type Series = readonly { readonly at: number; readonly value: number }[];

/** Shares of a year's referrals in its quarters (England, years ending 2018, 2019 and 2022 to 2024). */
const REFERRALS_IN_QUARTER = { 1: 0.257, 2: 0.239, 3: 0.25, 4: 0.255 } as const;

/** Contacts for each referral: England 2023-24, 3,001,339 and 621,880. There are none by authority. */
const CONTACTS_PER_REFERRAL = 4.83;

/** Care leavers aged 17 to 24 for each aged 17 to 21, and the share of them who were UASC: England, March 2024. */
const ALL_CARE_LEAVERS = 1.33;
const UASC_CARE_LEAVERS = 0.182;

/** Repeat plans within two years, of repeat plans ever: an assumption, since nobody publishes it. */
const REPEAT_IN_TWO_YEARS = 0.35;

/** Home educated children per 10,000 aged 5 to 16 (England, autumn 2025), and the dip when Year 11 leaves. */
const HOME_EDUCATED_PER_10000 = 152;
const AFTER_YEAR_11_LEAVES = 0.93;

const CALENDAR_YEAR_MEASURES = ['222', '223', '224'];
const STOCKS = ['207', '211', '215', '218', '219_17to21'];

const PUBLISHED = readPublished();

/**
 * A realistic and consistent submission of a South East authority for a quarter, made from its published annual
 * figures: the same for the same authority and quarter, wherever and whenever it is asked for. Sources add up to 202,
 * parts are not more than their wholes, and 211 and 215 roll forward exactly from one quarter to the next.
 *
 * @throws for an authority without published figures in `test/fixtures/figures`.
 */
export function figuresFor(laCode: number, period: Period): Map<MeasureNumber, number> {
  const sources = sourcesOf(laCode, period);
  const referrals = sum([...sources.values()]);
  const completed = flow(laCode, period, 205);
  const enquiries = flow(laCode, period, 208);
  const plans = movement(laCode, period, { stock: '211', starting: 210 });
  const care = movement(laCode, period, { stock: '215', starting: 216 });
  const repeatPlans = part(laCode, period, 213, { whole: 210, count: plans.starting });
  const careLeavers = roundedStock(laCode, period, '219_17to21', ALL_CARE_LEAVERS);
  const needed = roundedStock(laCode, period, '207');
  const requests = flow(laCode, period, 222);
  return new Map<MeasureNumber, number>([
    [201, Math.round(referrals * CONTACTS_PER_REFERRAL * (1 + noise(laCode, period, '201')))],
    [202, referrals],
    ...sources,
    [203, part(laCode, period, 203, { whole: 202, count: referrals })],
    [204, Math.round(completed * (1.02 + noise(laCode, period, '204')))],
    [205, completed],
    [206, part(laCode, period, 206, { whole: 205, count: completed })],
    [207, Math.max(needed, plans.stock + care.stock)],
    [208, enquiries],
    [209, part(laCode, period, 209, { whole: 208, count: enquiries })],
    [210, plans.starting],
    [211, plans.stock],
    [212, plans.ceasing],
    [213, repeatPlans],
    [214, repeatPlansInTwoYears(laCode, period, repeatPlans)],
    [215, care.stock],
    [216, care.starting],
    [217, care.ceasing],
    [218, Math.min(roundedStock(laCode, period, '218'), care.stock)],
    [219, careLeavers],
    [220, Math.round(careLeavers * UASC_CARE_LEAVERS * (1 + noise(laCode, period, '220')))],
    [221, homeEducated(laCode, period)],
    [222, requests],
    [223, Math.min(flow(laCode, period, 223), requests)],
    [224, Math.min(flow(laCode, period, 224), flow(laCode, period, 223), requests)],
  ]);
}

/** The authorities that figures can be made for: the 19 of the South East, by 3-digit code. */
export const AUTHORITIES_WITH_FIGURES: readonly number[] = [
  ...new Set([...PUBLISHED.keys()].map((key) => Number(key.split('/')[0]))),
];

/** The last so many quarters, oldest first, the one named being the last of them. */
export function quartersUpTo(period: Period, count: number): Period[] {
  return Array.from({ length: count }, (_, index) => periodBefore(period, count - 1 - index));
}

/** The eleven sources, shared out so that they add up to the rounded total of the quarter. */
function sourcesOf(laCode: number, period: Period): Map<MeasureNumber, number> {
  const total = valueAt(laCode, '202', middleOf(period)) * REFERRALS_IN_QUARTER[period.quarter];
  const wanted = Math.round(withNoise(total, laCode, period, '202'));
  const shares = REFERRAL_SOURCE_NUMBERS.map((source) =>
    withNoise(valueAt(laCode, `${source}`, middleOf(period)) / 4, laCode, period, `${source}`),
  );
  const exact = shares.map((share) => (share / sum(shares)) * wanted);
  const counts = exact.map(Math.floor);
  const byRemainder = exact
    .map((value, index) => ({ index, remainder: value - Math.floor(value) }))
    .sort((a, b) => b.remainder - a.remainder);
  for (const { index } of byRemainder.slice(0, wanted - sum(counts))) {
    counts[index] = (counts[index] ?? 0) + 1;
  }
  return new Map(REFERRAL_SOURCE_NUMBERS.map((source, index) => [source, counts[index] ?? 0]));
}

/** What starts, what there is at the end, and what ceases so that the one follows from the other. */
function movement(
  laCode: number,
  period: Period,
  measures: { stock: string; starting: MeasureNumber },
) {
  const before = roundedStock(laCode, periodBefore(period), measures.stock);
  const stock = roundedStock(laCode, period, measures.stock);
  const starting = Math.max(flow(laCode, period, measures.starting), stock - before);
  return { starting, stock, ceasing: before + starting - stock };
}

/** A part in its published proportion to the whole, and not more than it. */
function part(
  laCode: number,
  period: Period,
  measure: MeasureNumber,
  of: { whole: MeasureNumber; count: number },
): number {
  const share =
    valueAt(laCode, String(measure), middleOf(period)) /
    valueAt(laCode, String(of.whole), middleOf(period));
  const count = withNoise(share * of.count, laCode, period, String(measure));
  return Math.min(of.count, Math.round(count));
}

function repeatPlansInTwoYears(laCode: number, period: Period, repeatPlans: number): number {
  const count = withNoise(repeatPlans * REPEAT_IN_TWO_YEARS, laCode, period, '214');
  return Math.min(repeatPlans, Math.round(count));
}

function flow(laCode: number, period: Period, measure: MeasureNumber): number {
  const annual = valueAt(laCode, String(measure), middleOf(period));
  return Math.round(withNoise(annual / 4, laCode, period, String(measure)));
}

function roundedStock(laCode: number, period: Period, measure: string, factor = 1): number {
  const value = valueAt(laCode, measure, period.year + period.quarter / 4);
  return Math.round(value * factor * (1 + noise(laCode, period, measure) / 4));
}

function homeEducated(laCode: number, period: Period): number {
  const population = findPopulation({ laCode, band: '5-16', year: period.year });
  if (!population) throw new Error(`no population aged 5 to 16 for ${laCode}`);
  const season = period.quarter === 2 ? AFTER_YEAR_11_LEAVES : 1;
  const wobble = 1 + noise(laCode, period, '221') / 4;
  return Math.round((population.persons / 10_000) * HOME_EDUCATED_PER_10000 * season * wobble);
}

function middleOf(period: Period): number {
  return period.year + (period.quarter - 0.5) / 4;
}

/** Straight lines between the published values; the first and last one beyond them. */
function valueAt(laCode: number, measure: string, moment: number): number {
  const series = PUBLISHED.get(`${laCode}/${measure}`);
  if (!series) throw new Error(`no published figures of measure ${measure} for ${laCode}`);
  const next = series.find(({ at }) => at >= moment);
  const last = series.findLast(({ at }) => at <= moment);
  if (!next || !last || next === last) return (next ?? last)?.value ?? 0;
  return last.value + ((next.value - last.value) * (moment - last.at)) / (next.at - last.at);
}

/** Between -4% and +4%, always the same for the same authority, quarter and measure. */
function noise(laCode: number, period: Period, measure: string): number {
  return (hash(`${laCode} ${formatPeriod(period)} ${measure}`) / 2 ** 32 - 0.5) * 0.08;
}

/** A count with the noise that small counts have: about 6% either way for 1,000, 12% for 100, a third for 8. */
function withNoise(expected: number, laCode: number, period: Period, measure: string): number {
  const wider = 1 + 20 / Math.sqrt(Math.max(expected, 1));
  return Math.max(0, expected * (1 + noise(laCode, period, measure) * wider));
}

/** FNV-1a with a final mix, as an unsigned 32-bit number. */
function hash(text: string): number {
  let state = 0x811c9dc5;
  for (const character of text) {
    state = Math.imul(state ^ (character.codePointAt(0) ?? 0), 0x01000193);
  }
  state = Math.imul(state ^ (state >>> 16), 0x45d9f3b);
  return (state ^ (state >>> 16)) >>> 0;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function readPublished(): Map<string, Series> {
  const path = resolve(__dirname, '../fixtures/figures/south_east.csv');
  const [heading = '', ...lines] = readFileSync(path, 'utf8').trimEnd().split('\n');
  const years = heading.split(',').slice(2).map(Number);
  return new Map(
    lines.map((line) => {
      const [laCode, measure = '', ...values] = line.split(',');
      const series = years.flatMap((year, index) => {
        const text = values[index] ?? '';
        return text === '' ? [] : [{ at: momentOf(measure, year), value: Number(text) }];
      });
      return [`${laCode}/${measure}`, series] as const;
    }),
  );
}

/** A stock is of 31 March; a flow is the year's, in the middle of it; 222 to 224 are of calendar years. */
function momentOf(measure: string, yearEnding: number): number {
  if (STOCKS.includes(measure)) return yearEnding;
  return CALENDAR_YEAR_MEASURES.includes(measure) ? yearEnding + 0.25 : yearEnding - 0.5;
}
