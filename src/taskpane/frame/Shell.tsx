import { makeStaticStyles, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

/** Room for the sticky header and footer, so that neither covers what has the focus. */
const useStaticStyles = makeStaticStyles({
  html: { scrollPaddingTop: '96px', scrollPaddingBottom: '64px' },
  'body, #root': { margin: 0 },
});

const useStyles = makeStyles({
  shell: {
    display: 'flex',
    flexDirection: 'column',
    minHeight: '100vh',
    overflowWrap: 'break-word',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  // Containers measure themselves in the small text, see components/layout.ts.
  main: {
    display: 'flex',
    flexDirection: 'column',
    flexGrow: 1,
    minWidth: 0,
    containerType: 'inline-size',
    containerName: 'pane',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** Header, the page below it, and the region that speaks. */
export function Shell({
  header,
  children,
}: {
  readonly header: ReactNode;
  readonly children: ReactNode;
}) {
  useStaticStyles();
  const styles = useStyles();
  return (
    <div className={styles.shell}>
      {header}
      <main className={styles.main}>{children}</main>
    </div>
  );
}
