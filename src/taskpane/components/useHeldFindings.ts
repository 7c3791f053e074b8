import { useState, type FocusEvent } from 'react';
import type { WordedFinding } from '../../workflows/CheckedSubmission';
import { findingOfFocus, type ShownFinding } from './FindingList';

export interface HeldFindings {
  readonly shown: readonly ShownFinding[];
  onFocus(event: FocusEvent): void;
  onBlur(event: FocusEvent): void;
}

/**
 * The findings to show, with the one that holds the focus kept in its place, marked fixed, when a check no longer finds it:
 * nothing may vanish from under somebody's hands. It goes when the focus leaves it.
 */
export function useHeldFindings(findings: readonly WordedFinding[]): HeldFindings {
  const [focused, setFocused] = useState<string | null>(null);
  const [held, setHeld] = useState<{ finding: WordedFinding; index: number } | null>(null);
  const [before, setBefore] = useState(findings);

  // A new list is noticed while drawing, so that the finding is never gone for a moment.
  if (before !== findings) {
    const index = before.findIndex((finding) => finding.id === focused);
    const finding = before[index];
    setBefore(findings);
    if (finding && !findings.some(({ id }) => id === finding.id)) setHeld({ finding, index });
  }

  const shown = findings.map((finding) => ({ finding, fixed: false }));
  const back = held && findings.some(({ id }) => id === held.finding.id);
  if (held && !back) shown.splice(held.index, 0, { finding: held.finding, fixed: true });
  return {
    shown,
    onFocus: (event) => {
      const id = findingOfFocus(event);
      setFocused(id);
      if (held && held.finding.id !== id) setHeld(null);
    },
    onBlur: (event) => {
      if (event.relatedTarget === null && !document.hasFocus()) return; // The pane lost the focus, the finding did not.
      if (event.currentTarget.contains(event.relatedTarget)) return;
      setFocused(null);
      setHeld(null);
    },
  };
}
