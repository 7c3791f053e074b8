import { Button, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import type { WordedFinding } from '../../workflows/CheckedSubmission';
import { usePane } from '../usePane';
import { CHECK_WORDS, wordProblem } from '../words';

const useStyles = makeStyles({
  box: { marginTop: tokens.spacingVerticalM },
  text: { minWidth: 0, width: '100%' },
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalS,
  },
});

export interface ReasonBoxProps {
  readonly finding: WordedFinding;
  /** After Cancel or Esc, when the box has gone. */
  readonly onClosed: () => void;
}

/** Where the reason for a query is written. Only “Save reason” writes it to the sheet. */
export function ReasonBox({ finding, onClosed }: ReasonBoxProps) {
  const styles = useStyles();
  const draft = usePane((state) => state.reasonDrafts[finding.id] ?? '');
  const changeReason = usePane((state) => state.changeReason);
  const cancelReason = usePane((state) => state.cancelReason);
  const saveReason = usePane((state) => state.saveReason);
  const box = useRef<HTMLTextAreaElement>(null);
  const [saving, setSaving] = useState(false);
  const [error, setError] = useState<string | null>(null);

  useEffect(() => {
    box.current?.focus();
  }, []);

  const cancel = () => {
    cancelReason(finding.id);
    onClosed();
  };
  const save = async () => {
    if (draft.trim() === '' && finding.reason === null) {
      setError(CHECK_WORDS.reasonEmpty);
      box.current?.focus();
      return;
    }
    setSaving(true);
    const problem = await saveReason(finding);
    setSaving(false);
    if (problem) setError(`${wordProblem(problem).title}. ${wordProblem(problem).text}`);
  };
  const cancelOnEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    cancel();
  };
  return (
    // Esc anywhere in the box cancels; the controls inside are what can be operated.
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions
    <div className={styles.box} onKeyDown={cancelOnEscape}>
      <Field
        label={CHECK_WORDS.reason}
        hint={CHECK_WORDS.reasonHint}
        {...(error !== null && { validationMessage: error })}
      >
        <Textarea
          ref={box}
          className={styles.text}
          resize="vertical"
          value={draft}
          onChange={(_, { value }) => {
            setError(null);
            changeReason(finding.id, value);
          }}
        />
      </Field>
      <div className={styles.actions}>
        <Button
          size="small"
          appearance="primary"
          disabledFocusable={saving}
          onClick={() => void save()}
        >
          {saving ? CHECK_WORDS.saving : CHECK_WORDS.saveReason}
        </Button>
        <Button size="small" onClick={cancel}>
          {CHECK_WORDS.cancel}
        </Button>
      </div>
    </div>
  );
}
