import { formatPeriod } from '../domain/periods/quarters';
import type { CheckedSubmission } from './CheckedSubmission';

/**
 * The queries and the reasons given for them, as plain text for an email.
 *
 * @example
 * East Sussex (845), 2026-27 Q2: notes to the RIIA 24 submission
 *
 * 208 is higher than expected
 * 412 is above the range expected from the last 8 quarters, 270 to 371.
 * Reason: a police operation in August.
 */
export function coveringNote({ identity, findings }: CheckedSubmission): string {
  const { authority, period } = identity;
  const title = `${authority.name} (${authority.laCode}), ${formatPeriod(period)}: notes to the RIIA 24 submission`;
  const queries = findings.filter(({ grade }) => grade === 'query');
  const paragraphs = queries.map(({ title: what, body, reason }) =>
    [what, body, reason === null ? 'No reason given yet.' : `Reason: ${reason}`].join('\n'),
  );
  if (paragraphs.length === 0) paragraphs.push('There are no queries.');
  return [title, ...paragraphs].join('\n\n') + '\n';
}
