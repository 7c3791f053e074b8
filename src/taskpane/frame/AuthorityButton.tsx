import { Button, makeStyles, shorthands, mergeClasses, tokens } from '@fluentui/react-components';
import { formatPeriod } from '../../domain/periods/quarters';
import { ChevronDown20Regular } from '../components/icons';
import { LARGE_TEXT, useText } from '../components/layout';
import { usePane } from '../usePane';
import { FRAME_WORDS } from '../words';

const useStyles = makeStyles({
  chevron: { margin: 0, width: '20px', minWidth: 0 },
  button: {
    minHeight: '24px',
    minWidth: 0,
    maxWidth: '100%',
    padding: 0,
    justifyContent: 'flex-start',
    columnGap: tokens.spacingHorizontalXS,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
    textAlign: 'left',
    ...shorthands.borderStyle('none'),
  },
  words: { display: 'flex', minWidth: 0, [LARGE_TEXT]: { display: 'block' } },
  name: {
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    [LARGE_TEXT]: { whiteSpace: 'normal' },
  },
  dot: { flexShrink: 0, whiteSpace: 'pre', [LARGE_TEXT]: { whiteSpace: 'normal' } },
  // A line of its own where the name leaves no room; broken at its space where even that is too short.
  quarter: {
    flexShrink: 0,
    whiteSpace: 'nowrap',
    [LARGE_TEXT]: { display: 'inline-block', whiteSpace: 'normal' },
  },
  none: { minHeight: '24px', display: 'flex', alignItems: 'center' },
});

/** Whose figures and for when; opens Set-up. A long name is cut, the quarter never. */
export function AuthorityButton() {
  const styles = useStyles();
  const text = useText();
  const role = usePane((state) => state.role);
  const identity = usePane((state) => state.identity);
  const region = usePane((state) => state.region);
  const period = usePane((state) => state.draft.period);
  const openView = usePane((state) => state.openView);
  const name = role === 'analyst' ? identity?.authority.name : region;
  if (!name) {
    return (
      <span className={mergeClasses(styles.none, text.body, text.hint)}>
        {FRAME_WORDS.notSetUp}
      </span>
    );
  }
  const quarter = formatPeriod(role === 'analyst' && identity ? identity.period : period);
  return (
    <Button
      appearance="transparent"
      className={styles.button}
      icon={{ className: styles.chevron, children: <ChevronDown20Regular /> }}
      iconPosition="after"
      title={name}
      data-opens="set-up"
      onClick={() => {
        openView('set-up');
      }}
    >
      <span className={styles.words}>
        <span className={styles.name}>{name}</span>
        <span className={styles.dot}>{' · '}</span>
        <span className={styles.quarter}>{quarter}</span>
      </span>
    </Button>
  );
}
