import { Evaluation } from '../formulas/evaluate';
import type { Node } from '../formulas/nodes';
import { FormulaSyntaxError, parseFormula } from '../formulas/parse';
import type { Home } from '../formulas/resolve';
import { FormulaError, toBoolean, toNumber } from '../formulas/values';
import type { Scalar } from '../formulas/values';
import { fillFormula } from '../formulas/Calculator';
import { formatValue } from '../values/format';
import { interpretText } from '../values/interpret';
import type { Area } from './Area';
import { covers, intersection, intersects, subtract } from './Area';
import type { CellValue } from './Cell';
import { Place } from './Place';
import type { Sheet } from './Sheet';
import type { BoundedRule, Validation } from './Validation';
import { ruleType } from './Validation';

/** The rule that covers one cell. */
export function validationAt(sheet: Sheet, row: number, column: number): Validation | undefined {
  const cell = { row, column, rows: 1, columns: 1 };
  return sheet.validations.find((each) => each.places.some((place) => covers(place, cell)));
}

/** The rule of a whole area: one, none (`undefined`), or `mixed`. */
export function validationOf(place: Place): Validation | undefined | 'mixed' {
  const found = place.sheet.validations.filter((each) =>
    each.places.some((p) => intersects(p, place)),
  );
  const [only] = found;
  if (!only) return undefined;
  let rest: Area[] = [place];
  for (const part of only.places) rest = rest.flatMap((area) => subtract(area, part));
  return found.length === 1 && rest.length === 0 ? only : 'mixed';
}

/** Takes rules away from an area; what they cover outside it stays. */
export function removeValidation(place: Place): void {
  const { sheet } = place;
  for (const each of sheet.validations) {
    each.places = each.places.flatMap((part) =>
      subtract(part, place).map((area) => Place.of(sheet, area)),
    );
  }
  sheet.validations = sheet.validations.filter((each) => each.places.length > 0);
  sheet.workbook.touch();
}

/** Gives an area a rule of its own, made from the one it has, and lets it be changed. */
export function changeValidation(place: Place, change: (validation: Validation) => void): void {
  const current = validationOf(place);
  const next: Validation = {
    rule: {},
    prompt: { showPrompt: true, title: '', message: '' },
    errorAlert: { showAlert: true, style: 'Stop', title: '', message: '' },
    ignoreBlanks: true,
    ...(current && current !== 'mixed' ? current : {}),
    places: [place.copy()],
  };
  change(next);
  removeValidation(place);
  place.sheet.validations.push(next);
  place.sheet.workbook.touch();
}

/** Rules of a row go on in the rows added under it. */
export function extendValidations(sheet: Sheet, last: Area, rows: number): void {
  const added = { ...last, row: last.row + 1, rows };
  for (const each of sheet.validations) {
    for (const part of [...each.places]) {
      const shared = intersection(part, last);
      if (!shared) continue;
      const next = { ...added, column: shared.column, columns: shared.columns };
      const already = each.places.some((place) => covers(place, next));
      if (already) continue;
      const joins = part.column === next.column && part.columns === next.columns;
      if (joins && part.row + part.rows >= next.row) part.rows = next.row + rows - part.row;
      else each.places.push(Place.of(sheet, next));
    }
  }
}

/** What a drop-down offers: from text, cells or a name; undefined without one. */
export function choicesAt(sheet: Sheet, row: number, column: number): string[] | undefined {
  const validation = validationAt(sheet, row, column);
  const list = validation?.rule.list;
  if (!validation || list?.inCellDropDown === false || !list) return undefined;
  return choicesOf(validation, sheet, row, column);
}

function choicesOf(validation: Validation, sheet: Sheet, row: number, column: number): string[] {
  const source = validation.rule.list?.source ?? '';
  if (source instanceof Place) return textsIn(source.sheet, source);
  if (!source.startsWith('=')) return source.split(',').map((choice) => choice.trim());
  const home = { workbook: sheet.workbook, sheet, row, column };
  const value = evaluate(anchored(source, validation, row, column), home);
  const rows = new Evaluation(sheet.workbook).matrix(value).rows;
  return rows
    .flat()
    .filter((item) => item !== null && !(item instanceof FormulaError))
    .map(String);
}

function textsIn(sheet: Sheet, area: Area): string[] {
  return [...sheet.cellsIn(area)]
    .filter(([, , cell]) => cell.value !== '')
    .map(([, , cell]) => formatValue(cell.value, cell.format.numberFormat));
}

/** A rule's formula is written for the first cell it covers; elsewhere its references move along. */
function anchored(text: string, validation: Validation, row: number, column: number): string {
  const [first] = validation.places;
  return first ? fillFormula(text, row - first.row, column - first.column) : text;
}

function evaluate(text: string, home: Home): ReturnType<Evaluation['evaluate']> {
  let node: Node;
  try {
    ({ node } = parseFormula(text));
  } catch (error) {
    if (error instanceof FormulaSyntaxError) return new FormulaError('#NAME?');
    throw error;
  }
  return new Evaluation(home.workbook).evaluate(node, home);
}

/** True when a value may stand in a cell by its rule. Cells without one take anything. */
export function isAllowed(sheet: Sheet, row: number, column: number, value: CellValue): boolean {
  const validation = validationAt(sheet, row, column);
  if (!validation || ruleType(validation.rule) === 'None') return true;
  if (value === '') return validation.ignoreBlanks;
  const { rule } = validation;
  const home: Home = { workbook: sheet.workbook, sheet, row, column };
  const scalar = (text: string): Scalar =>
    new Evaluation(sheet.workbook).scalar(
      evaluate(anchored(text, validation, row, column), home),
      home,
    );
  if (rule.list) return inList(value, choicesOf(validation, sheet, row, column));
  if (rule.custom) return toBoolean(scalar(rule.custom.formula)) === true;
  const bounded = rule.wholeNumber ?? rule.decimal ?? rule.date ?? rule.time ?? rule.textLength;
  const measured = rule.textLength ? String(value).length : value;
  if (!bounded) return true;
  if (typeof measured !== 'number' || (rule.wholeNumber && !Number.isInteger(measured)))
    return false;
  return withinBounds(measured, bounded, scalar);
}

const inList = (value: CellValue, choices: string[]): boolean =>
  choices.some(
    (choice) =>
      choice === String(value) || (choice === String(value).toUpperCase() && value === true),
  );

function withinBounds(value: number, rule: BoundedRule, scalar: (text: string) => Scalar): boolean {
  const bound = (written: string | number | undefined): number => {
    if (typeof written === 'number') return written;
    if (written === undefined) return NaN;
    const read = written.startsWith('=')
      ? toNumber(scalar(written))
      : toNumber(interpretText(written, 'addin', 1900).value);
    return typeof read === 'number' ? read : NaN;
  };
  const a = bound(rule.formula1);
  const b = bound(rule.formula2);
  switch (rule.operator) {
    case 'Between':
      return value >= Math.min(a, b) && value <= Math.max(a, b);
    case 'NotBetween':
      return value < Math.min(a, b) || value > Math.max(a, b);
    case 'EqualTo':
      return value === a;
    case 'NotEqualTo':
      return value !== a;
    case 'GreaterThan':
      return value > a;
    case 'LessThan':
      return value < a;
    case 'GreaterThanOrEqualTo':
      return value >= a;
    default:
      return value <= a;
  }
}
