/** The few calls of the public REST API that loading needs. */
import { z } from 'zod';
import { LoadError } from './loadError.ts';
import type { Value } from './sampleRecord.ts';

const API_VERSION = 'v66.0';

const errorList = z.array(z.object({ errorCode: z.string(), message: z.string() })).min(1);

const saveResults = z.array(
  z.object({
    id: z.string().nullish(),
    success: z.boolean(),
    errors: z
      .array(
        z.object({ statusCode: z.string(), message: z.string(), fields: z.array(z.string()).default([]) })
      )
      .default([])
  })
);
export type SaveResult = z.infer<typeof saveResults>[number];

const queryPage = z.object({
  done: z.boolean(),
  nextRecordsUrl: z.string().optional(),
  records: z.array(z.record(z.string(), z.unknown()))
});

const describeResult = z.object({ fields: z.array(z.object({ name: z.string(), createable: z.boolean() })) });

export type OrgRow = Record<string, unknown>;

export interface OrgClientOptions {
  instanceUrl: string;
  accessToken: string;
}

export class OrgClient {
  readonly #root: string;
  readonly #accessToken: string;

  constructor({ instanceUrl, accessToken }: OrgClientOptions) {
    this.#root = instanceUrl.replace(/\/+$/, '');
    this.#accessToken = accessToken;
  }

  /** Up to 200 rows of one object, all or none. */
  async saveRows(
    method: 'POST' | 'PATCH',
    object: string,
    rows: Record<string, Value>[]
  ): Promise<SaveResult[]> {
    const records = rows.map((row) => ({ attributes: { type: object }, ...row }));
    return saveResults.parse(
      await this.#request(method, '/composite/sobjects', { allOrNone: true, records })
    );
  }

  async deleteRows(ids: readonly string[]): Promise<SaveResult[]> {
    return saveResults.parse(
      await this.#request('DELETE', `/composite/sobjects?ids=${ids.join(',')}&allOrNone=true`)
    );
  }

  async query(soql: string): Promise<OrgRow[]> {
    const rows: OrgRow[] = [];
    for (let next: string | undefined = `/query?q=${encodeURIComponent(soql)}`; next !== undefined;) {
      const page = queryPage.parse(await this.#request('GET', next));
      rows.push(...page.records);
      next = page.done ? undefined : page.nextRecordsUrl;
    }
    return rows;
  }

  /** Which of some fields this session may set when it makes a record. */
  async createableFields(object: string): Promise<Set<string>> {
    const { fields } = describeResult.parse(await this.#request('GET', `/sobjects/${object}/describe`));
    return new Set(fields.filter((field) => field.createable).map((field) => field.name));
  }

  /** The user whose token this is: the version resource names their identity URL. */
  async runningUserId(): Promise<string> {
    const { identity } = z.object({ identity: z.string() }).parse(await this.#request('GET', '/'));
    return identity.split('/').at(-1) ?? '';
  }

  async #request(method: string, path: string, body?: unknown): Promise<unknown> {
    const url = path.startsWith('/services')
      ? this.#root + path
      : `${this.#root}/services/data/${API_VERSION}${path}`;
    const response = await fetch(url, {
      method,
      headers: { authorization: `Bearer ${this.#accessToken}`, 'content-type': 'application/json' },
      body: body === undefined ? null : JSON.stringify(body)
    }).catch((error: unknown) => {
      throw new LoadError(`Nothing answers at ${this.#root}. Is the org running?`, { cause: error });
    });
    const text = await response.text();
    if (!response.ok) {
      throw new LoadError(`${method} ${path.split('?')[0]}: ${errorText(response.status, text)}`);
    }
    return text === '' ? undefined : JSON.parse(text);
  }
}

function errorText(status: number, body: string): string {
  try {
    const [first] = errorList.parse(JSON.parse(body));
    if (first) {
      return `${first.errorCode}, ${first.message.trim()}`;
    }
  } catch {
    // Not an error list: the body itself says more than our failure to read it.
  }
  return `HTTP ${status} ${body.slice(0, 200)}`;
}

/** A text column of a row that was asked for. */
export function textOf(row: OrgRow, column: string): string {
  const value = row[column];
  if (typeof value !== 'string') {
    throw new LoadError(`The org answered without ${column}.`);
  }
  return value;
}
