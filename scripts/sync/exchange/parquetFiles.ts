/** Parquet files, a row group at a time: what is in memory does not depend on how many rows there are. */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { asyncBufferFromFile, parquetMetadataAsync, parquetReadObjects } from 'hyparquet';
import { fileWriter, ParquetWriter } from 'hyparquet-writer';
import { parquetSchema, parquetValue } from './columns.ts';
import type { Columns } from './columns.ts';
import type { FieldValue } from '../plan/canonical.ts';

const ROWS_A_GROUP = 50_000;

/** @returns how many rows */
export async function writeParquet(
  file: string,
  columns: Columns,
  pages: AsyncIterable<readonly Record<string, unknown>[]>
): Promise<number> {
  const writer = new ParquetWriter({ writer: fileWriter(file), schema: parquetSchema(columns) });
  let rows = 0;
  let group: Record<string, unknown>[] = [];
  const flush = async (): Promise<void> => {
    const columnData = columns.map(([name, kind]) => ({
      name,
      data: group.map((row) => parquetValue(row[name] as FieldValue | undefined, kind))
    }));
    await writer.write({ columnData, rowGroupSize: group.length });
    rows += group.length;
    group = [];
  };
  for await (const page of pages) {
    group.push(...page);
    if (group.length >= ROWS_A_GROUP) {
      await flush();
    }
  }
  if (group.length > 0) {
    await flush();
  }
  await writer.finish();
  return rows;
}

/** All Parquet files of a folder, in the order of their names. */
export async function* readParquet(folder: string): AsyncGenerator<Record<string, unknown>[]> {
  const names = (await readdir(folder)).filter((name) => /^[^._].*\.parquet$/.test(name)).sort();
  for (const name of names) {
    const file = await asyncBufferFromFile(join(folder, name));
    const metadata = await parquetMetadataAsync(file);
    let rowStart = 0;
    for (const { num_rows: count } of metadata.row_groups) {
      const rowEnd = rowStart + Number(count);
      yield (await parquetReadObjects({ file, metadata, rowStart, rowEnd })) as Record<string, unknown>[];
      rowStart = rowEnd;
    }
  }
}
