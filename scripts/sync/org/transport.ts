/**
 * All traffic with the org goes through here: one place that counts calls, repeats what can be repeated, logs in
 * again, keeps to the API budget, stops when asked to, and, for a `plan`, refuses everything that could change
 * something.
 */
import { setTimeout as wait } from 'node:timers/promises';
import { EXIT_CODE } from '../exitCode.ts';
import { SyncError } from '../syncError.ts';
import type { ApiBudget } from './apiBudget.ts';
import { answersTo, compositeOf } from './composite.ts';
import type { Part, PartAnswer } from './composite.ts';
import type { Session } from './connection.ts';
import { openRequest, request } from './httpRequest.ts';
import type { HttpAnswer, HttpRequest, HttpStream, Timeouts } from './httpRequest.ts';
import { OrgError, orgErrorFrom } from './orgError.ts';

export interface TransportOptions extends Session {
  apiVersion: string;
  /** Refuse every request that is not a GET. */
  readOnly: boolean;
  /** Logs in again when the session has ended. */
  renew?: (() => Promise<Session>) | undefined;
  /** Waits between attempts; tests pass one that does not. */
  sleep?: (millis: number) => Promise<unknown>;
  random?: () => number;
  timeouts?: Partial<Timeouts> | undefined;
  /** Aborted when the run is to stop: reading ends at once, writing after the call that is under way. */
  signal?: AbortSignal | undefined;
  budget?: ApiBudget | undefined;
  onRetry?: ((message: string) => void) | undefined;
  /** Another way to the org than the network; for tests. */
  fetch?: typeof fetch | undefined;
}

export interface RequestOptions {
  attempts?: number;
  /** Which temporary errors are worth another attempt; all of them, if it is left out. */
  repeat?: (error: OrgError) => boolean;
  /** To leave a note about a run that was stopped or has used up its budget. */
  evenIfStopped?: boolean;
  /** Of what is sent; JSON, when it is left out. */
  contentType?: string;
}

const MAX_ATTEMPTS = 5;
const FIRST_WAIT_MILLIS = 250;
const MAX_WAIT_MILLIS = 30_000;

/** A query may run two minutes, a write ten; `fetch` itself waits 300 seconds for an answer to begin. */
const READ_TIMEOUTS: Timeouts = { answerMillis: 150_000, idleMillis: 60_000, totalMillis: 600_000 };
const WRITE_TIMEOUTS: Timeouts = { ...READ_TIMEOUTS, answerMillis: 295_000 };

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

export type { PartAnswer } from './composite.ts';

export class Transport {
  readonly instanceUrl: string;
  readonly readOnly: boolean;
  /** Requests sent: each counts against the allowance of the org. */
  calls = 0;
  /** The org's clock at its last answer; this machine's clock is not trusted. */
  serverTime: Date | undefined;

  readonly #options: TransportOptions;
  readonly #sleep: (millis: number) => Promise<unknown>;
  readonly #random: () => number;
  #accessToken: string;
  /** A login under way: requests that were refused together wait for the same one. */
  #renewal: Promise<void> | undefined;
  #end: SyncError | undefined;

  constructor(options: TransportOptions) {
    this.instanceUrl = options.instanceUrl.replace(/\/+$/, '');
    this.readOnly = options.readOnly;
    this.#options = options;
    this.#accessToken = options.accessToken;
    this.#sleep = options.sleep ?? wait;
    this.#random = options.random ?? Math.random;
  }

  /** @param path below `/services/data/vXX.0`, or from the root when it begins with `/services` */
  async get(path: string, options: RequestOptions = {}): Promise<unknown> {
    return this.#json('GET', path, undefined, options);
  }

