/**
 * For each command what one may type, for its help. Every line can be run as it stands where the files and folders
 * exist that it names.
 */
export const EXAMPLES: Readonly<Record<string, readonly string[]>> = {
  check: ['riia check 845-q2.xlsx', 'riia check submissions --csv findings.csv'],
  compile: [
    'riia compile submissions --out compiled',
    'riia compile submissions --previous compiled --out compiled',
  ],
  rates: ['riia rates compiled/compiled-measures.csv > rates.csv'],
  template: [
    'riia template --la 845 --quarter "2026-27 Q2" --out 845-q2.xlsx',
    'riia template --la 845 --quarter "2026-27 Q2" --quarters 4 --out 845-year.xlsx',
  ],
  metadata: ['riia metadata --out compiled'],
};
