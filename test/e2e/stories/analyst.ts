import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { MEASURES } from '../../../src/domain/catalogue/findMeasure';
import type { MeasureNumber } from '../../../src/domain/catalogue/Measure';
import { figuresFor } from '../../support/figures';
import type { Stage } from './Stage';

/** What East Sussex sent for the quarter before. */
const SENT_BEFORE = resolve(__dirname, '../../fixtures/submissions/east_sussex_q1.csv');

/**
 * East Sussex, 2026-27 Q2; the figures come from its published ones, but for section 47 enquiries: a police operation in August
 * has led to four in ten more than in the quarter before.
 */
export const ENTERED: ReadonlyMap<MeasureNumber, number> = new Map([
  ...figuresFor(845, { year: 2026, quarter: 2 }),
  [208, Math.round((figuresFor(845, { year: 2026, quarter: 1 }).get(208) ?? 0) * 1.4)],
]);

/** The answers typed on the Contextual sheet, and what the file says for each. */
export const ANSWERS: readonly { item: string; typed: string; written: string }[] = [
  { item: 'X25', typed: 'Social care and early help', written: 'Social care and early help' },
  { item: 'X26', typed: 'Yes', written: 'Yes' },
  { item: 'X27', typed: 'Child', written: 'Child' },
  { item: 'X28', typed: 'No', written: 'No' },
  { item: 'X29', typed: 'Yes', written: 'Yes' },
  { item: 'X30', typed: 'Liquidlogic LCS (System C)', written: 'Liquidlogic LCS (System C)' },
  { item: 'X31', typed: 'June 2019', written: '2019-06-15' },
];

/** The measure about whose value there are concerns. */
export const DOUBTED: MeasureNumber = 207;

const ROW_OF = new Map(MEASURES.map(({ number }, index) => [number, index + 2]));

/** The cell of a measure's value on the sheet. @example valueCell(206) // 'H18' */
export function valueCell(measure: MeasureNumber): string {
  return `H${String(ROW_OF.get(measure))}`;
}

/**
 * An officer fills, checks, mends and exports a submission: some values typed, the rest pasted, two slips among them.
 *
 * @returns the two files as text.
 */
export async function playAnalyst(
  stage: Stage,
): Promise<{ readonly measures: string; readonly contextual: string }> {
  await setUp(stage);
  await fillMeasures(stage);
  await mend(stage);
  await answerContext(stage);
  await answerQueries(stage);
  await look(stage);
  return exportBoth(stage);
}

async function setUp({ pane, picture }: Stage): Promise<void> {
  await picture('01-set-up');
  await pane.chooseAuthority('east su', 'East Sussex');
  await pane.chooseFiles([SENT_BEFORE], 'Open a submission');
  await pane.shows(/east_sussex_q1\.csv: 35 rows/);
  await pane.chooseQuarter('2026-27 Q2');
  await pane.enterReportDate('23/11/2026');
  await picture('02-set-up-answered');
  await pane.makeTheSheets();
  await pane.shows('0 of 35');
  await picture('03-sheets-made');
}

async function fillMeasures({ pane, sheet, picture }: Stage): Promise<void> {
  const values = MEASURES.map(({ number }) => String(ENTERED.get(number)));
  await sheet.typeDown('H2', values.slice(0, 5));
  await pane.shows('5 of 35');
  await picture('04-first-values-typed');
  const rest = MEASURES.slice(5).map(({ number }) => [
    number === 206
      ? String((ENTERED.get(205) ?? 0) + 19)
      : number === 203
        ? '16.7%'
        : String(ENTERED.get(number)),
    number === DOUBTED ? 'Yes' : 'No',
  ]);
  await sheet.paste('H7', rest);
  await sheet.typeDown('I2', ['No', 'No', 'No', 'No', 'No']);
  await pane.finding('206 is more than 205').waitFor();
  await pane.finding('203 is not a count').waitFor();
  await picture('05-findings');
}

async function mend({ pane, sheet, picture }: Stage): Promise<void> {
  await pane.open('Export');
  await pane.shows('2 errors hold back the measures file');
  await picture('06-export-blocked');
  await pane.open('Check');
  await pane.goTo(valueCell(206));
  await picture('07-go-to');
  await sheet.type(valueCell(206), String(ENTERED.get(206)));
  await sheet.type(valueCell(203), String(ENTERED.get(203)));
  await pane.finding('206 is more than 205').waitFor({ state: 'detached' });
  await pane.finding('203 is not a count').waitFor({ state: 'detached' });
}

async function answerContext({ pane, sheet, picture }: Stage): Promise<void> {
  await sheet.openSheet('Contextual');
  await sheet.typeDown(
    'F26',
    ANSWERS.map(({ typed }) => typed),
  );
  await pane.button('Check again').click();
  await picture('08-contextual');
  await sheet.openSheet('Measures');
}

async function answerQueries({ pane, picture }: Stage): Promise<void> {
  const queries = (await pane.findings()).filter((title) => title.startsWith('Query: '));
  for (const query of queries) {
    const title = query.replace('Query: ', '');
    const reason = title.startsWith('208')
      ? 'Police operation in August.'
      : 'Checked: it is right.';
    await pane.giveReason(title, reason);
  }
  await picture('09-checked');
}

async function look({ pane, sheet, picture }: Stage): Promise<void> {
  await sheet.goTo(valueCell(208));
  await pane.open('Measure');
  await pane.shows('Section 47 enquiries');
  await picture('10-measure');
  await pane.open('Rates');
  await picture('11-rates');
}

async function exportBoth({ pane, picture, path }: Stage) {
  await pane.open('Export');
  await pane.shows(/^No errors/);
  const saved = async (file: RegExp): Promise<string> => {
    const download = await pane.download(file);
    const target = path(download.suggestedFilename());
    await download.saveAs(target);
    return readFileSync(target, 'utf8');
  };
  const measures = await saved(/riia24_measures/);
  const contextual = await saved(/riia24_context/);
  await picture('12-exported');
  return { measures, contextual };
}
