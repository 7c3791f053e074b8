import {
  Button,
  makeStyles,
  Menu,
  MenuItem,
  MenuItemCheckbox,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from '@fluentui/react-components';
import type { WordedFinding } from '../../workflows/CheckedSubmission';
import { copyText } from '../components/copyText';
import { MoreHorizontal16Regular } from '../components/icons';
import { usePane } from '../usePane';
import { CHECK_WORDS, GRADE_WORDS } from '../words';

const useStyles = makeStyles({ button: { minWidth: '24px' }, popover: { zIndex: 1 } });

/** What can be done with the list as a whole. */
export function FindingMenu({ findings }: { readonly findings: readonly WordedFinding[] }) {
  const styles = useStyles();
  const hideAnswered = usePane((state) => state.hideAnswered);
  const groupByMeasure = usePane((state) => state.groupByMeasure);
  const toggleHideAnswered = usePane((state) => state.toggleHideAnswered);
  const toggleGroupByMeasure = usePane((state) => state.toggleGroupByMeasure);
  const announce = usePane((state) => state.announce);
  const copy = async () => {
    const copied = await copyText(findings.map(asText).join('\r\n\r\n'));
    announce(copied ? CHECK_WORDS.findingsCopied(findings.length) : CHECK_WORDS.copyRefused);
  };
  const checked = [hideAnswered && 'hideAnswered', groupByMeasure && 'groupByMeasure'];
  return (
    <Menu
      inline
      positioning="below-end"
      checkedValues={{ list: checked.filter((name) => name !== false) }}
      onCheckedValueChange={(_, { checkedItems }) => {
        if (checkedItems.includes('hideAnswered') !== hideAnswered) toggleHideAnswered();
        if (checkedItems.includes('groupByMeasure') !== groupByMeasure) toggleGroupByMeasure();
      }}
    >
      <MenuTrigger disableButtonEnhancement>
        <Button
          size="small"
          appearance="subtle"
          className={styles.button}
          icon={<MoreHorizontal16Regular />}
          aria-label={CHECK_WORDS.more}
        />
      </MenuTrigger>
      <MenuPopover className={styles.popover}>
        <MenuList>
          <MenuItemCheckbox name="list" value="hideAnswered">
            {CHECK_WORDS.hideAnswered}
          </MenuItemCheckbox>
          <MenuItemCheckbox name="list" value="groupByMeasure">
            {CHECK_WORDS.groupByMeasure}
          </MenuItemCheckbox>
          <MenuItem onClick={() => void copy()}>{CHECK_WORDS.copyFindings}</MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

/** A finding as plain text, for an email. */
function asText({ grade, title, body, action, reason }: WordedFinding): string {
  const lines = [`${GRADE_WORDS[grade].one}: ${title}`, body, action];
  if (reason !== null) lines.push(`${CHECK_WORDS.reason}: ${reason}`);
  return lines.join('\r\n');
}
