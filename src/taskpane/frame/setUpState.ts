import type { Authority } from '../../domain/authorities/Authority';
import type { RegionName } from '../../domain/authorities/Region';
import { findRegion } from '../../domain/authorities/findRegion';
import type { Entry } from '../../domain/entries/Entry';
import { formatDate } from '../../domain/periods/days';
import type { IsoDate } from '../../domain/periods/IsoDate';
import type { Period } from '../../domain/periods/Period';
import { lastFinishedPeriod } from '../../domain/periods/quarters';
import { dayOf } from '../figures';
import { readProblem } from '../Problem';
import type { Part } from '../store';
import { SET_UP_WORDS } from '../words';
import { readAnswers, type AnswerErrors } from './readAnswers';

/** The answers as they stand, right or not. */
export interface DraftAnswers {
  readonly authority: Authority | null;
  /** What stands in the authority field. */
  readonly authorityText: string;
  readonly period: Period;
  readonly dateText: string;
}

export interface SetUpState {
  readonly draft: DraftAnswers;
  /** The coordinator's region; null until chosen. */
  readonly region: RegionName | null;
  readonly errors: AnswerErrors;
  /** A report date that is allowed but unlikely, in words; null when there is nothing to say. */
  readonly dateQuery: string | null;
  /** Rows of the submission that was opened, to fill the sheets with. */
  readonly earlier: readonly Entry[];
  /** What was read of the opened submission, or why it was not. */
  readonly openedSaid: { readonly ok: boolean; readonly text: string } | null;
  /** What the page is waiting for, in words; null when it waits for nothing. */
  readonly settingUp: string | null;
  /** The calendar day, from the clock that the pane was given. */
  today(): IsoDate;
  changeDraft(change: Partial<DraftAnswers>): void;
  chooseRegion(region: RegionName): void;
  /** Shows the errors of one answer, on leaving its field. */
  checkAnswer(answer: keyof AnswerErrors): void;
  /** Makes the sheets if every answer can be used. @returns the first answer that cannot, or null. */
  makeSheets(): Promise<keyof AnswerErrors | null>;
  openSubmission(file: File): Promise<void>;
}

const NO_ERRORS: AnswerErrors = { authority: null, date: null };

export function createSetUpState({ services, set, get }: Part): SetUpState {
  const today = () => dayOf(services.clock());
  const check = () => readAnswers(get().draft, today());
  return {
    draft: {
      authority: null,
      authorityText: '',
      period: lastFinishedPeriod(today()),
      dateText: formatDate(today()),
    },
    region: findRegion(services.preferences.read().region ?? '')?.name ?? null,
    errors: NO_ERRORS,
    dateQuery: null,
    earlier: [],
    openedSaid: null,
    settingUp: null,
    today,

    changeDraft(change) {
      const draft = { ...get().draft, ...change };
      const errors = { ...get().errors };
      if ('dateText' in change) errors.date = null;
      if ('authorityText' in change) errors.authority = null;
      const dateQuery = 'dateText' in change ? null : get().dateQuery;
      set({ draft, errors, dateQuery });
      // Another quarter may have other authorities.
      if ('period' in change && draft.authorityText !== '') get().checkAnswer('authority');
      if ('period' in change) set({ dateQuery: check().dateQuery });
    },

    chooseRegion(region) {
      services.preferences.write({ region });
      set({ region });
    },

    checkAnswer(answer) {
      const { draft, errors: before } = get();
      const { authority, reportDate, errors, dateQuery } = check();
      if (answer === 'date') set({ dateQuery });
      const shown =
        answer === 'authority'
          ? authority && { authority, authorityText: authority.name }
          : reportDate && { dateText: formatDate(reportDate) };
      set({ errors: { ...before, [answer]: errors[answer] }, draft: { ...draft, ...shown } });
    },

    async makeSheets() {
      const { authority, reportDate, errors } = check();
      set({ errors });
      if (!authority) return 'authority';
      if (reportDate === null) return 'date';
      const answers = { laCode: authority.laCode, period: get().draft.period, reportDate };
      set({ settingUp: SET_UP_WORDS.making, problem: null });
      try {
        await services.workflows.startSubmission({ ...answers, earlier: get().earlier });
        set({ settingUp: null, earlier: [], openedSaid: null, analystPage: 'check' });
        get().announce(SET_UP_WORDS.made(['Measures', 'Contextual']));
        await get().open();
      } catch (thrown) {
        set({ settingUp: null, problem: readProblem(thrown) });
      }
      return null;
    },

    async openSubmission(file) {
      set({ settingUp: SET_UP_WORDS.readingFile(file.name), openedSaid: null, problem: null });
      try {
        const opened = await services.workflows.readSubmissionFile(file);
        set({ settingUp: null, openedSaid: { ok: opened.ok, text: opened.said }, view: 'set-up' });
        get().announce(opened.said);
        if (!opened.ok) return;
        set({ earlier: opened.entries });
        if (!opened.identity) return;
        const { authority, period, reportDate } = opened.identity;
        const dateText = formatDate(reportDate);
        set({
          draft: { authority, authorityText: authority.name, period, dateText },
          errors: NO_ERRORS,
        });
        set({ dateQuery: check().dateQuery });
      } catch (thrown) {
        set({ settingUp: null, problem: readProblem(thrown) });
      }
    },
  };
}
