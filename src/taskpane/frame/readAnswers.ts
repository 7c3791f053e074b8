import type { Authority } from '../../domain/authorities/Authority';
import {
  authorityValidIn,
  findAuthorityByCode,
  findAuthorityByName,
  successorsIn,
} from '../../domain/authorities/findAuthority';
import { read, unread, type Parsed } from '../../domain/entries/Parsed';
import { parseDate, type DateProblem } from '../../domain/periods/parseDate';
import type { IsoDate } from '../../domain/periods/IsoDate';
import type { Period } from '../../domain/periods/Period';
import { explainDateProblem, explainNotValidIn, SET_UP_WORDS } from '../words';
import type { DraftAnswers } from './setUpState';

/** A sentence for each answer that cannot be used, else null. */
export interface AnswerErrors {
  readonly authority: string | null;
  readonly date: string | null;
}

export interface ReadAnswers {
  readonly laCode: number;
  readonly period: Period;
  readonly reportDate: IsoDate;
}

/** The answers of set-up as they will be used, or what is wrong with them. */
export function readAnswers(
  draft: DraftAnswers,
  today: IsoDate,
): { readonly answers: ReadAnswers | null; readonly errors: AnswerErrors } {
  const authority = readAuthority(draft);
  const date = readReportDate(draft.dateText, today);
  const errors = {
    authority: typeof authority === 'string' ? authority : null,
    date: date.ok ? null : explainDateProblem(date.problem, draft.dateText),
  };
  if (typeof authority === 'string' || !date.ok) return { answers: null, errors };
  const answers = { laCode: authority.laCode, period: draft.period, reportDate: date.value };
  return { answers, errors };
}

/** The authority that is meant, or the sentence that says why there is none. */
function readAuthority({ authority, authorityText, period }: DraftAnswers): Authority | string {
  const text = authorityText.trim();
  if (text === '') return SET_UP_WORDS.chooseAuthority;
  const chosen = authority?.name === text ? [authority] : rowsOf(text);
  const last = chosen.at(-1);
  if (!last) return SET_UP_WORDS.noAuthority(text);
  const valid = chosen
    .map((row) => authorityValidIn(row.laCode, period))
    .find((row) => row !== null);
  return valid ?? explainNotValidIn(last, period, successorsIn(last, period));
}

function rowsOf(text: string): readonly Authority[] {
  const byCode = findAuthorityByCode(text);
  return byCode.length > 0 ? byCode : findAuthorityByName(text);
}

function readReportDate(text: string, today: IsoDate): Parsed<IsoDate, DateProblem | 'future'> {
  const date = parseDate(text);
  if (!date.ok) return date;
  return date.value > today ? unread('future') : read(date.value);
}
