import { makeStyles } from '@fluentui/react-components';
import { PageTitle } from '../components/PageTitle';
import { usePane } from '../usePane';
import { COLLECT_WORDS } from '../words';
import { CollectFooter } from './CollectFooter';
import { CollectTop } from './CollectTop';
import { Conflicts } from './Conflicts';
import { DropTarget } from './DropTarget';
import { EmptyCollection } from './EmptyCollection';
import { FileBands } from './FileBands';
import { FileRows } from './FileRows';
import { Ledger } from './Ledger';

const useStyles = makeStyles({ page: { paddingBottom: '16px' } });

/** Throw everything at it; see at once what was not used, and why. */
export function CollectPage() {
  const styles = useStyles();
  const openFile = usePane((state) => state.files.find(({ id }) => id === state.openFile));
  const empty = usePane((state) => state.files.length === 0 && state.reading === null);
  const plan = usePane((state) => state.plan);
  const reading = usePane((state) => state.reading !== null);
  if (openFile) return <FileRows file={openFile} />;
  return (
    <DropTarget>
      <div className={styles.page}>
        <PageTitle title={COLLECT_WORDS.title} hidden />
        {empty ? <EmptyCollection /> : <CollectTop />}
        <FileBands />
        {plan && !reading && (
          <>
            <Conflicts plan={plan} />
            <Ledger plan={plan} />
          </>
        )}
      </div>
      {plan && !reading && <CollectFooter plan={plan} />}
    </DropTarget>
  );
}
