import type { Meanings } from '../engine/Meaning';
import { handle, subjectOf } from '../engine/Meaning';
import {
  accessDenied,
  invalidArgument,
  itemAlreadyExists,
  itemNotFound,
} from '../engine/HostError';
import { Evaluation } from '../formulas/evaluate';
import { FormulaSyntaxError, parseFormula } from '../formulas/parse';
import { cellValueOf } from '../formulas/values';
import { parseAddress } from '../model/addresses';
import type { NamedItem } from '../model/NamedItem';
import { Place } from '../model/Place';
import type { Sheet } from '../model/Sheet';
import { refuseBadName } from '../model/tables';
import type { Workbook } from '../model/Workbook';
import { booleanArgument, textArgument } from './arguments';

interface Scope {
  workbook: Workbook;
  sheet?: Sheet;
}

const namesOf = ({ workbook, sheet }: Scope): NamedItem[] => sheet?.names ?? workbook.names;

const find = (scope: Scope, key: unknown): NamedItem | undefined =>
  namesOf(scope).find((item) => item.name.toLowerCase() === String(key).toLowerCase());

/** A name's meaning from a formula: plain cells move with the sheet, anything else stays a formula. */
function meaningOf(
  workbook: Workbook,
  written: string,
  where: string,
): Pick<NamedItem, 'place' | 'formula'> {
  const formula = written.startsWith('=') ? written : `=${written}`;
  const address = parseAddress(formula.slice(1));
  const sheet =
    address?.sheetName === undefined ? undefined : workbook.sheetNamed(address.sheetName);
  if (address && sheet) {
    const place = Place.of(sheet, address.area);
    return { place };
  }
  try {
    parseFormula(formula);
  } catch (error) {
    if (error instanceof FormulaSyntaxError) throw invalidArgument(where);
    throw error;
  }
  return { formula };
}

function add(scope: Scope, [name, reference, comment]: unknown[]) {
  const where = 'NamedItemCollection.add';
  const { workbook, sheet } = scope;
  const wanted = textArgument(name, where);
  if (workbook.readOnly) throw accessDenied(where);
  refuseBadName(wanted, where);
  if (find(scope, wanted) || (!sheet && workbook.tableNamed(wanted)))
    throw itemAlreadyExists(where);
  const place = subjectOf(reference, 'Range');
  const item: NamedItem = {
    name: wanted,
    comment: typeof comment === 'string' ? comment : '',
    visible: true,
    ...(sheet ? { scope: sheet } : {}),
    ...(place
      ? { place: place.copy() }
      : meaningOf(workbook, textArgument(reference, where), where)),
  };
  namesOf(scope).push(item);
  workbook.reshaped();
  return handle('NamedItem', { item, workbook });
}

const formulaOf = ({ item, workbook }: { item: NamedItem; workbook: Workbook }): string =>
  item.place
    ? `=${item.place.gone ? '#REF!' : workbook.addressOf(item.place, true)}`
    : (item.formula ?? '');

const isTable = ({ item }: { item: NamedItem }): boolean => item.place !== undefined;

/** Defined names. */
export const nameMeanings: Pick<Meanings, 'NamedItemCollection' | 'NamedItem'> = {
  NamedItemCollection: {
    items: (scope) =>
      namesOf(scope).map((item) => handle('NamedItem', { item, workbook: scope.workbook })),
    item: (scope, key) => {
      const item = find(scope, key);
      return item && handle('NamedItem', { item, workbook: scope.workbook });
    },
    makers: { Add: add },
    methods: { GetCount: (scope) => namesOf(scope).length },
  },
  NamedItem: {
    identity: ({ item }) => ({ _Id: item.name }),
    get: {
      Name: ({ item }) => item.name,
      Comment: ({ item }) => item.comment,
      Visible: ({ item }) => item.visible,
      Scope: ({ item }) => (item.scope ? 'Worksheet' : 'Workbook'),
      Type: (subject) => {
        if (isTable(subject)) return 'Range';
        const value = valueOf(subject);
        return { number: 'Double', boolean: 'Boolean' }[typeof value as string] ?? 'String';
      },
      Formula: formulaOf,
      Value: (subject) => (isTable(subject) ? formulaOf(subject).slice(1) : valueOf(subject)),
    },
    set: {
      Comment: ({ item, workbook }, value) => {
        item.comment = textArgument(value, 'NamedItem.comment');
        workbook.touch();
      },
      Visible: ({ item, workbook }, value) => {
        item.visible = booleanArgument(value, 'NamedItem.visible');
        workbook.touch();
      },
      Formula: ({ item, workbook }, value) => {
        const where = 'NamedItem.formula';
        delete item.place;
        delete item.formula;
        Object.assign(item, meaningOf(workbook, textArgument(value, where), where));
        workbook.reshaped();
      },
    },
    links: { Worksheet: ({ item }) => handle('Worksheet', scopeOf(item)) },
    makers: {
      GetRange: ({ item }) =>
        item.place && !item.place.gone ? handle('Range', item.place.copy()) : null,
    },
    methods: {
      Delete: ({ item, workbook }) => {
        const list = item.scope?.names ?? workbook.names;
        const at = list.indexOf(item);
        if (at < 0) throw itemNotFound('NamedItem.delete');
        list.splice(at, 1);
        workbook.reshaped();
      },
    },
  },
};

function scopeOf(item: NamedItem): Sheet {
  if (!item.scope) throw itemNotFound('NamedItem.worksheet');
  return item.scope;
}

function valueOf({ item, workbook }: { item: NamedItem; workbook: Workbook }): unknown {
  const home = { workbook, sheet: workbook.active, row: 0, column: 0 };
  const evaluation = new Evaluation(workbook);
  const { node } = parseFormula(item.formula ?? '=""');
  return cellValueOf(evaluation.scalar(evaluation.evaluate(node, home), home));
}
