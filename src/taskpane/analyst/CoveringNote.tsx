import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { WordedFinding } from '../../workflows/CheckedSubmission';
import { CopyButton } from '../components/CopyButton';
import { Mail16Regular } from '../components/icons';
import { useText } from '../components/layout';
import { EXPORT_WORDS } from '../words';

const useStyles = makeStyles({
  box: {
    display: 'grid',
    gridTemplateColumns: '16px 1fr',
    columnGap: tokens.spacingHorizontalM,
    marginTop: tokens.spacingVerticalM,
    padding: tokens.spacingVerticalM,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  icon: { marginTop: '2px' },
  said: { margin: '0 0 8px' },
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
  },
});

export interface CoveringNoteProps {
  readonly note: string;
  readonly findings: readonly WordedFinding[];
}

/** The queries and reasons as text for an email: the template has no column for them. */
export function CoveringNote({ note, findings }: CoveringNoteProps) {
  const styles = useStyles();
  const text = useText();
  const queries = findings.filter(({ grade }) => grade === 'query');
  const reasons = queries.filter(({ reason }) => reason !== null).length;
  return (
    <section className={styles.box}>
      <Mail16Regular aria-hidden className={styles.icon} />
      <div>
        <h2 className={text.section}>{EXPORT_WORDS.note}</h2>
        <p className={mergeClasses(text.small, text.explanatory, styles.said)}>
          {sayNote(queries.length, reasons)}
        </p>
        {queries.length > 0 && (
          <div className={styles.actions}>
            <CopyButton
              icon
              label={EXPORT_WORDS.copyNote}
              text={note}
              copied={EXPORT_WORDS.noteCopied}
            />
          </div>
        )}
      </div>
    </section>
  );
}

function sayNote(queries: number, reasons: number): string {
  if (queries === 0) return EXPORT_WORDS.noteNone;
  if (reasons < queries) return EXPORT_WORDS.noteOpen(reasons, queries - reasons);
  return EXPORT_WORDS.noteReady(queries);
}
