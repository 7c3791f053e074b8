import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { EDGE, NARROW, useText } from './layout';

const useStyles = makeStyles({
  footer: {
    position: 'sticky',
    bottom: 0,
    zIndex: 1,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    marginTop: 'auto',
    padding: `10px ${EDGE}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    // Of very large text it would cover half of the page.
    [NARROW]: { position: 'static' },
  },
});

/** The line at the foot of a page that one action ends. At the left what is pending, at the right at most one primary button. */
export function Footer({
  pending,
  children,
}: {
  readonly pending?: string;
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  const text = useText();
  return (
    <footer className={styles.footer}>
      {pending !== undefined && (
        <span className={mergeClasses(text.small, text.explanatory)}>{pending}</span>
      )}
      {children}
    </footer>
  );
}
