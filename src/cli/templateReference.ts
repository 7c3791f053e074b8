import type { ContextualItem } from '../domain/catalogue/ContextualItem';
import type { DefinitionVersion } from '../domain/catalogue/DefinitionVersion';
import type { Measure } from '../domain/catalogue/Measure';
import type { CellToWrite, ColumnLook, SheetToWrite } from '../files/xlsx/write';

export const REFERENCE_SHEET = 'RIIA reference';

const DEFINITION_COLUMNS: readonly (readonly [
  heading: string,
  width: number,
  cell: (measure: Measure) => CellToWrite,
])[] = [
  ['Measure no.', 9, ({ number }) => number],
  ['Measure name', 33, ({ name }) => name],
  [
    'Counts',
    30,
    ({ unit, kind }) => `${unit} ${kind === 'flow' ? 'in the quarter' : 'on its last day'}`,
  ],
  ['Definition', 60, ({ definition }) => definition],
  ['What counts', 60, ({ whatCounts }) => whatCounts.join(' ')],
  ['Guidance', 60, ({ guidance }) => guidance.join(' ') || null],
];

/** The definitions of the measures, and beside them the answers that are too long for a drop-down list of their own. */
export function referenceSheet(definitions: DefinitionVersion): SheetToWrite {
  const lists = answerLists(definitions.contextualItems);
  const { measures } = definitions;
  const length = Math.max(measures.length, ...lists.map(({ choices }) => choices.length));
  const cellsOf = (row: number): CellToWrite[] => {
    const measure = measures[row];
    return [
      ...DEFINITION_COLUMNS.map(([, , cell]) => (measure ? cell(measure) : null)),
      ...lists.map(({ choices }) => choices[row] ?? null),
    ];
  };
  return {
    name: REFERENCE_SHEET,
    headings: [
      ...DEFINITION_COLUMNS.map(([heading]) => heading),
      ...lists.map(({ number }) => `Answers to ${number}`),
    ],
    rows: Array.from({ length }, (_, row) => cellsOf(row)),
    widths: [...DEFINITION_COLUMNS.map(([, width]) => width), ...lists.map(() => 58)],
    looks: [...DEFINITION_COLUMNS, ...lists].map(() => LOOK),
    headingHeight: 31,
    tabColour: '#02535E',
  };
}

/** The defined names of the lists and where they stand, for the workbook. */
export function namesOfLists(definitions: DefinitionVersion) {
  return answerLists(definitions.contextualItems).map(({ name, choices }, index) => {
    const column = String.fromCharCode('A'.charCodeAt(0) + DEFINITION_COLUMNS.length + index);
    return { name, cells: `'${REFERENCE_SHEET}'!$${column}$2:$${column}$${choices.length + 1}` };
  });
}

/** The defined name of the list for an item; null where its answers are few and short enough to do without. */
export function listNameOf({ number, answers }: ContextualItem): string | null {
  const needsList = answers.kind === 'choice' && answers.choices.length > SHORT_LIST;
  return needsList ? `RIIA_${number}_answers` : null;
}

const SHORT_LIST = 2;

function answerLists(items: readonly ContextualItem[]) {
  return items.flatMap((item) => {
    const name = listNameOf(item);
    const { number, answers } = item;
    return name === null || answers.kind !== 'choice'
      ? []
      : [{ name, number, choices: answers.choices }];
  });
}

const LOOK: ColumnLook = {
  heading: { fill: '#E6E6E6', colour: '#000000', bold: true, italic: true, wrap: true },
  body: { colour: '#4A4A4A', wrap: true },
};
