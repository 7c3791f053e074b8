import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from '@fluentui/react-components';
import { FRAME_WORDS, wordProblem } from '../words';
import type { Problem } from '../Problem';
import { EDGE } from './layout';
import { CopyButton } from './CopyButton';

const useStyles = makeStyles({
  place: { padding: `12px ${EDGE} 0` },
  // The title runs into the text unless it has a line of its own.
  title: { display: 'block' },
});

export interface ProblemBarProps {
  readonly problem: Problem;
  readonly onTryAgain: () => void;
  readonly onReload: () => void;
}

/** Trouble with Excel, above the page. It stays until the trouble is over; nothing vanishes before it is read. */
export function ProblemBar({ problem, onTryAgain, onReload }: ProblemBarProps) {
  const styles = useStyles();
  const { title, text, action } = wordProblem(problem);
  return (
    <div className={styles.place}>
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>
          <MessageBarTitle className={styles.title}>{title}</MessageBarTitle> {text}
        </MessageBarBody>
        {action && (
          <MessageBarActions>
            {problem.kind === 'unexpected' && (
              <CopyButton label={FRAME_WORDS.copyDetails} text={problem.details} />
            )}
            <Button size="small" onClick={action === 'reload' ? onReload : onTryAgain}>
              {action === 'reload' ? FRAME_WORDS.reload : FRAME_WORDS.tryAgain}
            </Button>
          </MessageBarActions>
        )}
      </MessageBar>
    </div>
  );
}
