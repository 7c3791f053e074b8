import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { EmptyState } from '../components/EmptyState';
import { PlugDisconnected48Regular } from '../components/icons';
import { EDGE, useText } from '../components/layout';
import { NumberedSteps } from '../components/NumberedSteps';
import { FRAME_WORDS, HOST_WORDS, PRODUCT } from '../words';
import { Mark } from './Mark';
import { Shell } from './Shell';

const useStyles = makeStyles({
  header: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    minHeight: '60px',
    padding: `0 ${EDGE}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  more: { padding: `0 ${EDGE} ${tokens.spacingVerticalXL}` },
});

export interface HostMissingProps {
  readonly why: 'no-office' | 'not-excel' | 'too-old';
  readonly version: string | null;
  readonly onTryAgain: () => void;
}

/** There is no Excel to talk to, or one that is too old: what happened, and what can be done. */
export function HostMissing({ why, version, onTryAgain }: HostMissingProps) {
  const styles = useStyles();
  const text = useText();
  const header = (
    <header className={styles.header}>
      <Mark />
      <span className={mergeClasses(text.small, text.semibold)}>{PRODUCT}</span>
    </header>
  );
  return (
    <Shell header={header}>
      <EmptyState
        level="h1"
        icon={<PlugDisconnected48Regular />}
        title={HOST_WORDS[why].title}
        text={HOST_WORDS[why].text}
        actions={
          <Button appearance="primary" onClick={onTryAgain}>
            {FRAME_WORDS.tryAgain}
          </Button>
        }
      />
      <div className={styles.more}>
        {why === 'no-office' && (
          <>
            <h2 className={text.section}>{HOST_WORDS.steps}</h2>
            <NumberedSteps steps={HOST_WORDS.stepList} />
          </>
        )}
        <p className={mergeClasses(text.small, text.explanatory)}>
          {HOST_WORDS.reference(why, version)}
        </p>
      </div>
    </Shell>
  );
}
