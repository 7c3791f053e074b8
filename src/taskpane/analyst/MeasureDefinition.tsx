import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { explainWhatCounts } from '../../domain/catalogue/explainWhatCounts';
import type { Measure } from '../../domain/catalogue/Measure';
import type { Period } from '../../domain/periods/Period';
import { useText } from '../components/layout';
import { MEASURE_WORDS } from '../words';

const useStyles = makeStyles({
  section: { marginTop: tokens.spacingVerticalL },
  paragraph: { margin: '4px 0 0' },
  list: { margin: '4px 0 0', paddingLeft: tokens.spacingHorizontalL },
});

export interface MeasureDefinitionProps {
  readonly measure: Measure;
  readonly period: Period;
}

/** What the measure is, what counts, guidance, and why it is collected. */
export function MeasureDefinition({ measure, period }: MeasureDefinitionProps) {
  const styles = useStyles();
  const text = useText();
  return (
    <>
      <Section title={MEASURE_WORDS.definition}>
        <p className={styles.paragraph}>{measure.definition}</p>
      </Section>
      <Section title={MEASURE_WORDS.whatCounts}>
        <ul className={styles.list}>
          {explainWhatCounts(measure, period).map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </Section>
      {measure.guidance.length > 0 && (
        <Section title={MEASURE_WORDS.guidance}>
          {measure.guidance.map((note) => (
            <p key={note} className={styles.paragraph}>
              {note}
            </p>
          ))}
        </Section>
      )}
      <Section title={MEASURE_WORDS.why}>
        <p className={styles.paragraph}>{measure.purpose}</p>
        {measure.oldNumber !== null && (
          <p className={mergeClasses(text.small, text.explanatory, styles.paragraph)}>
            {MEASURE_WORDS.oldNumber(measure.oldNumber)}
          </p>
        )}
      </Section>
    </>
  );
}

function Section({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const styles = useStyles();
  const text = useText();
  return (
    <section className={mergeClasses(styles.section, text.body)}>
      <h2 className={text.section}>{title}</h2>
      {children}
    </section>
  );
}
