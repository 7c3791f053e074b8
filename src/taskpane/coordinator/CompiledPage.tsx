import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { Band } from '../components/Band';
import { EmptyState } from '../components/EmptyState';
import { EDGE, useText } from '../components/layout';
import { PageTitle } from '../components/PageTitle';
import { usePane } from '../usePane';
import { COLLECT_WORDS, COMPILED_WORDS } from '../words';
import type { CompiledSummary } from '../Workflows';
import { ChangedValues } from './ChangedValues';
import { CoverageList } from './CoverageList';
import { namesAdded } from './namesAdded';

const useStyles = makeStyles({
  page: { padding: `${tokens.spacingVerticalM} 0 ${tokens.spacingVerticalXL}` },
  inset: { padding: `0 ${EDGE}` },
  paragraph: { margin: '8px 0 0' },
  actions: { marginTop: tokens.spacingVerticalM },
});

/** What the compiled sheets hold, and what the last compilation changed. */
export function CompiledPage() {
  const rows = usePane((state) => state.compiledRows);
  const summary = usePane((state) => state.summary);
  const openPage = usePane((state) => state.openPage);
  if (!rows) {
    return (
      <EmptyState
        level="h1"
        title={COMPILED_WORDS.nothing}
        text={COMPILED_WORDS.nothingText}
        actions={
          <Button
            appearance="primary"
            onClick={() => {
              openPage('collect');
            }}
          >
            {COMPILED_WORDS.goToCollect}
          </Button>
        }
      />
    );
  }
  return <Compiled rows={rows} summary={summary} />;
}

interface CompiledProps {
  readonly rows: { readonly measures: number; readonly contextual: number };
  readonly summary: CompiledSummary | null;
}

function Compiled({ rows, summary }: CompiledProps) {
  const styles = useStyles();
  const text = useText();
  const title = useRef<HTMLHeadingElement>(null);
  const compilations = usePane((state) => state.compilations);
  const openPage = usePane((state) => state.openPage);

  useEffect(() => {
    if (compilations > 0) title.current?.focus({ preventScroll: true });
  }, [compilations]);

  return (
    <div className={styles.page}>
      <div className={styles.inset}>
        <PageTitle title={COMPILED_WORDS.title} ref={title} />
        <p className={mergeClasses(text.body, text.explanatory, text.figures, styles.paragraph)}>
          {COLLECT_WORDS.compiledRows(rows.measures, rows.contextual)}
        </p>
        <div className={styles.actions}>
          <Button
            appearance="primary"
            onClick={() => {
              openPage('export');
            }}
          >
            {COMPILED_WORDS.goToExport}
          </Button>
        </div>
      </div>
      {summary && <Changes summary={summary} />}
    </div>
  );
}

/** What the compilation changed, and who has not reported. */
function Changes({ summary }: { readonly summary: CompiledSummary }) {
  const { difference, coverage } = summary;
  const lost = countLost(summary);
  const styles = useStyles();
  const text = useText();
  const paragraph = mergeClasses(text.body, text.explanatory, styles.inset);
  const names = namesAdded(difference);
  return (
    <>
      <Band title={COMPILED_WORDS.added} count={difference.added.length} />
      <p className={paragraph}>{names === '' ? COMPILED_WORDS.nothingAdded : names}</p>
      <ChangedValues changes={difference.changed} />
      <Band title={COMPILED_WORDS.withdrawn} count={difference.withdrawn.length + lost} />
      {lost > 0 && <p className={paragraph}>{COMPILED_WORDS.lost(lost)}</p>}
      <p className={paragraph}>{COMPILED_WORDS.withdrawnText}</p>
      <CoverageList coverage={coverage} />
    </>
  );
}

/** Rows of the compiled sheets that were spoilt by hand: refused like any row, they are not on the sheets any more. */
function countLost({ outcomes }: CompiledSummary): number {
  return outcomes.files
    .filter(({ standing }) => standing === 'compiled')
    .reduce((sum, file) => sum + file.outcomes.refused, 0);
}
