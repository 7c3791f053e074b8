import { makeStyles, mergeClasses, Switch, tokens } from '@fluentui/react-components';
import { formatPeriod, periodBefore } from '../../domain/periods/quarters';
import { EDGE, NARROW, useText } from '../components/layout';
import { LoadingPage } from '../components/LoadingPage';
import { PageTitle } from '../components/PageTitle';
import { usePane } from '../usePane';
import { FRAME_WORDS, PAGE_WORDS, RATES_WORDS } from '../words';
import { groupRows } from './groupRows';
import { NoSheet } from './NoSheet';
import { RateNotes } from './RateNotes';
import { RatesTable } from './RatesTable';

const useStyles = makeStyles({
  page: { padding: `${tokens.spacingVerticalS} ${EDGE} ${tokens.spacingVerticalXL}` },
  top: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    [NARROW]: { display: 'block' },
  },
  switch: { marginRight: '-8px' },
  label: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

/** The whole submission at a glance: counts, rates, and the change on the quarter before. */
export function RatesPage() {
  const styles = useStyles();
  const text = useText();
  const checked = usePane((state) => state.checked);
  const missing = usePane((state) => state.identity === null);
  const showSources = usePane((state) => state.showSources);
  const toggleSources = usePane((state) => state.toggleSources);
  if (missing) return <NoSheet />;
  if (!checked) return <LoadingPage label={FRAME_WORDS.reading('Measures')} />;
  const groups = groupRows(checked.rows, showSources);
  return (
    <div className={styles.page}>
      <PageTitle title={PAGE_WORDS.rates} hidden />
      <div className={styles.top}>
        <span className={mergeClasses(text.small, text.explanatory)}>
          {RATES_WORDS.comparedWith(formatPeriod(periodBefore(checked.identity.period)))}
        </span>
        <Switch
          size="small"
          className={styles.switch}
          labelPosition="before"
          label={{ className: styles.label, children: RATES_WORDS.sources }}
          checked={showSources}
          onChange={toggleSources}
        />
      </div>
      <RatesTable groups={groups} />
      <RateNotes rows={checked.rows} />
    </div>
  );
}
