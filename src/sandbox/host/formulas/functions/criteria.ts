import { interpretText } from '../../values/interpret';
import type { Scalar } from '../values';
import { compare, FormulaError } from '../values';

/** Does one value meet a criterion? */
export type Criterion = (value: Scalar) => boolean;

/**
 * Reads a criterion of COUNTIFS, SUMIFS and the like: a value to equal, or text with an operator and
 * wildcards, such as `">=5"`, `"<>"` and `"Ba*"`.
 */
export function readCriterion(criterion: Scalar): Criterion {
  if (criterion instanceof FormulaError) {
    return (value) => value instanceof FormulaError && value.code === criterion.code;
  }
  if (typeof criterion !== 'string') return equalTo(criterion ?? 0);
  const [, operator = '', operand = ''] = /^(<=|>=|<>|=|<|>)?([\s\S]*)$/.exec(criterion) ?? [];
  const wanted = operand === '' ? '' : interpretText(operand, 'person', 1900).value;
  switch (operator) {
    case '':
      return operand === '' ? (value) => value === null || value === '' : equalTo(wanted);
    case '=':
      return operand === '' ? (value) => value === null : equalTo(wanted);
    case '<>': {
      if (operand === '') return (value) => value !== null;
      const same = equalTo(wanted);
      return (value) => !same(value);
    }
    default:
      return ordered(operator, wanted);
  }
}

function equalTo(wanted: string | number | boolean): Criterion {
  if (typeof wanted !== 'string')
    return (value) => value === wanted || textOfNumber(value) === wanted;
  if (/[*?~]/.test(wanted)) {
    const pattern = wildcard(wanted);
    return (value) => typeof value === 'string' && pattern.test(value);
  }
  const lower = wanted.toLowerCase();
  return (value) => typeof value === 'string' && value.toLowerCase() === lower;
}

/** Text cells that read as a number meet a numeric criterion. */
const textOfNumber = (value: Scalar): number | undefined =>
  typeof value === 'string' && /^[-+]?[\d.]+$/.test(value) ? Number(value) : undefined;

function ordered(operator: string, wanted: string | number | boolean): Criterion {
  return (value) => {
    if (value === null || value instanceof FormulaError || typeof value !== typeof wanted)
      return false;
    const order = compare(value, wanted);
    if (operator === '<') return order < 0;
    if (operator === '>') return order > 0;
    return operator === '<=' ? order <= 0 : order >= 0;
  };
}

/** Excel's wildcards: `*` any text, `?` one letter, `~` takes the next letter as it is. */
export function wildcard(text: string): RegExp {
  const source = text.replace(
    /~([*?~])|([*])|([?])|([\s\S])/g,
    (_all, kept, star, mark, letter) => {
      if (star) return '[\\s\\S]*';
      if (mark) return '[\\s\\S]';
      return String(kept ?? letter).replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    },
  );
  return new RegExp(`^${source}$`, 'i');
}
