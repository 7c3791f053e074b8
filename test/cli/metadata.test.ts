import { Schema, Table, TableSchemaError, validate } from 'tableschema';
import { renderEntry } from '../../src/domain/entries/renderEntry';
import type { MeasureEntry } from '../../src/domain/entries/Entry';
import { CONTEXTUAL_NUMBERS } from '../../src/domain/catalogue/ContextualItem';
import { MEASURE_NUMBERS } from '../../src/domain/catalogue/Measure';
import {
  CONTEXTUAL_HEADINGS,
  HEADINGS,
  MEASURES_HEADINGS,
  type TemplateName,
} from '../../src/domain/templates/Template';
import { encodeCsv, writeCsv } from '../../src/files/csv/write';
import { figuresFor, quartersUpTo } from '../support/figures';
import { contextualCsv, Folder, measuresCsv, riia } from './folder';

let folder: Folder;
beforeEach(async () => {
  folder = new Folder();
  expect((await riia('metadata', '--out', folder.at('m'))).code).toBe(0);
});
afterEach(() => {
  folder.remove();
});

const TEMPLATES: readonly TemplateName[] = ['measures', 'contextual'];

describe('riia metadata', () => {
  it('writes what describes the two templates, and names it', async () => {
    const written = [
      'compiled-contextual.csv-metadata.json',
      'compiled-measures.csv-metadata.json',
      'contextual.schema.json',
      'datapackage.json',
      'measures.schema.json',
    ];
    expect(folder.list('m')).toEqual(written);
    const { stdout } = await riia('metadata', '--out', folder.at('m'));
    expect(stdout.trim().split('\n').sort()).toEqual(written.map((name) => folder.at(`m/${name}`)));
  });

  it('is passed over where the folder of a compilation is compiled again', async () => {
    folder.write('in/a.csv', measuresCsv('845,2026-11-13,Q2,202,987,No'));
    await riia('compile', folder.at('in'), '--out', folder.at('m'));
    const { code } = await riia('compile', folder.at('m'), '--out', folder.at('again'));
    expect(code).toBe(0);
  });
});

/** The rows that a validator accepts, or every error it has, with row and column. */
async function judge(template: TemplateName, csv: string) {
  const path = folder.write('data.csv', encodeCsv(csv));
  const schema = JSON.parse(folder.read(`m/${template}.schema.json`)) as object;
  const table = await Table.load(path, { schema, strict: true });
  // The package's types forget that this is a promise.
  const read = await Promise.resolve(table.read({ forceCast: true, extended: true }));
  const errors = read.flatMap((row) => (row instanceof TableSchemaError ? row.errors : []));
  return {
    rows: read.length - errors.length,
    errors: errors.map(({ rowNumber, columnNumber }) => [rowNumber, columnNumber]),
  };
}

/** What the product writes of realistic figures: every measure of an authority in eight quarters. */
function exportedMeasures(): string {
  const entries = quartersUpTo({ year: 2026, quarter: 2 }, 8).flatMap((period) =>
    [...figuresFor(845, period)].map(([measure, value]): MeasureEntry => ({
      template: 'measures',
      region: 'South East',
      laCode: 845,
      laName: 'East Sussex',
      reportDate: '2026-11-23',
      period,
      measure,
      value,
      qualityCheck: measure === 219 ? 'Yes' : null,
    })),
  );
  return writeCsv(
    MEASURES_HEADINGS,
    entries.map((entry) => renderEntry(entry, { codeScheme: 'dfe' })),
  );
}

const HEADING_LINE = `${MEASURES_HEADINGS.join(',')}\r\n`;
const ROW = 'South East,845,East Sussex,2026-11-23,2026-27,Q2,202,987,No\r\n';

