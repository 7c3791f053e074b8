import {
  Combobox,
  Field,
  makeStyles,
  mergeClasses,
  Option,
  tokens,
} from '@fluentui/react-components';
import { searchAuthorities } from '../../domain/authorities/searchAuthorities';
import { useText } from '../components/layout';
import { usePane } from '../usePane';
import { SET_UP_WORDS } from '../words';

const useStyles = makeStyles({
  field: { minWidth: 0, width: '100%' },
  input: { minWidth: 0, width: '100%' },
  list: { maxHeight: '260px' },
  option: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalS, flexGrow: 1 },
  hint: { marginLeft: 'auto' },
});

/** More than these are not drawn: whoever scrolls so far types a letter instead. All are there for an empty search. */
const MOST_OPTIONS = 200;

/** The authority, found by any part of a name, an alias or a code; only authorities of the quarter are offered. */
export function AuthorityField() {
  const styles = useStyles();
  const text = useText();
  const { authority, authorityText, period } = usePane((state) => state.draft);
  const error = usePane((state) => state.errors.authority);
  const changeDraft = usePane((state) => state.changeDraft);
  const checkAnswer = usePane((state) => state.checkAnswer);
  const chosen = authority?.name === authorityText;
  const found = searchAuthorities(chosen ? '' : authorityText, period).slice(0, MOST_OPTIONS);
  return (
    <Field
      label={SET_UP_WORDS.authority}
      {...(chosen && { hint: SET_UP_WORDS.codeAndRegion(authority) })}
      {...(error !== null && { validationMessage: error })}
    >
      <Combobox
        id="answer-authority"
        freeform
        inlinePopup
        autoComplete="off"
        className={styles.field}
        input={{ className: styles.input }}
        listbox={{ className: styles.list }}
        // The field itself opens the list; a second tab stop named “Open” would only be in the way.
        expandIcon={{ tabIndex: -1 }}
        value={authorityText}
        selectedOptions={chosen ? [String(authority.laCode)] : []}
        onChange={({ target }) => {
          changeDraft({ authority: null, authorityText: target.value });
        }}
        onOptionSelect={(_, { optionValue }) => {
          const picked = found.find(({ laCode }) => String(laCode) === optionValue);
          if (picked) changeDraft({ authority: picked, authorityText: picked.name });
        }}
        onBlur={() => {
          if (authorityText !== '') checkAnswer('authority');
        }}
      >
        {found.map((candidate) => (
          <Option key={candidate.laCode} value={String(candidate.laCode)} text={candidate.name}>
            <span className={styles.option}>
              <span>{candidate.name}</span>{' '}
              <span className={mergeClasses(text.small, text.explanatory, styles.hint)}>
                {SET_UP_WORDS.optionHint(candidate)}
              </span>
            </span>
          </Option>
        ))}
      </Combobox>
    </Field>
  );
}
