import { BUILT_IN_POPULATIONS } from '../../../src/domain/authorities/findPopulation';
import type { CheckContext } from '../../../src/domain/checks/Check';
import { outcomesOf } from '../../../src/domain/compile/countOutcomes';
import type { CompileSource, Decisions, Plan } from '../../../src/domain/compile/Plan';
import { planCompilation } from '../../../src/domain/compile/planCompilation';
import { HEADINGS, type Heading, type TemplateName } from '../../../src/domain/templates/Template';
import { contextualRows, measureRows } from '../../support/table';

export const CONTEXT: CheckContext = {
  today: '2026-12-01',
  history: [],
  populations: BUILT_IN_POPULATIONS,
};

/** Files drawn as one table: rows of a file belong together, and a file called `compiled...` was compiled before. */
export interface Drawing {
  readonly sources: readonly CompileSource[];
  /** What the last column says becomes of each row. */
  readonly becomes: readonly string[];
}

/**
 * Draws files as one text table: `file`, then any columns of the template, then `becomes`, for example
 *
 *     file  | Report date | Measure value | becomes
 *     a.csv | 2026-11-13  | 100           | kept
 *
 * What is not drawn is measure 202 (X25) of East Sussex in 2026-27 Q2. The first row of each file is row 2.
 */
export function drawSources(drawing: string, template: TemplateName = 'measures'): Drawing {
  const [columns = [], ...lines] = linesOf(drawing);
  const files = groupBy(lines, ([file = '']) => file);
  const sources = [...files].map(([file, rows]) => sourceOf(template, file, columns, rows));
  const becomes = sources.flatMap(({ file }) =>
    (files.get(file) ?? []).map((cells, index) => `${file} ${index + 2} ${cells.at(-1) ?? ''}`),
  );
  return { sources, becomes };
}

/** What became of each row, in the words of `Drawing.becomes`. */
export function becameOf(plan: Plan): string[] {
  return [...outcomesOf(plan)].map(
    ({ place, outcome }) => `${place.file} ${place.row ?? '-'} ${outcome}`,
  );
}

/** The plan of drawn files. */
export function planOf(drawing: string, template?: TemplateName, decisions?: Decisions): Plan {
  return planCompilation(drawSources(drawing, template).sources, CONTEXT, decisions);
}

/** Expects every drawn row to have the outcome that its last column names, and no other outcome to be there. */
export function expectOutcomes(
  drawing: string,
  template?: TemplateName,
  decisions?: Decisions,
): Plan {
  const { sources, becomes } = drawSources(drawing, template);
  const plan = planCompilation(sources, CONTEXT, decisions);
  expect(becameOf(plan).sort()).toEqual([...becomes].sort());
  return plan;
}

function sourceOf(
  template: TemplateName,
  file: string,
  columns: readonly string[],
  rows: readonly (readonly string[])[],
): CompileSource {
  const headings = columns.filter((column) =>
    (HEADINGS[template] as readonly string[]).includes(column),
  );
  const cellsOf = (cells: readonly string[]) =>
    headings.map((heading) => cells[columns.indexOf(heading)] ?? '').join(' | ');
  const drawn = [headings.join(' | '), ...rows.map(cellsOf)].join('\n');
  const defaults: Partial<Record<Heading, string>> = {
    'Measure no.': '202',
    'Contextual measure no.': 'X25',
  };
  const read = template === 'measures' ? measureRows : contextualRows;
  const standing = file.startsWith('compiled') ? 'compiled' : 'submission';
  return { file, sheet: null, standing, template, readings: read(drawn, { file, defaults }) };
}

/** Items by key, in the order in which keys and items come. */
export function groupBy<Item, Key>(
  items: readonly Item[],
  keyOf: (item: Item) => Key,
): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}

function linesOf(drawing: string): string[][] {
  return drawing
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()));
}
