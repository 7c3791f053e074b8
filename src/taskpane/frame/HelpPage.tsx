import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { NARROW, useText } from '../components/layout';
import { SubPage } from '../components/SubPage';
import { HELP_WORDS } from '../words';

const useStyles = makeStyles({
  section: { marginTop: tokens.spacingVerticalL },
  list: {
    display: 'grid',
    gridTemplateColumns: 'max-content 1fr',
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalSNudge,
    margin: '4px 0 0',
    [NARROW]: { display: 'block' },
  },
  term: { fontWeight: tokens.fontWeightSemibold },
  meaning: { margin: 0 },
  text: { margin: '4px 0 0' },
});

/** Keys, grades, and what happens to the figures. */
export function HelpPage({
  behind,
  onBack,
}: {
  readonly behind: string;
  readonly onBack: () => void;
}) {
  const styles = useStyles();
  const text = useText();
  return (
    <SubPage title={HELP_WORDS.title} behind={behind} onBack={onBack}>
      <section className={styles.section}>
        <h2 className={text.section}>{HELP_WORDS.keys}</h2>
        <Terms terms={HELP_WORDS.keyList} />
        <p className={mergeClasses(text.small, text.explanatory, styles.text)}>{HELP_WORDS.goTo}</p>
      </section>
      <section className={styles.section}>
        <h2 className={text.section}>{HELP_WORDS.grades}</h2>
        <Terms terms={HELP_WORDS.gradeList} />
      </section>
      <section className={styles.section}>
        <h2 className={text.section}>{HELP_WORDS.data}</h2>
        <p className={mergeClasses(text.body, text.explanatory, styles.text)}>
          {HELP_WORDS.dataText}
        </p>
      </section>
      <p className={mergeClasses(text.small, text.explanatory, styles.section)}>
        {HELP_WORDS.version(__VERSION__, __BUILD_ID__)}
      </p>
    </SubPage>
  );
}

function Terms({ terms }: { readonly terms: readonly (readonly [string, string])[] }) {
  const styles = useStyles();
  const text = useText();
  return (
    <dl className={mergeClasses(styles.list, text.body)}>
      {terms.map(([term, meaning]) => [
        <dt key={term} className={styles.term}>
          {term}
        </dt>,
        <dd key={`${term} means`} className={mergeClasses(styles.meaning, text.explanatory)}>
          {meaning}
        </dd>,
      ])}
    </dl>
  );
}
