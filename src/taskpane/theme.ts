import {
  createDarkTheme,
  createLightTheme,
  type BrandVariants,
  type Theme,
} from '@fluentui/react-components';

/** Which colours the pane has. Forced colours (Windows contrast themes) go their own way in CSS. */
export type Mode = 'light' | 'dark';

/** Petrol: it sits beside Excel's green without being taken for "success". */
const PETROL: BrandVariants = {
  10: '#08181b',
  20: '#0a252a',
  30: '#0c3238',
  40: '#0f3f47',
  50: '#0a4e57',
  60: '#02535e',
  70: '#025f6c',
  80: '#056f7d',
  90: '#0d8a9b',
  100: '#2fa2b3',
  110: '#54acba',
  120: '#76bfcc',
  130: '#95ccd7',
  140: '#b4dae1',
  150: '#cfe6ea',
  160: '#ebf4f6',
};

/** One step lighter than the theme maker's choice, for contrast of links and marks on the dark page. */
const DARK_ADJUSTMENTS: Partial<Theme> = {
  colorBrandForeground1: PETROL[110],
  colorBrandForegroundLink: PETROL[110],
  colorBrandForeground2: PETROL[120],
};

/**
 * The theme of the pane.
 *
 * @param textScale how much larger than normal text is: 2 for text at 200 %. Sizes of text and lines grow, spaces do not.
 */
export function buildTheme(mode: Mode, textScale = 1): Theme {
  const theme =
    mode === 'dark'
      ? { ...createDarkTheme(PETROL), ...DARK_ADJUSTMENTS }
      : createLightTheme(PETROL);
  return textScale === 1 ? theme : scaleText(theme, textScale);
}

function scaleText(theme: Theme, scale: number): Theme {
  const scaled = Object.entries(theme).map(([token, value]) =>
    /^(fontSize|lineHeight)/.test(token)
      ? [token, `${Number.parseFloat(String(value)) * scale}px`]
      : [token, value],
  );
  // Every token of the theme is there again, with its name.
  return Object.fromEntries(scaled) as Theme;
}
