import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { isRate, type PopulationUsed } from '../../domain/rates/Rate';
import type { MeasureRow } from '../../workflows/CheckedSubmission';
import { useText } from '../components/layout';
import { RATES_WORDS } from '../words';

const useStyles = makeStyles({ note: { margin: '12px 0 0' }, next: { margin: '4px 0 0' } });

/** Below the table: what the rates are, and which population and year each was divided by. */
export function RateNotes({ rows }: { readonly rows: readonly MeasureRow[] }) {
  const styles = useStyles();
  const text = useText();
  const used = rows.flatMap(({ rate }) => (isRate(rate) && rate.as === 'rate' ? [rate] : []));
  const indicative = used.find((rate) => rate.indicative)?.population;
  const uses = new Set(
    used.filter((rate) => !rate.indicative).map(({ population }) => wordUse(population)),
  );
  const note = mergeClasses(text.small, text.explanatory);
  return (
    <>
      <p className={mergeClasses(note, styles.note)}>
        {RATES_WORDS.perQuarter}
        {uses.size > 0 && ` ${RATES_WORDS.populations([...uses].join('; '))}`}
      </p>
      {indicative && (
        <p className={mergeClasses(note, styles.next)}>
          {`1 ${RATES_WORDS.indicative(indicative.band, indicative.year)}`}
        </p>
      )}
    </>
  );
}

function wordUse({ band, year, yearWanted, estimated }: PopulationUsed): string {
  return RATES_WORDS.population(band, year, yearWanted, estimated);
}
