import { Button, makeStyles, shorthands, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  link: {
    minWidth: 0,
    minHeight: '24px',
    padding: 0,
    justifyContent: 'flex-start',
    textAlign: 'left',
    ...shorthands.borderStyle('none'),
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorBrandForegroundLink,
    ':hover': { textDecorationLine: 'underline' },
  },
});

export interface LinkButtonProps {
  readonly onClick: () => void;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A name that opens something, or a small action in the text. */
export function LinkButton({ onClick, className, children }: LinkButtonProps) {
  const styles = useStyles();
  return (
    <Button
      appearance="transparent"
      size="small"
      className={mergeClasses(styles.link, className)}
      onClick={onClick}
    >
      {children}
    </Button>
  );
}
