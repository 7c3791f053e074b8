import {
  Button,
  makeStyles,
  mergeClasses,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  tokens,
} from '@fluentui/react-components';
import type { WordedFinding } from '../../workflows/CheckedSubmission';
import { GradeIcon } from '../components/GradeIcon';
import { useText } from '../components/layout';
import { listOf } from '../figures';
import { usePane } from '../usePane';
import { EXPORT_WORDS } from '../words';
import type { ExportFile } from '../Workflows';

/** The id of the bar that says what is held back and why. */
export const HELD_ID = 'held-back';

const useStyles = makeStyles({
  ready: { display: 'flex', columnGap: tokens.spacingHorizontalXS, margin: 0 },
  title: { display: 'block' },
});

export interface ExportStateProps {
  readonly findings: readonly WordedFinding[];
  readonly files: readonly ExportFile[];
}

/** The first thing on the page: whether the files can go, and what holds them back if not. */
export function ExportState({ findings, files }: ExportStateProps) {
  const held = files.filter(({ errors }) => errors > 0);
  return held.length > 0 ? <Held files={held} /> : <Ready findings={findings} />;
}

function Ready({ findings }: { readonly findings: readonly WordedFinding[] }) {
  const styles = useStyles();
  const text = useText();
  const queries = findings.filter(({ grade }) => grade === 'query');
  const open = queries.filter(({ reason }) => reason === null);
  return (
    <p className={mergeClasses(text.body, styles.ready)}>
      <GradeIcon mark="done" />
      <span>{EXPORT_WORDS.ready(queries.length, open.length)}</span>
    </p>
  );
}

function Held({ files }: { readonly files: readonly ExportFile[] }) {
  const styles = useStyles();
  const openPage = usePane((state) => state.openPage);
  const chooseFilter = usePane((state) => state.chooseFilter);
  const errors = files.reduce((sum, file) => sum + file.errors, 0);
  const names = files.map(({ template }) => EXPORT_WORDS.fileNames[template]);
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody id={HELD_ID}>
        <MessageBarTitle className={styles.title}>
          {EXPORT_WORDS.held(errors, listOf(names))}
        </MessageBarTitle>{' '}
        {EXPORT_WORDS.heldText}
      </MessageBarBody>
      <MessageBarActions>
        <Button
          size="small"
          onClick={() => {
            chooseFilter('error');
            openPage('check');
          }}
        >
          {EXPORT_WORDS.showErrors(errors)}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
