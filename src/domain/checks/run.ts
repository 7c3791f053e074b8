import type { TableReading } from '../entries/readTable';
import type { CheckContext } from './Check';
import type { Finding } from './Finding';
import { startChecking } from './incremental/startChecking';

/**
 * Runs every check over the tables of one submission. The findings come in the order of tables and rows, and in a row by
 * stage: shape, codes and values, relations, plausibility. The stages keep one slip from being reported many times: what
 * could not be read takes no part in a relation, and what is in doubt is not asked about again.
 */
export function runChecks(tables: readonly TableReading[], context: CheckContext): Finding[] {
  return [...startChecking(tables, context).findings];
}
