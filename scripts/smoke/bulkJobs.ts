/** Jobs of Bulk API 2.0, asked by hand: our own reader and writer mend what these questions want to see. */
import { setTimeout as wait } from 'node:timers/promises';
import { textAt } from '../target-org/queries.ts';
import type { Row } from '../target-org/queries.ts';
import type { RawClient } from '../target-org/rawClient.ts';
import { inShort } from './question.ts';

const MAX_WAIT_MILLIS = 180_000;
const OVER = new Set(['JobComplete', 'Failed', 'Aborted']);

/** Path of a job that is over. */
export async function finishedJob(client: RawClient, path: string): Promise<Row> {
  const deadline = performance.now() + MAX_WAIT_MILLIS;
  for (let pause = 20; ; pause = Math.min(pause * 2, 2000)) {
    const job = (await client.ask('GET', path)).body as Row;
    if (OVER.has(textAt(job, 'state'))) {
      return job;
    }
    if (performance.now() > deadline) {
      throw new Error(`the job is still ${textAt(job, 'state')}`);
    }
    await wait(pause);
  }
}

async function opened(client: RawClient, kind: 'query' | 'ingest', job: Row): Promise<string> {
  const answer = await client.ask('POST', `/jobs/${kind}`, job);
  const id = textAt(answer.body as Row, 'id');
  if (id === '') {
    throw new Error(`the job was refused: ${inShort(answer)}`);
  }
  return `/jobs/${kind}/${id}`;
}

/** Path of a query that has run. */
export async function ranQuery(client: RawClient, query: string): Promise<string> {
  const path = await opened(client, 'query', { operation: 'query', query });
  await finishedJob(client, path);
  return path;
}

export interface Ingested {
  failed: string;
  successful: string;
}

/** What a job says of the rows of a CSV, as CSV; the job itself is taken away again. */
export async function ingested(client: RawClient, job: Row, csv: string): Promise<Ingested> {
  const path = await opened(client, 'ingest', { lineEnding: 'LF', ...job });
  await client.ask('PUT', `${path}/batches`, csv, { 'content-type': 'text/csv' });
  await client.ask('PATCH', path, { state: 'UploadComplete' });
  await finishedJob(client, path);
  const text = async (file: string): Promise<string> =>
    String((await client.ask('GET', `${path}/${file}`)).body);
  const rows = { failed: await text('failedResults'), successful: await text('successfulResults') };
  await client.ask('DELETE', path);
  return rows;
}

/** Lines below the header. */
export const countOf = (csv: string): number => csv.trim().split('\n').length - 1;
