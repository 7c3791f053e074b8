import { compareText } from '../entries/text';
import type { RefusedPlace, Row } from './Plan';

/** Order of places: by file, then sheet, then row; a file or sheet as a whole before its rows. */
export function comparePlaces(a: RefusedPlace, b: RefusedPlace): number {
  return (
    compareText(a.file, b.file) ||
    compareText(a.sheet ?? '', b.sheet ?? '') ||
    (a.row ?? 0) - (b.row ?? 0)
  );
}

/**
 * Which of several rows that say the same is kept: `Yes` before `No` before a quality check that is not stated, so that a
 * concern is never lost; then what was compiled before; then the first place.
 */
export function compareForKeeping(a: Row, b: Row): number {
  return (
    rankOfQuality(b) - rankOfQuality(a) || compareStandings(a, b) || comparePlaces(a.place, b.place)
  );
}

/** What was compiled before comes before submissions. */
export function compareStandings(a: Pick<Row, 'standing'>, b: Pick<Row, 'standing'>): number {
  return Number(b.standing === 'compiled') - Number(a.standing === 'compiled');
}

function rankOfQuality({ entry }: Row): number {
  if (entry.template === 'contextual' || entry.qualityCheck === null) return 0;
  return entry.qualityCheck === 'Yes' ? 2 : 1;
}
