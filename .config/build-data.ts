// Builds the compact JSON that ships from the published figures in assets/figures, and docs/measures.md from the
// catalogue: npx tsx .config/build-data.ts
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';

const ROOT = resolve(__dirname, '..');

type Row = Readonly<Record<string, string>>;

/** What every generated JSON file holds, by path from the root. A test compares it with what is there. */
export function buildData(): Record<string, unknown> {
  return {
    'src/domain/authorities/regions.json': buildRegions(),
    'src/domain/authorities/authorities.json': buildRegister(),
    'src/domain/authorities/populations.json': buildPopulations(),
    'src/domain/catalogue/distribution.json': buildDistribution(),
  };
}

function buildRegions() {
  return readFigures('regions').map((row) => ({
    name: field(row, 'region'),
    gssCode: field(row, 'ons_region_code'),
    networkName: field(row, 'adcs_riia_name'),
    // A remark in brackets says how other publications split the region; it is not part of the name.
    otherNames: [
      ...new Set(
        field(row, 'other_names')
          .split(';')
          .map((name) => name.replace(/\s*\(.*\)/, '')),
      ),
    ].filter((name) => name !== '' && name !== field(row, 'region')),
  }));
}

function buildRegister() {
  const regions = buildRegions().map(({ name }) => name);
  const authorities = readFigures('authorities')
    .map((row) => registerRow(row, regions))
    .sort((a, b) => a[0] - b[0] || a[4].localeCompare(b[4]));
  const aliases = Object.fromEntries(
    readFigures('authority_aliases').map((row) => [
      field(row, 'alias'),
      Number(field(row, 'la_code')),
    ]),
  );
  return { regions, authorities, aliases };
}

function registerRow(row: Row, regions: readonly string[]) {
  const region = regions.indexOf(field(row, 'region'));
  if (region === -1) throw new Error(`authorities.csv: unknown region ${field(row, 'region')}`);
  const ended = field(row, 'valid_to');
  const successors = field(row, 'successors').split(';');
  return [
    Number(field(row, 'la_code')),
    field(row, 'gss_code'),
    field(row, 'name'),
    region,
    field(row, 'valid_from'),
    ...(ended === '' ? [] : [ended, successors]),
  ] as [number, string, string, number, string, ...(string | string[])[]];
}

/** One column of figures: a band and year from one publication. */
interface Release {
  band: string;
  year: number;
  vintage: string;
  estimated: boolean;
  persons: Map<number, number>;
}

/** What our estimates of ages 11 to 18 were made from; no publication has those two years. */
const ESTIMATED_FROM: Readonly<Record<string, string>> = {
  '2016': 'Our estimate, from ages 12 to 19 in ONS mid-2017',
  '2018': 'Our estimate, from ONS mid-2017 and mid-2019',
};

function buildPopulations() {
  const releases = new Map<string, Release>();
  for (const row of readFigures('population')) {
    addFigure(releases, row, field(row, 'vintage'), false);
  }
  for (const row of readFigures('population_estimated')) {
    const vintage = ESTIMATED_FROM[field(row, 'year')];
    if (!vintage)
      throw new Error(`population_estimated.csv: ${field(row, 'year')} is not described`);
    addFigure(releases, row, vintage, true);
  }
  const laCodes = codesWithFigures(releases);
  const vintages = [...new Set([...releases.values()].map(({ vintage }) => vintage))].sort();
  return { vintages, laCodes, bands: bandsOf(releases, laCodes, vintages) };
}

/** A 3-digit code keeps its figures when its 9-character code changes; two figures for it must agree. */
function addFigure(releases: Map<string, Release>, row: Row, vintage: string, estimated: boolean) {
  const band = field(row, 'age_band');
  const year = Number(field(row, 'year'));
  const key = `${band} ${year} ${vintage}`;
  const persons = new Map<number, number>();
  const release = releases.get(key) ?? { band, year, vintage, estimated, persons };
  const laCode = codeOf(field(row, 'gss_code'));
  const count = Number(field(row, 'persons'));
  const known = release.persons.get(laCode);
  if (known !== undefined && known !== count) {
    throw new Error(`${laCode}, ${key}: both ${known} and ${count}`);
  }
  release.persons.set(laCode, count);
  releases.set(key, release);
}

