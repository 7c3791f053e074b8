import { authorityValidIn } from '../../src/domain/authorities/findAuthority';
import type { Period } from '../../src/domain/periods/Period';
import {
  readSubmissionSetting,
  writeSubmissionSetting,
} from '../../src/workflows/submissionSetting';

const PERIOD: Period = { year: 2026, quarter: 2 };

function eastSussex() {
  const authority = authorityValidIn(845, PERIOD);
  if (!authority) throw new Error('845 is in the register');
  return { authority, period: PERIOD, reportDate: '2026-11-23' as const };
}

test('a submission is remembered as it was', () => {
  const identity = eastSussex();
  expect(readSubmissionSetting(writeSubmissionSetting(identity))).toEqual(identity);
});

test('what is remembered holds no figures', () => {
  expect(writeSubmissionSetting(eastSussex())).toBe(
    '{"format":1,"laCode":845,"period":"2026-27 Q2","reportDate":"2026-11-23"}',
  );
});

test.each([
  ['nothing', null],
  ['text that is no JSON', 'hello'],
  ['a form of a later version', '{"format":2}'],
  [
    'an authority that nobody knows',
    '{"format":1,"laCode":111,"period":"2026-27 Q2","reportDate":"2026-11-23"}',
  ],
  ['a quarter that is none', '{"format":1,"laCode":845,"period":"2026","reportDate":"2026-11-23"}'],
  ['a number', 5],
])('%s names no submission', (_, value) => {
  expect(readSubmissionSetting(value)).toBeNull();
});
