import { makeStyles, tokens } from '@fluentui/react-components';

/**
 * Columns narrower than 21 times the small text: at 200 % text, or in a very narrow pane. Then tables become lists, figures
 * stack and buttons go under titles. The container's own font size is the small one, so `em` grows with the text.
 */
export const NARROW = '@container pane (max-width: 21em)';

/** The same for the header, which is a container of its own. */
export const LARGE_TEXT = '@container header (max-width: 21em)';

/** Panes under 340 px. */
export const SLIM = '@media (max-width: 339px)';

/** Windows contrast themes and their like. */
export const FORCED = '@media (forced-colors: active)';

/** Space at both edges of the pane. */
export const EDGE = tokens.spacingHorizontalM;

/** Text as the design has it: sizes from section 4, always whole tokens. */
export const useText = makeStyles({
  small: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  body: { fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  title: {
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    margin: 0,
  },
  section: {
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    margin: 0,
  },
  semibold: { fontWeight: tokens.fontWeightSemibold },
  explanatory: { color: tokens.colorNeutralForeground2 },
  hint: { color: tokens.colorNeutralForeground3 },
  figures: { fontVariantNumeric: 'tabular-nums' },
  plain: { margin: 0, padding: 0, listStyleType: 'none' },
  unbroken: { whiteSpace: 'nowrap' },
});
