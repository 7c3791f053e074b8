// An offline check of manifest.xml. Microsoft's own validator posts the file to a service of theirs,
// which a build machine cannot reach, and its published schemas miss icons, addresses and references.
// Limits and order: Microsoft's "Office add-ins manifest reference" (add-in only manifest).

/** Pixel width and height of the picture at an address of the manifest, or null when there is none. */
export type ReadIconSize = (address: string) => { width: number; height: number } | null;

/** What one rule looks at. */
export interface ManifestContext {
  root: Element;
  readIconSize: ReadIconSize;
}

/** One rule: its name, and one sentence for every place that breaks it. */
export interface ManifestRule {
  name: string;
  find(context: ManifestContext): string[];
}

export interface ManifestFault {
  rule: string;
  message: string;
}

/**
 * Checks an add-in only manifest against every rule.
 *
 * @param manifest the parsed XML
 * @param readIconSize finds the size of an icon by its address
 * @returns every fault found; none means that Excel and an administrator's console will take it
 */
export function checkManifest(manifest: Document, readIconSize: ReadIconSize): ManifestFault[] {
  const context = { root: manifest.documentElement, readIconSize };
  return MANIFEST_RULES.flatMap((rule) =>
    rule.find(context).map((message) => ({ rule: rule.name, message })),
  );
}

const ORDERS: Record<string, string[]> = {
  OfficeApp: [
    ...['Id', 'AlternateId', 'Version', 'ProviderName', 'DefaultLocale', 'DisplayName'],
    ...['Description', 'IconUrl', 'HighResolutionIconUrl', 'SupportUrl', 'AppDomains', 'Hosts'],
    ...['Requirements', 'DefaultSettings', 'Permissions', 'VersionOverrides'],
  ],
  VersionOverrides: ['Description', 'Requirements', 'Hosts', 'Resources'],
  DesktopFormFactor: ['GetStarted', 'FunctionFile', 'ExtensionPoint'],
  Group: ['Label', 'Icon', 'Control'],
  Control: ['Label', 'Supertip', 'Icon', 'Action'],
  Supertip: ['Title', 'Description'],
  Action: ['TaskpaneId', 'SourceLocation', 'Title', 'FunctionName'],
  Resources: ['Images', 'Urls', 'ShortStrings', 'LongStrings'],
};

const REQUIRED = [
  ...['Id', 'Version', 'ProviderName', 'DefaultLocale', 'DisplayName', 'Description', 'IconUrl'],
  ...['HighResolutionIconUrl', 'SupportUrl', 'Hosts', 'Requirements', 'DefaultSettings'],
  ...['Permissions', 'VersionOverrides'],
];

/** Longest text allowed, by the element that holds it. */
const TEXT_LIMITS: Record<string, number> = {
  ProviderName: 125,
  DisplayName: 125,
  Description: 250,
};
const RESOURCE_LIMITS: Record<string, number> = {
  Images: 2048,
  Urls: 2048,
  ShortStrings: 125,
  LongStrings: 250,
};
const ID_LIMITS: Record<string, number> = { Group: 125, Control: 125, TaskpaneId: 125 };
const RESID_LIMIT = 32;

const ICON_SIZES_REQUIRED = [16, 32, 80];
const ICON_SIZES_ALLOWED = [16, 20, 24, 32, 40, 48, 64, 80];

const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const LEAST_EXCEL_API = '1.14';

/** The list of rules, in the order of the manifest. */
export const MANIFEST_RULES: readonly ManifestRule[] = [
  { name: 'root is a task pane add-in', find: findWrongRoot },
  { name: 'required elements are there', find: findMissing },
  { name: 'elements come in the order of the schema', find: findWrongOrder },
  { name: 'the id is a GUID', find: findWrongId },
  { name: 'the version has up to four numbers and does not start with 0', find: findWrongVersion },
  { name: 'texts keep to their length', find: findLongTexts },
  { name: 'the only host is Excel', find: findWrongHosts },
  { name: 'the requirement set is the floor of the project', find: findWrongRequirements },
  { name: 'the permission is the one Excel needs', find: findWrongPermission },
  { name: 'no shared runtime and no automatic opening', find: findSharedRuntime },
  { name: 'ids of groups and buttons are unique and short', find: findWrongControlIds },
  { name: 'every resource is defined once and used, every use is defined', find: findResids },
  { name: 'addresses are https on one host', find: findWrongAddresses },
  { name: 'icons are listed in the sizes Excel asks for', find: findMissingIconSizes },
  { name: 'icon files exist in the size they are listed for', find: findWrongIconFiles },
  { name: 'the pane opens without ribbon buttons too', find: findDifferentPane },
];

