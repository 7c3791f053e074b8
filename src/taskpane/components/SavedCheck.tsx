import {
  makeStyles,
  mergeClasses,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  tokens,
} from '@fluentui/react-components';
import { useState } from 'react';
import { readProblem } from '../Problem';
import { usePane } from '../usePane';
import { EXPORT_WORDS, wordProblem } from '../words';
import type { Comparison, ExportFile } from '../Workflows';
import { FileButton } from './FileButton';
import { DocumentSearch16Regular } from './icons';
import { useText } from './layout';

const useStyles = makeStyles({
  section: { marginTop: tokens.spacingVerticalXL },
  text: { margin: '4px 0 8px' },
  result: { marginTop: tokens.spacingVerticalM },
  title: { display: 'block' },
});

/** Reads a file that the user saved, and says whether it is what was exported. */
export function SavedCheck({ exported }: { readonly exported: readonly ExportFile[] }) {
  const styles = useStyles();
  const text = useText();
  const compare = usePane((state) => state.compareSavedFile);
  const announce = usePane((state) => state.announce);
  const [result, setResult] = useState<Comparison | null>(null);
  const check = async (file: File) => {
    const comparison = await compare(file, exported).catch((thrown: unknown): Comparison => {
      const words = wordProblem(readProblem(thrown));
      return { matches: false, title: words.title, said: words.text };
    });
    setResult(comparison);
    announce(`${comparison.title} ${comparison.said}`);
  };
  return (
    <section className={styles.section}>
      <h2 className={text.section}>{EXPORT_WORDS.savedTitle}</h2>
      <p className={mergeClasses(text.body, text.explanatory, styles.text)}>
        {EXPORT_WORDS.savedText}
      </p>
      <FileButton
        size="small"
        label={EXPORT_WORDS.chooseSaved}
        accept=".csv,.txt"
        icon={<DocumentSearch16Regular />}
        onFiles={([file]) => {
          if (file) void check(file);
        }}
      />
      {result && (
        <MessageBar
          className={styles.result}
          intent={result.matches ? 'success' : 'warning'}
          layout="multiline"
        >
          <MessageBarBody>
            <MessageBarTitle className={styles.title}>{result.title}</MessageBarTitle> {result.said}
          </MessageBarBody>
        </MessageBar>
      )}
    </section>
  );
}
