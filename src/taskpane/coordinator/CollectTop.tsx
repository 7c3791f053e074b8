import { Button, makeStyles, mergeClasses, ProgressBar, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { authoritiesIn } from '../../domain/authorities/findAuthority';
import { missingAuthorities } from '../../domain/compile/missingAuthorities';
import { formatPeriod } from '../../domain/periods/quarters';
import { sumOutcomes } from '../../domain/compile/countOutcomes';
import type { Plan } from '../../domain/compile/Plan';
import { FileButton } from '../components/FileButton';
import { Add16Regular, Dismiss16Regular } from '../components/icons';
import { EDGE, FORCED, useText } from '../components/layout';
import { usePane } from '../usePane';
import { COLLECT_WORDS, summariseOutcomes } from '../words';
import type { Reading } from './collectionState';
import { countByStanding } from './countByStanding';
import { SUBMISSION_FILES } from './submissionFiles';

const useStyles = makeStyles({
  top: { padding: `${tokens.spacingVerticalM} ${EDGE} 0` },
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalS,
  },
  title: { margin: 0, fontWeight: tokens.fontWeightRegular, outlineStyle: 'none' },
  bar: {
    marginTop: '6px',
    [FORCED]: { outline: '1px solid CanvasText', backgroundColor: 'Canvas' },
  },
  fill: {
    backgroundColor: tokens.colorBrandForeground1,
    [FORCED]: { backgroundColor: 'Highlight' },
  },
  said: { margin: '4px 0 0', overflowWrap: 'anywhere' },
  buttons: { display: 'flex', columnGap: tokens.spacingHorizontalXS },
});

/** How far the reading is; after it, how many files were accepted and what became of their rows. */
export function CollectTop() {
  const reading = usePane((state) => state.reading);
  return reading ? <Progress reading={reading} /> : <Sums />;
}

function Progress({ reading: { done, total, name } }: { readonly reading: Reading }) {
  const styles = useStyles();
  const text = useText();
  const cancelReading = usePane((state) => state.cancelReading);
  return (
    <div className={styles.top}>
      <div className={styles.line}>
        <h2 className={mergeClasses(text.body, text.figures, styles.title)} id="reading">
          <span className={text.semibold}>{COLLECT_WORDS.readingOf(done, total)}</span>{' '}
          {COLLECT_WORDS.files(total)}
        </h2>
        <Button size="small" icon={<Dismiss16Regular />} onClick={cancelReading}>
          {COLLECT_WORDS.cancel}
        </Button>
      </div>
      <ProgressBar
        className={styles.bar}
        bar={{ className: styles.fill }}
        thickness="large"
        value={done}
        max={total}
        aria-labelledby="reading"
      />
      {name !== '' && (
        <p className={mergeClasses(text.small, text.explanatory, styles.said)}>{name}</p>
      )}
      <p className={mergeClasses(text.small, text.explanatory, styles.said)}>
        {COLLECT_WORDS.cancelLeaves}
      </p>
    </div>
  );
}

function Sums() {
  const styles = useStyles();
  const text = useText();
  const files = usePane((state) => state.files);
  const plan = usePane((state) => state.plan);
  const addFiles = usePane((state) => state.addFiles);
  const clearFiles = usePane((state) => state.clearFiles);
  const heading = useRef<HTMLHeadingElement>(null);
  const accepted = files.filter(({ status }) => status !== 'refused').length;

  // Excel may have taken the focus to the sheet; it comes here when the pane has it again.
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
  }, []);

  return (
    <div className={styles.top}>
      <div className={styles.line}>
        <h2
          className={mergeClasses(text.body, text.figures, styles.title)}
          tabIndex={-1}
          ref={heading}
        >
          <span className={text.semibold}>{COLLECT_WORDS.acceptedOf(accepted, files.length)}</span>{' '}
          {COLLECT_WORDS.filesAccepted(files.length)}
        </h2>
        <div className={styles.buttons}>
          <FileButton
            multiple
            size="small"
            label={COLLECT_WORDS.addFiles}
            icon={<Add16Regular />}
            accept={SUBMISSION_FILES}
            onFiles={(chosen) => void addFiles(chosen)}
          />
          <Button size="small" appearance="subtle" onClick={clearFiles}>
            {COLLECT_WORDS.clear}
          </Button>
        </div>
      </div>
      {plan && (
        <p className={mergeClasses(text.small, text.explanatory, text.figures, styles.said)}>
          <Reported plan={plan} /> {summarisePlan(plan)}
        </p>
      )}
    </div>
  );
}

/** How many of the region's authorities have a value for the quarter, from the files or from before. */
function Reported({ plan }: { readonly plan: Plan }) {
  const region = usePane((state) => state.region);
  const period = usePane((state) => state.draft.period);
  if (region === null) return null;
  const expected = authoritiesIn(region, period);
  const entries = plan.kept.flatMap(({ entry }) => (entry.template === 'measures' ? [entry] : []));
  const { missing } = missingAuthorities(entries, [period], () => expected)[0] ?? { missing: [] };
  const reported = expected.length - missing.length;
  return COLLECT_WORDS.reported(reported, expected.length, region, formatPeriod(period));
}

/** The sums of the files alone: what was compiled before is in the ledger. */
function summarisePlan(plan: Plan): string {
  const { submission } = countByStanding(plan);
  return summariseOutcomes(submission, sumOutcomes(submission));
}
