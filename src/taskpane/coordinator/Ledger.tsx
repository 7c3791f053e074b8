import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { sumOutcomes } from '../../domain/compile/countOutcomes';
import { OUTCOMES, type Plan } from '../../domain/compile/Plan';
import { EDGE, NARROW, useText } from '../components/layout';
import { formatCount } from '../figures';
import { COLLECT_WORDS } from '../words';
import { countByStanding } from './countByStanding';

const useStyles = makeStyles({
  section: { padding: `${tokens.spacingVerticalXL} ${EDGE} 0` },
  // Where there is little room the columns have the widths of their longest words; what is longer still is broken.
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    fontVariantNumeric: 'tabular-nums',
    [NARROW]: { tableLayout: 'fixed', fontSize: 'inherit', lineHeight: 'inherit' },
  },
  cell: {
    padding: '6px 0 6px 8px',
    textAlign: 'right',
    fontWeight: tokens.fontWeightRegular,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    [NARROW]: { width: '35%', paddingLeft: '2px', overflowWrap: 'anywhere' },
  },
  files: { [NARROW]: { width: '19%' } },
  first: { textAlign: 'left', paddingLeft: 0, [NARROW]: { width: '46%', paddingLeft: 0 } },
  sum: { fontWeight: tokens.fontWeightSemibold },
});

/** kept + superseded + duplicate + in conflict + refused = read, for the files and for what was compiled before. */
export function Ledger({ plan }: { readonly plan: Plan }) {
  const styles = useStyles();
  const text = useText();
  const { submission, compiled } = countByStanding(plan);
  const files = plan.files.filter(({ standing }) => standing === 'submission').length;
  const lines = [
    ...OUTCOMES.map((outcome) => ({
      name: COLLECT_WORDS.outcomes[outcome],
      counts: [submission[outcome], compiled[outcome]],
      sum: false,
    })),
    {
      name: COLLECT_WORDS.read,
      counts: [sumOutcomes(submission), sumOutcomes(compiled)],
      sum: true,
    },
  ];
  const head = mergeClasses(styles.cell, text.explanatory);
  return (
    <section className={styles.section}>
      <h2 className={text.section} id="ledger">
        {COLLECT_WORDS.ledger}
      </h2>
      <table className={mergeClasses(text.body, styles.table)} aria-labelledby="ledger">
        <thead>
          <tr>
            <th scope="col" className={mergeClasses(head, styles.first)}>
              {COLLECT_WORDS.ledgerRows}
            </th>
            <th scope="col" className={mergeClasses(head, styles.files)}>
              {COLLECT_WORDS.ledgerFiles(files)}
            </th>
            <th scope="col" className={head}>
              {COLLECT_WORDS.ledgerCompiled}
            </th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ name, counts, sum }) => (
            <tr key={name}>
              <th
                scope="row"
                className={mergeClasses(styles.cell, styles.first, sum && styles.sum)}
              >
                {name}
              </th>
              {counts.map((count, index) => (
                <td key={index} className={mergeClasses(styles.cell, sum && styles.sum)}>
                  {formatCount(count)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
