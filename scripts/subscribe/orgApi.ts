/** The few calls of an org's API that subscriptions need, as one person. */
import { z } from 'zod';
import { recordIdOf } from '../sync/plan/recordId.ts';
import type { Session } from '../sync/index.ts';
import { SubscribeError } from './subscribeError.ts';
import { SOURCES } from './subscription.ts';
import type { Kind } from './subscription.ts';

const API_ROOT = '/services/data/v66.0';
const TIMEOUT_MILLIS = 60_000;

const errors = z.array(z.object({ errorCode: z.string(), message: z.string() })).min(1);
const rows = z.object({ records: z.array(z.object({ Id: z.string(), Name: z.string() })) });
const subscriptions = z.array(
  z.object({
    id: z.string(),
    name: z.string(),
    recordId: z.string(),
    schedule: z.record(z.string(), z.unknown())
  })
);
const userInfo = z.object({ preferred_username: z.string() });

export type Subscription = z.infer<typeof subscriptions>[number];

export interface Found {
  id: string;
  name: string;
}

/** What the org answered when it refused. */
export class RefusedError extends Error {
  override readonly name = 'RefusedError';
}

const OBJECTS: Readonly<Record<Kind, { object: string; title: string; prefix: string }>> = {
  report: { object: 'Report', title: 'Name', prefix: '00O' },
  dashboard: { object: 'Dashboard', title: 'Title', prefix: '01Z' }
};

export class OrgApi {
  readonly #session: Session;

  constructor(session: Session) {
    this.#session = session;
  }

  async username(): Promise<string> {
    const answer = await this.#send('GET', '/services/oauth2/userinfo');
    return userInfo.parse(answer).preferred_username;
  }

  /** The report or dashboard by developer name or id, as far as this person may see it. */
  async find(kind: Kind, name: string): Promise<Found> {
    const { object, title, prefix } = OBJECTS[kind];
    const id = name.slice(0, 3).toUpperCase() === prefix ? recordIdOf(name) : undefined;
    const condition = id !== undefined ? `Id = '${id}'` : `DeveloperName = '${quoted(name)}'`;
    const soql = `SELECT Id, ${title} FROM ${object} WHERE ${condition}`;
    const answer = await this.#send('GET', `${API_ROOT}/query?q=${encodeURIComponent(soql)}`);
    const [record] = rows.parse(renamed(answer, title)).records;
    if (record === undefined) {
      throw new SubscribeError(
        `There is no ${kind} "${name}" that this person can see. Its developer name stands in Setup, and its folder must be shared with them.`
      );
    }
    return { id: record.Id, name: record.Name };
  }

  async list(kind: Kind): Promise<Subscription[]> {
    const path = `${API_ROOT}/analytics/notifications?source=${SOURCES[kind]}`;
    return subscriptions.parse(await this.#send('GET', path));
  }

  /** Makes it, or changes the one that is there. An answer with an error may come although it was made: looked for again. */
  async save(kind: Kind, recordId: string, body: Record<string, unknown>): Promise<'new' | 'changed'> {
    const existing = await this.#existing(kind, recordId);
    if (existing !== undefined) {
      await this.#send('PUT', `${API_ROOT}/analytics/notifications/${existing.id}`, {
        ...body,
        id: existing.id
      });
      return 'changed';
    }
    try {
      await this.#send('POST', `${API_ROOT}/analytics/notifications`, body);
    } catch (error) {
      if ((await this.#existing(kind, recordId)) === undefined) {
        throw error;
      }
    }
    return 'new';
  }

  /** False where there was none. */
  async remove(kind: Kind, recordId: string): Promise<boolean> {
    const existing = await this.#existing(kind, recordId);
    if (existing === undefined) {
      return false;
    }
    await this.#send('DELETE', `${API_ROOT}/analytics/notifications/${existing.id}`);
    return true;
  }

  async #existing(kind: Kind, recordId: string): Promise<Subscription | undefined> {
    const all = await this.list(kind);
    return all.find((each) => each.recordId.slice(0, 15) === recordId.slice(0, 15));
  }

  async #send(method: string, path: string, body?: unknown): Promise<unknown> {
    const response = await fetch(this.#session.instanceUrl + path, {
      method,
      headers: {
        authorization: `Bearer ${this.#session.accessToken}`,
        ...(body !== undefined && { 'content-type': 'application/json' })
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
      signal: AbortSignal.timeout(TIMEOUT_MILLIS)
    });
    const text = await response.text();
    if (!response.ok) {
      throw new RefusedError(refusal(text, response.status));
    }
    return text === '' ? undefined : (JSON.parse(text) as unknown);
  }
}

function refusal(text: string, status: number): string {
  try {
    return errors
      .parse(JSON.parse(text))
      .map(({ errorCode, message }) => `${message} (${errorCode})`)
      .join(' ');
  } catch {
    return `The org answered with status ${status}.`;
  }
}

/** Dashboards have a title where reports have a name. */
function renamed(answer: unknown, title: string): unknown {
  const { records } = z.object({ records: z.array(z.record(z.string(), z.unknown())) }).parse(answer);
  return { records: records.map((record) => ({ ...record, Name: record[title] })) };
}

function quoted(text: string): string {
  return text.replace(/[\\']/g, '\\$&');
}
