import type { MeasureNumber } from '../../catalogue/Measure';
import type { Check } from '../Check';
import { foundInGroup, type QuarterGroup } from '../QuarterGroup';

/** A measure that counts a part of what another counts, by definition. */
export const PARTS: readonly { readonly part: MeasureNumber; readonly whole: MeasureNumber }[] = [
  { part: 203, whole: 202 },
  { part: 206, whole: 205 },
  { part: 213, whole: 210 },
  { part: 214, whole: 213 },
  { part: 220, whole: 219 },
  { part: 218, whole: 215 },
];

export const partExceedsWhole: Check<QuarterGroup, 'group/part-exceeds-whole'> = {
  code: 'group/part-exceeds-whole',
  grade: 'error',
  title: 'A part is not more than the whole',
  help: '203 is part of 202, 206 of 205, 213 of 210, 214 of 213, 220 of 219 and 218 of 215, by their definitions.',
  *find(group) {
    for (const { part: partNumber, whole: wholeNumber } of PARTS) {
      const part = group.counts.get(partNumber);
      const whole = group.counts.get(wholeNumber);
      if (!part || !whole || part.value <= whole.value) continue;
      yield { ...foundInGroup(this.code, group, part), part, whole };
    }
  },
};
