import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import { usePane } from '../usePane';

/** What was read of the submission that was opened, or why it could not be read. */
export function OpenedSubmission() {
  const said = usePane((state) => state.openedSaid);
  if (!said) return null;
  return (
    <MessageBar intent={said.ok ? 'success' : 'error'} layout="multiline">
      <MessageBarBody>{said.text}</MessageBarBody>
    </MessageBar>
  );
}
