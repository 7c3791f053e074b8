import { compiledBefore, compiledEntries } from '../../../src/domain/compile/compiledEntries';
import { differenceOf, type Difference } from '../../../src/domain/compile/differenceOf';
import type { Entry } from '../../../src/domain/entries/Entry';
import { planOf } from './drawSources';

function differenceIn(drawing: string): Difference {
  const plan = planOf(drawing);
  return differenceOf(compiledBefore(plan).measures, plan);
}

const measureAndValue = (entry: Entry) =>
  `${entry.template === 'measures' ? entry.measure : entry.item}: ${entry.value ?? 'blank'}`;

describe('the difference from what was compiled before', () => {
  const drawing = `
    file         | Measure no. | Report date | Measure value | Quality check | becomes
    compiled.csv | 201         | 2026-10-20  | 100           |               | superseded
    compiled.csv | 202         | 2026-10-20  | 50            | No            | superseded
    compiled.csv | 203         | 2026-10-20  | 5             |               | kept
    compiled.csv | 204         | 2026-10-20  | 4             |               | kept
    a.csv        | 201         | 2026-11-13  | 110           |               | kept
    a.csv        | 202         | 2026-11-13  | 50            | No            | kept
    a.csv        | 204         | 2026-10-20  | 4             |               | duplicate
    a.csv        | 205         | 2026-11-13  | 9             |               | kept`;

  it('lists what is new', () => {
    expect(differenceIn(drawing).added.map(measureAndValue)).toEqual(['205: 9']);
  });

  it('lists changed values, as they were and as they are', () => {
    const changed = differenceIn(drawing).changed;
    expect(changed.map(({ was, is }) => [measureAndValue(was), measureAndValue(is)])).toEqual([
      ['201: 100', '201: 110'],
    ]);
  });

  it('sets apart a value that is stated again with a later date', () => {
    const restated = differenceIn(drawing).restated;
    expect(restated.map(({ is }) => measureAndValue(is))).toEqual(['202: 50']);
  });

  it('withdraws nothing that later submissions leave out', () => {
    expect(differenceIn(drawing).withdrawn).toEqual([]);
  });

  it('does name what is gone, if what was compiled before was not among the sources', () => {
    const before = compiledEntries(planOf(drawing)).measures;
    const plan = planOf(`
      file  | Measure no. | Report date | Measure value | becomes
      a.csv | 201         | 2026-11-13  | 110           | kept`);
    expect(differenceOf(before, plan).withdrawn.map(measureAndValue)).toEqual([
      '202: 50',
      '203: 5',
      '204: 4',
      '205: 9',
    ]);
  });
});
