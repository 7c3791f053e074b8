import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { findMeasure } from '../../domain/catalogue/findMeasure';
import type { CheckedSubmission, MeasureRow } from '../../workflows/CheckedSubmission';
import { ChevronDown16Regular, ChevronUp16Regular } from '../components/icons';
import { EDGE, useText } from '../components/layout';
import { useHiddenElement } from '../components/Hidden';
import { LoadingPage } from '../components/LoadingPage';
import { FindingList } from '../components/FindingList';
import { PageTitle } from '../components/PageTitle';
import { usePane } from '../usePane';
import { FRAME_WORDS, MEASURE_WORDS } from '../words';
import { Figures } from './Figures';
import { LinkButton } from '../components/LinkButton';
import { MeasureDefinition } from './MeasureDefinition';
import { NoSheet } from './NoSheet';
import { RelatedMeasures } from './RelatedMeasures';
import { findCard } from './findCard';

const useStyles = makeStyles({
  page: { padding: `${tokens.spacingVerticalM} ${EDGE} ${tokens.spacingVerticalXL}` },
  top: { display: 'flex', alignItems: 'center', justifyContent: 'space-between' },
  steps: { display: 'flex', flexShrink: 0 },
  step: { minWidth: '24px', width: '24px', minHeight: '24px', padding: 0 },
  findings: {
    margin: '12px -12px 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  aside: { margin: 0 },
});

/** Everything about the selected row, without leaving Excel. */
export function MeasurePage() {
  const checked = usePane((state) => state.checked);
  const missing = usePane((state) => state.identity === null);
  if (missing) return <NoSheet />;
  if (!checked) return <LoadingPage label={FRAME_WORDS.reading('Measures')} />;
  return <MeasureCard checked={checked} />;
}

function MeasureCard({ checked }: { readonly checked: CheckedSubmission }) {
  const styles = useStyles();
  const text = useText();
  const element = useHiddenElement();
  const selection = usePane((state) => state.selection);
  const cardRow = usePane((state) => state.cardRow);
  const following = usePane((state) => state.following);
  const { card, selected, outside } = findCard(checked, { selection, cardRow, following });
  const measure = card && findMeasure(card.measure);
  if (!card || !measure) {
    return (
      <p className={mergeClasses(text.body, text.explanatory, styles.page)}>
        {MEASURE_WORDS.empty}
      </p>
    );
  }
  return (
    <div className={styles.page}>
      <div className={styles.top}>
        <p className={mergeClasses(text.small, text.explanatory, text.figures, styles.aside)}>
          {MEASURE_WORDS.position(card.measure, card.row)}
        </p>
        <Steps rows={checked.rows} card={card} />
      </div>
      <PageTitle title={measure.name} />
      <Whereabouts outside={outside} apart={selected !== null && selected.row !== card.row} />
      <Figures measure={measure} row={card} />
      {card.findings.length > 0 && (
        <div className={styles.findings}>
          <h2 className={element.hidden}>{MEASURE_WORDS.findings}</h2>
          <FindingList
            label={MEASURE_WORDS.findings}
            findings={card.findings.map((finding) => ({ finding, fixed: false }))}
          />
        </div>
      )}
      <MeasureDefinition measure={measure} period={card.period} />
      <RelatedMeasures measure={measure} rows={checked.rows} />
    </div>
  );
}

/** Up and down through the measures. The selection on the sheet stays where it is. */
function Steps({
  rows,
  card,
}: {
  readonly rows: readonly MeasureRow[];
  readonly card: MeasureRow;
}) {
  const styles = useStyles();
  const showRow = usePane((state) => state.showRow);
  const index = rows.indexOf(card);
  const step = (to: MeasureRow | undefined, label: string, icon: React.ReactElement) => (
    <Button
      size="small"
      appearance="subtle"
      className={styles.step}
      icon={icon}
      aria-label={label}
      disabledFocusable={!to}
      onClick={() => {
        if (to) showRow(to.row);
      }}
    />
  );
  return (
    <div className={styles.steps}>
      {step(rows[index - 1], MEASURE_WORDS.previous, <ChevronUp16Regular />)}
      {step(rows[index + 1], MEASURE_WORDS.next, <ChevronDown16Regular />)}
    </div>
  );
}

/** How the card and the selection on the sheet differ, where they do. */
function Whereabouts({
  outside,
  apart,
}: {
  readonly outside: number | null;
  readonly apart: boolean;
}) {
  const text = useText();
  const styles = useStyles();
  const follow = usePane((state) => state.follow);
  if (apart) return <LinkButton onClick={follow}>{MEASURE_WORDS.follow}</LinkButton>;
  if (outside === null) return null;
  return (
    <p className={mergeClasses(text.small, text.explanatory, styles.aside)}>
      {MEASURE_WORDS.notAMeasure(outside)}
    </p>
  );
}
