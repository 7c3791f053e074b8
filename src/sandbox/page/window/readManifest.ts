/** A ribbon button as an add-in's manifest describes it. */
export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  /** Address of the picture, as the manifest gives it. */
  readonly icon: string | undefined;
  readonly action:
    | { readonly kind: 'pane'; readonly page: string }
    | { readonly kind: 'function'; readonly name: string };
}

/** What the sandbox takes from an add-in's manifest. */
export interface Manifest {
  readonly id: string;
  readonly displayName: string;
  /** Address of the pane's page. */
  readonly page: string;
  readonly buttons: readonly RibbonButton[];
}

/**
 * Reads an add-in's XML manifest: name, pane and ribbon buttons.
 *
 * @throws Error when the text is not XML or names no pane
 */
export function readManifest(xml: string): Manifest {
  const document = new DOMParser().parseFromString(xml, 'application/xml');
  const page = attribute(first(document, 'SourceLocation'), 'DefaultValue');
  if (document.querySelector('parsererror') || page === undefined) {
    throw new Error('The manifest is not an add-in manifest.');
  }
  return {
    id: first(document, 'Id')?.textContent.trim() ?? '',
    displayName: attribute(first(document, 'DisplayName'), 'DefaultValue') ?? 'Add-in',
    page,
    buttons: all(document, 'Control').flatMap((control) => readButton(document, control)),
  };
}

function readButton(document: Document, control: Element): RibbonButton[] {
  const resource = (within: Element | undefined, name: string): string | undefined =>
    resolve(document, attribute(within && first(within, name), 'resid'));
  const action = first(control, 'Action');
  const isPane = action?.getAttribute('xsi:type') === 'ShowTaskpane';
  const supertip = first(control, 'Supertip');
  return [
    {
      id: control.getAttribute('id') ?? '',
      label: resource(control, 'Label') ?? 'Add-in',
      tip: resource(supertip, 'Description') ?? '',
      icon: resolve(document, attribute(largestIcon(control), 'resid')),
      action: isPane
        ? { kind: 'pane', page: resource(action, 'SourceLocation') ?? '' }
        : {
            kind: 'function',
            name: (action && first(action, 'FunctionName')?.textContent.trim()) ?? '',
          },
    },
  ];
}

/** The 32-pixel picture and larger ones stay sharp; the smallest one listed is the last resort. */
function largestIcon(control: Element): Element | undefined {
  const images = all(control, 'Image');
  const size = (image: Element): number => Number(image.getAttribute('size'));
  return images.sort((one, other) => size(other) - size(one))[0];
}

/** The text or address that a manifest keeps under an id in its Resources. */
function resolve(document: Document, id: string | undefined): string | undefined {
  const resources = first(document, 'Resources');
  const entry = id && resources && [...resources.querySelectorAll('[id]')].find((e) => e.id === id);
  return entry ? (entry.getAttribute('DefaultValue') ?? undefined) : undefined;
}

/** Elements are found by their name without the prefix: manifests differ in the prefixes they choose. */
function all(within: Document | Element, name: string): Element[] {
  return [...within.getElementsByTagNameNS('*', name)];
}

function first(within: Document | Element, name: string): Element | undefined {
  return within.getElementsByTagNameNS('*', name)[0];
}

function attribute(of: Element | undefined, name: string): string | undefined {
  return of?.getAttribute(name) ?? undefined;
}
