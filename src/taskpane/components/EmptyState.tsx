import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode, Ref } from 'react';
import { useText } from './layout';

const useStyles = makeStyles({
  state: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    rowGap: tokens.spacingVerticalS,
    padding: '48px 24px',
    textAlign: 'center',
    color: tokens.colorNeutralForeground1,
  },
  icon: { color: tokens.colorNeutralForeground3, display: 'flex' },
  title: { outlineStyle: 'none' },
  text: { margin: 0, maxWidth: '36em' },
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'center',
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalM,
  },
});

export interface EmptyStateProps {
  readonly icon?: ReactNode;
  readonly title: string;
  readonly text: string;
  readonly actions?: ReactNode;
  /** h1 where the page has no other title. */
  readonly level?: 'h1' | 'h2';
  readonly titleRef?: Ref<HTMLHeadingElement>;
}

/** A page (or the rest of one) that holds a message and what can be done: clean, nothing there, not connected. */
export function EmptyState({
  icon,
  title,
  text,
  actions,
  level = 'h2',
  titleRef,
}: EmptyStateProps) {
  const styles = useStyles();
  const texts = useText();
  const Heading = level;
  return (
    <div className={styles.state}>
      {icon && <span className={styles.icon}>{icon}</span>}
      <Heading className={mergeClasses(texts.title, styles.title)} tabIndex={-1} ref={titleRef}>
        {title}
      </Heading>
      <p className={mergeClasses(texts.body, texts.explanatory, styles.text)}>{text}</p>
      {actions && <div className={styles.actions}>{actions}</div>}
    </div>
  );
}
