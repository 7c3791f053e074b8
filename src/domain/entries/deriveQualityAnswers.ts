import { isQualityItem } from '../catalogue/findContextualItem';
import type { ContextualItem } from '../catalogue/ContextualItem';
import type { MeasureEntry, QualityCheck } from './Entry';

/**
 * The answers to X01 to X24 that follow from the Quality check column: Yes if any row that the item is about says Yes (X02 covers
 * 202 and its sources), else No if any says No, else not stated.
 *
 * @param entries the rows of one authority and one quarter.
 * @returns the answer by item number.
 */
export function deriveQualityAnswers(
  entries: readonly Pick<MeasureEntry, 'measure' | 'qualityCheck'>[],
  items: readonly ContextualItem[],
): ReadonlyMap<string, QualityCheck> {
  return new Map(
    items.filter(isQualityItem).map((item) => {
      const about: readonly number[] = item.aboutMeasures;
      const stated = entries
        .filter(({ measure }) => about.includes(measure))
        .map(({ qualityCheck }) => qualityCheck);
      return [item.number, strongest(stated)];
    }),
  );
}

function strongest(stated: readonly QualityCheck[]): QualityCheck {
  if (stated.includes('Yes')) return 'Yes';
  return stated.includes('No') ? 'No' : null;
}
