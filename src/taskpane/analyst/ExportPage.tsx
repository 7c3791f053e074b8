import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { CheckedSubmission } from '../../workflows/CheckedSubmission';
import { FileBox } from '../components/FileBox';
import { EDGE } from '../components/layout';
import { LoadingPage } from '../components/LoadingPage';
import { PageTitle } from '../components/PageTitle';
import { SavedCheck } from '../components/SavedCheck';
import { usePane } from '../usePane';
import { EXPORT_WORDS, FRAME_WORDS } from '../words';
import { CoveringNote } from './CoveringNote';
import { ExportState, HELD_ID } from './ExportState';
import { NoSheet } from './NoSheet';

const useStyles = makeStyles({
  page: { padding: `${tokens.spacingVerticalM} ${EDGE} ${tokens.spacingVerticalXL}` },
});

/** Two files, with no doubt about their names, their contents or whether it worked. */
export function ExportPage() {
  const checked = usePane((state) => state.checked);
  const missing = usePane((state) => state.identity === null);
  if (missing) return <NoSheet />;
  if (!checked) return <LoadingPage label={FRAME_WORDS.reading('Measures')} />;
  return <Files checked={checked} />;
}

function Files({ checked }: { readonly checked: CheckedSubmission }) {
  const styles = useStyles();
  const prepareExport = usePane((state) => state.prepareExport);
  const { measures, contextual, note } = useMemo(
    () => prepareExport(checked),
    [prepareExport, checked],
  );
  return (
    <div className={styles.page}>
      <PageTitle title={EXPORT_WORDS.title} hidden />
      <ExportState findings={checked.findings} files={[measures, contextual]} />
      {[measures, contextual].map((file) => (
        <FileBox
          key={file.template}
          file={file}
          primary={file.template === 'measures'}
          {...(file.errors > 0 && { heldBy: HELD_ID })}
        />
      ))}
      <CoveringNote note={note} findings={checked.findings} />
      <SavedCheck exported={[measures, contextual]} />
    </div>
  );
}
