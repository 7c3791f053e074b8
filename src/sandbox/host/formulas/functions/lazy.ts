import type { LazyFunction } from '../functions';
import type { Evaluation } from '../evaluate';
import type { Node } from '../nodes';
import type { Home } from '../resolve';
import type { Scalar, Value } from '../values';
import { FormulaError, Matrix, NA_ERROR, Reference, toBoolean, VALUE_ERROR } from '../values';

const one = (node: Node | undefined, home: Home, evaluation: Evaluation): Scalar =>
  node ? evaluation.scalar(evaluation.evaluate(node, home), home) : null;

const whole = (node: Node | undefined, home: Home, evaluation: Evaluation): Value =>
  node ? evaluation.evaluate(node, home) : null;

/** IFERROR and IFNA: the first value, or the second when the first is such an error. */
function instead(isSuch: (error: FormulaError) => boolean): LazyFunction {
  return ([value, other], home, evaluation) => {
    const found = whole(value, home, evaluation);
    const single = evaluation.scalar(found, home);
    return single instanceof FormulaError && isSuch(single)
      ? whole(other, home, evaluation)
      : found;
  };
}

/** AND, OR and XOR: over all conditions; text and empty cells in ranges do not count. */
function conditions(combine: (found: boolean[]) => boolean): LazyFunction {
  return (args, home, evaluation) => {
    const found: boolean[] = [];
    for (const argument of args) {
      const value = evaluation.evaluate(argument, home);
      const fromCells = value instanceof Reference || value instanceof Matrix;
      for (const item of evaluation.matrix(value).rows.flat()) {
        if (fromCells && (item === null || typeof item === 'string')) continue;
        const condition = toBoolean(item);
        if (condition instanceof FormulaError) return condition;
        found.push(condition);
      }
    }
    return found.length === 0 ? VALUE_ERROR : combine(found);
  };
}

/** Functions that do not work out every argument. */
export const lazyFunctions: Record<string, LazyFunction> = {
  IF: ([condition, yes, no], home, evaluation) => {
    const chosen = toBoolean(one(condition, home, evaluation));
    if (chosen instanceof FormulaError) return chosen;
    if (chosen) return yes ? whole(yes, home, evaluation) : true;
    return no ? whole(no, home, evaluation) : false;
  },
  IFS: (args, home, evaluation) => {
    for (let i = 0; i + 1 < args.length; i += 2) {
      const condition = toBoolean(one(args[i], home, evaluation));
      if (condition instanceof FormulaError) return condition;
      if (condition) return whole(args[i + 1], home, evaluation);
    }
    return NA_ERROR;
  },
  IFERROR: instead(() => true),
  IFNA: instead((error) => error.code === '#N/A'),
  CHOOSE: ([index, ...choices], home, evaluation) => {
    const at = one(index, home, evaluation);
    if (at instanceof FormulaError) return at;
    const choice = choices[Math.trunc(Number(at)) - 1];
    return choice ? whole(choice, home, evaluation) : VALUE_ERROR;
  },
  AND: conditions((found) => found.every(Boolean)),
  OR: conditions((found) => found.some(Boolean)),
  XOR: conditions((found) => found.filter(Boolean).length % 2 === 1),
};
