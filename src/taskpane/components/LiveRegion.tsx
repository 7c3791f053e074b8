import { usePane } from '../usePane';
import { useHiddenElement } from './Hidden';

/** The one place from which the pane speaks to screen readers. */
export function LiveRegion() {
  const { id, text } = usePane((state) => state.spoken);
  const element = useHiddenElement();
  // A no-break space after every other message makes the same words be read out a second time.
  return (
    <div role="status" aria-live="polite" className={element.hidden}>
      {text + (id % 2 === 0 ? '' : '\u00a0')}
    </div>
  );
}
