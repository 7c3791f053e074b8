import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { explainPlace } from '../../domain/compile/explainReason';
import type { Plan, StatedValue } from '../../domain/compile/Plan';
import { Band } from '../components/Band';
import { EDGE, useText } from '../components/layout';
import { formatCount } from '../figures';
import { COLLECT_WORDS } from '../words';
import { groupConflicts, type Conflict } from './groupConflicts';
import { nameOfEntry } from './nameOfEntry';

const useStyles = makeStyles({
  list: { padding: `0 ${EDGE}` },
  conflict: { padding: '10px 0', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  sentence: { margin: 0 },
  value: {
    display: 'grid',
    gridTemplateColumns: 'minmax(36px, max-content) minmax(0, 1fr)',
    alignItems: 'baseline',
    columnGap: tokens.spacingHorizontalM,
    marginTop: tokens.spacingVerticalXS,
  },
  figure: { textAlign: 'right', fontVariantNumeric: 'tabular-nums' },
  where: { overflowWrap: 'anywhere' },
});

/** Values that contradict each other with the same report date, side by side. They stay out. */
export function Conflicts({ plan }: { readonly plan: Plan }) {
  const styles = useStyles();
  const text = useText();
  const conflicts = groupConflicts(plan);
  if (conflicts.length === 0) return null;
  return (
    <>
      <Band
        id="conflicts"
        title={COLLECT_WORDS.conflicts}
        count={conflicts.length}
        remark={COLLECT_WORDS.conflictsRemark}
      />
      <ul className={mergeClasses(text.plain, styles.list)} aria-labelledby="conflicts">
        {conflicts.map((conflict) => (
          <li key={conflict.key} className={styles.conflict}>
            <OneConflict conflict={conflict} />
          </li>
        ))}
      </ul>
    </>
  );
}

function OneConflict({ conflict: { entry, values, compiled } }: { readonly conflict: Conflict }) {
  const styles = useStyles();
  const text = useText();
  const sentence = compiled
    ? COLLECT_WORDS.againstCompiled(entry.reportDate)
    : COLLECT_WORDS.againstEachOther(entry.reportDate);
  return (
    <>
      <h3 className={text.section}>{nameOfEntry(entry)}</h3>
      <p className={mergeClasses(text.small, text.explanatory, styles.sentence)}>{sentence}</p>
      {values.map((stated) => (
        <Value key={explainPlace(stated.place)} stated={stated} />
      ))}
    </>
  );
}

function Value({ stated: { value, place } }: { readonly stated: StatedValue }) {
  const styles = useStyles();
  const text = useText();
  return (
    <div className={styles.value}>
      <span className={mergeClasses(text.body, text.semibold, styles.figure)}>
        {typeof value === 'number' ? formatCount(value) : value}
      </span>{' '}
      <span className={mergeClasses(text.small, text.explanatory, styles.where)}>
        {explainPlace(place)}
      </span>
    </div>
  );
}
