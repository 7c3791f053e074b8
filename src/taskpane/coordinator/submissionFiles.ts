/** What the file window offers for a submission. Others can still be chosen; reading says what they are. */
export const SUBMISSION_FILES = '.csv,.xlsx,.xlsm';
