import { findAuthorityByCode } from '../../authorities/findAuthority';
import type { RowReading } from '../../entries/RowReading';
import type { Check } from '../Check';
import { groupBy } from '../groupBy';
import { foundAt } from '../places';
import type { Submission } from '../Submission';

export const severalAuthorities: Check<Submission, 'submission/several-authorities'> = {
  code: 'submission/several-authorities',
  grade: 'error',
  title: 'A submission is of one authority',
  help: 'Rows of another authority in a submission are usually left over from a copied sheet. Compiled tables hold many authorities and are not checked for this.',
  *find(submission, context) {
    if (context.severalAuthorities) return;
    const { readings } = submission;
    const rows = rowsByAuthority(readings);
    if (rows.length < 2) return;
    const [[most] = [null]] = rows;
    const stray = readings.find((reading) => ![null, most].includes(codeOf(reading)));
    if (!stray) return;
    const authorities = rows.map(([laCode, { length }]) => ({
      laCode,
      name: findAuthorityByCode(laCode).at(-1)?.name ?? '',
      rows: length,
    }));
    yield { ...foundAt(this.code, stray, 'LA code'), authorities };
  },
};

/** Most rows first; of equally many the one that comes first. */
function rowsByAuthority(readings: readonly RowReading[]): [number, RowReading[]][] {
  return [...groupBy(readings, codeOf)]
    .flatMap(([code, rows]): [number, RowReading[]][] => (code === null ? [] : [[code, rows]]))
    .sort(([, a], [, b]) => b.length - a.length);
}

function codeOf({ laCode }: RowReading): number | null {
  return laCode.parsed.ok ? laCode.parsed.value.laCode : null;
}
