import { DuckDBInstance } from '@duckdb/node-api';

// The merge in one query, which DuckDB does quickest: all CSV files of a folder parsed and type-checked (rows that do not
// fit are set aside), of each key the row with the latest date, written in order. No log, and no word about conflicts.
const [folder = '', out = ''] = process.argv.slice(2);
const QUERY = `
  COPY (
    SELECT * EXCLUDE (fits) FROM (
      SELECT *,
        regexp_full_match("Measure year", '\\d{4}-\\d{2}')
          AND "Measure quarter" IN ('Q1', 'Q2', 'Q3', 'Q4')
          AND "Measure value" >= 0
          AND ("Quality check" IS NULL OR "Quality check" IN ('Yes', 'No')) AS fits
      FROM read_csv('${folder}/*.csv', header = true, delim = ',', quote = '"', escape = '"',
        store_rejects = true, columns = {
          'Region': 'VARCHAR', 'LA code': 'SMALLINT', 'LA name': 'VARCHAR', 'Report date': 'DATE',
          'Measure year': 'VARCHAR', 'Measure quarter': 'VARCHAR', 'Measure no.': 'INTEGER',
          'Measure value': 'INTEGER', 'Quality check': 'VARCHAR'
        })
    )
    WHERE fits
    QUALIFY row_number() OVER (
      PARTITION BY "LA code", "Measure year", "Measure quarter", "Measure no."
      ORDER BY "Report date" DESC
    ) = 1
    ORDER BY "LA code", "Measure year", "Measure quarter", "Measure no."
  ) TO '${out}' (HEADER, DELIMITER ',')`;

async function main(): Promise<void> {
  const database = await DuckDBInstance.create(':memory:');
  const connection = await database.connect();
  const { rowsChanged } = await connection.run(QUERY);
  console.log(rowsChanged);
}
void main();
