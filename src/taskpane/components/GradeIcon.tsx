import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import {
  CheckmarkCircle16Filled,
  DismissCircle16Filled,
  ErrorCircle16Filled,
  Info16Regular,
  QuestionCircle16Filled,
} from './icons';
import { FORCED } from './layout';

const ICONS = {
  error: ErrorCircle16Filled,
  query: QuestionCircle16Filled,
  note: Info16Regular,
  refused: DismissCircle16Filled,
  done: CheckmarkCircle16Filled,
};

export type Mark = keyof typeof ICONS;

const useStyles = makeStyles({
  icon: {
    flexShrink: 0,
    display: 'block',
    marginTop: tokens.spacingVerticalXXS,
    [FORCED]: { color: 'CanvasText' },
  },
  error: { color: tokens.colorStatusDangerForeground1 },
  query: { color: tokens.colorStatusWarningForeground1 },
  note: { color: tokens.colorNeutralForeground3 },
  refused: { color: tokens.colorStatusDangerForeground1 },
  done: { color: tokens.colorStatusSuccessForeground1 },
});

/** The sign of a grade or outcome: its shape differs as well as its colour, and words beside it always say the same. */
export function GradeIcon({
  mark,
  className,
}: {
  readonly mark: Mark;
  readonly className?: string;
}) {
  const styles = useStyles();
  const Icon = ICONS[mark];
  return <Icon aria-hidden className={mergeClasses(styles.icon, styles[mark], className)} />;
}
