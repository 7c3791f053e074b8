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
import { lastDay } from '../../domain/periods/quarters';
import { explainDateProblem, explainNotValidIn, queryReportDate, SET_UP_WORDS } from '../words';
import type { DraftAnswers } from './setUpState';

/** A sentence for each answer that cannot be used, else null. */
export interface AnswerErrors {
  readonly authority: string | null;
  readonly date: string | null;
}

/** Each answer as it will be used, null where it cannot be; and then what is wrong with it. */
export interface AnswersRead {
  readonly authority: Authority | null;
  readonly reportDate: IsoDate | null;
  readonly errors: AnswerErrors;
  /** What is unlikely about the report date, though it is allowed; else null. */
  readonly dateQuery: string | null;
}

/** Reads the answers of set-up. */
export function readAnswers(draft: DraftAnswers, today: IsoDate): AnswersRead {
  const authority = readAuthority(draft);
  const date = readReportDate(draft.dateText, today);
  const wrong = typeof authority === 'string';
  return {
    authority: wrong ? null : authority,
    reportDate: date.ok ? date.value : null,
    errors: {
      authority: wrong ? authority : null,
      date: date.ok ? null : explainDateProblem(date.problem, draft.dateText),
    },
    dateQuery:
      date.ok && date.value < lastDay(draft.period)
        ? queryReportDate(date.value, draft.period)
        : null,
  };
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
