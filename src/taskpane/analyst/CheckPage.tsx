import { makeStyles } from '@fluentui/react-components';
import { LoadingPage } from '../components/LoadingPage';
import { PageTitle } from '../components/PageTitle';
import { useHeldFindings } from '../components/useHeldFindings';
import type { CheckedSubmission } from '../../workflows/CheckedSubmission';
import { usePane } from '../usePane';
import { CHECK_WORDS, FRAME_WORDS } from '../words';
import { CleanState } from './CleanState';
import { FilterRow } from './FilterRow';
import { FindingBands } from './FindingBands';
import { NoSheet } from './NoSheet';
import { Summary } from './Summary';

const useStyles = makeStyles({ page: { paddingBottom: '16px' } });

/** What stands between the analyst and a finished submission, worst first. */
export function CheckPage() {
  const checked = usePane((state) => state.checked);
  const missing = usePane((state) => state.problem?.kind === 'no-sheet' || state.identity === null);
  if (missing) return <NoSheet />;
  if (!checked) return <FirstReading />;
  return <Checked checked={checked} />;
}

/** Nothing is read yet; where that failed, the bar above says why. */
function FirstReading() {
  const failed = usePane((state) => state.problem !== null);
  return failed ? null : <LoadingPage label={FRAME_WORDS.reading('Measures')} />;
}

function Checked({ checked }: { readonly checked: CheckedSubmission }) {
  const styles = useStyles();
  const held = useHeldFindings(checked.findings);
  const clean = held.shown.every(({ finding, fixed }) => isSettled(finding) && !fixed);
  return (
    <div className={styles.page}>
      <PageTitle title={CHECK_WORDS.title} hidden />
      <Summary checked={checked} />
      {clean ? <CleanState checked={checked} /> : <FilterRow findings={checked.findings} />}
      {/* Focus is only watched here, so that a finding does not vanish from under it. */}
      {/* eslint-disable-next-line jsx-a11y/no-static-element-interactions */}
      <div onFocus={held.onFocus} onBlur={held.onBlur}>
        <FindingBands findings={held.shown} clean={clean} />
      </div>
    </div>
  );
}

/** Nothing has to be done about it: a note, or a query with its reason. */
function isSettled({ grade, reason }: CheckedSubmission['findings'][number]): boolean {
  return grade === 'note' || (grade === 'query' && reason !== null);
}
