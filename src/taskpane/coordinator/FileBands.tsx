import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Fragment } from 'react';
import { Band } from '../components/Band';
import { GradeIcon, type Mark } from '../components/GradeIcon';
import { Hidden } from '../components/Hidden';
import { ChevronRight16Regular } from '../components/icons';
import { EDGE, useText } from '../components/layout';
import { usePane } from '../usePane';
import { COLLECT_WORDS } from '../words';
import type { CollectedFile } from '../Workflows';

interface BandOfFiles {
  readonly status: CollectedFile['status'];
  readonly mark: Mark;
  readonly title: string;
  readonly remark?: string;
}

/** Worst first: what was not used comes before what was. */
const BANDS: readonly BandOfFiles[] = [
  {
    status: 'refused',
    mark: 'refused',
    title: COLLECT_WORDS.refused,
    remark: COLLECT_WORDS.refusedRemark,
  },
  { status: 'queries', mark: 'query', title: COLLECT_WORDS.queries },
  { status: 'accepted', mark: 'done', title: COLLECT_WORDS.accepted },
];

const useStyles = makeStyles({
  list: { padding: `0 ${EDGE}` },
  file: {
    display: 'grid',
    gridTemplateColumns: '16px minmax(0, 1fr) 24px',
    columnGap: tokens.spacingHorizontalM,
    alignItems: 'start',
    padding: '10px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: { margin: 0, overflowWrap: 'anywhere', fontWeight: tokens.fontWeightRegular },
  said: { margin: 0, overflowWrap: 'anywhere' },
  open: { minWidth: '24px', width: '24px', height: '24px', padding: 0, alignSelf: 'center' },
});

/** One line for each file, with the outcome in words. */
export function FileBands() {
  const styles = useStyles();
  const text = useText();
  const files = usePane((state) => state.files);
  return BANDS.map(({ status, mark, title, remark }) => {
    const ofStatus = files.filter((file) => file.status === status).sort(byName);
    if (ofStatus.length === 0) return null;
    const id = `files-${status}`;
    return (
      <Fragment key={status}>
        <Band
          id={id}
          title={title}
          count={ofStatus.length}
          {...(remark !== undefined && { remark })}
        />
        <ul className={mergeClasses(text.plain, styles.list)} aria-labelledby={id}>
          {ofStatus.map((file) => (
            <FileLine key={file.id} file={file} mark={mark} />
          ))}
        </ul>
      </Fragment>
    );
  });
}

function byName(a: CollectedFile, b: CollectedFile): number {
  return a.name.localeCompare(b.name, 'en-GB', { numeric: true });
}

function FileLine({ file, mark }: { readonly file: CollectedFile; readonly mark: Mark }) {
  const styles = useStyles();
  const text = useText();
  const showFile = usePane((state) => state.showFile);
  return (
    <li className={styles.file}>
      <GradeIcon mark={mark} />
      <div>
        <h3 className={mergeClasses(text.body, styles.name)}>{file.name}</h3>
        <p className={mergeClasses(text.small, text.explanatory, styles.said)}>{file.said}</p>
      </div>
      {file.refusedRows.length > 0 && (
        <Button
          size="small"
          appearance="subtle"
          className={styles.open}
          icon={<ChevronRight16Regular />}
          data-opens={file.id}
          onClick={() => {
            showFile(file.id);
          }}
        >
          <Hidden>{COLLECT_WORDS.rowsOf(file.name)}</Hidden>
        </Button>
      )}
    </li>
  );
}
