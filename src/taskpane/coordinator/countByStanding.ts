import { countOutcomes, type OutcomeCounts } from '../../domain/compile/countOutcomes';
import type { OutcomeName, Plan, Standing } from '../../domain/compile/Plan';

/** What becomes of the rows of the files, and of the rows compiled before. */
export type CountsByStanding = Readonly<Record<Standing, OutcomeCounts>>;

/** The outcomes of a plan, for the files and for the compiled sheets apart. */
export function countByStanding(plan: Plan): CountsByStanding {
  const { files } = countOutcomes(plan);
  const sum = (standing: Standing): OutcomeCounts => {
    const counted = files.filter((file) => file.standing === standing);
    const total = (outcome: OutcomeName) =>
      counted.reduce((all, { outcomes }) => all + outcomes[outcome], 0);
    return {
      kept: total('kept'),
      superseded: total('superseded'),
      duplicate: total('duplicate'),
      conflict: total('conflict'),
      refused: total('refused'),
    };
  };
  return { submission: sum('submission'), compiled: sum('compiled') };
}
