import {
  Button,
  makeStyles,
  shorthands,
  Menu,
  MenuGroup,
  MenuGroupHeader,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
  tokens,
} from '@fluentui/react-components';
import { ChevronDown16Regular } from '../components/icons';
import { Hidden } from '../components/Hidden';
import { usePane } from '../usePane';
import { FRAME_WORDS, PRODUCT, ROLE_WORDS } from '../words';

const useStyles = makeStyles({
  chevron: { margin: 0, width: '16px', minWidth: 0 },
  button: {
    minHeight: '24px',
    minWidth: 0,
    padding: 0,
    justifyContent: 'flex-start',
    textAlign: 'left',
    ...shorthands.borderStyle('none'),
    columnGap: tokens.spacingHorizontalXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
  },
  product: { fontWeight: tokens.fontWeightSemibold },
  // Above the sticky header that it is drawn in.
  popover: { zIndex: 3, minWidth: 0, maxWidth: 'calc(100vw - 24px)' },
  item: { maxWidth: '100%', minWidth: 0, overflowWrap: 'anywhere' },
});

/** The role, as a small menu: it changes once a year. */
export function RoleMenu() {
  const styles = useStyles();
  const role = usePane((state) => state.role);
  const chooseRole = usePane((state) => state.chooseRole);
  return (
    <Menu
      inline
      positioning="below-start"
      checkedValues={{ role: [role] }}
      onCheckedValueChange={(_, { checkedItems }) => {
        chooseRole(checkedItems[0] === 'coordinator' ? 'coordinator' : 'analyst');
      }}
    >
      <MenuTrigger disableButtonEnhancement>
        <Button
          appearance="transparent"
          size="small"
          className={styles.button}
          icon={{ className: styles.chevron, children: <ChevronDown16Regular /> }}
          iconPosition="after"
        >
          <span>
            <span className={styles.product}>{PRODUCT}</span>
            {' · '}
            <Hidden>{`${FRAME_WORDS.changeRole}: `}</Hidden>
            {ROLE_WORDS[role].name}
          </span>
        </Button>
      </MenuTrigger>
      <MenuPopover className={styles.popover}>
        <MenuList>
          <MenuGroup>
            <MenuGroupHeader>{FRAME_WORDS.wantTo}</MenuGroupHeader>
            <MenuItemRadio className={styles.item} name="role" value="analyst">
              {ROLE_WORDS.analyst.want}
            </MenuItemRadio>
            <MenuItemRadio className={styles.item} name="role" value="coordinator">
              {ROLE_WORDS.coordinator.want}
            </MenuItemRadio>
          </MenuGroup>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
