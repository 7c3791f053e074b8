import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { GradeIcon } from '../components/GradeIcon';
import { useText } from '../components/layout';
import { SubPage } from '../components/SubPage';
import { usePane } from '../usePane';
import { COLLECT_WORDS } from '../words';
import type { CollectedFile } from '../Workflows';

const useStyles = makeStyles({
  said: { margin: '2px 0 12px' },
  row: {
    display: 'grid',
    gridTemplateColumns: '16px minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalM,
    padding: '10px 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  reason: { margin: 0, overflowWrap: 'anywhere' },
});

/** The rows of one file that were not used, each with its reason. */
export function FileRows({ file }: { readonly file: CollectedFile }) {
  const styles = useStyles();
  const text = useText();
  const showFile = usePane((state) => state.showFile);
  useReturnTo(file.id);
  return (
    <SubPage
      title={file.name}
      behind={COLLECT_WORDS.title}
      onBack={() => {
        showFile(null);
      }}
    >
      <p className={mergeClasses(text.body, text.explanatory, styles.said)}>{file.said}</p>
      <h2 className={text.section}>{COLLECT_WORDS.refusedRows}</h2>
      <ul className={text.plain}>
        {file.refusedRows.map(({ sheet, row, reason }, index) => (
          // A row may be refused for several reasons, so neither row nor reason is a key.
          <li key={index} className={styles.row}>
            <GradeIcon mark="refused" />
            <div>
              <h3 className={text.section}>{COLLECT_WORDS.sheetAndRow(sheet, row)}</h3>
              <p className={mergeClasses(text.body, text.explanatory, styles.reason)}>{reason}</p>
            </div>
          </li>
        ))}
      </ul>
    </SubPage>
  );
}

/** When this page closes, the focus goes back to the control that opened it. */
function useReturnTo(id: string): void {
  const opener = useRef(id);
  useEffect(
    () => () => {
      const wanted = opener.current;
      requestAnimationFrame(() => {
        [...document.querySelectorAll<HTMLElement>('[data-opens]')]
          .find(({ dataset }) => dataset['opens'] === wanted)
          ?.focus();
      });
    },
    [],
  );
}
