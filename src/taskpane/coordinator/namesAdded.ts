import type { Difference } from '../../domain/compile/differenceOf';

/** The authorities that rows were added for, by name, as a sentence. @example 'Hampshire, Isle of Wight, Kent.' */
export function namesAdded({ added }: Difference): string {
  const names = [...new Set(added.map(({ laName }) => laName))].sort((a, b) =>
    a.localeCompare(b, 'en-GB'),
  );
  return names.length === 0 ? '' : `${names.join(', ')}.`;
}
