import { makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import { SLIM } from '../components/layout';
import { usePane } from '../usePane';
import { FRAME_WORDS, PAGE_WORDS } from '../words';
import { ANALYST_PAGES, COORDINATOR_PAGES, currentPage, type PageName } from './frameState';

const useStyles = makeStyles({
  list: { flexWrap: 'wrap', padding: `0 ${tokens.spacingHorizontalM}` },
  tab: {
    flexGrow: 1,
    justifyContent: 'center',
    minHeight: '36px',
    padding: `6px ${tokens.spacingHorizontalXS}`,
    fontSize: tokens.fontSizeBase300,
    // The line under the open page is as wide as its tab.
    '::before': { left: 0, right: 0 },
    '::after': { left: 0, right: 0 },
    [SLIM]: { padding: '6px 2px' },
  },
});

/** The id of the element that a tab opens. */
export const PANEL_ID = 'page';

/** The id of a page's tab. */
export function tabId(page: PageName): string {
  return `tab-${page}`;
}

/** The pages of the role. Arrow keys move, Enter or Space opens: opening a page may read the sheet. */
export function Tabs() {
  const styles = useStyles();
  const role = usePane((state) => state.role);
  const page = usePane(currentPage);
  const openPage = usePane((state) => state.openPage);
  const pages: readonly PageName[] = role === 'analyst' ? ANALYST_PAGES : COORDINATOR_PAGES;
  return (
    <TabList
      size="small"
      className={styles.list}
      aria-label={FRAME_WORDS.pages}
      selectedValue={page}
      onTabSelect={(_, { value }) => {
        const chosen = pages.find((known) => known === value);
        if (chosen) openPage(chosen);
      }}
    >
      {pages.map((name) => (
        <Tab
          key={name}
          value={name}
          id={tabId(name)}
          className={styles.tab}
          aria-controls={PANEL_ID}
        >
          {PAGE_WORDS[name]}
        </Tab>
      ))}
    </TabList>
  );
}
