import { FIRST_COLLECTED } from '../../periods/quarters';
import { PROPOSAL } from '../Source';

/** What every contextual item of the first version has in common. */
export const IN_THE_PROPOSAL = {
  validFrom: FIRST_COLLECTED,
  source: { title: PROPOSAL, part: 'Proposed “contextual information” data items' },
} as const;
