import type { ValueFunction } from '../functions';
import type { Evaluation } from '../evaluate';
import type { Home } from '../resolve';
import type { Scalar, Value } from '../values';
import {
  DIVISION_ERROR,
  FormulaError,
  Matrix,
  Reference,
  toNumber,
  textOf,
  toText,
  VALUE_ERROR,
} from '../values';
import { readCriterion } from './criteria';

/** The numbers among some arguments: in cells only numbers count; written out, text that reads as one does. */
function numbersIn(args: Value[], evaluation: Evaluation): number[] | FormulaError {
  const found: number[] = [];
  for (const argument of args) {
    if (argument instanceof Reference || argument instanceof Matrix) {
      for (const row of evaluation.matrix(argument).rows) {
        for (const item of row) {
          if (item instanceof FormulaError) return item;
          if (typeof item === 'number') found.push(item);
        }
      }
      continue;
    }
    const number = toNumber(argument);
    if (number instanceof FormulaError) return number;
    found.push(number);
  }
  return found;
}

const ofNumbers =
  (total: (numbers: number[]) => Scalar): ValueFunction =>
  (args, _home, evaluation) => {
    const numbers = numbersIn(args, evaluation);
    return numbers instanceof FormulaError ? numbers : total(numbers);
  };

const sum = (numbers: number[]): number => numbers.reduce((total, each) => total + each, 0);
const mean = (numbers: number[]): Scalar =>
  numbers.length === 0 ? DIVISION_ERROR : sum(numbers) / numbers.length;

/** Which places meet every pair of range and criterion; an error when the ranges differ in shape. */
function matching(pairs: Value[], home: Home, evaluation: Evaluation): boolean[] | FormulaError {
  let met: boolean[] | undefined;
  for (let i = 0; i + 1 < pairs.length; i += 2) {
    const items = evaluation.matrix(pairs[i] ?? null).rows.flat();
    const meets = readCriterion(evaluation.scalar(pairs[i + 1] ?? null, home));
    if (met && met.length !== items.length) return VALUE_ERROR;
    const before = met;
    met = items.map((item, at) => before?.[at] !== false && meets(item));
  }
  return met ?? VALUE_ERROR;
}

function selected(
  range: Value,
  pairs: Value[],
  home: Home,
  evaluation: Evaluation,
): number[] | FormulaError {
  const met = matching(pairs, home, evaluation);
  if (met instanceof FormulaError) return met;
  const items = evaluation.matrix(range).rows.flat();
  if (items.length !== met.length) return VALUE_ERROR;
  const chosen = items.filter((_item, at) => met[at]);
  const error = chosen.find((item) => item instanceof FormulaError);
  return error ?? chosen.filter((item) => typeof item === 'number');
}

/** SUMIFS and its kin: the range to total, then pairs of range and criterion. */
const totalIfs =
  (total: (numbers: number[]) => Scalar): ValueFunction =>
  ([range = null, ...pairs], home, evaluation) => {
    const numbers = selected(range, pairs, home, evaluation);
    return numbers instanceof FormulaError ? numbers : total(numbers);
  };

/** SUMIF and its kin: the range, the criterion, and perhaps another range to total. */
const totalIf =
  (total: (numbers: number[]) => Scalar): ValueFunction =>
  ([range = null, criterion = null, totalled = range], home, evaluation) => {
    const numbers = selected(totalled, [range, criterion], home, evaluation);
    return numbers instanceof FormulaError ? numbers : total(numbers);
  };

const countMet: ValueFunction = (pairs, home, evaluation) => {
  const met = matching(pairs, home, evaluation);
  return met instanceof FormulaError ? met : met.filter(Boolean).length;
};

const everyItem = (args: Value[], evaluation: Evaluation): Scalar[] =>
  args.flatMap((argument) => evaluation.matrix(argument).rows.flat());

function joined(items: Scalar[], between: string): Scalar {
  return items.find((item) => item instanceof FormulaError) ?? items.map(textOf).join(between);
}

/** Functions that total or count cells. */
export const totalFunctions: Record<string, ValueFunction> = {
  SUM: ofNumbers(sum),
  PRODUCT: ofNumbers((numbers) => numbers.reduce((total, each) => total * each, 1)),
  AVERAGE: ofNumbers(mean),
  MIN: ofNumbers((numbers) => numbers.reduce((a, b) => Math.min(a, b), numbers[0] ?? 0)),
  MAX: ofNumbers((numbers) => numbers.reduce((a, b) => Math.max(a, b), numbers[0] ?? 0)),
  COUNT: (args, _home, evaluation) =>
    everyItem(args, evaluation).filter((item) => typeof item === 'number').length,
  COUNTA: (args, _home, evaluation) =>
    everyItem(args, evaluation).filter((item) => item !== null).length,
  COUNTBLANK: (args, _home, evaluation) =>
    everyItem(args, evaluation).filter((item) => item === null || item === '').length,
  SUMIFS: totalIfs(sum),
  SUMIF: totalIf(sum),
  AVERAGEIFS: totalIfs(mean),
  AVERAGEIF: totalIf(mean),
  MINIFS: totalIfs((numbers) => (numbers.length === 0 ? 0 : Math.min(...numbers))),
  MAXIFS: totalIfs((numbers) => (numbers.length === 0 ? 0 : Math.max(...numbers))),
  COUNTIFS: countMet,
  COUNTIF: countMet,
  SUMPRODUCT: (args, _home, evaluation) => {
    const lists = args.map((argument) => evaluation.matrix(argument).rows.flat());
    if (lists.some((list) => list.length !== lists[0]?.length)) return VALUE_ERROR;
    const error = lists.flat().find((item) => item instanceof FormulaError);
    if (error) return error;
    const number = (item: Scalar | undefined): number => (typeof item === 'number' ? item : 0);
    return sum(
      (lists[0] ?? []).map((_item, i) => lists.reduce((p, list) => p * number(list[i]), 1)),
    );
  },
  CONCAT: (args, _home, evaluation) => joined(everyItem(args, evaluation), ''),
  TEXTJOIN: ([between = null, skip = null, ...args], home, evaluation) => {
    const separator = toText(evaluation.scalar(between, home));
    if (separator instanceof FormulaError) return separator;
    const items = everyItem(args, evaluation);
    const kept = evaluation.scalar(skip, home)
      ? items.filter((i) => i !== null && i !== '')
      : items;
    return joined(kept, separator);
  },
};
