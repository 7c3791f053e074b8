import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { QuestionCircle20Regular, Settings20Regular } from '../components/icons';
import { usePane } from '../usePane';
import { FRAME_WORDS } from '../words';
import { LARGE_TEXT } from '../components/layout';
import { AuthorityButton } from './AuthorityButton';
import { Mark } from './Mark';
import { RoleMenu } from './RoleMenu';

const useStyles = makeStyles({
  header: {
    position: 'sticky',
    top: 0,
    zIndex: 2,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    paddingTop: '6px',
    containerType: 'inline-size',
    containerName: 'header',
    fontSize: tokens.fontSizeBase200,
    // At a zoom of 200 % it would cover half of the page. (A container cannot ask for its own width.)
    '@media (max-width: 252px)': { position: 'static' },
  },
  row: {
    display: 'flex',
    alignItems: 'center',
    minHeight: '48px',
    paddingLeft: tokens.spacingHorizontalM,
    // The icon of the last button ends 12 px before the edge.
    paddingRight: '10px',
    columnGap: tokens.spacingHorizontalS,
    [LARGE_TEXT]: { alignItems: 'flex-start', flexWrap: 'wrap' },
  },
  // Excel's own small button covers the top right corner on a Mac.
  onMac: { paddingRight: '34px' },
  alone: { paddingBottom: '6px' },
  mark: { flexShrink: 0 },
  lines: {
    flexGrow: 1,
    minWidth: 0,
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    // Room for the quarter; where there is less, the buttons go below.
    [LARGE_TEXT]: { flexBasis: '7em' },
  },
  buttons: {
    display: 'flex',
    flexShrink: 0,
    alignSelf: 'center',
    marginLeft: 'auto',
    [LARGE_TEXT]: { alignSelf: 'flex-start' },
  },
  button: { minWidth: '24px', width: '24px', height: '24px', padding: 0 },
});

/** Who and when, the role, Help and Settings; below it the tabs, if the view has any. */
export function Header({ children }: { readonly children?: ReactNode }) {
  const styles = useStyles();
  const onMac = usePane((state) => state.platform === 'Mac');
  const view = usePane((state) => state.view);
  const openView = usePane((state) => state.openView);
  return (
    <header className={styles.header}>
      <div className={mergeClasses(styles.row, onMac && styles.onMac, !children && styles.alone)}>
        <Mark className={styles.mark} />
        <div className={styles.lines}>
          <RoleMenu />
          <AuthorityButton />
        </div>
        <div className={styles.buttons}>
          <Button
            appearance="transparent"
            className={styles.button}
            icon={<QuestionCircle20Regular />}
            aria-label={FRAME_WORDS.help}
            aria-pressed={view === 'help'}
            data-opens="help"
            onClick={() => {
              openView('help');
            }}
          />
          <Button
            appearance="transparent"
            className={styles.button}
            icon={<Settings20Regular />}
            aria-label={FRAME_WORDS.settings}
            aria-pressed={view === 'settings'}
            data-opens="settings"
            onClick={() => {
              openView('settings');
            }}
          />
        </div>
      </div>
      {children}
    </header>
  );
}
