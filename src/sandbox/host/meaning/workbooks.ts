import type { Meanings } from '../engine/Meaning';
import { handle } from '../engine/Meaning';
import { accessDenied, invalidArgument, itemNotFound } from '../engine/HostError';
import type { Entry } from '../engine/Subjects';
import { Place } from '../model/Place';
import type { Workbook } from '../model/Workbook';
import { booleanArgument, textArgument, wordArgument } from './arguments';

const entry = (map: Map<string, unknown>, key: string, workbook: Workbook): Entry => ({
  key,
  map,
  touch: () => workbook.touch(),
});

/** A collection of keyed values: the same for settings and custom properties. */
export function entries(
  kind: 'Setting' | 'CustomProperty' | 'WorksheetCustomProperty',
  map: Map<string, unknown>,
  workbook: Workbook,
) {
  const of = (key: string) => handle(kind, entry(map, key, workbook));
  const find = (key: string): string | undefined =>
    kind === 'Setting'
      ? [...map.keys()].find((each) => each === key)
      : [...map.keys()].find((each) => each.toLowerCase() === key.toLowerCase());
  return {
    items: () => [...map.keys()].map(of),
    item: (key: unknown) => {
      const found = typeof key === 'string' ? find(key) : undefined;
      return found === undefined ? null : of(found);
    },
    add: (key: unknown, value: unknown, where: string) => {
      const name = textArgument(key, where);
      if (name === '' || value === null || value === undefined) throw invalidArgument(where);
      if (workbook.readOnly) throw accessDenied(where);
      map.set(find(name) ?? name, value);
      workbook.touch();
      return of(find(name) ?? name);
    },
  };
}

/** What one keyed value can do. */
export const entryMembers = (where: string) => ({
  get: {
    Key: (each: Entry) => each.key,
    Value: (each: Entry) => each.map.get(each.key),
  },
  set: {
    Value: (each: Entry, value: unknown) => {
      if (value === null) throw invalidArgument(`${where}.value`);
      each.map.set(each.key, value);
      each.touch();
    },
  },
  methods: {
    Delete: (each: Entry) => {
      if (!each.map.delete(each.key)) throw itemNotFound(`${where}.delete`);
      each.touch();
    },
  },
});

const settings = (workbook: Workbook) => entries('Setting', workbook.settings, workbook);
const customs = (workbook: Workbook) =>
  entries('CustomProperty', workbook.customProperties, workbook);

const PROPERTIES = 'Author Title Subject Keywords Comments Category Manager Company'.split(' ');

/** The workbook and what hangs directly on it. */
export const workbookMeanings: Pick<
  Meanings,
  | 'Workbook'
  | 'Application'
  | 'Runtime'
  | 'WorkbookProtection'
  | 'SettingCollection'
  | 'Setting'
  | 'DocumentProperties'
  | 'CustomPropertyCollection'
  | 'CustomProperty'
> = {
  Workbook: {
    get: {
      Name: () => 'Book1.xlsx',
      ReadOnly: (workbook) => workbook.readOnly,
      IsDirty: (workbook) => workbook.revision > 0,
    },
    links: {
      Worksheets: (workbook) => handle('WorksheetCollection', workbook),
      Tables: (workbook) => handle('TableCollection', { workbook }),
      Names: (workbook) => handle('NamedItemCollection', { workbook }),
      Settings: (workbook) => handle('SettingCollection', workbook),
      Properties: (workbook) => handle('DocumentProperties', workbook),
      Application: (workbook) => handle('Application', workbook),
      Protection: (workbook) => handle('WorkbookProtection', workbook),
    },
    makers: {
      GetSelectedRange: ({ selection }) => handle('Range', selection.copy()),
      GetActiveCell: ({ selection: { sheet, row, column } }) =>
        handle('Range', new Place(sheet, row, column, 1, 1)),
      _GetRangeForEventByReferenceId: (_workbook, [id], session) =>
        session.references.get(String(id)),
      _GetRangeOrNullObjectForEventByReferenceId: (_workbook, [id], session) =>
        session.references.get(String(id)),
    },
  },
  Application: {
    get: {
      CalculationMode: (workbook) => workbook.calculationMode,
      CalculationState: () => 'Done',
      DecimalSeparator: () => '.',
      ThousandsSeparator: () => ',',
      UseSystemSeparators: () => true,
    },
    set: {
      CalculationMode: (workbook, value) => {
        const modes = ['Automatic', 'AutomaticExceptTables', 'Manual'] as const;
        workbook.calculationMode = wordArgument(value, modes, 'Application.calculationMode');
      },
    },
    methods: {
      Calculate: (workbook, [type]) => {
        if (type !== 'Recalculate') workbook.calculator.markAll();
        workbook.calculate();
      },
      // Both only put off work that this host does at the end of the batch anyway.
      SuspendApiCalculationUntilNextSync: () => null,
      SuspendScreenUpdatingUntilNextSync: () => null,
    },
  },
  Runtime: {
    get: { EnableEvents: (session) => session.enableEvents },
    set: {
      EnableEvents: (session, value) => {
        session.enableEvents = booleanArgument(value, 'Runtime.enableEvents');
      },
    },
  },
  WorkbookProtection: { get: { Protected: (workbook) => workbook.isProtected } },
  SettingCollection: {
    items: (workbook) => settings(workbook).items(),
    item: (workbook, key) => settings(workbook).item(key),
    makers: {
      Add: (workbook, [key, value]) => settings(workbook).add(key, value, 'SettingCollection.add'),
    },
    methods: { GetCount: (workbook) => workbook.settings.size },
  },
  Setting: { ...entryMembers('Setting'), identity: (each) => ({ _Id: each.key }) },
  DocumentProperties: {
    get: Object.fromEntries(
      PROPERTIES.map((name) => [name, (workbook: Workbook) => workbook.properties.get(name) ?? '']),
    ),
    set: Object.fromEntries(
      PROPERTIES.map((name) => [
        name,
        (workbook: Workbook, value: unknown) => {
          workbook.properties.set(name, textArgument(value, `DocumentProperties.${name}`));
          workbook.touch();
        },
      ]),
    ),
    links: { Custom: (workbook) => handle('CustomPropertyCollection', workbook) },
  },
  CustomPropertyCollection: {
    items: (workbook) => customs(workbook).items(),
    item: (workbook, key) => customs(workbook).item(key),
    makers: {
      Add: (workbook, [key, value]) => {
        if (typeof value === 'string' && value.length > 255) {
          throw invalidArgument('CustomPropertyCollection.add');
        }
        return customs(workbook).add(key, value, 'CustomPropertyCollection.add');
      },
    },
    methods: {
      GetCount: (workbook) => workbook.customProperties.size,
      DeleteAll: (workbook) => {
        workbook.customProperties.clear();
        workbook.touch();
      },
    },
  },
  CustomProperty: {
    ...entryMembers('CustomProperty'),
    get: {
      ...entryMembers('CustomProperty').get,
      Type: (each) => {
        const value = each.map.get(each.key);
        return { number: 'Number', boolean: 'Boolean' }[typeof value as string] ?? 'String';
      },
    },
  },
};
