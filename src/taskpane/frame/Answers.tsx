import { Dropdown, Field, Input, makeStyles, Option } from '@fluentui/react-components';
import { REGIONS } from '../../domain/authorities/findRegion';
import { finishedPeriods, formatPeriod, isSamePeriod } from '../../domain/periods/quarters';
import { usePane } from '../usePane';
import { SET_UP_WORDS } from '../words';
import { AuthorityField } from './AuthorityField';
import { useToday } from './useToday';

const useStyles = makeStyles({
  // Lists have a minimum width of 250 px, which text at 200 % would overflow.
  list: { minWidth: 0, width: '100%' },
  // Room for ten characters at any size of text.
  // Short enough to open below its field, where the header does not cover it.
  options: { maxHeight: '206px', zIndex: 3 },
  date: { width: '10.7em', maxWidth: '100%' },
  dateInput: { minWidth: 0, width: '100%' },
});

/** Authority, quarter and report date of a submission. */
export function AnalystAnswers() {
  return (
    <>
      <AuthorityField />
      <QuarterField />
      <DateField />
    </>
  );
}

/** Region and quarter of a collection. */
export function CoordinatorAnswers() {
  return (
    <>
      <RegionField />
      <QuarterField />
    </>
  );
}

/** Only quarters that are over, newest first. */
function QuarterField() {
  const styles = useStyles();
  const today = useToday();
  const period = usePane((state) => state.draft.period);
  const changeDraft = usePane((state) => state.changeDraft);
  const periods = finishedPeriods(today);
  return (
    <Field label={SET_UP_WORDS.quarter}>
      <Dropdown
        className={styles.list}
        inlinePopup
        listbox={{ className: styles.options }}
        positioning="below-start"
        value={SET_UP_WORDS.quarterOption(period)}
        selectedOptions={[formatPeriod(period)]}
        onOptionSelect={(_, { optionValue }) => {
          const chosen = periods.find((known) => formatPeriod(known) === optionValue);
          if (chosen && !isSamePeriod(chosen, period)) changeDraft({ period: chosen });
        }}
      >
        {periods.map((known) => (
          <Option key={formatPeriod(known)} value={formatPeriod(known)}>
            {SET_UP_WORDS.quarterOption(known)}
          </Option>
        ))}
      </Dropdown>
    </Field>
  );
}

/** Typed freely in any British form; shown back as dd/mm/yyyy. */
function DateField() {
  const styles = useStyles();
  const dateText = usePane((state) => state.draft.dateText);
  const error = usePane((state) => state.errors.date);
  const query = usePane((state) => state.dateQuery);
  const changeDraft = usePane((state) => state.changeDraft);
  const checkAnswer = usePane((state) => state.checkAnswer);
  return (
    <Field
      label={SET_UP_WORDS.reportDate}
      hint={SET_UP_WORDS.reportDateHint}
      {...(query !== null && { validationState: 'warning', validationMessage: query })}
      {...(error !== null && { validationState: 'error', validationMessage: error })}
    >
      <Input
        id="answer-date"
        className={styles.date}
        input={{ className: styles.dateInput }}
        value={dateText}
        autoComplete="off"
        onChange={(_, { value }) => {
          changeDraft({ dateText: value });
        }}
        onBlur={() => {
          checkAnswer('date');
        }}
      />
    </Field>
  );
}

function RegionField() {
  const styles = useStyles();
  const region = usePane((state) => state.region);
  const chooseRegion = usePane((state) => state.chooseRegion);
  return (
    <Field label={SET_UP_WORDS.region}>
      <Dropdown
        className={styles.list}
        inlinePopup
        listbox={{ className: styles.options }}
        positioning="below-start"
        value={region ?? ''}
        selectedOptions={region ? [region] : []}
        onOptionSelect={(_, { optionValue }) => {
          const chosen = REGIONS.find(({ name }) => name === optionValue);
          if (chosen) chooseRegion(chosen.name);
        }}
      >
        {REGIONS.map(({ name }) => (
          <Option key={name} value={name}>
            {name}
          </Option>
        ))}
      </Dropdown>
    </Field>
  );
}