function codesWithFigures(releases: ReadonlyMap<string, Release>): number[] {
  const codes = [...releases.values()].flatMap(({ persons }) => [...persons.keys()]);
  return [...new Set(codes)].sort((a, b) => a - b);
}

function bandsOf(
  releases: ReadonlyMap<string, Release>,
  laCodes: readonly number[],
  vintages: readonly string[],
) {
  const bands: Record<string, unknown[]> = { '0-17': [], '5-16': [], '0-25': [], '11-18': [] };
  for (const release of [...releases.values()].sort((a, b) => a.year - b.year)) {
    const { band, year, vintage, estimated, persons } = release;
    const list = bands[band];
    if (!list) throw new Error(`unknown age band ${band}`);
    list.push({
      year,
      vintage: vintages.indexOf(vintage),
      estimated,
      persons: laCodes.map((code) => persons.get(code) ?? null),
    });
  }
  return bands;
}

const CODES = new Map(
  readFigures('authorities').map((row) => [field(row, 'gss_code'), Number(field(row, 'la_code'))]),
);

function codeOf(gssCode: string): number {
  const code = CODES.get(gssCode);
  if (code === undefined) throw new Error(`${gssCode} is not in authorities.csv`);
  return code;
}

/** Rows of the published distribution that are used under another name than their measure's number. */
const SHOWN_AS_PERCENTAGE: Readonly<Record<string, string>> = {
  '203pct': '203',
  '206pct': '206',
  '209pct_of_s47': '209',
  '213pct': '213',
};
const CARE_LEAVERS = '219_17to21';

function buildDistribution() {
  const rows = new Map<string, unknown>();
  for (const row of readFigures('quarterly_distribution')) {
    const name = field(row, 'measure');
    const isPercentage = name in SHOWN_AS_PERCENTAGE;
    const measure = name === CARE_LEAVERS ? '219' : (SHOWN_AS_PERCENTAGE[name] ?? name);
    const isShownOtherwise = Object.values(SHOWN_AS_PERCENTAGE).includes(name);
    if (isShownOtherwise || !/^\d+$/.test(measure)) continue;
    rows.set(measure, {
      p1: Number(field(row, 'p1')),
      p99: Number(field(row, 'p99')),
      unit: isPercentage ? '%' : 'per 10,000',
      year: Number(field(row, 'year')),
      authorities: Number(field(row, 'n')),
      ...(name === CARE_LEAVERS ? { note: 'Published for ages 17 to 21 only' } : {}),
    });
  }
  return Object.fromEntries(rows);
}

function readFigures(name: string): Row[] {
  const path = resolve(ROOT, 'assets/figures', `${name}.csv`);
  const [headings = [], ...records] = readFileSync(path, 'utf8')
    .split(/\r?\n/)
    .filter((line) => line !== '')
    .map(splitLine);
  return records.map((record) =>
    Object.fromEntries(headings.map((heading, index) => [heading, record[index] ?? ''])),
  );
}

/** The figures are our own tidy files: fields may be quoted, but none holds a quotation mark or a line break. */
function splitLine(line: string): string[] {
  return [...line.matchAll(/(?:^|,)(?:"([^"]*)"|([^,"]*))/g)].map(
    ([, quoted, plain]) => quoted ?? plain ?? '',
  );
}

function field(row: Row, name: string): string {
  const value = row[name];
  if (value === undefined) throw new Error(`no column ${name}`);
  return value;
}

async function writeAll() {
  const { format } = await import('prettier');
  for (const [path, value] of Object.entries(buildData())) {
    write(path, await format(JSON.stringify(value), { parser: 'json', printWidth: 100 }));
  }
  // Loaded only now: the catalogue itself imports what has just been written.
  const { describeMeasures } = await import('./describeMeasures');
  write('docs/measures.md', describeMeasures());
}

function write(path: string, text: string) {
  writeFileSync(resolve(ROOT, path), text);
  process.stdout.write(`${path}: ${Buffer.byteLength(text)} bytes\n`);
}

if (process.argv[1]?.endsWith('build-data.ts')) void writeAll();
