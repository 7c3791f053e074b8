import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect } from 'react';
import { FileBox } from '../components/FileBox';
import { GradeIcon } from '../components/GradeIcon';
import { EDGE, useText } from '../components/layout';
import { LoadingPage } from '../components/LoadingPage';
import { PageTitle } from '../components/PageTitle';
import { SavedCheck } from '../components/SavedCheck';
import { usePane } from '../usePane';
import { EXPORT_WORDS, FRAME_WORDS } from '../words';

const HELD_ID = 'held-back';

const useStyles = makeStyles({
  page: { padding: `${tokens.spacingVerticalM} ${EDGE} ${tokens.spacingVerticalXL}` },
  state: { display: 'flex', columnGap: tokens.spacingHorizontalXS, margin: 0 },
});

/** The compiled sheets as two files. They are read when the page opens, so that the files say what is there now. */
export function CompiledExportPage() {
  const styles = useStyles();
  const text = useText();
  const compiledRows = usePane((state) => state.compiledRows);
  const exported = usePane((state) => state.compiledExport);
  const failed = usePane((state) => state.problem !== null);
  const readCompiled = usePane((state) => state.readCompiled);
  const there = compiledRows !== null;

  useEffect(() => {
    if (there) void readCompiled();
  }, [there, readCompiled]);

  if (!there) {
    return (
      <p className={mergeClasses(text.body, text.explanatory, styles.page)}>
        {EXPORT_WORDS.nothingCompiled}
      </p>
    );
  }
  if (!exported) return failed ? null : <LoadingPage label={FRAME_WORDS.reading('compiled')} />;
  const files = [exported.measures, exported.contextual];
  const held = files.some(({ errors }) => errors > 0);
  return (
    <div className={styles.page}>
      <PageTitle title={EXPORT_WORDS.title} hidden />
      <p className={mergeClasses(text.body, styles.state)} id={HELD_ID}>
        <GradeIcon mark={held ? 'error' : 'done'} />
        <span>{held ? EXPORT_WORDS.compiledHeld : EXPORT_WORDS.compiledReady}</span>
      </p>
      {files.map((file) => (
        <FileBox
          key={file.template}
          file={file}
          primary={file.template === 'measures'}
          {...(file.errors > 0 && { heldBy: HELD_ID })}
        />
      ))}
      <SavedCheck exported={files} />
    </div>
  );
}
