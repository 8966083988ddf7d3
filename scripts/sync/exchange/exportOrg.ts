/** `sync export`: what the sync reads, as Parquet files that a warehouse takes; one folder for each object. */
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { z } from 'zod';
import { EXIT_CODE } from '../exitCode.ts';
import { readAllRows } from '../org/cheapestRead.ts';
import { CURRENCY_READ, probe, READ } from '../org/probe.ts';
import type { Capabilities, CurrencyObject, ReadObject } from '../org/probe.ts';
import { parseRow, readSettings } from '../org/read.ts';
import { readPages } from '../org/readPages.ts';
import type { RowQuery } from '../org/readPages.ts';
import type { Transport } from '../org/transport.ts';
import { SyncError } from '../syncError.ts';
import { columnsOf, EXPORT_OBJECTS, EXPORT_VERSION } from './columns.ts';
import type { ExportObject } from './columns.ts';
import { writeParquet } from './parquetFiles.ts';

/** What the export is, beside its folders. */
export const MANIFEST = 'ridealong-export.json';
const PART = 'part-00000.parquet';

/** Nobody's subject is asked for: it is not written. */
const NO_WORDS = { Subject: null, Name: null };

export async function exportOrg(
  transport: Transport,
  folder: string,
  onPage: RowQuery['onPage']
): Promise<Record<string, number>> {
  await checkFolder(folder);
  const capabilities = await probe(transport);
  const rows: Record<string, number> = {};
  for (const object of EXPORT_OBJECTS) {
    await mkdir(join(folder, object), { recursive: true, mode: 0o700 });
    const file = join(folder, object, PART);
    rows[object] = await writeParquet(
      `${file}.tmp`,
      columnsOf(object),
      pagesOf(transport, capabilities, object, onPage)
    );
    await rename(`${file}.tmp`, file);
  }
  const asOf = (transport.serverTime ?? new Date()).toISOString();
  const manifest = { version: EXPORT_VERSION, asOf, rows };
  await writeFile(join(folder, MANIFEST), `${JSON.stringify(manifest, undefined, 2)}\n`);
  return rows;
}

/** An export takes the place of an earlier one, and of nothing else. */
async function checkFolder(folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  if (names.length === 0) {
    return;
  }
  const manifest = await readFile(join(folder, MANIFEST), 'utf8').catch(() => '{}');
  const isExport = (JSON.parse(manifest) as { version?: number }).version === EXPORT_VERSION;
  if (!isExport && !names.every((name) => (EXPORT_OBJECTS as readonly string[]).includes(name))) {
    throw new SyncError(`${folder} holds something else than an export.`, {
      exitCode: EXIT_CODE.usage,
      actions: 'Name an empty folder, or one with an earlier export.'
    });
  }
}

async function* pagesOf(
  transport: Transport,
  capabilities: Capabilities,
  object: ExportObject,
  onPage: RowQuery['onPage']
): AsyncGenerator<readonly Record<string, unknown>[]> {
  if (object === 'Ridealong_Setting') {
    const settings = await readSettings(transport);
    yield settings === undefined ? [] : [settings];
    return;
  }
  const query = queryOf(capabilities, object);
  if (query === undefined) {
    return;
  }
  let isFirst = true;
  const { row } =
    object in READ ? READ[object as ReadObject] : { row: CURRENCY_READ[object as CurrencyObject] };
  const pages = isRead(query)
    ? readAllRows(transport, { ...query, onPage })
    : readPages(transport, { ...query, onPage });
  for await (const page of pages) {
    if (isFirst) {
      page.forEach((record) => parseRow(object, row as z.ZodType<unknown>, { ...NO_WORDS, ...record }));
      isFirst = false;
    }
    yield page;
  }
}

const isRead = (query: RowQuery): query is RowQuery & { object: ReadObject } => query.object in READ;

/** Undefined where the org has no such object. */
function queryOf(
  { fields, currencies }: Capabilities,
  object: ReadObject | CurrencyObject
): RowQuery | undefined {
  if (object in CURRENCY_READ) {
    return currencies.includes(object as CurrencyObject)
      ? { object, fields: columnsOf(object).map(([name]) => name) }
      : undefined;
  }
  const wanted = fields[object as ReadObject].filter((name) => !(name in NO_WORDS));
  return {
    object,
    fields: wanted,
    ...(object === 'Event' ? { where: 'IsChild = false', all: true } : {}),
    ...(object === 'EventRelation' ? { all: true } : {})
  };
}
