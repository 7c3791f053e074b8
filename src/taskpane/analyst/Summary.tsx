import {
  Button,
  makeStyles,
  shorthands,
  mergeClasses,
  ProgressBar,
  tokens,
} from '@fluentui/react-components';
import type { CheckedSubmission } from '../../workflows/CheckedSubmission';
import { ArrowSync16Regular } from '../components/icons';
import { EDGE, FORCED, NARROW, useText } from '../components/layout';
import { usePane } from '../usePane';
import { CHECK_WORDS } from '../words';

const useStyles = makeStyles({
  summary: { padding: `${tokens.spacingVerticalM} ${EDGE} 0` },
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalS,
    [NARROW]: { display: 'block' },
  },
  // The dark theme's own bar is too dark to be seen on the page.
  bar: {
    marginTop: '5px',
    [FORCED]: { outline: '1px solid CanvasText', backgroundColor: 'Canvas' },
  },
  fill: {
    backgroundColor: tokens.colorBrandForeground1,
    [FORCED]: { backgroundColor: 'Highlight' },
  },
  below: { alignItems: 'center' },
  plain: { margin: 0 },
  again: {
    minWidth: 0,
    minHeight: '24px',
    paddingRight: 0,
    ...shorthands.borderStyle('none'),
    color: tokens.colorBrandForegroundLink,
    fontWeight: tokens.fontWeightRegular,
    [NARROW]: { paddingLeft: 0 },
  },
});

/** How much is filled, when it was checked, and the way to check again. */
export function Summary({ checked }: { readonly checked: CheckedSubmission }) {
  const styles = useStyles();
  const text = useText();
  const stale = usePane((state) => state.stale);
  const checking = usePane((state) => state.checking);
  const checkNow = usePane((state) => state.checkNow);
  const { filled, total, checkedAt } = checked;
  const blank = total - filled;
  return (
    <div className={styles.summary}>
      <div className={styles.line}>
        <p className={mergeClasses(text.body, text.figures, styles.plain)} id="filled">
          <span className={text.semibold}>{CHECK_WORDS.filledOf(filled, total)}</span>{' '}
          {CHECK_WORDS.measuresFilled}
        </p>
        {blank > 0 && (
          <span className={mergeClasses(text.small, text.explanatory)}>
            {CHECK_WORDS.blank(blank)}
          </span>
        )}
      </div>
      <ProgressBar
        className={styles.bar}
        bar={{ className: styles.fill }}
        thickness="large"
        value={filled}
        max={total}
        aria-labelledby="filled"
      />
      <div className={mergeClasses(styles.line, styles.below)}>
        <span className={mergeClasses(text.small, text.explanatory, text.figures)}>
          {stale ? CHECK_WORDS.changedSince(checkedAt) : CHECK_WORDS.checkedAt(checkedAt)}
        </span>
        <Button
          size="small"
          appearance="transparent"
          className={styles.again}
          icon={<ArrowSync16Regular />}
          onClick={() => void checkNow()}
        >
          {checking && stale ? CHECK_WORDS.checking : CHECK_WORDS.checkAgain}
        </Button>
      </div>
    </div>
  );
}
