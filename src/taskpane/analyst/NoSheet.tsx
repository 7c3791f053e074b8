import { Button } from '@fluentui/react-components';
import { EmptyState } from '../components/EmptyState';
import { FileButton } from '../components/FileButton';
import { DocumentArrowLeft48Regular } from '../components/icons';
import { usePane } from '../usePane';
import { CHECK_WORDS, SET_UP_WORDS } from '../words';

/** The workbook has no Measures sheet (any more): the two ways to one. */
export function NoSheet() {
  const forget = usePane((state) => state.forgetSubmission);
  const openSubmission = usePane((state) => state.openSubmission);
  return (
    <EmptyState
      level="h1"
      icon={<DocumentArrowLeft48Regular aria-hidden />}
      title={CHECK_WORDS.noSheetTitle}
      text={CHECK_WORDS.noSheetText}
      actions={
        <>
          <Button appearance="primary" onClick={forget}>
            {SET_UP_WORDS.make}
          </Button>
          <FileButton
            label={SET_UP_WORDS.openSubmission}
            accept=".csv,.xlsx,.xlsm"
            onFiles={([file]) => {
              forget();
              if (file) void openSubmission(file);
            }}
          />
        </>
      }
    />
  );
}
