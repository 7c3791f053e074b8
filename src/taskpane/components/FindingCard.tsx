import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { WordedFinding } from '../../workflows/CheckedSubmission';
import { usePane } from '../usePane';
import { CHECK_WORDS, GRADE_WORDS } from '../words';
import { GivenReason } from './GivenReason';
import { GradeIcon } from './GradeIcon';
import { Hidden } from './Hidden';
import { Edit16Regular } from './icons';
import { NARROW, useText } from './layout';
import { ReasonBox } from './ReasonBox';

const useStyles = makeStyles({
  card: {
    display: 'grid',
    gridTemplateColumns: '16px 1fr',
    columnGap: '10px',
    padding: '10px 0 12px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  last: { borderBottomStyle: 'none' },
  top: {
    display: 'flex',
    alignItems: 'flex-start',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalS,
    [NARROW]: { display: 'block' },
  },
  title: { paddingTop: '2px', overflowWrap: 'anywhere' },
  goTo: { flexShrink: 0, whiteSpace: 'nowrap', minWidth: 'unset' },
  paragraph: { margin: '2px 0 0', overflowWrap: 'anywhere' },
  actions: { marginTop: tokens.spacingVerticalS },
});

export interface FindingCardProps {
  readonly finding: WordedFinding;
  /** No longer found: shown until the focus leaves it. */
  readonly fixed?: boolean;
  /** Answered queries of a clean submission show the reason alone. */
  readonly brief?: boolean;
  readonly last?: boolean;
}

/** One finding: what is wrong, the numbers that show it, what is allowed, what to do; and the way to its cell. */
export function FindingCard({
  finding,
  fixed = false,
  brief = false,
  last = false,
}: FindingCardProps) {
  const styles = useStyles();
  const text = useText();
  const answered = finding.reason !== null;
  const mark = fixed || answered ? 'done' : finding.grade;
  const status = fixed
    ? CHECK_WORDS.fixed
    : answered
      ? CHECK_WORDS.answered
      : GRADE_WORDS[finding.grade].one;
  return (
    <div className={mergeClasses(styles.card, last && styles.last)}>
      <GradeIcon mark={mark} />
      <div>
        <div className={styles.top}>
          <h3 className={mergeClasses(text.section, styles.title)}>
            <Hidden>{`${status}: `}</Hidden>
            {finding.title}
            {fixed && ` · ${CHECK_WORDS.fixed}`}
          </h3>
          <GoToButton finding={finding} className={styles.goTo} />
        </div>
        {!(brief && answered) && (
          <>
            <p className={mergeClasses(text.body, text.explanatory, styles.paragraph)}>
              {finding.body}
            </p>
            {!answered && (
              <p className={mergeClasses(text.body, styles.paragraph)}>{finding.action}</p>
            )}
          </>
        )}
        {!fixed && finding.reasonCell && <Reason finding={finding} brief={brief} />}
      </div>
    </div>
  );
}

/** The way to the cell, and why Excel did not go there if it did not. */
function GoToButton({ finding, className }: { finding: WordedFinding; className: string }) {
  const goTo = usePane((state) => state.goTo);
  const text = useText();
  const [refusal, setRefusal] = useState<string | null>(null);
  if (!finding.goTo) return null;
  const go = async () => {
    setRefusal(await goTo(finding));
  };
  return (
    <div>
      <Button
        size="small"
        className={className}
        aria-label={`${finding.goTo.label}: ${finding.title}`}
        onClick={() => void go()}
      >
        {finding.goTo.label}
      </Button>
      {refusal !== null && (
        <p className={text.small} role="alert">
          {refusal}
        </p>
      )}
    </div>
  );
}

/** The reason for a query: a button, the box it opens, or the reason given. */
function Reason({ finding, brief }: { finding: WordedFinding; brief: boolean }) {
  const styles = useStyles();
  const open = usePane((state) => state.reasonDrafts[finding.id] !== undefined);
  const justSaved = usePane((state) => state.reasonSaved === finding.id);
  const changeReason = usePane((state) => state.changeReason);
  const reasonShown = usePane((state) => state.reasonShown);
  const button = useRef<HTMLButtonElement>(null);
  const answered = finding.reason !== null;
  const label = answered ? CHECK_WORDS.changeReason : CHECK_WORDS.giveReason;

  useEffect(() => {
    if (!justSaved || open) return;
    button.current?.focus();
    reasonShown();
  }, [justSaved, open, reasonShown]);

  if (open) {
    return (
      <ReasonBox
        finding={finding}
        onClosed={() => {
          // The button is back after the next drawing.
          requestAnimationFrame(() => button.current?.focus());
        }}
      />
    );
  }
  return (
    <>
      {finding.reason !== null && <GivenReason reason={finding.reason} brief={brief} />}
      <div className={styles.actions}>
        <Button
          size="small"
          ref={button}
          aria-label={`${label}: ${finding.title}`}
          {...(answered && { icon: <Edit16Regular /> })}
          onClick={() => {
            changeReason(finding.id, finding.reason ?? '');
          }}
        >
          {label}
        </Button>
      </div>
    </>
  );
}
