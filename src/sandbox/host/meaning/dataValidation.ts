import type { Meanings } from '../engine/Meaning';
import { handle, subjectOf } from '../engine/Meaning';
import { invalidArgument } from '../engine/HostError';
import { intersection } from '../model/Area';
import { Place } from '../model/Place';
import type { BoundedRule, Validation, ValidationRule } from '../model/Validation';
import { RULE_TYPES, ruleType } from '../model/Validation';
import { changeValidation, isAllowed, removeValidation, validationOf } from '../model/validations';
import { refuseUnlessWritable } from '../model/protection';
import { booleanArgument, wordArgument } from './arguments';

/** Excel's limit for a drop-down's choices written out as text. */
const LONGEST_LIST = 255;

const OPERATORS = [
  'Between',
  'NotBetween',
  'EqualTo',
  'NotEqualTo',
  'GreaterThan',
  'LessThan',
  'GreaterThanOrEqualTo',
  'LessThanOrEqualTo',
];

const isRecord = (value: unknown): value is Record<string, unknown> =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

const textIn = (value: Record<string, unknown>, key: string): string => {
  const text = value[key];
  return typeof text === 'string' ? text : '';
};

/** @throws HostError InvalidArgument unless it is a rule of one kind that Excel takes */
function readRule(value: unknown): ValidationRule {
  const where = 'DataValidation.rule';
  if (!isRecord(value)) throw invalidArgument(where);
  const kinds = Object.keys(value).filter(
    (kind) => value[kind] !== null && value[kind] !== undefined,
  );
  if (kinds.length === 0) return {};
  const [kind = ''] = kinds;
  const given = value[kind];
  if (kinds.length > 1 || !(kind in RULE_TYPES) || !isRecord(given)) throw invalidArgument(where);
  if (kind === 'list') return { list: readList(given, where) };
  if (kind === 'custom') {
    if (typeof given['formula'] !== 'string') throw invalidArgument(where);
    return { custom: { formula: given['formula'] } };
  }
  return { [kind]: readBounds(given, where) };
}

function readList(given: Record<string, unknown>, where: string): Required<ValidationRule>['list'] {
  const { source } = given;
  const inCellDropDown = given['inCellDropDown'] !== false;
  const place = subjectOf(source, 'Range');
  if (place) return { inCellDropDown, source: place.copy() };
  if (typeof source !== 'string' || source === '') throw invalidArgument(where);
  if (!source.startsWith('=') && source.length > LONGEST_LIST) throw invalidArgument(where);
  return { inCellDropDown, source };
}

function readBounds(given: Record<string, unknown>, where: string): BoundedRule {
  const operator = wordArgument(given['operator'], OPERATORS, where);
  const formula1 = readBound(given['formula1'], where);
  if (operator !== 'Between' && operator !== 'NotBetween') return { operator, formula1 };
  return { operator, formula1, formula2: readBound(given['formula2'], where) };
}

function readBound(value: unknown, where: string): string | number {
  const place = subjectOf(value, 'Range');
  if (place) return `=${place.sheet.workbook.addressOf(place, true)}`;
  if (typeof value !== 'string' && typeof value !== 'number') throw invalidArgument(where);
  return value;
}

/** A rule as it is read back: cells are written as a formula. */
function shownRule(rule: ValidationRule): unknown {
  const source = rule.list?.source;
  if (!rule.list || !(source instanceof Place)) return rule;
  return { list: { ...rule.list, source: `=${source.sheet.workbook.addressOf(source, true)}` } };
}

const single = (place: Place): Validation | undefined => {
  const found = validationOf(place);
  return found === 'mixed' ? undefined : found;
};

function change(place: Place, where: string, apply: (validation: Validation) => void): void {
  refuseUnlessWritable(place.sheet, place, where);
  changeValidation(place, apply);
}

/** Cells whose content breaks their rule, joined down each column. */
function invalidCells(place: Place): Place[] {
  const { sheet } = place;
  sheet.workbook.calculate();
  const found: Place[] = [];
  const area = intersection(place, sheet.usedArea() ?? { ...place.area, rows: 0 });
  for (const [row, column, cell] of area ? sheet.cellsIn(area) : []) {
    if (isAllowed(sheet, row, column, cell.value)) continue;
    const above = found.find((each) => each.column === column && each.row + each.rows === row);
    if (above) above.rows += 1;
    else found.push(new Place(sheet, row, column, 1, 1));
  }
  return found;
}

/** True when all cells keep their rules, false when none does, null when some do. */
function validity(place: Place): boolean | null {
  const broken = invalidCells(place).reduce((total, { rows }) => total + rows, 0);
  if (broken === 0) return true;
  return broken === place.rows * place.columns ? false : null;
}

/** Rules for what may be typed. */
export const dataValidationMeanings: Pick<Meanings, 'DataValidation'> = {
  DataValidation: {
    get: {
      Type: (place) => {
        const found = validationOf(place);
        if (found === 'mixed') return 'MixedCriteria';
        return found ? ruleType(found.rule) : 'None';
      },
      Rule: (place) => {
        const found = validationOf(place);
        return found === 'mixed' ? null : shownRule(found?.rule ?? {});
      },
      Prompt: (place) => single(place)?.prompt ?? null,
      ErrorAlert: (place) => single(place)?.errorAlert ?? null,
      IgnoreBlanks: (place) => {
        const found = validationOf(place);
        return found === 'mixed' ? null : (found?.ignoreBlanks ?? true);
      },
      Valid: validity,
    },
    set: {
      Rule: (place, value) => {
        const rule = readRule(value);
        change(place, 'DataValidation.rule', (validation) => {
          validation.rule = rule;
        });
      },
      Prompt: (place, value) => {
        if (!isRecord(value)) throw invalidArgument('DataValidation.prompt');
        const text = (key: string): string => textIn(value, key);
        change(place, 'DataValidation.prompt', (validation) => {
          const showPrompt = value['showPrompt'] !== false;
          validation.prompt = { showPrompt, title: text('title'), message: text('message') };
        });
      },
      ErrorAlert: (place, value) => {
        const where = 'DataValidation.errorAlert';
        if (!isRecord(value)) throw invalidArgument(where);
        const style = wordArgument(
          value['style'] ?? 'Stop',
          ['Stop', 'Warning', 'Information'] as const,
          where,
        );
        change(place, where, (validation) => {
          validation.errorAlert = {
            showAlert: value['showAlert'] !== false,
            style,
            title: textIn(value, 'title'),
            message: textIn(value, 'message'),
          };
        });
      },
      IgnoreBlanks: (place, value) => {
        const ignore = booleanArgument(value, 'DataValidation.ignoreBlanks');
        change(place, 'DataValidation.ignoreBlanks', (validation) => {
          validation.ignoreBlanks = ignore;
        });
      },
    },
    makers: {
      GetInvalidCells: (place) => {
        const cells = invalidCells(place);
        return cells.length === 0 ? null : handle('RangeAreas', cells);
      },
    },
    methods: {
      Clear: (place) => {
        refuseUnlessWritable(place.sheet, place, 'DataValidation.clear');
        removeValidation(place);
      },
    },
  },
};
