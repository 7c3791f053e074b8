import { useEffect, useState } from 'react';
import { usePane } from '../usePane';
import { Hidden } from './Hidden';

/** At most one message in this time, in milliseconds, so that none is cut off by the next. */
const APART = 1000;

/** The one place from which the pane speaks to screen readers; it takes what is announced, one message a second. */
export function LiveRegion() {
  const next = usePane((state) => state.announcements[0]);
  const announced = usePane((state) => state.announced);
  const [busy, setBusy] = useState(false);
  const [spoken, setSpoken] = useState({ id: 0, text: '' });

  useEffect(() => {
    if (!next || busy) return;
    setSpoken(next);
    setBusy(true);
    announced(next.id);
  }, [next, busy, announced]);

  useEffect(() => {
    if (!busy) return;
    const pause = setTimeout(() => {
      setBusy(false);
    }, APART);
    return () => {
      clearTimeout(pause);
    };
  }, [busy]);

  // A trailing no-break space makes the same words read out a second time.
  return (
    <div role="status" aria-live="polite">
      <Hidden>{spoken.text + (spoken.id % 2 === 0 ? '' : '\u00a0')}</Hidden>
    </div>
  );
}