describe('the Table Schemas', () => {
  it.each(TEMPLATES)(
    'of %s are valid, with the headings as fields in their order',
    async (name) => {
      const descriptor = JSON.parse(folder.read(`m/${name}.schema.json`)) as object;
      expect(await validate(descriptor)).toMatchObject({ valid: true });
      expect((await Promise.resolve(Schema.load(descriptor))).fieldNames).toEqual(HEADINGS[name]);
    },
  );

  it('accept every row that the product exports', async () => {
    expect(await judge('measures', exportedMeasures())).toEqual({
      rows: 8 * MEASURE_NUMBERS.length,
      errors: [],
    });
  });

  it.each(['dfe', 'gss'])('accept what is compiled, with codes of %s', async (scheme) => {
    folder.write('in/a.csv', exportedMeasures());
    folder.write(
      'in/b.csv',
      contextualCsv('845,2026-11-23,X25,Other', '845,2026-11-23,X31,2019', '845,2026-11-23,X01,y'),
    );
    const args = ['compile', folder.at('in'), '--out', folder.at('out')];
    expect((await riia(...args, '--code-scheme', scheme)).code).toBe(0);
    expect(await judge('measures', folder.read('out/compiled-measures.csv'))).toEqual({
      rows: 8 * MEASURE_NUMBERS.length,
      errors: [],
    });
    expect(await judge('contextual', folder.read('out/compiled-contextual.csv'))).toEqual({
      rows: 3,
      errors: [],
    });
  });

  it.each([
    ['a region by another name', 'South East', 'SE', 1],
    ['a code that is none', ',845,', ',84,', 2],
    ['a code with a digit too many', ',845,', ',8450,', 2],
    ['a name left out', 'East Sussex', '', 3],
    ['a date the other way round', '2026-11-23', '23/11/2026', 4],
    ['a calendar year', '2026-27', '2026', 5],
    ['a fifth quarter', 'Q2', 'Q5', 6],
    ['a measure that there is not', ',202,', ',20201,', 7],
    ['a negative value', '987', '-1', 8],
    ['a percentage', '987', '12%', 8],
    ['a part of a number', '987', '45.3', 8],
    ['no value', '987', '', 8],
    ['another word in the quality check', 'No\r\n', 'Perhaps\r\n', 9],
  ])('refuse %s, naming row and column', async (_, from, to, column) => {
    const { errors } = await judge(
      'measures',
      HEADING_LINE + ROW.replace('202,', '201,') + ROW.replace(from, to),
    );
    expect(errors).toEqual([[3, column]]);
  });

  it('refuse the same row twice', async () => {
    const path = folder.write('data.csv', HEADING_LINE + ROW + ROW);
    const schema = JSON.parse(folder.read('m/measures.schema.json')) as object;
    const table = await Table.load(path, { schema });
    await expect(table.read()).rejects.toThrow(/unique constraint/);
  });

  it('refuse an item that there is not, and an answer left out', async () => {
    const line = 'South East,845,East Sussex,2026-11-23';
    const csv = `${CONTEXTUAL_HEADINGS.join(',')}\r\n${line},X32,Yes\r\n${line},X26,\r\n`;
    expect((await judge('contextual', csv)).errors).toEqual([
      [2, 5],
      [3, 6],
    ]);
  });

  it('name what measure numbers stand for', () => {
    const { fields } = JSON.parse(folder.read('m/measures.schema.json')) as {
      fields: { name: string; categories?: { value: number; label: string }[] }[];
    };
    const { categories = [] } = fields.find(({ name }) => name === 'Measure no.') ?? {};
    expect(categories).toHaveLength(MEASURE_NUMBERS.length);
    expect(categories).toContainEqual({ value: 20203, label: 'Referrals: schools' });
  });
});

describe('the Data Package', () => {
  it('names the compiled files and schemas that are there', () => {
    const { resources } = JSON.parse(folder.read('m/datapackage.json')) as {
      resources: { name: string; path: string; schema: string }[];
    };
    expect(resources.map(({ path }) => path)).toEqual([
      'compiled-measures.csv',
      'compiled-contextual.csv',
    ]);
    for (const { name, schema } of resources) {
      expect(name).toMatch(/^[a-z0-9._-]+$/);
      expect(folder.list('m')).toContain(schema);
    }
  });
});

