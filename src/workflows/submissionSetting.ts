import * as v from 'valibot';
import { findAuthorityByCode, authorityValidIn } from '../domain/authorities/findAuthority';
import type { IsoDate } from '../domain/periods/IsoDate';
import { formatPeriod } from '../domain/periods/quarters';
import { parsePeriod } from '../domain/periods/parsePeriod';
import type { SubmissionIdentity } from './CheckedSubmission';

/** The workbook setting that says whose submission this is. It holds no figures. */
export const SUBMISSION_SETTING = 'riia.submission';

/** Raised when the form changes, so that workbooks made by an earlier version can be told apart. */
const FORMAT = 1;

const Stored = v.object({
  format: v.literal(FORMAT),
  laCode: v.number(),
  period: v.string(),
  reportDate: v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/)),
});

/** The setting's text for a submission. */
export function writeSubmissionSetting({
  authority,
  period,
  reportDate,
}: SubmissionIdentity): string {
  return JSON.stringify({
    format: FORMAT,
    laCode: authority.laCode,
    period: formatPeriod(period),
    reportDate,
  });
}

/** The submission that a setting's text names; null for anything that is not of the form, whoever wrote it. */
export function readSubmissionSetting(value: unknown): SubmissionIdentity | null {
  const stored = v.safeParse(Stored, parseJson(value));
  if (!stored.success) return null;
  const { laCode, period: label, reportDate } = stored.output;
  const period = parsePeriod(label);
  if (!period) return null;
  const authority = authorityValidIn(laCode, period) ?? findAuthorityByCode(laCode)[0];
  return authority ? { authority, period, reportDate: reportDate as IsoDate } : null;
}

function parseJson(value: unknown): unknown {
  if (typeof value !== 'string') return null;
  try {
    return JSON.parse(value) as unknown;
  } catch {
    // Not JSON: not our setting.
    return null;
  }
}
