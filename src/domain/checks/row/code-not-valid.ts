import type { Authority } from '../../authorities/Authority';
import {
  authorityValidIn,
  authorityValidOn,
  findAuthorityByCode,
  successorsIn,
} from '../../authorities/findAuthority';
import { REGISTER } from '../../authorities/register';
import { periodOfReading } from '../../entries/entryOfReading';
import type { RowReading } from '../../entries/RowReading';
import type { IsoDate } from '../../periods/IsoDate';
import type { Period } from '../../periods/Period';
import { lastDay, periodOfDate } from '../../periods/quarters';
import type { Check } from '../Check';
import { foundAt } from '../places';

export const codeNotValid: Check<RowReading, 'row/code-not-valid'> = {
  code: 'row/code-not-valid',
  grade: 'error',
  title: 'LA code was in use at the time',
  help: 'The code must be the one in use in the quarter of the row (contextual: on the report date). Nothing is moved to a successor silently.',
  *find(reading) {
    const { parsed } = reading.laCode;
    const when = timeOf(reading);
    if (!parsed.ok || when === null) return;
    const { laCode, gssCode } = parsed.value;
    const given = gssCode ?? String(laCode);
    const authority = isValid(given, when) ? null : nearestRow(given, when);
    if (!authority) return;
    const ended = authority.validTo !== null && authority.validTo < lastDay(periodAt(when));
    yield {
      ...foundAt(this.code, reading, 'LA code'),
      givenCode: given,
      name: authority.name,
      endedOn: ended ? authority.validTo : null,
      beginsOn: ended ? null : authority.validFrom,
      when,
      instead: neighbours(authority, ended, when).map((other) => ({
        code: gssCode === null ? String(other.laCode) : other.gssCode,
        name: other.name,
      })),
    };
  },
};

/** Rows of the measures template are judged by their quarter, contextual rows by their report date. */
function timeOf(reading: RowReading): Period | IsoDate | null {
  if (reading.template === 'measures') return periodOfReading(reading);
  return reading.reportDate.parsed.ok ? reading.reportDate.parsed.value : null;
}

function isValid(code: string, when: Period | IsoDate): boolean {
  const row =
    typeof when === 'string' ? authorityValidOn(code, when) : authorityValidIn(code, when);
  return row !== null;
}

function periodAt(when: Period | IsoDate): Period {
  return typeof when === 'string' ? periodOfDate(when) : when;
}

/** Of the register rows of a code, the last that had begun by then; the first, where none had. */
function nearestRow(code: string, when: Period | IsoDate): Authority | undefined {
  const rows = findAuthorityByCode(code);
  const begun = rows.filter(({ validFrom }) => validFrom <= lastDay(periodAt(when)));
  return begun.at(-1) ?? rows[0];
}

/** Who took over from an authority that has ended, or whom one that had not begun took over from. */
function neighbours(
  authority: Authority,
  ended: boolean,
  when: Period | IsoDate,
): readonly Authority[] {
  if (ended) return successorsIn(authority, periodAt(when));
  return REGISTER.filter(
    (row) =>
      row.successors.some(({ gssCode }) => gssCode === authority.gssCode) &&
      isValid(row.gssCode, when),
  );
}
