/** Names of what `compile` writes. */
export const COMPILED_MEASURES = 'compiled-measures.csv';
export const COMPILED_CONTEXTUAL = 'compiled-contextual.csv';
export const COMPILE_LOG = 'compile-log.csv';
export const COMPILE_SUMMARY = 'compile-summary.json';

/** What a folder of submissions may hold of ours and is no submission. */
export const OUR_OTHER_FILES: readonly string[] = [COMPILE_LOG, COMPILE_SUMMARY];
