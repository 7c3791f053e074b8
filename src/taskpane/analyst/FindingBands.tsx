import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Fragment } from 'react';
import type { Grade } from '../../domain/checks/Check';
import { findMeasure } from '../../domain/catalogue/findMeasure';
import type { WordedFinding } from '../../workflows/CheckedSubmission';
import { Band } from '../components/Band';
import { FindingList, type ShownFinding } from '../components/FindingList';
import { EDGE, useText } from '../components/layout';
import { usePane } from '../usePane';
import { CHECK_WORDS, GRADE_WORDS } from '../words';

const GRADES: readonly Grade[] = ['error', 'query', 'note'];

const useStyles = makeStyles({
  none: { padding: `${tokens.spacingVerticalM} ${EDGE}`, margin: 0 },
});

export interface FindingBandsProps {
  readonly findings: readonly ShownFinding[];
  /** Nothing is left to fix: queries are listed as answered, by their reasons. */
  readonly clean: boolean;
}

/** The findings, worst first; within a band in the order of the rows. An empty band is left out. */
export function FindingBands({ findings, clean }: FindingBandsProps) {
  const styles = useStyles();
  const text = useText();
  const chosen = usePane((state) => state.filter);
  const hideAnswered = usePane((state) => state.hideAnswered);
  const groupByMeasure = usePane((state) => state.groupByMeasure);
  const filter = clean ? 'all' : chosen;
  const shown = findings.filter(
    ({ finding }) =>
      (filter === 'all' || finding.grade === filter) &&
      (clean || !(hideAnswered && finding.reason !== null)),
  );
  if (shown.length === 0 && filter !== 'all') {
    return (
      <p className={mergeClasses(text.body, text.explanatory, styles.none)}>
        {CHECK_WORDS.noneOf(GRADE_WORDS[filter].many.toLowerCase())}
      </p>
    );
  }
  return groupByMeasure && !clean ? (
    <ByMeasure findings={shown} />
  ) : (
    <ByGrade findings={shown} clean={clean} />
  );
}

function ByGrade({ findings, clean }: FindingBandsProps) {
  return GRADES.map((grade) => {
    const ofGrade = findings.filter(({ finding }) => finding.grade === grade);
    if (ofGrade.length === 0) return null;
    const id = `band-${grade}`;
    const { title, remark } = bandOf(grade, clean);
    return (
      <Fragment key={grade}>
        <Band
          id={id}
          title={title}
          count={ofGrade.length}
          {...(remark !== undefined && { remark })}
        />
        <FindingList findings={ofGrade} labelledBy={id} brief={clean} />
      </Fragment>
    );
  });
}

function bandOf(grade: Grade, clean: boolean): { title: string; remark?: string } {
  if (clean && grade === 'query') return { title: CHECK_WORDS.answeredQueries };
  return { title: GRADE_WORDS[grade].many, remark: GRADE_WORDS[grade].remark };
}

function ByMeasure({ findings }: { readonly findings: readonly ShownFinding[] }) {
  const rows = usePane((state) => state.checked?.rows ?? NO_ROWS);
  const measureOf = ({ finding: { at } }: WordedFinding): number | undefined =>
    at.template === 'measures' ? rows.find(({ row }) => row === at.row)?.measure : undefined;
  const groups = new Map<number | undefined, ShownFinding[]>();
  for (const shown of findings) {
    const measure = measureOf(shown.finding);
    groups.set(measure, [...(groups.get(measure) ?? []), shown]);
  }
  return [...groups].map(([measure, ofMeasure]) => {
    const id = `band-${measure ?? 'other'}`;
    const known = measure === undefined ? null : findMeasure(measure);
    const title = known ? `${known.number} ${known.name}` : CHECK_WORDS.otherFindings;
    return (
      <Fragment key={id}>
        <Band id={id} title={title} count={ofMeasure.length} />
        <FindingList findings={ofMeasure} labelledBy={id} />
      </Fragment>
    );
  });
}

const NO_ROWS: readonly { readonly row: number; readonly measure: number }[] = [];
