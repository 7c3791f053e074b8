import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Change } from '../../domain/compile/differenceOf';
import { keyOfEntry, type Entry } from '../../domain/entries/Entry';
import { Band } from '../components/Band';
import { EDGE, useText } from '../components/layout';
import { formatCount, formatDifference } from '../figures';
import { COMPILED_WORDS } from '../words';
import { nameOfEntry } from './nameOfEntry';

const useStyles = makeStyles({
  place: { padding: `0 ${EDGE}` },
  table: { width: '100%', borderCollapse: 'collapse', fontVariantNumeric: 'tabular-nums' },
  cell: {
    padding: '8px 0 8px 8px',
    textAlign: 'right',
    fontWeight: tokens.fontWeightRegular,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  first: { textAlign: 'left', paddingLeft: 0 },
  now: { fontWeight: tokens.fontWeightSemibold },
});

/** Values that are others than in the compilation before: was, is now, and the difference. */
export function ChangedValues({ changes }: { readonly changes: readonly Change[] }) {
  const styles = useStyles();
  const text = useText();
  const head = mergeClasses(styles.cell, text.explanatory);
  return (
    <>
      <Band id="changed" title={COMPILED_WORDS.changed} count={changes.length} />
      {changes.length > 0 && (
        <div className={styles.place}>
          <table className={mergeClasses(styles.table, text.small)} aria-labelledby="changed">
            <thead>
              <tr>
                <th scope="col" className={mergeClasses(head, styles.first)}>
                  {COMPILED_WORDS.value}
                </th>
                <th scope="col" className={head}>
                  {COMPILED_WORDS.was}
                </th>
                <th scope="col" className={head}>
                  {COMPILED_WORDS.isNow}
                </th>
                <th scope="col" className={head}>
                  {COMPILED_WORDS.change}
                </th>
              </tr>
            </thead>
            <tbody>
              {changes.map(({ was, is }) => (
                <tr key={keyOfEntry(is)}>
                  <th scope="row" className={mergeClasses(styles.cell, styles.first)}>
                    {nameOfEntry(is)}
                  </th>
                  <td className={head}>{show(was)}</td>
                  <td className={mergeClasses(styles.cell, styles.now)}>{show(is)}</td>
                  <td className={styles.cell}>{differ(was, is)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </>
  );
}

function show({ value }: Entry): string {
  return typeof value === 'number' ? formatCount(value) : (value ?? '');
}

/** Only counts have a difference; answers do not. */
function differ(was: Entry, is: Entry): string {
  if (typeof was.value !== 'number' || typeof is.value !== 'number') return '';
  return formatDifference(is.value - was.value);
}
