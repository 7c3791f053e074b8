import { makeStyles, mergeClasses } from '@fluentui/react-components';
import type { Ref } from 'react';
import { useHiddenElement } from './Hidden';
import { useText } from './layout';

const useStyles = makeStyles({
  title: { outlineStyle: 'none' },
});

export interface PageTitleProps {
  readonly title: string;
  /** Hidden where the tab already says it; it can take the focus all the same. */
  readonly hidden?: boolean;
  readonly ref?: Ref<HTMLHeadingElement>;
}

/** The heading of a page. It can be given the focus when the page opens. */
export function PageTitle({ title, hidden = false, ref }: PageTitleProps) {
  const styles = useStyles();
  const text = useText();
  const element = useHiddenElement();
  return (
    <h1
      className={mergeClasses(text.title, styles.title, hidden && element.hidden)}
      tabIndex={-1}
      ref={ref}
    >
      {title}
    </h1>
  );
}
