import { HostProblem, problemOf } from '../../src/excel/HostProblem';
import { withTimeout } from '../../src/excel/run';

test('a call that is never answered becomes a timeout', async () => {
  const never = new Promise<never>(() => undefined);
  await expect(withTimeout(never, 5)).rejects.toMatchObject({ kind: 'timeout' });
});

test('a call that is answered gives its answer', async () => {
  await expect(withTimeout(Promise.resolve(3), 1_000)).resolves.toBe(3);
});

test.each([
  ['InvalidOperationInCellEditMode', 'editing'],
  ['InvalidOrTimedOutSession', 'session-lost'],
  ['ActivityLimitReached', 'throttled'],
  ['RequestPayloadSizeLimitExceeded', 'too-large'],
  ['AccessDenied', 'access-denied'],
  ['GeneralException', 'unexpected'],
])('Excel’s %s is the problem “%s”', (code, kind) => {
  const thrown = Object.assign(new Error('from Excel'), { code });
  const problem = problemOf(thrown);
  expect(problem.kind).toBe(kind);
  expect(problem.details).toBe('from Excel');
});

test('a protected sheet is told from other refusals', () => {
  const thrown = Object.assign(new Error('The worksheet is protected.'), { code: 'AccessDenied' });
  expect(problemOf(thrown).kind).toBe('protected');
});

test('a problem stays the problem it was', () => {
  const problem = new HostProblem('no-sheet', { sheet: 'Measures' });
  expect(problemOf(problem)).toBe(problem);
});
