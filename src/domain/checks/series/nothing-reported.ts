import type { Check } from '../Check';
import { placeOf } from '../places';
import { isBlankValue } from '../QuarterGroup';
import type { QuarterInSeries } from '../QuarterInSeries';

export const nothingReported: Check<QuarterInSeries, 'series/nothing-reported'> = {
  code: 'series/nothing-reported',
  grade: 'note',
  title: 'Something is reported for each quarter',
  help: 'All values of the quarter are blank, so none of its rows is in the file.',
  *find({ group: { laCode, period, rows } }) {
    const [first] = rows;
    if (!first || !rows.every(isBlankValue)) return;
    const about = { laCode, period, measure: null, item: null };
    yield {
      code: this.code,
      at: placeOf(first, 'Measure value'),
      about,
      period,
      rows: rows.length,
    };
  },
};