function all(root: Element, name: string): Element[] {
  return [...root.getElementsByTagName('*')].filter((element) => element.localName === name);
}

function children(parent: Element): Element[] {
  return [...parent.children];
}

function child(parent: Element, name: string): Element | undefined {
  return children(parent).find((element) => element.localName === name);
}

function text(root: Element, name: string): string {
  return child(root, name)?.textContent.trim() ?? '';
}

function value(element: Element): string {
  return element.getAttribute('DefaultValue') ?? '';
}

function ofType(element: Element): string {
  return element.getAttribute('xsi:type') ?? '';
}

function findWrongRoot({ root }: ManifestContext): string[] {
  return root.localName === 'OfficeApp' && ofType(root) === 'TaskPaneApp'
    ? []
    : [`The root is <${root.localName} xsi:type="${ofType(root)}">, not a TaskPaneApp.`];
}

function findMissing({ root }: ManifestContext): string[] {
  return REQUIRED.filter((name) => !child(root, name)).map((name) => `<${name}> is missing.`);
}

function findWrongOrder({ root }: ManifestContext): string[] {
  return [root, ...root.getElementsByTagName('*')].flatMap((parent) => {
    const order = ORDERS[parent.localName];
    if (!order) return [];
    const names = children(parent).map((element) => element.localName);
    const unknown = names.filter((name) => !order.includes(name));
    const known = names.filter((name) => order.includes(name));
    const late = known.find((name, at) => order.indexOf(name) < order.indexOf(known[at - 1] ?? ''));
    return [
      ...unknown.map((name) => `<${name}> is not allowed in <${parent.localName}>.`),
      ...(late ? [`<${late}> comes too late in <${parent.localName}>.`] : []),
    ];
  });
}

function findWrongId({ root }: ManifestContext): string[] {
  const id = text(root, 'Id');
  return GUID.test(id) ? [] : [`<Id> is "${id}", not a lower-case GUID.`];
}

function findWrongVersion({ root }: ManifestContext): string[] {
  const version = text(root, 'Version');
  return /^[1-9]\d{0,4}(\.\d{1,5}){1,3}$/.test(version) ? [] : [`<Version> is "${version}".`];
}

function findLongTexts({ root }: ManifestContext): string[] {
  const own = Object.entries(TEXT_LIMITS).flatMap(([name, limit]) => {
    const element = child(root, name);
    const content = element ? value(element) || element.textContent : '';
    return tooLong(`<${name}>`, content, limit);
  });
  const resources = Object.entries(RESOURCE_LIMITS).flatMap(([name, limit]) =>
    all(root, name).flatMap((list) =>
      children(list).flatMap((item) =>
        tooLong(`Resource ${item.getAttribute('id') ?? ''}`, value(item), limit),
      ),
    ),
  );
  return [...own, ...resources];
}

function tooLong(what: string, content: string, limit: number): string[] {
  if (content.trim() === '') return [`${what} is empty.`];
  return content.length > limit
    ? [`${what} has ${content.length} characters; ${limit} are allowed.`]
    : [];
}

function findWrongHosts({ root }: ManifestContext): string[] {
  const names = all(root, 'Host').map((host) => host.getAttribute('Name') ?? ofType(host));
  return names.length === 2 && names.every((name) => name === 'Workbook')
    ? []
    : [
        `Hosts are ${names.join(', ')}; Workbook is wanted once outside and once in VersionOverrides.`,
      ];
}

function findWrongRequirements({ root }: ManifestContext): string[] {
  const sets = all(root, 'Set').map(
    (set) => `${set.getAttribute('Name') ?? ''} ${set.getAttribute('MinVersion') ?? ''}`,
  );
  return sets.join() === `ExcelApi ${LEAST_EXCEL_API}`
    ? []
    : [`Requirement sets are "${sets.join(', ')}", not ExcelApi ${LEAST_EXCEL_API} alone.`];
}

function findWrongPermission({ root }: ManifestContext): string[] {
  const permission = text(root, 'Permissions');
  return permission === 'ReadWriteDocument' ? [] : [`<Permissions> is "${permission}".`];
}

function findSharedRuntime({ root }: ManifestContext): string[] {
  const runtimes = all(root, 'Runtimes').map(() => '<Runtimes> is there.');
  const opening = all(root, 'TaskpaneId')
    .filter((id) => id.textContent.trim() === 'Office.AutoShowTaskpaneWithDocument')
    .map(() => 'The pane is set to open with the document.');
  return [...runtimes, ...opening];
}

