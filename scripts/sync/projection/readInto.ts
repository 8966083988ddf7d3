/**
 * Rows of an object into the projection, page by page: no more than a page is in memory. The first page is checked field by field;
 * the rest is of the same query and comes as the first did.
 */
import type { z } from 'zod';
import { rowOf } from '../org/bulkRead.ts';
import type { MakeRow } from '../org/bulkRead.ts';
import { readAllRows } from '../org/cheapestRead.ts';
import { READ } from '../org/probe.ts';
import type { Capabilities, ReadObject } from '../org/probe.ts';
import { parseRow } from '../org/read.ts';
import type { RawRow, RowQuery } from '../org/readPages.ts';
import type { Transport } from '../org/transport.ts';
import type { EncodedRow } from './encodeCells.ts';
import type { ProjectionStore } from './store.ts';

export interface ReadFrom {
  transport: Transport;
  capabilities: Capabilities;
  onPage?: RowQuery['onPage'];
}

type ReadRows = (
  transport: Transport,
  query: RowQuery & { object: ReadObject },
  make: MakeRow<EncodedRow>
) => AsyncIterable<(RawRow | EncodedRow)[]>;

/** Events leave `query` a year after they were held; deleted ones say that a meeting is off. */
const QUERIES: Partial<Record<ReadObject, { where?: string; all: true }>> = {
  Event: { where: 'IsChild = false', all: true },
  EventRelation: { all: true }
};

const ROWS_CHECKED = 2000;

const inTheCheapestWay: ReadRows = (transport, query, make) => readAllRows(transport, query, { make });

/** @returns how many they are */
export async function readInto(
  store: ProjectionStore,
  { transport, capabilities, onPage }: ReadFrom,
  object: ReadObject,
  { where, read = inTheCheapestWay }: { where?: string; read?: ReadRows } = {}
): Promise<number> {
  const fields = capabilities.fields[object];
  const query = { object, fields, onPage, ...QUERIES[object], ...(where !== undefined && { where }) };
  const check = firstChecked(object);
  const encode = store.encoder(object, fields);
  const make: MakeRow<EncodedRow> = (text, spans) => {
    check(() => rowOf(object, fields, text, spans));
    return encode(text, spans);
  };
  let rows = 0;
  for await (const page of read(transport, query, make)) {
    const encoded = page.filter((row): row is EncodedRow => Array.isArray(row));
    const raw = page.filter((row): row is RawRow => !Array.isArray(row));
    raw.forEach((row) => check(() => row));
    store.transaction(() => {
      store.putEncoded(object, encoded);
      store.put(object, raw);
    });
    rows += page.length;
  }
  return rows;
}

function firstChecked(object: ReadObject): (row: () => RawRow) => void {
  let left = ROWS_CHECKED;
  return (row) => {
    if (left > 0) {
      left--;
      parseRow(object, READ[object].row as z.ZodType<unknown>, row());
    }
  };
}
