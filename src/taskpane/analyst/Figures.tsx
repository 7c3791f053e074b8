import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { findMeasure } from '../../domain/catalogue/findMeasure';
import type { Measure } from '../../domain/catalogue/Measure';
import { explainNoRate, explainRate, formatRate } from '../../domain/rates/explainRate';
import { isRate, type Rate } from '../../domain/rates/Rate';
import type { MeasureRow } from '../../workflows/CheckedSubmission';
import { NARROW, useText } from '../components/layout';
import { formatChange, formatCount } from '../figures';
import { MEASURE_WORDS } from '../words';

const useStyles = makeStyles({
  pair: {
    display: 'grid',
    gridTemplateColumns: '1fr 1fr',
    columnGap: tokens.spacingHorizontalM,
    margin: '8px 0 0',
    [NARROW]: { display: 'block' },
  },
  figure: {
    display: 'block',
    fontSize: tokens.fontSizeHero700,
    lineHeight: tokens.lineHeightHero700,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
  },
  paragraph: { margin: '8px 0 0' },
});

export interface FiguresProps {
  readonly measure: Measure;
  readonly row: MeasureRow;
}

/** The count and the rate side by side, the sum in words, and last quarter. */
export function Figures({ measure, row: { count, rate, lastQuarter } }: FiguresProps) {
  const styles = useStyles();
  const text = useText();
  const small = mergeClasses(text.small, text.explanatory, text.figures);
  return (
    <>
      <div className={styles.pair}>
        <div>
          <span className={count === null ? text.title : styles.figure}>
            {count === null ? MEASURE_WORDS.notReported : formatCount(count)}
          </span>
          {count !== null && (
            <span className={small}>{count === 1 ? measure.unitOfOne : measure.unit}</span>
          )}
        </div>
        <RateFigure rate={rate} />
      </div>
      {isRate(rate) && <p className={mergeClasses(small, styles.paragraph)}>{explainRate(rate)}</p>}
      {lastQuarter !== null && (
        <p className={mergeClasses(small, styles.paragraph)}>
          {`${MEASURE_WORDS.lastQuarter} ${formatCount(lastQuarter)}`}
          {count !== null && (
            <span className={text.semibold}>{` (${formatChange(count, lastQuarter)})`}</span>
          )}
        </p>
      )}
    </>
  );
}

function RateFigure({ rate }: { readonly rate: Rate }) {
  const styles = useStyles();
  const text = useText();
  if (!isRate(rate)) {
    return <span className={text.title}>{MEASURE_WORDS.noRate(explainNoRate(rate))}</span>;
  }
  const percentage = rate.as === 'percentage';
  return (
    <div>
      <span className={styles.figure}>{`${formatRate(rate.value)}${percentage ? '%' : ''}`}</span>
      <span className={mergeClasses(text.small, text.explanatory)}>
        {percentage
          ? MEASURE_WORDS.percentOf(rate.of, findMeasure(rate.of).name)
          : MEASURE_WORDS.perPeople(rate.population.band)}
      </span>
    </div>
  );
}
