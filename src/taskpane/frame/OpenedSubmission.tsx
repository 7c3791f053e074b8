import { makeStyles, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { usePane } from '../usePane';

// The name of a file is one long word; the bar breaks it rather than grow wider than the pane.
const useStyles = makeStyles({ bar: { minWidth: 0, overflowWrap: 'anywhere' } });

/** What was read of the submission that was opened, or why it could not be read. */
export function OpenedSubmission() {
  const styles = useStyles();
  const said = usePane((state) => state.openedSaid);
  if (!said) return null;
  return (
    <MessageBar className={styles.bar} intent={said.ok ? 'success' : 'error'} layout="multiline">
      <MessageBarBody>{said.text}</MessageBarBody>
    </MessageBar>
  );
}
