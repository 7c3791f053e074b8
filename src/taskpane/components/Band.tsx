import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { EDGE, NARROW, useText } from './layout';

const useStyles = makeStyles({
  band: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    columnGap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalSNudge} ${EDGE}`,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  remark: { marginLeft: 'auto', [NARROW]: { marginLeft: 0, flexBasis: '100%' } },
});

export interface BandProps {
  readonly title: string;
  readonly count?: number;
  readonly remark?: string;
  readonly id?: string;
}

/** The full-width grey line that begins a section: title, count, and a short remark at the right. */
export function Band({ title, count, remark, id }: BandProps) {
  const styles = useStyles();
  const text = useText();
  return (
    <div className={styles.band}>
      <h2 className={text.section} id={id}>
        {title}
      </h2>
      {count !== undefined && (
        <span className={mergeClasses(text.body, text.figures)}>{count}</span>
      )}
      {remark !== undefined && (
        <span className={mergeClasses(text.small, text.explanatory, styles.remark)}>{remark}</span>
      )}
    </div>
  );
}
