import { formatPeriod } from '../../periods/quarters';
import type { FindingOf } from '../Finding';
import type { Explanation, Naming, WordingOf } from './Explanation';
import { difference, formatCount, formatSigned, listWords, nameCells } from './phrases';

const TIMES = { 2: 'twice', 3: 'three times', 4: 'four times' } as const;

/** The words for counts that are not plausible beside earlier or published ones. */
export const SERIES_WORDING: WordingOf<'series'> = {
  'series/looks-cumulative': ({ count, firstQuarter, times }, { cell }) => ({
    title: `${count.measure} looks like a running total`,
    body: `${formatCount(count.value)} is close to ${TIMES[times]} the first quarter (${formatCount(firstQuarter)}). Each quarter is reported on its own.`,
    action: `Correct ${cell(count.place)}, or give a reason.`,
  }),
  'series/does-not-roll-forward': (finding, naming) => {
    const { stock, added, ceased, lastQuarter, expected, tolerance } = finding;
    const sum = `${formatCount(lastQuarter)} last quarter + ${formatCount(added.value)} new (${added.measure}) − ${formatCount(ceased.value)} ceased (${ceased.measure}) = ${expected < 0 ? formatSigned(expected) : formatCount(expected)}`;
    return {
      title: `${stock.measure} does not follow from last quarter`,
      body: `${sum}, but ${stock.measure} is ${formatCount(stock.value)}: ${difference(stock.value, expected)}. A difference of up to ${formatCount(tolerance)} is accepted.`,
      action: `Check ${nameCells([stock.place, added.place, ceased.place], naming, 'and')}, or give a reason.`,
    };
  },
  'series/outside-usual-range': ({ count, from, to, quarters, lastQuarter }, { cell }) => {
    const above = count.value > to;
    const last = lastQuarter === null ? '' : ` Last quarter it was ${formatCount(lastQuarter)}.`;
    return {
      title: `${count.measure} is ${above ? 'higher' : 'lower'} than expected`,
      body: `${formatCount(count.value)} is ${above ? 'above' : 'below'} the range expected from the last ${quarters} quarters, ${formatCount(from)} to ${formatCount(to)}.${last}`,
      action: `Correct ${cell(count.place)}, or give a reason if it is right.`,
    };
  },
  'series/unusual-change': explainChange,
  'series/outside-published-range': (finding, { cell }) => {
    const { count, rate, unit, from, to, publishedYear } = finding;
    const withUnit = (value: number) => (unit === '%' ? `${value.toFixed(1)}%` : value.toFixed(1));
    const asRate = unit === '%' ? withUnit(rate) : `${withUnit(rate)} per 10,000`;
    return {
      title: `${count.measure} is far ${rate > to ? 'above' : 'below'} published figures`,
      body: `${formatCount(count.value)} is ${asRate}. Nearly all authorities’ figures for ${publishedYear}, with room to spare, are within ${withUnit(from)} to ${withUnit(to)}.`,
      action: `Correct ${cell(count.place)}, or give a reason if it is right.`,
    };
  },
  'series/missing-since-last-quarter': ({ measures }, naming) => {
    const places = measures.flatMap(({ place }) => place ?? []);
    const one = measures.length === 1;
    const figures = one ? 'figure' : 'figures';
    const numbers = measures.map(({ measure }) => String(measure));
    return {
      title: one
        ? '1 measure is blank that had a value last quarter'
        : `${measures.length} measures are blank that had values last quarter`,
      body: `${listWords(numbers, 'and')}. Blank means not reported and is left out of the file; 0 means none.`,
      action:
        places.length > 0
          ? `Fill ${nameCells(places, naming, 'and')} if you have the ${figures}.`
          : `Add ${one ? 'a row' : 'rows'} if you have the ${figures}.`,
    };
  },
  'series/nothing-reported': ({ period, rows }) => ({
    title: `Nothing is reported for ${formatPeriod(period)}`,
    body: `${rows === 1 ? 'The only value is' : `All ${rows} values are`} blank. Blank means not reported and is left out of the file; 0 means none.`,
    action: 'Fill in the values that you have.',
  }),
};

function explainChange(finding: FindingOf<'series/unusual-change'>, { cell }: Naming): Explanation {
  const { count, before, than, since, usual } = finding;
  const change = count.value > before ? 'rose' : 'fell';
  const inAYear = since === 'last-year' ? ' in a year' : '';
  if (usual.as === 'count') {
    return {
      title: `${count.measure} ${change} from ${formatCount(before)} to ${formatCount(count.value)}${inAYear}`,
      body: `After a count of ${formatCount(before)}, ${formatCount(usual.from)} to ${formatCount(usual.to)} is usual.`,
      action: `Check ${cell(count.place)}, or give a reason.`,
    };
  }
  const when = since === 'last-year' ? `in ${formatPeriod(than)}` : 'last quarter';
  return {
    title: `${count.measure} ${change} by ${percentBetween(before, count.value, usual)}${inAYear}`,
    body: `${formatCount(count.value)}, from ${formatCount(before)} ${when}. A change between ${formatSigned(usual.from)}% and ${formatSigned(usual.to)}% is usual.`,
    action: `Correct ${cell(count.place)}, or give a reason if it is right.`,
  };
}

/** Whole per cent; with a decimal where a whole number would look like the limit that it is beyond. */
function percentBetween(
  before: number,
  value: number,
  usual: { from: number; to: number },
): string {
  const percent = (100 * (value - before)) / before;
  const whole = Math.round(percent);
  const looksUsual = whole >= usual.from && whole <= usual.to;
  return `${looksUsual ? Math.abs(percent).toFixed(1) : formatCount(Math.abs(whole))}%`;
}
