import {
  Button,
  Field,
  makeStyles,
  mergeClasses,
  Spinner,
  tokens,
} from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { Choices } from '../components/Choices';
import { FileButton } from '../components/FileButton';
import { Footer } from '../components/Footer';
import { EDGE, useText } from '../components/layout';
import { PageTitle } from '../components/PageTitle';
import { usePane } from '../usePane';
import { FRAME_WORDS, ROLE_WORDS, SET_UP_WORDS } from '../words';
import { AnalystAnswers, CoordinatorAnswers } from './Answers';
import { OpenedSubmission } from './OpenedSubmission';

const useStyles = makeStyles({
  page: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalL,
    padding: `${tokens.spacingVerticalM} ${EDGE} ${tokens.spacingVerticalXL}`,
  },
  introduction: { margin: '2px 0 0' },
});

const ROLES = (['analyst', 'coordinator'] as const).map((value) => ({
  value,
  label: ROLE_WORDS[value].want,
}));

/** From nothing to two sheets in four answers; for a coordinator, whose submissions and for when. */
export function SetUpPage() {
  const styles = useStyles();
  const text = useText();
  const title = useRef<HTMLHeadingElement>(null);
  const role = usePane((state) => state.role);
  const chooseRole = usePane((state) => state.chooseRole);
  const identity = usePane((state) => state.identity);
  const analyst = role === 'analyst';
  const held = analyst ? identity : null;

  useEffect(() => {
    title.current?.focus({ preventScroll: true });
  }, []);

  return (
    <>
      <div className={styles.page}>
        <div>
          <PageTitle
            ref={title}
            title={analyst ? SET_UP_WORDS.title : SET_UP_WORDS.coordinatorTitle}
          />
          <p className={mergeClasses(text.body, text.explanatory, styles.introduction)}>
            {held
              ? SET_UP_WORDS.holds(held.authority.name, held.period)
              : analyst
                ? SET_UP_WORDS.analystIntroduction
                : SET_UP_WORDS.coordinatorIntroduction}
          </p>
        </div>
        <Field label={FRAME_WORDS.wantTo}>
          <Choices value={role} choices={ROLES} onChoose={chooseRole} />
        </Field>
        {analyst && !held && <AnalystAnswers />}
        {!analyst && <CoordinatorAnswers />}
        {analyst && !held && <OpenedSubmission />}
      </div>
      {analyst && !held ? <MakeFooter /> : <CarryOnFooter />}
    </>
  );
}

/** Make the sheets from the answers, or open a submission sent before. */
function MakeFooter() {
  const settingUp = usePane((state) => state.settingUp);
  const makeSheets = usePane((state) => state.makeSheets);
  const openSubmission = usePane((state) => state.openSubmission);
  const make = async () => {
    const wrong = await makeSheets();
    if (wrong) document.getElementById(`answer-${wrong}`)?.focus();
  };
  return (
    <Footer>
      {settingUp === null ? (
        <Button appearance="primary" onClick={() => void make()}>
          {SET_UP_WORDS.make}
        </Button>
      ) : (
        <Spinner size="tiny" label={settingUp} />
      )}
      <FileButton
        label={SET_UP_WORDS.openSubmission}
        accept=".csv,.xlsx,.xlsm"
        disabled={settingUp !== null}
        onFiles={([file]) => {
          if (file) void openSubmission(file);
        }}
      />
    </Footer>
  );
}

/** There is nothing to make: on to the pages. */
function CarryOnFooter() {
  const role = usePane((state) => state.role);
  const ready = usePane((state) => state.role === 'analyst' || state.region !== null);
  const openView = usePane((state) => state.openView);
  return (
    <Footer>
      <Button
        appearance="primary"
        disabledFocusable={!ready}
        onClick={() => {
          openView('pages');
        }}
      >
        {role === 'analyst' ? SET_UP_WORDS.carryOn : SET_UP_WORDS.collect}
      </Button>
    </Footer>
  );
}
