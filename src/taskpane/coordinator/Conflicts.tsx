import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { InConflict, Plan } from '../../domain/compile/Plan';
import { explainReason } from '../../domain/compile/explainReason';
import { Band } from '../components/Band';
import { EDGE, useText } from '../components/layout';
import { formatCount } from '../figures';
import { COLLECT_WORDS } from '../words';
import { groupConflicts } from './groupConflicts';
import { nameOfEntry } from './nameOfEntry';

const useStyles = makeStyles({
  list: { padding: `0 ${EDGE}` },
  conflict: { padding: '10px 0', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  value: {
    display: 'grid',
    gridTemplateColumns: 'minmax(48px, max-content) minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalM,
    marginTop: tokens.spacingVerticalXS,
  },
  figure: { textAlign: 'right', fontVariantNumeric: 'tabular-nums' },
  where: { overflowWrap: 'anywhere' },
});

/** Values that files with the same report date contradict each other on, side by side. They stay out. */
export function Conflicts({ plan }: { readonly plan: Plan }) {
  const styles = useStyles();
  const text = useText();
  const groups = groupConflicts(plan);
  if (groups.length === 0) return null;
  return (
    <>
      <Band
        id="conflicts"
        title={COLLECT_WORDS.conflicts}
        count={groups.length}
        remark={COLLECT_WORDS.conflictsRemark}
      />
      <ul className={mergeClasses(text.plain, styles.list)} aria-labelledby="conflicts">
        {groups.map(({ key, rows }) => (
          <li key={key} className={styles.conflict}>
            <h3 className={text.section}>{rows[0] ? nameOfEntry(rows[0].entry) : key}</h3>
            {rows.map((row) => (
              <Value
                key={`${row.place.file} ${row.place.sheet ?? ''} ${row.place.row}`}
                row={row}
              />
            ))}
          </li>
        ))}
      </ul>
    </>
  );
}

function Value({ row }: { readonly row: InConflict }) {
  const styles = useStyles();
  const text = useText();
  const { entry, place } = row;
  const value = typeof entry.value === 'number' ? formatCount(entry.value) : (entry.value ?? '');
  return (
    <div className={styles.value}>
      <span className={mergeClasses(text.body, text.semibold, styles.figure)}>{value}</span>
      <span className={mergeClasses(text.small, text.explanatory, styles.where)}>
        {`${place.file}, ${COLLECT_WORDS.sheetAndRow(place.sheet, place.row)}. ${explainReason(row)}`}
      </span>
    </div>
  );
}
