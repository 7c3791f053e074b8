import { Button } from '@fluentui/react-components';
import type { Plan } from '../../domain/compile/Plan';
import { Footer } from '../components/Footer';
import { usePane } from '../usePane';
import { COLLECT_WORDS } from '../words';
import { countByStanding } from './countByStanding';
import { groupConflicts } from './groupConflicts';

/** What stays out, which compiled rows would go, and Compile, which is always there. */
export function CollectFooter({ plan }: { readonly plan: Plan }) {
  const compiling = usePane((state) => state.compiling);
  const compile = usePane((state) => state.compile);
  return (
    <Footer
      pending={COLLECT_WORDS.pending({
        conflicts: groupConflicts(plan).length,
        lost: countByStanding(plan).compiled.refused,
      })}
    >
      <Button appearance="primary" disabledFocusable={compiling} onClick={() => void compile()}>
        {compiling ? COLLECT_WORDS.compiling : COLLECT_WORDS.compile}
      </Button>
    </Footer>
  );
}
