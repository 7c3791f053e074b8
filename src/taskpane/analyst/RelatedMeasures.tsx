import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { findMeasure } from '../../domain/catalogue/findMeasure';
import type { Measure } from '../../domain/catalogue/Measure';
import { formatRate } from '../../domain/rates/explainRate';
import { isRate } from '../../domain/rates/Rate';
import type { MeasureRow } from '../../workflows/CheckedSubmission';
import { NARROW, useText } from '../components/layout';
import { LinkButton } from '../components/LinkButton';
import { formatCount } from '../figures';
import { usePane } from '../usePane';
import { MEASURE_WORDS } from '../words';

const useStyles = makeStyles({
  section: { marginTop: tokens.spacingVerticalL },
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(36px, max-content) minmax(0, 1fr) auto minmax(84px, max-content)',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    minHeight: '32px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    fontVariantNumeric: 'tabular-nums',
    [NARROW]: { display: 'flex', flexWrap: 'wrap' },
  },
  right: { textAlign: 'right' },
});

export interface RelatedMeasuresProps {
  readonly measure: Measure;
  readonly rows: readonly MeasureRow[];
}

/** Measures to be read together with this one. A name opens its card. */
export function RelatedMeasures({ measure, rows }: RelatedMeasuresProps) {
  const styles = useStyles();
  const text = useText();
  const showRow = usePane((state) => state.showRow);
  const related = measure.related.flatMap(
    (number) => rows.find((row) => row.measure === number) ?? [],
  );
  if (related.length === 0) return null;
  return (
    <section className={styles.section}>
      <h2 className={text.section}>{MEASURE_WORDS.related}</h2>
      <ul className={text.plain}>
        {related.map((row) => (
          <li key={row.row} className={mergeClasses(styles.row, text.small)}>
            <span className={text.hint}>{row.measure}</span>
            <LinkButton
              onClick={() => {
                showRow(row.row);
              }}
            >
              {findMeasure(row.measure)?.shortName ?? row.measure}
            </LinkButton>
            <span className={styles.right}>
              {row.count === null ? MEASURE_WORDS.notReported : formatCount(row.count)}
            </span>
            <span className={mergeClasses(styles.right, text.explanatory)}>{shareOf(row)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Only percentages are said here: they name the measure that they relate to. */
function shareOf({ rate }: MeasureRow): string {
  if (!isRate(rate) || rate.as !== 'percentage') return '';
  return MEASURE_WORDS.share(formatRate(rate.value), rate.of);
}
