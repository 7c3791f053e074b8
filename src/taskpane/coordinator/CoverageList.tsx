import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Coverage } from '../../domain/compile/missingAuthorities';
import { formatPeriod } from '../../domain/periods/quarters';
import { Band } from '../components/Band';
import { EDGE, useText } from '../components/layout';
import { COMPILED_WORDS } from '../words';

const useStyles = makeStyles({
  list: {
    padding: `8px ${EDGE} 0`,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
  },
  sentence: { margin: 0 },
});

/** Who reported and who is missing, for each quarter, the newest first. */
export function CoverageList({ coverage }: { readonly coverage: readonly Coverage[] }) {
  const styles = useStyles();
  const text = useText();
  if (coverage.length === 0) return null;
  return (
    <>
      <Band id="missing" title={COMPILED_WORDS.missing} />
      <ul className={mergeClasses(text.plain, text.body, styles.list)} aria-labelledby="missing">
        {[...coverage].reverse().map((quarter) => (
          <li key={formatPeriod(quarter.period)}>
            <p className={styles.sentence}>{explainCoverage(quarter)}</p>
          </li>
        ))}
      </ul>
    </>
  );
}

function explainCoverage({ period, expected, missing }: Coverage): string {
  const reported = COMPILED_WORDS.reported(
    expected.length - missing.length,
    expected.length,
    formatPeriod(period),
  );
  if (missing.length === 0) return reported;
  return `${reported} ${COMPILED_WORDS.missingNames(missing.map(({ name }) => name).sort(byName))}`;
}

function byName(a: string, b: string): number {
  return a.localeCompare(b, 'en-GB');
}
