import { makeStyles, Skeleton, SkeletonItem, Spinner, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { EDGE } from './layout';
import { PageTitle } from './PageTitle';

/** A reading that is over sooner shows nothing: a flash of grey would only make it seem slow. In milliseconds. */
const SHOWN_AFTER = 400;

const useStyles = makeStyles({
  page: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'stretch',
    rowGap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalM} ${EDGE}`,
  },
  spinner: { alignSelf: 'flex-start', margin: '8px 0' },
  bars: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  title: { width: '62%', height: '16px', marginTop: tokens.spacingVerticalM },
  short: { width: '80%' },
});

/** The shape of the page to come, and a sentence that names what is being read. */
export function LoadingPage({ label }: { readonly label: string }) {
  const styles = useStyles();
  const [shown, setShown] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => {
      setShown(true);
    }, SHOWN_AFTER);
    return () => {
      clearTimeout(timer);
    };
  }, []);
  if (!shown) return null;
  return (
    <div className={styles.page}>
      <PageTitle title={label} hidden />
      <Spinner size="tiny" label={label} className={styles.spinner} />
      <Skeleton aria-hidden animation="pulse" className={styles.bars}>
        {[1, 2, 3].map((group) => [
          <SkeletonItem key={`${group} title`} className={styles.title} />,
          <SkeletonItem key={`${group} long`} size={12} />,
          <SkeletonItem key={`${group} short`} size={12} className={styles.short} />,
        ])}
      </Skeleton>
    </div>
  );
}
