import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CHECK_WORDS } from '../words';
import { useText } from './layout';

const useStyles = makeStyles({
  box: {
    marginTop: tokens.spacingVerticalS,
    padding: '8px 10px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    overflowWrap: 'anywhere',
  },
  label: { margin: 0 },
  reason: { margin: 0, whiteSpace: 'pre-line' },
  brief: { marginTop: tokens.spacingVerticalXXS },
});

/** The reason given for a query, in a grey box; in a brief list, as plain text. */
export function GivenReason({
  reason,
  brief,
}: {
  readonly reason: string;
  readonly brief: boolean;
}) {
  const styles = useStyles();
  const text = useText();
  const words = (
    <p className={mergeClasses(text.body, text.explanatory, styles.reason, brief && styles.brief)}>
      {reason}
    </p>
  );
  if (brief) return words;
  return (
    <div className={styles.box}>
      <p className={mergeClasses(text.small, text.explanatory, styles.label)}>
        {CHECK_WORDS.yourReason}
      </p>
      {words}
    </div>
  );
}
