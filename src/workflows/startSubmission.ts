import { authorityValidIn } from '../domain/authorities/findAuthority';
import type { ContextualEntry, Entry, MeasureEntry } from '../domain/entries/Entry';
import type { IsoDate } from '../domain/periods/IsoDate';
import type { Period } from '../domain/periods/Period';
import { makeSheets } from '../excel/makeSheets';
import { contextualSheet } from './sheets/contextualSheet';
import { measuresSheet } from './sheets/measuresSheet';
import { referenceSheet } from './sheets/referenceSheet';
import { SUBMISSION_SETTING, writeSubmissionSetting } from './submissionSetting';

/** The answers of Set-up. */
export interface SubmissionAnswers {
  readonly laCode: number;
  readonly period: Period;
  readonly reportDate: IsoDate;
  /** Rows of a submission that was opened; empty where none was. */
  readonly earlier: readonly Entry[];
}

/**
 * Adds the sheets Measures, Contextual and RIIA reference to the workbook, without touching what is there, and remembers in the
 * workbook whose submission it is.
 *
 * @throws HostProblem; then no sheet has been added.
 * @throws RangeError where the authority has no such code in the quarter: Set-up never offers one.
 */
export async function startSubmission(answers: SubmissionAnswers): Promise<void> {
  const { laCode, period, reportDate, earlier } = answers;
  const authority = authorityValidIn(laCode, period);
  if (!authority) throw new RangeError(`No authority has the code ${laCode} in that quarter`);
  const identity = { authority, period, reportDate };
  const ours = earlier.filter((entry) => entry.laCode === laCode);
  const plan = { ...identity, earlier: ours.filter(isMeasureEntry) };
  await makeSheets({
    sheets: [
      measuresSheet(plan),
      contextualSheet(plan, ours.filter(isContextualEntry)),
      referenceSheet(plan),
    ],
    settings: [{ key: SUBMISSION_SETTING, value: writeSubmissionSetting(identity) }],
    select: 'H2',
  });
}

function isMeasureEntry(entry: Entry): entry is MeasureEntry {
  return entry.template === 'measures';
}

function isContextualEntry(entry: Entry): entry is ContextualEntry {
  return entry.template === 'contextual';
}
