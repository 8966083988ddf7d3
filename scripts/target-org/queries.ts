/** Reading rows of an org: of one query, page by page, and of many queries in one call. */
import { z } from 'zod';
import type { RequestOptions, Transport } from '../sync/org/transport.ts';

export type Row = Record<string, unknown>;

const page = z.object({
  records: z.array(z.record(z.string(), z.unknown())),
  nextRecordsUrl: z.string().optional(),
  totalSize: z.number()
});

/** Most subrequests of a batch (REST guide, "Composite Batch"). A composite call would take five queries only. */
const MAX_TOGETHER = 25;

const batchAnswer = z.object({
  results: z.array(z.object({ statusCode: z.number(), result: z.unknown() }))
});

export const queryPath = (soql: string): string => `/query?q=${encodeURIComponent(soql)}`;

/** A text of SOQL. */
export const quoted = (text: string): string => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;

export async function queryRows(transport: Transport, soql: string): Promise<Row[]> {
  return allPages(transport, queryPath(soql));
}

/** Of setup objects such as Flow, which the data API does not know. */
export async function toolingRows(transport: Transport, soql: string): Promise<Row[]> {
  return allPages(transport, `/tooling/query?q=${encodeURIComponent(soql)}`);
}

/** What is not implemented will not be in a moment, either. */
const UNLESS_MISSING: RequestOptions = { repeat: ({ status }) => status !== 501 };

async function allPages(transport: Transport, first: string): Promise<Row[]> {
  const rows: Row[] = [];
  for (let next: string | undefined = first; next !== undefined;) {
    const answer: z.infer<typeof page> = page.parse(await transport.get(next, UNLESS_MISSING));
    rows.push(...answer.records);
    next = answer.nextRecordsUrl;
  }
  return rows;
}

/** Rows by name of the query; undefined for a query that this org refuses, as one without the object does. */
export async function queryTogether<Name extends string>(
  transport: Transport,
  queries: Readonly<Record<Name, string>>
): Promise<Record<Name, Row[] | undefined>> {
  const names = Object.keys(queries) as Name[];
  const found: Partial<Record<Name, Row[] | undefined>> = {};
  for (let start = 0; start < names.length; start += MAX_TOGETHER) {
    const part = names.slice(start, start + MAX_TOGETHER);
    const batchRequests = part.map((name) => ({
      method: 'GET',
      url: transport.pathOf(queryPath(queries[name])).replace('/services/data/', '')
    }));
    const { results } = batchAnswer.parse(
      await transport.send('POST', '/composite/batch', { batchRequests })
    );
    part.forEach((name, index) => {
      found[name] = page.safeParse(results[index]?.result).data?.records;
    });
  }
  return found as Record<Name, Row[] | undefined>;
}

/** The value behind a path such as `PermissionSet.Name`. */
export function valueAt(row: Row, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>(
      (value, name) => (typeof value === 'object' && value !== null ? (value as Row)[name] : undefined),
      row
    );
}

export const textAt = (row: Row, path: string): string => {
  const value = valueAt(row, path);
  return typeof value === 'string' ? value : '';
};

export const numberAt = (row: Row, path: string): number => Number(valueAt(row, path) ?? 0);