interface CsvwColumn {
  readonly name: string;
  readonly titles: string;
  readonly required: boolean;
  readonly datatype: string | { readonly base: string; readonly format?: string };
}

interface CsvwTable {
  readonly '@context': readonly [string, Record<string, string>];
  readonly url: string;
  readonly tableSchema: {
    readonly columns: readonly CsvwColumn[];
    readonly primaryKey: readonly string[];
  };
}

/** Properties that the Metadata Vocabulary for Tabular Data knows where we use any. */
const VOCABULARY = {
  table: ['@context', '@type', 'url', 'dialect', 'tableSchema'],
  dialect: ['encoding', 'delimiter', 'quoteChar', 'doubleQuote', 'header', 'lineTerminators'],
  schema: ['@type', 'columns', 'primaryKey'],
  column: ['@type', 'name', 'titles', 'datatype', 'required'],
  datatype: ['base', 'format', 'minimum', 'maximum'],
};
const DATATYPES = ['string', 'integer', 'nonNegativeInteger', 'date'];

describe.each(TEMPLATES)('the CSVW description of %s', (template) => {
  const table = () =>
    JSON.parse(folder.read(`m/compiled-${template}.csv-metadata.json`)) as CsvwTable &
      Record<string, object>;
  /** Properties besides those of the vocabulary must have the prefix of another one. */
  const strangers = (object: object, known: readonly string[]) =>
    Object.keys(object).filter((key) => !known.includes(key) && !/^dc:[a-z]+$/.test(key));

  it('begins with the context of the vocabulary and a language, and is of the compiled file', () => {
    expect(table()['@context']).toEqual(['http://www.w3.org/ns/csvw', { '@language': 'en-GB' }]);
    expect(table().url).toBe(`compiled-${template}.csv`);
  });

  it('uses the words of the vocabulary and no others', () => {
    const { tableSchema, dialect = {} } = table();
    expect(strangers(table(), VOCABULARY.table)).toEqual([]);
    expect(strangers(dialect, VOCABULARY.dialect)).toEqual([]);
    expect(strangers(tableSchema, VOCABULARY.schema)).toEqual([]);
    for (const column of tableSchema.columns) {
      expect(strangers(column, VOCABULARY.column)).toEqual([]);
      const { datatype } = column;
      if (typeof datatype === 'object')
        expect(strangers(datatype, VOCABULARY.datatype)).toEqual([]);
      expect(DATATYPES).toContain(typeof datatype === 'object' ? datatype.base : datatype);
    }
  });

  it('has the headings as titles, and names that URI templates take, each once', () => {
    const { columns, primaryKey } = table().tableSchema;
    expect(columns.map(({ titles }) => titles)).toEqual(HEADINGS[template]);
    const names = columns.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^[a-z][a-z_]*[a-z]$/);
    expect(names).toEqual(expect.arrayContaining([...primaryKey]));
    expect(primaryKey.length).toBeGreaterThan(0);
  });

  it('has formats that accept what is exported and nothing longer or shorter', () => {
    const formats = table().tableSchema.columns.flatMap(({ titles, datatype }) =>
      typeof datatype === 'object' && datatype.base === 'string'
        ? [[titles, new RegExp(datatype.format ?? '$^')] as const]
        : [],
    );
    expect(formats.length).toBeGreaterThan(1);
    for (const [titles, format] of formats) {
      for (const value of SOUND[titles] ?? []) {
        expect(value).toMatch(format);
        expect(`${value}0`).not.toMatch(format);
        expect(`0${value}`).not.toMatch(format);
      }
    }
  });
});

const SOUND: Readonly<Record<string, readonly string[]>> = {
  Region: ['South East', 'Yorkshire and The Humber'],
  'LA code': ['845', 'E10000011'],
  'Measure year': ['2026-27'],
  'Measure quarter': ['Q1', 'Q4'],
  'Quality check': ['Yes', 'No'],
  'Contextual measure no.': CONTEXTUAL_NUMBERS,
};