function findWrongControlIds({ root }: ManifestContext): string[] {
  const elements = [...all(root, 'Group'), ...all(root, 'Control')];
  const ids = elements.map((element) => element.getAttribute('id') ?? '');
  const repeated = ids.filter((id, at) => ids.indexOf(id) !== at);
  const wrong = [...elements, ...all(root, 'TaskpaneId')].flatMap((element) => {
    const id = element.getAttribute('id') ?? element.textContent.trim();
    return tooLong(`The id of <${element.localName}>`, id, ID_LIMITS[element.localName] ?? 0);
  });
  return [...wrong, ...repeated.map((id) => `The id "${id}" is given twice.`)];
}

function findResids({ root }: ManifestContext): string[] {
  const defined = all(root, 'Resources')
    .flatMap((resources) => children(resources).flatMap(children))
    .map((item) => item.getAttribute('id') ?? '');
  const used = [...root.getElementsByTagName('*')].flatMap(
    (element) => element.getAttribute('resid') ?? [],
  );
  return [
    ...defined
      .filter((id, at) => defined.indexOf(id) !== at)
      .map((id) => `"${id}" is defined twice.`),
    ...defined
      .filter((id) => id.length > RESID_LIMIT)
      .map((id) => `"${id}" is over 32 characters.`),
    ...defined.filter((id) => !used.includes(id)).map((id) => `"${id}" is defined but not used.`),
    ...[...new Set(used)]
      .filter((id) => !defined.includes(id))
      .map((id) => `"${id}" is not defined.`),
  ];
}

const ADDRESS_ELEMENTS = ['IconUrl', 'HighResolutionIconUrl', 'SupportUrl', 'SourceLocation'];

function findWrongAddresses({ root }: ManifestContext): string[] {
  const elements = [
    ...ADDRESS_ELEMENTS.flatMap((name) => all(root, name)),
    ...all(root, 'Url'),
    ...all(root, 'Images').flatMap(children),
  ];
  const addresses = elements.map(value).filter((address) => address !== '');
  const wrong = addresses.filter((address) => !address.startsWith('https://'));
  const hosts = new Set(addresses.filter((a) => URL.canParse(a)).map((a) => new URL(a).host));
  return [
    ...wrong.map((address) => `${address} is not https.`),
    ...(hosts.size > 1 ? [`Addresses are on several hosts: ${[...hosts].join(', ')}.`] : []),
  ];
}

function findMissingIconSizes({ root }: ManifestContext): string[] {
  return all(root, 'Icon').flatMap((icon) => {
    const sizes = children(icon).map((image) => Number(image.getAttribute('size')));
    const where = `The icon of <${icon.parentElement?.localName ?? ''}>`;
    return [
      ...ICON_SIZES_REQUIRED.filter((size) => !sizes.includes(size)).map(
        (size) => `${where} has no ${size}-pixel picture.`,
      ),
      ...sizes
        .filter((size) => !ICON_SIZES_ALLOWED.includes(size))
        .map((size) => `${where} has a ${size}-pixel picture, a size Excel does not know.`),
    ];
  });
}

function findWrongIconFiles({ root, readIconSize }: ManifestContext): string[] {
  const named = [
    ...all(root, 'IconUrl').map((icon) => ({ address: value(icon), size: 32 })),
    ...all(root, 'HighResolutionIconUrl').map((icon) => ({ address: value(icon), size: 64 })),
  ];
  const listed = all(root, 'Icon')
    .flatMap(children)
    .flatMap((image) => {
      const resid = image.getAttribute('resid');
      const resource = all(root, 'Image').find((item) => item.getAttribute('id') === resid);
      const size = Number(image.getAttribute('size'));
      return resource ? [{ address: value(resource), size }] : [];
    });
  const faults = [...named, ...listed].flatMap(({ address, size }) => {
    const found = readIconSize(address);
    if (!found) return [`${address} is not a PNG file of the project.`];
    return found.width === size && found.height === size
      ? []
      : [`${address} is ${found.width} by ${found.height} pixels, listed as ${size}.`];
  });
  return [...new Set(faults)];
}

/** A SharePoint catalogue ignores VersionOverrides: both ways must open the same page. */
function findDifferentPane({ root }: ManifestContext): string[] {
  const settings = child(root, 'DefaultSettings');
  const plain = settings && child(settings, 'SourceLocation');
  const resids = all(root, 'Action')
    .filter((action) => ofType(action) === 'ShowTaskpane')
    .map((action) => child(action, 'SourceLocation')?.getAttribute('resid'));
  const panes = all(root, 'Url').filter((url) => resids.includes(url.getAttribute('id')));
  return plain && panes.length > 0 && panes.every((pane) => value(pane) === value(plain))
    ? []
    : ['The pane of the ribbon button is not the one in <DefaultSettings>.'];
}
