import { makeStyles, mergeClasses, ToggleButton, tokens } from '@fluentui/react-components';
import type { Grade } from '../../domain/checks/Check';
import type { WordedFinding } from '../../workflows/CheckedSubmission';
import { EDGE, FORCED, SLIM } from '../components/layout';
import { usePane } from '../usePane';
import { CHECK_WORDS, GRADE_WORDS } from '../words';
import { FindingMenu } from './FindingMenu';
import type { Filter } from './submissionState';

const FILTERS: readonly Filter[] = ['all', 'error', 'query', 'note'];

const useStyles = makeStyles({
  row: {
    display: 'flex',
    alignItems: 'flex-start',
    justifyContent: 'space-between',
    padding: `${tokens.spacingVerticalS} ${EDGE} 0`,
  },
  filters: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalSNudge },
  filter: {
    minWidth: 0,
    minHeight: '26px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    fontVariantNumeric: 'tabular-nums',
    [SLIM]: { paddingLeft: '6px', paddingRight: '6px' },
  },
  // One line only: two would look like the focus.
  chosen: {
    border: `1px solid ${tokens.colorBrandForeground1}`,
    color: tokens.colorBrandForeground2,
    backgroundColor: tokens.colorBrandBackground2,
    fontWeight: tokens.fontWeightSemibold,
    [FORCED]: { backgroundColor: 'Highlight', color: 'HighlightText', forcedColorAdjust: 'none' },
  },
});

/** Which findings are shown, with how many there are of each grade. */
export function FilterRow({ findings }: { readonly findings: readonly WordedFinding[] }) {
  const styles = useStyles();
  const filter = usePane((state) => state.filter);
  const chooseFilter = usePane((state) => state.chooseFilter);
  return (
    <div className={styles.row}>
      <div role="group" aria-label={CHECK_WORDS.filters} className={styles.filters}>
        {FILTERS.map((choice) => (
          <ToggleButton
            key={choice}
            size="small"
            shape="circular"
            checked={filter === choice}
            className={mergeClasses(styles.filter, filter === choice && styles.chosen)}
            onClick={() => {
              chooseFilter(choice);
            }}
          >
            {`${nameOf(choice)} ${countOf(findings, choice)}`}
          </ToggleButton>
        ))}
      </div>
      <FindingMenu findings={findings} />
    </div>
  );
}

function nameOf(filter: Filter): string {
  return filter === 'all' ? CHECK_WORDS.all : GRADE_WORDS[filter].many;
}

function countOf(findings: readonly WordedFinding[], filter: Filter): number {
  return findings.filter(({ grade }: { grade: Grade }) => filter === 'all' || grade === filter)
    .length;
}
