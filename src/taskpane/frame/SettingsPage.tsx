import { Field, makeStyles, tokens } from '@fluentui/react-components';
import { Choices } from '../components/Choices';
import { SubPage } from '../components/SubPage';
import type { Colours } from '../preferences';
import { usePane } from '../usePane';
import { SETTINGS_WORDS } from '../words';

const CHOICES = (['system', 'light', 'dark'] satisfies Colours[]).map((value) => ({
  value,
  label: SETTINGS_WORDS[value],
}));

const useStyles = makeStyles({ field: { marginTop: tokens.spacingVerticalM } });

/** What can be chosen for the pane itself. Each choice takes effect at once. */
export function SettingsPage({
  behind,
  onBack,
}: {
  readonly behind: string;
  readonly onBack: () => void;
}) {
  const styles = useStyles();
  const colours = usePane((state) => state.colours);
  const chooseColours = usePane((state) => state.chooseColours);
  return (
    <SubPage title={SETTINGS_WORDS.title} behind={behind} onBack={onBack}>
      <Field label={SETTINGS_WORDS.colours} className={styles.field}>
        <Choices value={colours} choices={CHOICES} onChoose={chooseColours} />
      </Field>
    </SubPage>
  );
}
