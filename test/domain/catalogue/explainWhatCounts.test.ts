import { explainWhatCounts } from '../../../src/domain/catalogue/explainWhatCounts';
import { findMeasure, MEASURES } from '../../../src/domain/catalogue/findMeasure';

it('spells out the days of the quarter for a flow', () => {
  expect(explainWhatCounts(findMeasure(208), { year: 2026, quarter: 2 })).toContain(
    'Completed from 1 July to 30 September 2026, whenever they started.',
  );
});

it('spells out the last day for a stock, in the right calendar year', () => {
  expect(explainWhatCounts(findMeasure(211), { year: 2025, quarter: 4 })).toEqual([
    'Children with a child protection plan at the end of 31 March 2026.',
  ]);
});

it('dates every measure, or says which dated measure it is a part of', () => {
  for (const measure of MEASURES) {
    const text = explainWhatCounts(measure, { year: 2026, quarter: 2 }).join(' ');
    expect(text).toMatch(/30 September 2026|counted in 21[03]/);
    expect(text).not.toContain('the quarter');
  }
});
