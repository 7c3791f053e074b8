import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  // Not taken out of the line: names and copied text would get a break there.
  hidden: {
    display: 'inline-block',
    width: '1px',
    height: '1px',
    marginRight: '-1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});

/** Words for screen readers only, within a line of other words. */
export function Hidden({ children }: { readonly children: ReactNode }) {
  return <span className={useStyles().hidden}>{children}</span>;
}

/** Styles for a whole element that is for screen readers only, such as a heading: it takes no room at all. */
export const useHiddenElement = makeStyles({
  hidden: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});
