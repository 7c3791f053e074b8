import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Fragment } from 'react';
import { formatRate } from '../../domain/rates/explainRate';
import { isRate } from '../../domain/rates/Rate';
import { GradeIcon } from '../components/GradeIcon';
import { Hidden } from '../components/Hidden';
import { NARROW, useText } from '../components/layout';
import { LinkButton } from '../components/LinkButton';
import { formatChange, formatCount } from '../figures';
import { usePane } from '../usePane';
import { PAGE_WORDS, RATES_WORDS } from '../words';
import type { RateGroup, RateRow } from './groupRows';

const useStyles = makeStyles({
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    fontVariantNumeric: 'tabular-nums',
    [NARROW]: { display: 'block' },
  },
  block: { [NARROW]: { display: 'block' } },
  head: { [NARROW]: { display: 'none' } },
  heading: {
    fontWeight: tokens.fontWeightRegular,
    textAlign: 'right',
    verticalAlign: 'bottom',
    padding: '4px 0 4px 8px',
    color: tokens.colorNeutralForeground2,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  first: { textAlign: 'left', paddingLeft: 0 },
  rateHeading: { paddingRight: '14px', width: '44px' },
  group: {
    padding: '16px 0 4px',
    textAlign: 'left',
    fontWeight: tokens.fontWeightSemibold,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  row: {
    [NARROW]: {
      display: 'grid',
      gridTemplateColumns: '1fr 1fr',
      padding: '8px 0',
      borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    },
  },
  name: {
    textAlign: 'left',
    fontWeight: tokens.fontWeightRegular,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    [NARROW]: { gridColumn: '1 / -1', borderBottomStyle: 'none' },
  },
  nameParts: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    minHeight: '36px',
  },
  indented: { paddingLeft: tokens.spacingHorizontalM },
  number: { flexShrink: 0 },
  cell: {
    textAlign: 'right',
    whiteSpace: 'nowrap',
    padding: '4px 0 4px 8px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    [NARROW]: {
      textAlign: 'left',
      borderBottomStyle: 'none',
      padding: 0,
      '::before': {
        content: 'attr(data-label)',
        display: 'block',
        color: tokens.colorNeutralForeground2,
      },
    },
  },
  // The sign hangs outside the column, so that decimal points line up.
  rate: { paddingRight: '14px', [NARROW]: { paddingRight: 0 } },
  sign: {
    display: 'inline-block',
    width: '14px',
    marginRight: '-14px',
    textAlign: 'left',
    [NARROW]: { margin: 0 },
  },
  queried: {
    display: 'inline-flex',
    alignItems: 'center',
    verticalAlign: 'bottom',
    columnGap: '4px',
    fontWeight: tokens.fontWeightSemibold,
  },
  icon: { marginTop: 0 },
  footnote: { fontSize: tokens.fontSizeBase200, lineHeight: 1, marginLeft: '3px' },
});

/** Measures by group with count, rate or percentage, and change. A name opens its card. */
export function RatesTable({ groups }: { readonly groups: readonly RateGroup[] }) {
  const styles = useStyles();
  const text = useText();
  return (
    <table className={mergeClasses(styles.table, text.small)} aria-label={PAGE_WORDS.rates}>
      <thead className={styles.head}>
        <tr>
          <th scope="col" className={mergeClasses(styles.heading, styles.first)}>
            {RATES_WORDS.measure}
          </th>
          <th scope="col" className={styles.heading}>
            {RATES_WORDS.count}
          </th>
          <th scope="col" className={mergeClasses(styles.heading, styles.rateHeading)}>
            {RATES_WORDS.rate}
          </th>
          <th scope="col" className={styles.heading}>
            {RATES_WORDS.change}
          </th>
        </tr>
      </thead>
      {groups.map((group) => (
        <tbody key={group.name} className={styles.block}>
          <tr className={styles.block}>
            <th scope="rowgroup" colSpan={4} className={mergeClasses(styles.group, styles.block)}>
              {group.name}
            </th>
          </tr>
          {group.rows.map((row) => (
            <Fragment key={row.row.row}>
              <RatesRow {...row} />
            </Fragment>
          ))}
        </tbody>
      ))}
    </table>
  );
}

function RatesRow({ measure, row }: RateRow) {
  const styles = useStyles();
  const text = useText();
  const showRow = usePane((state) => state.showRow);
  const openPage = usePane((state) => state.openPage);
  const indicative = 'indicative' in measure.shownAs;
  return (
    <tr className={styles.row}>
      <th scope="row" className={styles.name}>
        <span
          className={mergeClasses(
            styles.nameParts,
            measure.partOf !== undefined && styles.indented,
          )}
        >
          <span className={mergeClasses(text.hint, styles.number)}>{measure.number}</span>{' '}
          <LinkButton
            onClick={() => {
              showRow(row.row);
              openPage('measure');
            }}
          >
            {measure.shortName}
            {indicative && <sup className={styles.footnote}>1</sup>}
          </LinkButton>
        </span>
      </th>
      {row.count === null ? (
        <td colSpan={3} className={mergeClasses(styles.cell, text.explanatory)} data-label="">
          {RATES_WORDS.notReported}
        </td>
      ) : (
        <RowFigures measure={measure} row={row} count={row.count} />
      )}
    </tr>
  );
}

function RowFigures({ row, count }: RateRow & { readonly count: number }) {
  const styles = useStyles();
  const text = useText();
  const { rate, lastQuarter } = row;
  return (
    <>
      <td className={styles.cell} data-label={RATES_WORDS.count}>
        {formatCount(count)}
      </td>
      <td className={mergeClasses(styles.cell, styles.rate)} data-label={RATES_WORDS.rate}>
        {isRate(rate) ? (
          <>
            {formatRate(rate.value)}
            {rate.as === 'percentage' && <span className={styles.sign}>%</span>}
          </>
        ) : (
          <span className={text.explanatory}>{RATES_WORDS.noRate}</span>
        )}
      </td>
      <td className={styles.cell} data-label={RATES_WORDS.change}>
        {lastQuarter !== null && (
          <Change text={formatChange(count, lastQuarter)} queried={isQueried(row)} />
        )}
      </td>
    </>
  );
}

function Change({ text, queried }: { readonly text: string; readonly queried: boolean }) {
  const styles = useStyles();
  if (!queried) return text;
  return (
    <span className={styles.queried}>
      <GradeIcon mark="query" className={styles.icon} />
      <Hidden>{`${RATES_WORDS.queried}: `}</Hidden>
      {text}
    </span>
  );
}

/** Whether the count itself has a query, answered or not. */
function isQueried({ findings }: RateRow['row']): boolean {
  return findings.some(
    ({ grade, finding }) => grade === 'query' && finding.at.column === 'Measure value',
  );
}