  /** Up to 25 reads as one call: the answers in the order of the questions, each with a status of its own. */
  async getTogether(paths: readonly string[], options: RequestOptions = {}): Promise<PartAnswer[]> {
    return this.#together(
      paths.map((path) => ({ method: 'GET', path })),
      options
    );
  }

  /** A write that may be repeated, and then reads, as one call: what is read is of after the write. */
  async sendAndGet(
    write: { method: 'PATCH'; path: string; body: unknown },
    paths: readonly string[]
  ): Promise<PartAnswer[]> {
    this.#refuseInPlan(write.method, write.path);
    return this.#together([write, ...paths.map((path) => ({ method: 'GET', path }) as const)], {});
  }

  async #together(parts: readonly Part[], options: RequestOptions): Promise<PartAnswer[]> {
    const body = JSON.stringify(compositeOf(parts, (path) => this.pathOf(path)));
    return answersTo(parts, await this.#json('POST', '/composite', body, options));
  }

  /** Only for writes that may be repeated: rows with a unique key, or with their id. */
  async send(
    method: 'POST' | 'PATCH' | 'DELETE',
    path: string,
    body: unknown,
    options: RequestOptions = {}
  ): Promise<unknown> {
    this.#refuseInPlan(method, path);
    return this.#json(method, path, body === undefined ? undefined : JSON.stringify(body), options);
  }

  /** Rows of a job, which takes them once: nothing is done with them before it is closed. */
  async upload(path: string, csv: string): Promise<void> {
    this.#refuseInPlan('PUT', path);
    await this.#json('PUT', path, csv, { contentType: 'text/csv' });
  }

  /** From now on every call fails with this; for what is noticed beside the calls. */
  endWith(error: SyncError): void {
    this.#end ??= error;
  }

  /** Makes, aborts or deletes a job that only reads: a plan may do so, too. */
  async queryJob(
    method: 'POST' | 'PATCH' | 'DELETE',
    path: '' | `/${string}`,
    body?: unknown
  ): Promise<unknown> {
    return this.#json(
      method,
      `/jobs/query${path}`,
      body === undefined ? undefined : JSON.stringify(body),
      {}
    );
  }

  /** The answer as it comes in. It is not repeated once it has begun: its reader knows where to go on. */
  async stream(path: string, options: RequestOptions & { accept: string }): Promise<HttpStream> {
    return this.#repeat(options, async () => {
      const { accept, ...rest } = options;
      const answer = await openRequest(this.#requestFor('GET', path, undefined, { ...rest, accept }));
      this.#noteHeaders(answer.headers);
      if (answer.status >= 200 && answer.status < 300) {
        return answer;
      }
      throw this.#failed({ ...answer, text: await textOf(answer) });
    });
  }

  /** Full jitter: a random part of a wait that doubles each time. */
  backOff(attempt: number, atLeastMillis = 0): Promise<unknown> {
    const ceiling = Math.min(MAX_WAIT_MILLIS, FIRST_WAIT_MILLIS * 2 ** attempt);
    const shortest = Math.min(atLeastMillis, MAX_WAIT_MILLIS);
    return this.#sleep(Math.max(shortest, Math.round(this.#random() * ceiling)));
  }

  sleep(millis: number): Promise<unknown> {
    return this.#sleep(millis);
  }

  #refuseInPlan(method: string, path: string): void {
    if (!this.readOnly) {
      return;
    }
    throw new SyncError(`A plan must not change anything, but ${method} ${path} was about to be sent.`, {
      exitCode: EXIT_CODE.unexpected,
      actions: 'This is a fault of the sync: please report it. Nothing was changed.'
    });
  }

  async #json(
    method: Method,
    path: string,
    body: string | undefined,
    options: RequestOptions
  ): Promise<unknown> {
    return this.#repeat(options, async () => {
      const answer = await request(this.#requestFor(method, path, body, options));
      this.#noteHeaders(answer.headers);
      if (answer.status < 200 || answer.status > 299) {
        throw this.#failed(answer);
      }
      return parsed(answer, `${method} ${path.split('?')[0]}`);
    });
  }

  async #repeat<T>(options: RequestOptions, once: () => Promise<T>): Promise<T> {
    const attempts = options.attempts ?? MAX_ATTEMPTS;
    let renewed = false;
    for (let attempt = 1; ; attempt++) {
      this.#stopIfAsked(options);
      const token = this.#accessToken;
      try {
        return await once();
      } catch (error) {
        if (error instanceof SessionEnded && this.#options.renew !== undefined && !renewed) {
          renewed = true;
          attempt--;
          await this.#renew(token);
          continue;
        }
        if (error instanceof SessionEnded) {
          throw this.#refused(error);
        }
        if (!(error instanceof OrgError)) {
          throw this.#options.signal?.aborted ? stopped() : error;
        }
        if (isUnreachable(error)) {
          throw this.#unreachable(error);
        }
        if (!error.temporary || attempt >= attempts || options.repeat?.(error) === false) {
          throw error;
        }
        this.#options.onRetry?.(
          `${error.errorCode}: ${error.message}. Attempt ${attempt + 1} of ${attempts}.`
        );
        await this.backOff(attempt, error.retryAfterMillis);
      }
    }
  }

  #stopIfAsked(options: RequestOptions): void {
    if (options.evenIfStopped) {
      return;
    }
    if (this.#end !== undefined) {
      throw this.#end;
    }
    if (this.#options.signal?.aborted) {
      throw stopped();
    }
    this.#options.budget?.check(this.calls);
  }

  /** Once for a token that was refused, no matter who notices first. */
  async #renew(refusedToken: string): Promise<void> {
    if (this.#accessToken !== refusedToken) {
      return;
    }
    this.#renewal ??= (async () => {
      this.#accessToken = (await this.#options.renew?.())?.accessToken ?? this.#accessToken;
    })().finally(() => (this.#renewal = undefined));
    await this.#renewal;
  }

  #requestFor(
    method: Method,
    path: string,
    body: string | undefined,
    options: RequestOptions & { accept?: string }
  ): HttpRequest {
    this.calls++;
    const isRead = method === 'GET';
    return {
      method,
      url: `${this.instanceUrl}${this.pathOf(path)}`,
      headers: {
        authorization: `Bearer ${this.#accessToken}`,
        accept: options.accept ?? 'application/json',
        ...(body === undefined ? {} : { 'content-type': options.contentType ?? 'application/json' })
      },
      body,
      fetch: this.#options.fetch ?? fetch,
      signal: isRead && !options.evenIfStopped ? this.#options.signal : undefined,
      timeouts: { ...(isRead ? READ_TIMEOUTS : WRITE_TIMEOUTS), ...this.#options.timeouts }
    };
  }

  pathOf(path: string): string {
    return path.startsWith('/services') ? path : `/services/data/v${this.#options.apiVersion}${path}`;
  }

  #noteHeaders(headers: Headers): void {
    const date = Date.parse(headers.get('date') ?? '');
    if (!Number.isNaN(date)) {
      this.serverTime = new Date(date);
    }
    this.#options.budget?.note(headers.get('sforce-limit-info'));
  }

  #failed({ status, headers, text }: HttpAnswer): OrgError {
    const error = orgErrorFrom(status, text, headers.get('retry-after'));
    return status === 401 ? new SessionEnded(error) : error;
  }

  #unreachable(error: OrgError): SyncError {
    return new SyncError(`Nothing answers at ${this.instanceUrl} (${error.errorCode}).`, {
      exitCode: EXIT_CODE.temporary,
      actions:
        'Check SF_INSTANCE_URL and that the org is up. A local org is started with "npm start" or "npm run org".',
      cause: error
    });
  }

  #refused({ errorCode, message }: OrgError): SyncError {
    return new SyncError(`${this.instanceUrl} does not accept the access token (${errorCode}, ${message}).`, {
      exitCode: EXIT_CODE.usage,
      actions: 'Get a new token and set SF_ACCESS_TOKEN, or let the sync log in with a key (docs/sync.md).'
    });
  }
}

class SessionEnded extends OrgError {
  constructor({ status, errorCode, message }: OrgError) {
    super({ status, errorCode, message, temporary: false });
  }
}

const isUnreachable = ({ status, errorCode }: OrgError): boolean =>
  status === 0 && (errorCode === 'ECONNREFUSED' || errorCode === 'ENOTFOUND');

function stopped(): SyncError {
  return new SyncError('Stopped on request, between two calls.', {
    exitCode: EXIT_CODE.interrupted,
    actions: 'Run again to finish: what is written already is not written twice.'
  });
}

function parsed({ status, text }: HttpAnswer, what: string): unknown {
  if (text === '') {
    return undefined;
  }
  try {
    // A proxy may put a byte order mark in front.
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    // A connection cut in the middle looks like this; the answer is not to be trusted.
    const message = `${what} was answered with broken JSON`;
    throw new OrgError({ status, errorCode: 'BROKEN_ANSWER', message, temporary: true });
  }
}

async function textOf({ chunks }: HttpStream): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  for await (const chunk of chunks) {
    text += decoder.decode(chunk, { stream: true });
  }
  return text;
}
