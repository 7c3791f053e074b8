import { makeStyles } from '@fluentui/react-components';
import { useEffect, type ReactNode } from 'react';
import { usePane } from '../usePane';

const useStyles = makeStyles({
  target: { display: 'flex', flexDirection: 'column', flexGrow: 1 },
});

/** Files may be dropped anywhere on the page; the button is the way for everybody else. */
export function DropTarget({ children }: { readonly children: ReactNode }) {
  const styles = useStyles();
  const addFiles = usePane((state) => state.addFiles);
  const busy = usePane((state) => state.reading !== null || state.compiling);

  useEffect(() => {
    // A file dropped on an unprepared page would replace the pane with the file.
    const keep = (event: DragEvent) => {
      event.preventDefault();
    };
    const take = (event: DragEvent) => {
      event.preventDefault();
      if (!busy) void addFiles([...(event.dataTransfer?.files ?? [])]);
    };
    document.addEventListener('dragover', keep);
    document.addEventListener('drop', take);
    return () => {
      document.removeEventListener('dragover', keep);
      document.removeEventListener('drop', take);
    };
  }, [addFiles, busy]);

  return <div className={styles.target}>{children}</div>;
}
