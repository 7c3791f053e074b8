import { HELPER_HEADINGS, TABLES } from './names';

/** How the reference sheet says what a count is divided by. */
export const SHOWN_AS = { rate: 'Rate', percentage: 'Percentage' } as const;

/** What the cell says where there is no figure; each is a reason, never an error value. */
export const NO_FIGURE = {
  notReported: 'Not reported',
  notACount: 'Not a count',
  noPopulation: 'No population',
  noDenominator: 'No denominator',
  zero: 'Denominator is 0',
  unknownMeasure: 'Not a measure',
} as const;

/**
 * The one native formula of the column “Rate or %”: it works without the add-in. It looks up on the reference sheet what the
 * measure is divided by: a population, found by authority, measure year and ages, or another measure of the same authority,
 * quarter and report date. Same rule as the domain's rates; a test compares the two.
 */
export function rateFormula(): string {
  const row = (heading: string): string => `[@[${heading}]]`;
  const definition = (column: string): string =>
    `INDEX(${TABLES.definitions}[${column}],MATCH(${row('Measure no.')},${TABLES.definitions}[Measure no.],0))`;
  const value = row('Measure value');
  const key = `${row('LA code')}&" "&${row('Measure year')}&" "&${definition('Divided by')}`;
  const persons = `INDEX(${TABLES.populations}[Persons],MATCH(${key},${TABLES.populations}[Key],0))`;
  const sameQuarter = ['LA code', 'Measure year', 'Measure quarter', 'Report date']
    .map((heading) => `${TABLES.measures}[${heading}],${row(heading)}`)
    .concat(`${TABLES.measures}[Measure no.],${definition('Divided by')}`)
    .join(',');
  const denominator = `SUMIFS(${TABLES.measures}[Measure value],${sameQuarter})`;
  const reported = `COUNTIFS(${sameQuarter},${TABLES.measures}[Measure value],">=0")`;
  const rate = `IFERROR(ROUND(${value}/${persons}*10000,1),"${NO_FIGURE.noPopulation}")`;
  const percentage =
    `IF(${reported}=0,"${NO_FIGURE.noDenominator}",` +
    `IF(${denominator}=0,"${NO_FIGURE.zero}",ROUND(${value}/${denominator}*100,1)))`;
  const isCount = `IF(ISNUMBER(${value}),AND(${value}>=0,ROUND(${value},0)=${value}),FALSE)`;
  return (
    `=IF(ISERROR(${value}),"${NO_FIGURE.notACount}",IF(${value}="","${NO_FIGURE.notReported}",` +
    `IF(NOT(${isCount}),"${NO_FIGURE.notACount}",` +
    `IFERROR(IF(${definition('Shown as')}="${SHOWN_AS.rate}",${rate},${percentage}),` +
    `"${NO_FIGURE.unknownMeasure}"))))`
  );
}

/** The column that holds it. */
export const RATE_HEADING = HELPER_HEADINGS.rate;
