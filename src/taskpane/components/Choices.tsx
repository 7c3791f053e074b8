import { makeStyles, Radio, radioClassNames, RadioGroup, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  // The circle begins at the edge of the column, as the labels above it do.
  choice: { marginLeft: '-8px' },
  // Unchosen answers are as black as the chosen one: all of them are to be read.
  input: {
    ':enabled:not(:checked)': {
      [`& ~ .${radioClassNames.label}`]: { color: tokens.colorNeutralForeground1 },
    },
  },
});

export interface ChoicesProps<Value extends string> {
  readonly value: Value;
  readonly choices: readonly { readonly value: Value; readonly label: string }[];
  readonly onChoose: (value: Value) => void;
}

/** A few answers, all of them visible, one of them chosen. For use in a `Field`. */
export function Choices<Value extends string>({
  value,
  choices,
  onChoose,
  ...field
}: ChoicesProps<Value>) {
  const styles = useStyles();
  return (
    <RadioGroup
      {...field}
      value={value}
      onChange={(_, data) => {
        const chosen = choices.find((choice) => choice.value === data.value);
        if (chosen) onChoose(chosen.value);
      }}
    >
      {choices.map((choice) => (
        <Radio
          key={choice.value}
          className={styles.choice}
          value={choice.value}
          input={{ className: styles.input }}
          label={choice.label}
        />
      ))}
    </RadioGroup>
  );
}
