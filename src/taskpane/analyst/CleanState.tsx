import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { CheckedSubmission } from '../../workflows/CheckedSubmission';
import { EmptyState } from '../components/EmptyState';
import { CheckmarkCircle48Regular } from '../components/icons';
import { FORCED } from '../components/layout';
import { usePane } from '../usePane';
import { CHECK_WORDS } from '../words';

const useStyles = makeStyles({
  tick: { color: tokens.colorStatusSuccessForeground1, [FORCED]: { color: 'CanvasText' } },
});

/** Nothing left to fix; or, with blank measures, nothing wrong so far. */
export function CleanState({ checked }: { readonly checked: CheckedSubmission }) {
  const styles = useStyles();
  const openPage = usePane((state) => state.openPage);
  const blank = checked.total - checked.filled;
  const actions = (
    <>
      <Button
        appearance="primary"
        onClick={() => {
          openPage('export');
        }}
      >
        {CHECK_WORDS.goToExport}
      </Button>
      <Button
        onClick={() => {
          openPage('rates');
        }}
      >
        {CHECK_WORDS.lookAtRates}
      </Button>
    </>
  );
  if (blank > 0) {
    return (
      <EmptyState
        title={CHECK_WORDS.blankTitle}
        text={CHECK_WORDS.blankText(blank)}
        actions={checked.filled > 0 && actions}
      />
    );
  }
  return (
    <EmptyState
      icon={<CheckmarkCircle48Regular aria-hidden className={styles.tick} />}
      title={CHECK_WORDS.cleanTitle}
      text={CHECK_WORDS.cleanText}
      actions={actions}
    />
  );
}
