import type { MeasureNumber } from '../../../src/domain/catalogue/Measure';
import type { Period } from '../../../src/domain/periods/Period';
import { CONTEXTUAL_HEADINGS, MEASURES_HEADINGS } from '../../../src/domain/templates/Template';
import { readCsv } from '../../../src/files/csv/read';
import { figuresFor } from '../../support/figures';
import { DOUBTED, ENTERED } from './analyst';

/** A CSV as records of text, the headings first, read back by the product's own reader. */
export function recordsOf(text: string): string[][] {
  const result = readCsv('exported.csv', new TextEncoder().encode(text));
  if (!result.ok) throw new Error(`The file cannot be read: ${result.refusal.code}`);
  return (result.tables[0]?.rows ?? []).map(({ cells }) => cells.map(String));
}

/** Where the analyst's files differ from what was entered, in words; empty: nowhere. */
export function submissionDifferences(
  files: { readonly measures: string; readonly contextual: string },
  answers: readonly { readonly item: string; readonly written: string }[],
): string[] {
  const measures = recordsOf(files.measures);
  const contextual = recordsOf(files.contextual);
  const said = new Map(contextual.map((record) => [record[4], record[5]]));
  return [
    ...compare('headings of the measures', measures[0], [...MEASURES_HEADINGS]),
    ...compare('headings of the contextual file', contextual[0], [...CONTEXTUAL_HEADINGS]),
    ...compare('measures', valuesOf(measures, 845, 'Q2'), ENTERED),
    ...answers.flatMap(({ item, written }) => compare(item, said.get(item), written)),
    ...compare('X07', said.get('X07'), DOUBTED === 207 ? 'Yes' : 'No'),
  ];
}

const Q1: Period = { year: 2026, quarter: 1 };
const Q2: Period = { year: 2026, quarter: 2 };

/** Where the compiled files differ from what came back, in words; empty: nowhere. */
export function compiledDifferences(files: {
  readonly measures: string;
  readonly contextual: string;
}): string[] {
  const measures = recordsOf(files.measures);
  const amended = new Map(figuresFor(938, Q1));
  for (const measure of [202, 20208] as const)
    amended.set(measure, (amended.get(measure) ?? 0) - 10);
  return [
    ...compare('headings', measures[0], [...MEASURES_HEADINGS]),
    ...compare('headings', recordsOf(files.contextual)[0], [...CONTEXTUAL_HEADINGS]),
    ...compare('East Sussex', valuesOf(measures, 845, 'Q2'), ENTERED),
    ...compare('Kent', valuesOf(measures, 886, 'Q2'), figuresFor(886, Q2)),
    ...compare('Surrey', valuesOf(measures, 936, 'Q2'), figuresFor(936, Q2)),
    ...compare('West Sussex, Q1 amended', valuesOf(measures, 938, 'Q1'), amended),
    ...compare('West Sussex', valuesOf(measures, 938, 'Q2'), figuresFor(938, Q2)),
    ...compare('Medway, refused', valuesOf(measures, 887, 'Q2'), new Map()),
  ];
}

function valuesOf(records: readonly string[][], laCode: number, quarter: string) {
  const rows = records.filter(([, code, , , , q]) => code === String(laCode) && q === quarter);
  return new Map(rows.map((record) => [Number(record[6]) as MeasureNumber, Number(record[7])]));
}

function compare(what: string, is: unknown, should: unknown): string[] {
  const [a, b] = [write(is), write(should)];
  return a === b ? [] : [`${what}: ${a} came out, ${b} went in`];
}

function write(value: unknown): string {
  if (value instanceof Map) {
    return JSON.stringify([...value].sort(([a], [b]) => Number(a) - Number(b)));
  }
  return value === undefined ? 'nothing' : JSON.stringify(value);
}
