import { compareText } from '../entries/text';
import type { PlannedFile, RefusedPlace, Row, Standing } from './Plan';

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

/** Outcomes in the order of their places. */
export function inOrder<Placed extends { place: RefusedPlace; standing: Standing }>(
  outcomes: readonly Placed[],
): Placed[] {
  return [...outcomes].sort((a, b) => comparePlaces(a.place, b.place) || compareStandings(a, b));
}

/** Every file once, in order. */
export function filesInOrder(files: Iterable<PlannedFile>): PlannedFile[] {
  const once = new Map<string, PlannedFile>();
  for (const { file, standing } of files) once.set(`${standing} ${file}`, { file, standing });
  return [...once.values()].sort((a, b) => compareText(a.file, b.file) || compareStandings(a, b));
}
