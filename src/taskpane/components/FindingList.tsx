import { makeStyles } from '@fluentui/react-components';
import type { FocusEvent } from 'react';
import type { WordedFinding } from '../../workflows/CheckedSubmission';
import { FindingCard } from './FindingCard';
import { EDGE, useText } from './layout';
import { mergeClasses } from '@fluentui/react-components';

const useStyles = makeStyles({
  list: { padding: `0 ${EDGE}` },
});

export interface FindingListProps {
  readonly findings: readonly ShownFinding[];
  readonly labelledBy?: string;
  readonly label?: string;
  readonly brief?: boolean;
}

/** A finding as a list shows it; `fixed`: it was found before and holds the focus, so it stays until the focus leaves. */
export interface ShownFinding {
  readonly finding: WordedFinding;
  readonly fixed: boolean;
}

/** Findings under each other, in the order given. */
export function FindingList({ findings, labelledBy, label, brief = false }: FindingListProps) {
  const styles = useStyles();
  const text = useText();
  return (
    <ul
      className={mergeClasses(text.plain, styles.list)}
      {...(labelledBy !== undefined && { 'aria-labelledby': labelledBy })}
      {...(label !== undefined && { 'aria-label': label })}
    >
      {findings.map(({ finding, fixed }, index) => (
        <li key={finding.id} data-finding={finding.id}>
          <FindingCard
            finding={finding}
            fixed={fixed}
            brief={brief}
            last={index === findings.length - 1}
          />
        </li>
      ))}
    </ul>
  );
}

/** The id of the finding that an element with the focus belongs to. */
export function findingOfFocus({ target }: FocusEvent): string | null {
  return target.closest<HTMLElement>('[data-finding]')?.dataset['finding'] ?? null;
}
