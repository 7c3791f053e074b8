import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { FileButton } from '../components/FileButton';
import { DocumentMultiple20Regular, FolderOpen20Regular } from '../components/icons';
import { EDGE, useText } from '../components/layout';
import { NumberedSteps } from '../components/NumberedSteps';
import { usePane } from '../usePane';
import { COLLECT_WORDS } from '../words';
import { SUBMISSION_FILES } from './submissionFiles';

const useStyles = makeStyles({
  page: { padding: `${tokens.spacingVerticalM} ${EDGE} 0` },
  drop: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    rowGap: tokens.spacingVerticalS,
    padding: '20px 16px',
    textAlign: 'center',
    border: `1px dashed ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  plain: { margin: 0 },
  section: { marginTop: tokens.spacingVerticalXL },
  text: { margin: '4px 0 0' },
});

/** Before any file: where to drop them, what will happen, and what the workbook already holds. */
export function EmptyCollection() {
  const styles = useStyles();
  const text = useText();
  const addFiles = usePane((state) => state.addFiles);
  const compiled = usePane((state) => state.compiledRows);
  return (
    <div className={styles.page}>
      <div className={styles.drop}>
        <DocumentMultiple20Regular aria-hidden />
        <p className={mergeClasses(text.body, styles.plain)}>{COLLECT_WORDS.drop}</p>
        <FileButton
          multiple
          appearance="primary"
          label={COLLECT_WORDS.choose}
          icon={<FolderOpen20Regular />}
          accept={SUBMISSION_FILES}
          onFiles={(files) => void addFiles(files)}
        />
        <p className={mergeClasses(text.small, text.explanatory, styles.plain)}>
          {COLLECT_WORDS.hint}
        </p>
      </div>
      <section className={styles.section}>
        <h2 className={text.section}>{COLLECT_WORDS.whatHappens}</h2>
        <NumberedSteps steps={COLLECT_WORDS.steps} />
      </section>
      <section className={styles.section}>
        <h2 className={text.section}>{COLLECT_WORDS.inWorkbook}</h2>
        <p className={mergeClasses(text.body, text.explanatory, styles.text)}>
          {compiled
            ? COLLECT_WORDS.compiledRows(compiled.measures, compiled.contextual)
            : COLLECT_WORDS.nothingCompiled}
        </p>
      </section>
    </div>
  );
}
