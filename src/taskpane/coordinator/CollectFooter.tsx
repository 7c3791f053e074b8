import { Button } from '@fluentui/react-components';
import type { Plan } from '../../domain/compile/Plan';
import { Footer } from '../components/Footer';
import { usePane } from '../usePane';
import { COLLECT_WORDS } from '../words';
import { groupConflicts } from './groupConflicts';

/** What stays out, and Compile, which is always there. */
export function CollectFooter({ plan }: { readonly plan: Plan }) {
  const compiling = usePane((state) => state.compiling);
  const compile = usePane((state) => state.compile);
  return (
    <Footer pending={COLLECT_WORDS.staysOut(groupConflicts(plan).length)}>
      <Button appearance="primary" disabledFocusable={compiling} onClick={() => void compile()}>
        {compiling ? COLLECT_WORDS.compiling : COLLECT_WORDS.compile}
      </Button>
    </Footer>
  );
}
