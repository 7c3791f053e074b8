import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useText } from './layout';

const useStyles = makeStyles({
  steps: {
    marginTop: tokens.spacingVerticalXS,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
  },
  step: { display: 'grid', gridTemplateColumns: '12px 1fr', columnGap: tokens.spacingHorizontalS },
});

/** A few plain steps, numbered. */
export function NumberedSteps({ steps }: { readonly steps: readonly string[] }) {
  const styles = useStyles();
  const text = useText();
  return (
    <ol className={mergeClasses(text.plain, text.body, styles.steps)}>
      {steps.map((step, index) => (
        <li key={step} className={styles.step}>
          <span aria-hidden className={text.hint}>
            {index + 1}
          </span>
          <span className={text.explanatory}>{step}</span>
        </li>
      ))}
    </ol>
  );
}
