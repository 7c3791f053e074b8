import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { JSDOM } from 'jsdom';
import { checkManifest, MANIFEST_RULES } from '../.config/checkManifest';
import { readIconSizeFrom } from '../.config/readPngSize';

const project = resolve(__dirname, '..');
const manifest = readFileSync(resolve(project, 'manifest.xml'), 'utf8');
const readIconSize = readIconSizeFrom(project);

function check(xml: string) {
  const { document } = new JSDOM(xml, { contentType: 'text/xml' }).window;
  return checkManifest(document, readIconSize);
}

/** The manifest with one change; fails if the change changes nothing. */
function changed(from: string | RegExp, to: string): string {
  const xml = manifest.replace(from, to);
  if (xml === manifest) throw new Error(`${String(from)} is not in the manifest`);
  return xml;
}

it('our manifest keeps every rule', () => {
  expect(check(manifest)).toEqual([]);
});

const LONG = 'x'.repeat(251);

/** Each rule broken on purpose: rule, what is changed, into what, and what the message says. */
const BROKEN: [rule: string, from: string | RegExp, to: string, message: RegExp][] = [
  ['root is a task pane add-in', 'xsi:type="TaskPaneApp"', 'xsi:type="ContentApp"', /ContentApp/],
  ['required elements are there', /<SupportUrl[^>]*>/, '', /<SupportUrl> is missing/],
  [
    'elements come in the order of the schema',
    /(<Version>.*<\/Version>)\s*(<ProviderName>.*<\/ProviderName>)/,
    '$2$1',
    /<Version> comes too late in <OfficeApp>/,
  ],
  [
    'elements come in the order of the schema',
    '<Supertip>',
    '<Tooltip/><Supertip>',
    /<Tooltip> is not allowed in <Control>/,
  ],
  ['the id is a GUID', /<Id>.*<\/Id>/, '<Id>riia-quarterly</Id>', /riia-quarterly/],
  [
    'the version has up to four numbers and does not start with 0',
    '<Version>1.0.0.0',
    '<Version>0.1.0.0',
    /0\.1\.0\.0/,
  ],
  ['texts keep to their length', 'DefaultValue="Fill', `DefaultValue="${LONG}`, /250 are allowed/],
  [
    'texts keep to their length',
    'id="Open.Label" DefaultValue="',
    `id="Open.Label" DefaultValue="${LONG}`,
    /125 are allowed/,
  ],
  ['texts keep to their length', 'DefaultValue="RIIA Quarterly"', 'DefaultValue=""', /is empty/],
  ['the only host is Excel', 'Host Name="Workbook"', 'Host Name="Document"', /Document/],
  [
    'the requirement set is the floor of the project',
    'MinVersion="1.14"/>',
    'MinVersion="1.17"/>',
    /ExcelApi 1\.17/,
  ],
  ['the permission is the one Excel needs', 'ReadWriteDocument', 'Restricted', /Restricted/],
  [
    'no shared runtime and no automatic opening',
    '<DesktopFormFactor>',
    '<Runtimes/><DesktopFormFactor>',
    /<Runtimes>/,
  ],
  [
    'no shared runtime and no automatic opening',
    'RiiaQuarterly.Pane',
    'Office.AutoShowTaskpaneWithDocument',
    /open with the document/,
  ],
  [
    'ids of groups and buttons are unique and short',
    'id="RiiaQuarterly.Open"',
    'id="RiiaQuarterly.Group"',
    /given twice/,
  ],
  ['ids of groups and buttons are unique and short', 'RiiaQuarterly.Open', LONG, /125 are allowed/],
  [
    'every resource is defined once and used, every use is defined',
    'resid="Open.Title"',
    'resid="Open.Heading"',
    /"Open.Heading" is not defined/,
  ],
  [
    'every resource is defined once and used, every use is defined',
    'resid="Open.Title"',
    'resid="Open.Label"',
    /"Open.Title" is defined but not used/,
  ],
  [
    'every resource is defined once and used, every use is defined',
    'String id="Open.Title"',
    'String id="Open.Label"',
    /"Open.Label" is defined twice/,
  ],
  [
    'every resource is defined once and used, every use is defined',
    /Open\.Title/g,
    'Open.TitleThatIsMuchTooLongForExcel',
    /over 32 characters/,
  ],
  [
    'addresses are https on one host',
    'https://localhost:3000/commands.html',
    'http://localhost:3000/commands.html',
    /not https/,
  ],
  [
    'addresses are https on one host',
    'https://localhost:3000/commands.html',
    'https://example.org/commands.html',
    /several hosts/,
  ],
  [
    'icons are listed in the sizes Excel asks for',
    '<bt:Image size="80" resid="Icon.80"/>',
    '',
    /no 80-pixel picture/,
  ],
  [
    'icons are listed in the sizes Excel asks for',
    'size="64"',
    'size="65"',
    /65-pixel picture, a size Excel does not know/,
  ],
  [
    'icon files exist in the size they are listed for',
    'assets/icon-80.png',
    'assets/icon-81.png',
    /icon-81.png is not a PNG/,
  ],
  [
    'icon files exist in the size they are listed for',
    'assets/icon-80.png',
    'assets/icon-64.png',
    /64 by 64 pixels, listed as 80/,
  ],
  [
    'the pane opens without ribbon buttons too',
    'id="Pane.Url" DefaultValue="https://localhost:3000/taskpane.html"',
    'id="Pane.Url" DefaultValue="https://localhost:3000/other.html"',
    /not the one in <DefaultSettings>/,
  ],
];

it.each(BROKEN)('is seen broken: %s', (rule, from, to, message) => {
  const faults = check(changed(from, to)).filter((fault) => fault.rule === rule);
  expect(faults.map((fault) => fault.message).join('\n')).toMatch(message);
});

it('every rule is seen broken above', () => {
  const broken = new Set(BROKEN.map(([rule]) => rule));
  expect(MANIFEST_RULES.map((rule) => rule.name).filter((rule) => !broken.has(rule))).toEqual([]);
});
