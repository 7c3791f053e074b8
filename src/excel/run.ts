import { HostProblem, problemOf } from './HostProblem';

/** Excel on the web sometimes never answers; after this long the pane says so instead of waiting for ever. */
const TIMEOUT_MILLISECONDS = 30_000;

/**
 * The one door to the workbook: every read and write goes through here.
 *
 * @param action queues its calls and syncs as few times as it can: one read, one write.
 * @throws HostProblem, and nothing else that has to do with Excel.
 */
export async function runExcel<Result>(
  action: (context: Excel.RequestContext) => Promise<Result>,
  timeout = TIMEOUT_MILLISECONDS,
): Promise<Result> {
  try {
    return await withTimeout(Excel.run(action), timeout);
  } catch (thrown) {
    throw problemOf(thrown);
  }
}

/** Settles as the promise does, or rejects with a `timeout` problem when it takes longer. */
export async function withTimeout<Result>(
  promise: Promise<Result>,
  milliseconds: number,
): Promise<Result> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new HostProblem('timeout')), milliseconds);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}
