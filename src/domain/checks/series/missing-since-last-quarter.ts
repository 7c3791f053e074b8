import { definitionsIn } from '../../catalogue/versions';
import type { Check } from '../Check';
import { placeOf } from '../places';
import { isBlankValue, rowsOfMeasure } from '../QuarterGroup';
import type { QuarterInSeries } from '../QuarterInSeries';

export const missingSinceLastQuarter: Check<QuarterInSeries, 'series/missing-since-last-quarter'> =
  {
    code: 'series/missing-since-last-quarter',
    grade: 'note',
    title: 'Measures reported last quarter are reported again',
    help: 'A blank value is not reported and is left out of the file; 0 means none.',
    *find({ group, before }) {
      const { laCode, period, rows, counts } = group;
      if (rows.every(isBlankValue)) return;
      const missing = definitionsIn(period).measures.flatMap(({ number: measure }) => {
        if (before(measure, 1) === null || counts.has(measure)) return [];
        const own = rowsOfMeasure(group, measure);
        if (!own.every(isBlankValue)) return [];
        const [row] = own;
        return [{ measure, place: row ? placeOf(row, 'Measure value') : null }];
      });
      const [first] = rows;
      const at = missing.find(({ place }) => place)?.place ?? (first && placeOf(first, null));
      if (missing.length === 0 || !at) return;
      const about = { laCode, period, measure: null, item: null };
      yield { code: this.code, at, about, measures: missing };
    },
  };
