import { Button, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { usePane } from '../usePane';
import { EXPORT_WORDS, FRAME_WORDS } from '../words';
import { copyText } from './copyText';
import { Copy16Regular } from './icons';
import { useText } from './layout';

const useStyles = makeStyles({
  shown: { marginTop: tokens.spacingVerticalS, width: '100%' },
});

export interface CopyButtonProps {
  readonly label: string;
  readonly text: string;
  /** What is read out when it is copied. */
  readonly copied?: string;
  readonly icon?: boolean;
}

/** Copies a text. Where copying is refused, the text opens below, selected. */
export function CopyButton({
  label,
  text: content,
  copied = FRAME_WORDS.copied,
  icon = false,
}: CopyButtonProps) {
  const styles = useStyles();
  const text = useText();
  const announce = usePane((state) => state.announce);
  const platform = usePane((state) => state.platform);
  const [outcome, setOutcome] = useState<'copied' | 'refused' | null>(null);
  const copy = async () => {
    const done = await copyText(content);
    setOutcome(done ? 'copied' : 'refused');
    if (done) announce(copied);
  };
  return (
    <>
      <Button size="small" {...(icon && { icon: <Copy16Regular /> })} onClick={() => void copy()}>
        {label}
      </Button>
      {outcome === 'copied' && <span className={text.small}>{copied}</span>}
      {outcome === 'refused' && (
        <Field
          className={styles.shown}
          label={EXPORT_WORDS.pressToCopy(platform)}
          hint={EXPORT_WORDS.copyRefused(platform)}
        >
          <Textarea readOnly value={content} rows={6} ref={selectAll} />
        </Field>
      )}
    </>
  );
}

/** Focus and selection as soon as the box is there: one key press is left to do. */
function selectAll(box: HTMLTextAreaElement | null): void {
  box?.focus();
  box?.select();
}
