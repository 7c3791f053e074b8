/** The newest requirement set that the add-in needs: tables that resize (1.13) and the source of a change (1.14). */
export const NEEDED_EXCEL_API = '1.14';

/** Where the pane runs, as Office.js names it. */
export type Platform = 'PC' | 'Mac' | 'OfficeOnline' | 'iOS' | 'Android' | 'Universal';

/** Whether the add-in can work here, and if not, why. */
export type HostState =
  | { readonly ready: true; readonly platform: Platform | null; readonly dark: boolean | null }
  | { readonly ready: false; readonly why: 'no-office' | 'not-excel' | 'too-old' };

/**
 * Waits for Office.js and says whether this Excel has what the add-in needs. The requirement is in the manifest too; it is
 * asked here because a manifest requirement makes the add-in vanish without a word.
 */
export async function hostState(): Promise<HostState> {
  if (typeof Office === 'undefined') return { ready: false, why: 'no-office' };
  const info = await Office.onReady();
  if (info.host !== Office.HostType.Excel) return { ready: false, why: 'not-excel' };
  const supported = Office.context.requirements.isSetSupported('ExcelApi', NEEDED_EXCEL_API);
  if (!supported) return { ready: false, why: 'too-old' };
  return { ready: true, platform: platformOf(info.platform), dark: isDark() };
}

function platformOf(platform: unknown): Platform | null {
  return typeof platform === 'string' ? (platform as Platform) : null;
}

/** null where Excel does not tell, as on the web: then the system's preference counts. */
function isDark(): boolean | null {
  const theme = Office.context.officeTheme as { isDarkTheme?: boolean } | undefined;
  return theme?.isDarkTheme ?? null;
}
