import { Refused, refuseTooLarge } from '../Refusal';
import type { DateSystem } from './dates';
import { asUtf8 } from './encoding';
import { isTrue } from './sheet';
import { END, XmlScanner } from './XmlScanner';
import { readPart, type Zip } from './zip';

/** A link from one part of a workbook to another. */
interface Relationship {
  /** What it leads to: the last word of its type, such as `worksheet`, the same in both kinds of OOXML. */
  readonly kind: string;
  /** Name of the part it leads to. */
  readonly target: string;
}

/** A sheet as the workbook lists it. */
export interface SheetEntry {
  readonly name: string;
  readonly hidden: boolean;
  readonly kind: string;
  readonly part: string | null;
}

/** What the workbook part says: its sheets in the order of their tabs, and where the shared parts are. */
export interface WorkbookParts {
  readonly sheets: readonly SheetEntry[];
  readonly dateSystem: DateSystem;
  readonly styles: string | null;
  readonly sharedTexts: string | null;
}

/** Reads an XML part as UTF-8, or null if it is not there. */
export function readXmlPart(zip: Zip, part: string): Uint8Array | null {
  const bytes = readPart(zip, part) ?? readPart(zip, unescapePart(part));
  return bytes === null ? null : asUtf8(bytes, part);
}

/** Follows the links from the front of the package to the workbook and on to its sheets. Throws `Refused`. */
export function readWorkbookParts(zip: Zip): WorkbookParts {
  const front = [...readRelationships(zip, '').values()];
  const part = front.find(({ kind }) => kind === 'officeDocument')?.target ?? 'xl/workbook.xml';
  const bytes = readXmlPart(zip, part);
  if (bytes === null) throw new Refused({ code: 'not-a-workbook', content: 'zip' });
  const links = readRelationships(zip, part);
  const target = (kind: string): string | null =>
    [...links.values()].find((link) => link.kind === kind)?.target ?? null;
  return {
    ...readWorkbook(new XmlScanner(bytes, part), links, zip.limits.sheets),
    styles: target('styles'),
    sharedTexts: target('sharedStrings'),
  };
}

function readWorkbook(
  xml: XmlScanner,
  links: ReadonlyMap<string, Relationship>,
  mostSheets: number,
): { sheets: SheetEntry[]; dateSystem: DateSystem } {
  const sheets: SheetEntry[] = [];
  let dateSystem: DateSystem = 1900;
  while (xml.next() !== END) {
    if (xml.opens('workbookPr')) dateSystem = isTrue(xml.attribute('date1904')) ? 1904 : 1900;
    if (!xml.opens('sheet')) continue;
    if (sheets.length >= mostSheets) refuseTooLarge('sheets', mostSheets);
    const link = links.get(xml.prefixedAttribute('id') ?? '');
    sheets.push({
      name: xml.attribute('name') ?? '',
      hidden: /hidden$/i.test(xml.attribute('state') ?? ''),
      kind: link?.kind ?? 'worksheet',
      part: link?.target ?? null,
    });
  }
  return { sheets, dateSystem };
}

/** The links of a part, by their id; none if it has no list of links. The front of the package is the part `''`. */
function readRelationships(zip: Zip, part: string): Map<string, Relationship> {
  const slash = part.lastIndexOf('/') + 1;
  const list = `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
  const links = new Map<string, Relationship>();
  const bytes = readXmlPart(zip, list);
  if (bytes === null) return links;
  const xml = new XmlScanner(bytes, list);
  while (xml.next() !== END) {
    if (!xml.opens('Relationship') || xml.attribute('TargetMode') === 'External') continue;
    const type = xml.attribute('Type') ?? '';
    links.set(xml.attribute('Id') ?? '', {
      kind: type.slice(type.lastIndexOf('/') + 1),
      target: resolveTarget(part, xml.attribute('Target') ?? ''),
    });
  }
  return links;
}

/**
 * The name of the part that a link leads to: relative to the part it stands in, or absolute; some writers use
 * backslashes.
 *
 * @example resolveTarget('xl/workbook.xml', '..\\other\\sheet.xml') // 'other/sheet.xml'
 */
export function resolveTarget(from: string, target: string): string {
  const path = target.replaceAll('\\', '/');
  const steps = path.startsWith('/') ? [] : from.split('/').slice(0, -1);
  for (const step of path.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}

/** Links may write a part's name with `%20` and the like where the package does not. */
function unescapePart(part: string): string {
  return part.replace(/%[0-7][0-9a-f]/gi, (escape) =>
    String.fromCharCode(parseInt(escape.slice(1), 16)),
  );
}
