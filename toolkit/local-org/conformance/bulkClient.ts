import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import { parse } from 'csv-parse/sync';
import { asFields } from './client.ts';
import type { Answer, Client, Fields } from './client.ts';

/** Longer than a job of a test takes on a busy machine. */
const MAX_WAIT_MS = 60_000;

export function jobOf(answer: Answer): Fields {
  assert.equal(answer.status, 200, JSON.stringify(answer.body));
  return asFields(answer.body);
}

/** Waits until a job is over; its last answer. */
export async function finished(client: Client, path: string): Promise<Fields> {
  const deadline = Date.now() + MAX_WAIT_MS;
  for (;;) {
    const job = jobOf(await client.get(path));
    if (['JobComplete', 'Failed', 'Aborted'].includes(String(job['state']))) {
      return job;
    }
    assert.ok(Date.now() < deadline, `the job is still ${String(job['state'])}`);
    await sleep(10);
  }
}

/** Path of a query job that has run. */
export async function queryJob(client: Client, query: string, more: Fields = {}): Promise<string> {
  const { id } = jobOf(await client.post('/jobs/query', { operation: 'query', query, ...more }));
  const path = `/jobs/query/${String(id)}`;
  const job = await finished(client, path);
  assert.equal(job['state'], 'JobComplete', JSON.stringify(job));
  return path;
}

/** Uploads a CSV and waits until the job is over; path and last answer. */
export async function ingest(
  client: Client,
  job: Fields,
  csv: string
): Promise<{ path: string; job: Fields }> {
  const path = await openIngest(client, job, csv);
  jobOf(await client.patch(path, { state: 'UploadComplete' }));
  return { path, job: await finished(client, path) };
}

/** A job with data that nobody has closed. */
export async function openIngest(client: Client, job: Fields, csv: string): Promise<string> {
  const { id } = jobOf(await client.post('/jobs/ingest', job));
  const path = `/jobs/ingest/${String(id)}`;
  const uploaded = await upload(client, path, csv);
  assert.equal(uploaded.status, 201, JSON.stringify(uploaded.body));
  return path;
}

export function upload(client: Client, path: string, csv: string): Promise<Answer> {
  return client.send('PUT', `${path}/batches`, csv, { 'content-type': 'text/csv' });
}

/** Rows of a CSV by the names of its header. */
export async function rowsOf(client: Client, path: string): Promise<Record<string, string>[]> {
  return parse(await textOf(client, path), { columns: true });
}

/** The text itself: a client that reads JSON would take a file of one quoted name for a string. */
export async function textOf(client: Client, path: string): Promise<string> {
  const base = path.startsWith('/services/') ? '' : `/services/data/v${client.version}`;
  const response = await fetch(client.url + base + path, {
    headers: { authorization: `Bearer ${client.token ?? ''}` }
  });
  const text = await response.text();
  assert.equal(response.status, 200, text);
  assert.match(String(response.headers.get('content-type')), /^text\/csv/);
  return text;
}
