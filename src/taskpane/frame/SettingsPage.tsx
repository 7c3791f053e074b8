import { Field, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { SubPage } from '../components/SubPage';
import type { Colours } from '../preferences';
import { usePane } from '../usePane';
import { SETTINGS_WORDS } from '../words';

const CHOICES: readonly Colours[] = ['system', 'light', 'dark'];

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
        <RadioGroup
          value={colours}
          onChange={(_, { value }) => {
            chooseColours(CHOICES.find((choice) => choice === value) ?? 'system');
          }}
        >
          {CHOICES.map((choice) => (
            <Radio key={choice} value={choice} label={SETTINGS_WORDS[choice]} />
          ))}
        </RadioGroup>
      </Field>
    </SubPage>
  );
}
