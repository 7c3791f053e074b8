/** A part of the window that F6 goes to. */
export interface WindowPart {
  readonly element: Element;
  readonly focus: () => void;
}

/** Moves the focus to the next part of the window (-1: the one before), round and round. */
export function focusNextPart(parts: readonly WindowPart[], step: 1 | -1): void {
  const at = parts.findIndex(({ element }) => element.contains(document.activeElement));
  parts[(Math.max(0, at) + step + parts.length) % parts.length]?.focus();
}

/** Focuses the first element of a kind. */
export function focusFirst(within: Element, selector: string): void {
  within.querySelector<HTMLElement>(selector)?.focus();
}
