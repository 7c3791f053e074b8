import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { authorityValidIn, liveAuthorities } from '../../../src/domain/authorities/findAuthority';
import { findPopulation } from '../../../src/domain/authorities/findPopulation';
import { MEASURE_NUMBERS, type MeasureNumber } from '../../../src/domain/catalogue/Measure';
import { publishedDistribution } from '../../../src/domain/catalogue/publishedDistribution';
import { dateOfDayNumber, dayNumber } from '../../../src/domain/periods/days';
import { finishedPeriods, formatFinancialYear } from '../../../src/domain/periods/quarters';
import { MEASURES_HEADINGS } from '../../../src/domain/templates/Template';
import { writeCsv } from '../../../src/files/csv/write';

/** The day that the benches are run for: 18 quarters are over by then. */
export const TODAY = '2026-12-01';

const FIRST_REPORT = dayNumber('2026-11-02');
const PERIODS = finishedPeriods(TODAY);

/** The 153 authorities in use. */
export const AUTHORITIES = liveAuthorities({ year: 2026, quarter: 2 });

/**
 * Writes one CSV for each of the 153 authorities, about `rows` data rows in all, and says how many there are. The counts
 * are what the middle of the published rates makes of the authority's population, a little up and down from quarter to
 * quarter. Where more rows are wanted than there are figures, every figure is sent again a day later: some are corrected
 * (1 in 9), some contradict what the same authority sent on the same day (1 in 2,000), some are blank (1 in 100).
 */
export function writeSubmissions(folder: string, rows: number): number {
  mkdirSync(folder, { recursive: true });
  const each = Math.round(rows / AUTHORITIES.length);
  for (const { laCode, name, region } of AUTHORITIES) {
    const records = Array.from({ length: each }, (_, index) => [
      region,
      String(laCode),
      name,
      ...figure(laCode, index),
    ]);
    writeFileSync(join(folder, `${laCode}.csv`), writeCsv(MEASURES_HEADINGS, records));
  }
  return each * AUTHORITIES.length;
}

type Figure = [
  date: string,
  year: string,
  quarter: string,
  measure: string,
  value: string,
  quality: string,
];

/** Report date, year, quarter, measure, value and quality check of the row at an index. */
export function figure(laCode: number, index: number): Figure {
  const periods = PERIODS.filter((period) => authorityValidIn(laCode, period) !== null);
  const inOneSending = MEASURE_NUMBERS.length * periods.length;
  const sending = Math.floor(index / inOneSending);
  const period = periods[Math.floor(index / MEASURE_NUMBERS.length) % periods.length];
  const measure = MEASURE_NUMBERS[index % MEASURE_NUMBERS.length];
  if (!period || !measure) throw new Error('beyond the lists of quarters and measures');
  const contradicts = index % 2000 === 1999 ? 1 : 0;
  const date = dateOfDayNumber(FIRST_REPORT + sending - contradicts);
  const corrected = (index + sending) % 9 === 0 ? sending : 0;
  const wobble = 1 + (((period.year * 7 + period.quarter * 3 + measure) % 11) - 5) / 50;
  const value = Math.round(usualCount(laCode, measure) * wobble) + corrected + contradicts;
  return [
    date,
    formatFinancialYear(period.year),
    `Q${period.quarter}`,
    String(measure),
    index % 100 === 50 ? '' : String(value),
    index % 9 === 0 ? 'Yes' : index % 5 === 0 ? 'No' : '',
  ];
}

/** What the middle of the published rates comes to; a tenth of a per cent of the children where none are published. */
function usualCount(laCode: number, measure: MeasureNumber): number {
  const persons = findPopulation({ laCode, band: '0-17', year: 2024 })?.persons ?? 0;
  const published = publishedDistribution(measure);
  if (!published) return persons / 1000;
  const middle = (published.p1 + published.p99) / 2;
  // A percentage is of a number that is itself some thirty in 10,000.
  return published.unit === '%' ? (persons * 0.003 * middle) / 100 : (persons * middle) / 10_000;
}
