import type { CheckContext } from '../../../../src/domain/checks/Check';
import { RULES_FROM_2022_23 } from '../../../../src/domain/checks/rules/from2022';
import { RULES_VERSIONS, rulesIn } from '../../../../src/domain/checks/rules/rulesIn';
import type { RulesVersion } from '../../../../src/domain/checks/rules/RulesVersion';
import { runChecks } from '../../../../src/domain/checks/run';
import { readTable } from '../../../../src/domain/entries/readTable';
import { CONTEXT, reportedBefore, titlesOf } from '../../../support/findings';
import { measuresTable } from '../../../support/table';

/** Made up: from 2026-27 Q2 on every rule is another one. */
const LATER: RulesVersion = {
  ...RULES_FROM_2022_23,
  validFrom: { year: 2026, quarter: 2 },
  title: 'Made up',
  parts: [{ part: 208, whole: 207, source: RULES_FROM_2022_23.source }],
  totals: [{ total: 205, sources: [206, 207], source: RULES_FROM_2022_23.source }],
  overlaps: [{ whole: 210, parts: [212, 213], source: RULES_FROM_2022_23.source }],
  steps: [{ earlier: 221, later: 222, source: RULES_FROM_2022_23.source }],
  stocks: RULES_FROM_2022_23.stocks.map((rule) => ({ ...rule, accepted: 1, alwaysAccepted: 500 })),
  runningTotal: { ...RULES_FROM_2022_23.runningTotal, smallestFirstQuarter: 1_000 },
  usualRange: { ...RULES_FROM_2022_23.usualRange, quartersNeeded: 2 },
  usualChange: { ...RULES_FROM_2022_23.usualChange, fromPercent: -90, toPercent: 900 },
  publishedRange: { ...RULES_FROM_2022_23.publishedRange, exempt: [845] },
};

const found = (drawing: string, rules: CheckContext['rules'], history = '') => {
  const context = { ...CONTEXT, rules, history: history === '' ? [] : reportedBefore(history) };
  return titlesOf(runChecks([readTable(measuresTable(drawing))], context));
};

test('a version holds from its first quarter until the next begins; before the first the oldest holds', () => {
  const versions = [RULES_FROM_2022_23, LATER];
  expect(rulesIn({ year: 2026, quarter: 1 }, versions)).toBe(RULES_FROM_2022_23);
  expect(rulesIn({ year: 2026, quarter: 2 }, versions)).toBe(LATER);
  expect(rulesIn({ year: 2031, quarter: 1 }, versions)).toBe(LATER);
  expect(rulesIn({ year: 2019, quarter: 1 }, versions)).toBe(RULES_FROM_2022_23);
});

test('the built-in versions begin with the first collected quarter, each after the one before', () => {
  expect(RULES_VERSIONS[0]?.validFrom).toEqual({ year: 2022, quarter: 1 });
  const indexes = RULES_VERSIONS.map(({ validFrom: { year, quarter } }) => year * 4 + quarter);
  expect(indexes).toEqual([...new Set(indexes)].sort((a, b) => a - b));
});

test('rows of each quarter are judged by the version of their own quarter', () => {
  const drawing = `
    Measure quarter | Measure no. | Measure value
    Q1 | 205 | 90
    Q1 | 206 | 91
    Q1 | 207 | 500
    Q1 | 208 | 501
    Q2 | 205 | 90
    Q2 | 206 | 91
    Q2 | 207 | 500
    Q2 | 208 | 501
  `;
  const relations = (rules: CheckContext['rules']) =>
    found(drawing, rules).filter((title) => /is more than|sources/.test(title));
  expect(relations(undefined)).toEqual(['H3: 206 is more than 205', 'H7: 206 is more than 205']);
  expect(relations([RULES_FROM_2022_23, LATER])).toEqual([
    'H3: 206 is more than 205',
    'H6: 205 does not equal its sources',
    'H9: 208 is more than 207',
  ]);
});

test.each([
  ['overlaps', '210 | 5 \n 212 | 3 \n 213 | 3', '', '210 is less than 212 and 213 together'],
  ['steps', '221 | 5 \n 222 | 6', '', '222 is more than 221'],
  [
    'usual range',
    '221 | 90',
    '221 | 2026-27 Q1 | 10 \n 221 | 2025-26 Q4 | 10',
    '221 is higher than expected',
  ],
])('a later version can bring %s of its own', (_, rows, history, title) => {
  const drawing = `Measure no. | Measure value \n ${rows}`;
  const has = (rules: CheckContext['rules']) =>
    found(drawing, rules, history).some((text) => text.endsWith(title));
  expect(has([RULES_FROM_2022_23])).toBe(false);
  expect(has([RULES_FROM_2022_23, LATER])).toBe(true);
});

test.each([
  [
    'stocks',
    '211 | 720 \n 210 | 10 \n 212 | 10',
    '211 | 2026-27 Q1 | 681',
    '211 does not follow from last quarter',
  ],
  ['running totals', '222 | 562', '222 | 2026-27 Q1 | 281', '222 looks like a running total'],
  ['usual changes', '221 | 300', '221 | 2026-27 Q1 | 100', '221 rose by 200%'],
  ['published ranges', '208 | 9000', '', '208 is far above published figures'],
])('a later version can be wider: %s', (_, rows, history, title) => {
  const drawing = `Measure no. | Measure value \n ${rows}`;
  const wider = { ...LATER, usualRange: RULES_FROM_2022_23.usualRange };
  const has = (rules: CheckContext['rules']) =>
    found(drawing, rules, history).some((text) => text.endsWith(title));
  expect(has([RULES_FROM_2022_23])).toBe(true);
  expect(has([RULES_FROM_2022_23, wider])).toBe(false);
});

test('the collection begins with the oldest version', () => {
  const later = { ...RULES_FROM_2022_23, validFrom: { year: 2025, quarter: 1 } as const };
  const drawing = `
    Measure year | Measure no. | Measure value
    2024-25 | 201 | 90
  `;
  expect(found(drawing, [later])).toContain('E2: 2024-25 Q2 is before the first quarter');
  expect(found(drawing, undefined)).toEqual([]);
});
