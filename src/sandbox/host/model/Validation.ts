import type { Place } from './Place';

/** A rule for what may be typed into some cells. */
export interface Validation {
  places: Place[];
  /** As an add-in writes it: `{ list: {...} }`, `{ wholeNumber: {...} }` and so on. */
  rule: ValidationRule;
  prompt: { showPrompt: boolean; title: string; message: string };
  errorAlert: {
    showAlert: boolean;
    style: 'Stop' | 'Warning' | 'Information';
    title: string;
    message: string;
  };
  ignoreBlanks: boolean;
}

/** A comparison with one or two bounds, each a number, a date or a formula. */
export interface BoundedRule {
  operator: string;
  formula1: string | number;
  formula2?: string | number;
}

/** At most one of the kinds; none at all means that anything may be typed. */
export interface ValidationRule {
  list?: { inCellDropDown: boolean; source: string | Place };
  wholeNumber?: BoundedRule;
  decimal?: BoundedRule;
  textLength?: BoundedRule;
  date?: BoundedRule;
  time?: BoundedRule;
  custom?: { formula: string };
}

/** The kinds of rule, with the names `DataValidation.type` gives them. */
export const RULE_TYPES = {
  list: 'List',
  wholeNumber: 'WholeNumber',
  decimal: 'Decimal',
  textLength: 'TextLength',
  date: 'Date',
  time: 'Time',
  custom: 'Custom',
} as const;

/** The kind of a rule, `None` when there is none. */
export function ruleType(rule: ValidationRule): string {
  for (const [kind, name] of Object.entries(RULE_TYPES)) {
    if (rule[kind as keyof ValidationRule] !== undefined) return name;
  }
  return 'None';
}
