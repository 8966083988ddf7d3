/** The figures on DuckDB: a third engine that reads the same SQL. */
import { DuckDBInstance } from '@duckdb/node-api';
import type { DuckDBConnection, DuckDBValue } from '@duckdb/node-api';
import { RESULTS, viewsSql } from '../figures/sql/core.ts';
import { pagesOf } from '../figures/sql/engine.ts';
import type { FigureEngine, FigureRow } from '../figures/sql/engine.ts';
import { columnsOf, INPUT_NAMES, tablesSql } from '../figures/sql/inputs.ts';
import type { InputName, InputRow } from '../figures/sql/inputs.ts';

export class DuckdbFigures implements FigureEngine {
  async figures(
    inputs: (table: InputName) => Iterable<InputRow>,
    onRows: Parameters<FigureEngine['figures']>[1]
  ): Promise<void> {
    const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
    const connection = await instance.connect();
    for (const table of tablesSql((kind) => (kind === 'text' ? 'VARCHAR' : 'BIGINT'))) {
      await connection.run(table);
    }
    for (const table of INPUT_NAMES) {
      await insertInto(connection, table, inputs(table));
    }
    for (const view of viewsSql()) {
      await connection.run(view);
    }
    for (const result of RESULTS) {
      const rows = (await connection.runAndReadAll(`SELECT * FROM ${result}`)).getRowObjects();
      onRows(result, rows.map(plain));
    }
    connection.closeSync();
    instance.closeSync();
  }
}

async function insertInto(
  connection: DuckDBConnection,
  table: InputName,
  rows: Iterable<InputRow>
): Promise<void> {
  const columns = columnsOf(table);
  const literal = (value: string | number | null): string =>
    value === null ? 'NULL' : typeof value === 'number' ? String(value) : `'${value.replaceAll("'", "''")}'`;
  for (const page of pagesOf(rows, 500)) {
    const values = page.map((row) => `(${columns.map((_, at) => literal(row[at] ?? null)).join(', ')})`);
    await connection.run(`INSERT INTO ${table} VALUES ${values.join(', ')}`);
  }
}

const plain = (row: Record<string, DuckDBValue>): FigureRow =>
  Object.fromEntries(
    Object.entries(row).map(([name, value]) => [
      name,
      typeof value === 'bigint' ? Number(value) : (value as string | number | null)
    ])
  );
