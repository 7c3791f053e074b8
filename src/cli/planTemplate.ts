import type { Authority } from '../domain/authorities/Authority';
import {
  authorityValidIn,
  authorityValidOn,
  findAuthorityByName,
} from '../domain/authorities/findAuthority';
import { BUILT_IN_POPULATIONS } from '../domain/authorities/findPopulation';
import { searchAuthorities } from '../domain/authorities/searchAuthorities';
import type { FindingOf } from '../domain/checks/Finding';
import { codeNotValid } from '../domain/checks/row/code-not-valid';
import { parseAuthorityCode } from '../domain/entries/parseAuthority';
import { readTable } from '../domain/entries/readTable';
import { formatDate } from '../domain/periods/days';
import type { IsoDate } from '../domain/periods/IsoDate';
import { parsePeriod } from '../domain/periods/parsePeriod';
import type { Period } from '../domain/periods/Period';
import {
  formatFinancialYear,
  formatPeriod,
  isPeriodOver,
  periodBefore,
} from '../domain/periods/quarters';
import { MEASURES_HEADINGS, type MeasuresHeading } from '../domain/templates/Template';
import { WrongUse } from './Terminal';

/** What a blank workbook is made for. */
export interface TemplatePlan {
  /** Oldest first; the authority as the register has it in each quarter. */
  readonly quarters: readonly { readonly period: Period; readonly authority: Authority }[];
  /** null: a quarter is not over yet, so that no day is right. */
  readonly reportDate: IsoDate | null;
  /** The authority on the report date; null where it has ended by then, so that it has no contextual answers to give. */
  readonly contextual: Authority | null;
}

/** What was asked for, as it was typed. */
export interface TemplateRequest {
  readonly la: string;
  readonly quarter: string;
  readonly quarters: string;
}

/** Ten years: more is a slip of the hand. */
const MOST_QUARTERS = 40;

/**
 * Reads what a blank workbook is asked for.
 *
 * @throws WrongUse over an unknown authority, a code that was not in use in one of the quarters (naming those that were),
 * a quarter that cannot be read, or a number of quarters that is none.
 */
export function planTemplate(
  { la, quarter, quarters }: TemplateRequest,
  today: IsoDate,
): TemplatePlan {
  const last = readQuarter(quarter);
  const code = readCode(la, last);
  const count = readCount(quarters);
  const periods = Array.from({ length: count }, (_, index) =>
    periodBefore(last, count - 1 - index),
  );
  for (const period of periods) refuseWrongCode(la, period, today);
  const reportDate = isPeriodOver(last, today) ? today : null;
  return {
    quarters: periods.map((period) => ({ period, authority: authorityIn(code, period) })),
    reportDate,
    contextual: reportDate === null ? authorityIn(code, last) : authorityValidOn(code, reportDate),
  };
}

function readQuarter(text: string): Period {
  const period = parsePeriod(text);
  if (period) return period;
  throw new WrongUse(
    `--quarter takes a financial year and a quarter, such as "2026-27 Q2"; not “${text}”.`,
  );
}

function readCount(text: string): number {
  const count = /^\d{1,3}$/.test(text) ? Number(text) : 0;
  if (count >= 1 && count <= MOST_QUARTERS) return count;
  throw new WrongUse(`--quarters takes a whole number from 1 to ${MOST_QUARTERS}; not “${text}”.`);
}

/** The 3-digit code. A name is not taken for a code, but answered with it. */
function readCode(text: string, period: Period): number {
  const code = parseAuthorityCode(text);
  if (code.ok) return code.value.laCode;
  const named = new Map(
    [...findAuthorityByName(text), ...searchAuthorities(text, period)]
      .slice(0, MOST_SUGGESTED)
      .map(({ laCode, name }) => [laCode, `${laCode} (${name})`]),
  );
  const hint = named.size === 0 ? '' : ` Perhaps ${[...named.values()].join(' or ')}?`;
  const problem =
    code.problem === 'unknown'
      ? `No local authority has the code ${text}.`
      : `--la takes the code of a local authority, such as 845 or E10000011; not “${text}”.`;
  throw new WrongUse(`${problem}${hint}`);
}

const MOST_SUGGESTED = 3;

/** Whether the code may report the quarter is asked of the check that judges every row of a submission. */
function refuseWrongCode(la: string, period: Period, today: IsoDate): void {
  const row: Partial<Record<MeasuresHeading, string>> = {
    'LA code': la,
    'Measure year': formatFinancialYear(period.year),
    'Measure quarter': `Q${period.quarter}`,
  };
  const rows = [MEASURES_HEADINGS, MEASURES_HEADINGS.map((heading) => row[heading] ?? '')];
  const { readings } = readTable({
    file: '',
    sheet: null,
    hidden: false,
    rows: rows.map((cells, index) => ({ number: index + 1, cells: [...cells] })),
  });
  const context = { today, history: [], populations: BUILT_IN_POPULATIONS };
  for (const reading of readings) {
    for (const finding of codeNotValid.find(reading, context)) {
      throw new WrongUse(sayWrongCode(finding, period));
    }
  }
}

function sayWrongCode(
  { givenCode, name, endedOn, beginsOn, instead }: FindingOf<'row/code-not-valid'>,
  period: Period,
): string {
  const event =
    endedOn !== null
      ? `ended on ${formatDate(endedOn)}`
      : `begins on ${beginsOn === null ? 'a later day' : formatDate(beginsOn)}`;
  const others = instead.map((other) => `${other.code} (${other.name})`);
  const advice = others.length === 0 ? '' : ` In that quarter it is ${others.join(' or ')}.`;
  return `LA code ${givenCode} (${name}) ${event} and cannot report ${formatPeriod(period)}.${advice}`;
}

function authorityIn(code: number, period: Period): Authority {
  const authority = authorityValidIn(code, period);
  if (!authority) throw new Error(`${code} was found valid in ${formatPeriod(period)} and is not`);
  return authority;
}
