import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, type KeyboardEvent, type ReactNode } from 'react';
import { ArrowLeft16Regular } from './icons';
import { EDGE } from './layout';
import { PageTitle } from './PageTitle';
import { FRAME_WORDS } from '../words';

const useStyles = makeStyles({
  page: { padding: `${tokens.spacingVerticalM} ${EDGE} ${tokens.spacingVerticalXL}`, flexGrow: 1 },
  back: { marginBottom: tokens.spacingVerticalS, marginLeft: '-4px' },
});

export interface SubPageProps {
  readonly title: string;
  /** The page behind, by the word of its tab. */
  readonly behind: string;
  readonly onBack: () => void;
  readonly children: ReactNode;
}

/** A page over the page it was opened from. It takes the focus; Back and Esc return. */
export function SubPage({ title, behind, onBack, children }: SubPageProps) {
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
  }, []);
  const backOnEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    // Office's own library hears Esc at the window and hands the focus to Excel, so that it would not return to the opener.
    event.stopPropagation();
    onBack();
  };
  return (
    // Esc anywhere on the page goes back; what can be operated are the controls on it.
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions
    <div className={styles.page} onKeyDown={backOnEscape}>
      <Button
        size="small"
        appearance="subtle"
        className={styles.back}
        icon={<ArrowLeft16Regular />}
        onClick={onBack}
      >
        {FRAME_WORDS.backTo(behind)}
      </Button>
      <PageTitle title={title} ref={heading} />
      {children}
    </div>
  );
}
