/**
 * All traffic with the org goes through here: one place that counts calls, repeats what can be repeated, and, for a
 * `plan`, refuses everything that could change something.
 */
import { setTimeout as wait } from 'node:timers/promises';
import { EXIT_CODE } from '../exitCode.ts';
import { OrgError, orgErrorFrom } from './orgError.ts';
import { SyncError } from '../syncError.ts';

export interface TransportOptions {
  instanceUrl: string;
  accessToken: string;
  apiVersion: string;
  /** Refuse every request that is not a GET. */
  readOnly: boolean;
  /** Waits between attempts; tests pass one that does not. */
  sleep?: (millis: number) => Promise<unknown>;
  random?: () => number;
  timeoutMillis?: number;
}

const ATTEMPTS = 5;
const FIRST_WAIT_MILLIS = 250;
const LONGEST_WAIT_MILLIS = 30_000;
/** The longest a synchronous REST call may run. */
const TIMEOUT_MILLIS = 600_000;

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

  constructor(options: TransportOptions) {
    this.instanceUrl = options.instanceUrl.replace(/\/+$/, '');
    this.readOnly = options.readOnly;
    this.#options = options;
    this.#sleep = options.sleep ?? wait;
    this.#random = options.random ?? Math.random;
  }

  /** @param path below `/services/data/vXX.0`, or from the root when it begins with `/services` */
  get(path: string): Promise<unknown> {
    return this.#repeat('GET', path);
  }

  /** Only for writes that may be repeated: rows with a unique key, or with their id. */
  send(method: 'POST' | 'PATCH', path: string, body: unknown): Promise<unknown> {
    if (this.readOnly) {
      throw new SyncError(`A plan must not change anything, but ${method} ${path} was about to be sent.`, {
        exitCode: EXIT_CODE.unexpected,
        wayOut: 'This is a fault of the sync: please report it. Nothing was changed.'
      });
    }
    return this.#repeat(method, path, JSON.stringify(body));
  }

  /** Full jitter: a random part of a wait that doubles each time. */
  backOff(attempt: number, atLeastMillis = 0): Promise<unknown> {
    const ceiling = Math.min(LONGEST_WAIT_MILLIS, FIRST_WAIT_MILLIS * 2 ** attempt);
    return this.#sleep(
      Math.max(Math.min(atLeastMillis, LONGEST_WAIT_MILLIS), Math.round(this.#random() * ceiling))
    );
  }

  async #repeat(method: string, path: string, body?: string): Promise<unknown> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.#once(method, path, body);
      } catch (error) {
        const again = error instanceof OrgError && error.temporary && attempt < ATTEMPTS;
        if (!again) {
          throw error;
        }
        await this.backOff(attempt, error instanceof TooBusy ? error.retryAfterMillis : 0);
      }
    }
  }

  async #once(method: string, path: string, body: string | undefined): Promise<unknown> {
    const url = `${this.instanceUrl}${path.startsWith('/services') ? path : `/services/data/v${this.#options.apiVersion}${path}`}`;
    this.calls++;
    let response: Response;
    let text: string;
    try {
      response = await fetch(url, {
        method,
        redirect: 'manual',
        headers: {
          authorization: `Bearer ${this.#options.accessToken}`,
          accept: 'application/json',
          ...(body === undefined ? {} : { 'content-type': 'application/json' })
        },
        body: body ?? null,
        signal: AbortSignal.timeout(this.#options.timeoutMillis ?? TIMEOUT_MILLIS)
      });
      text = await response.text();
    } catch (error) {
      throw this.#unreachable(error);
    }

    const date = Date.parse(response.headers.get('date') ?? '');
    if (!Number.isNaN(date)) {
      this.serverTime = new Date(date);
    }
    if (response.status === 401) {
      throw this.#refused(text);
    }
    if (!response.ok) {
      throw failed(response, text);
    }
    if (text === '') {
      return undefined;
    }
    try {
      return JSON.parse(text);
    } catch {
      // A connection cut in the middle looks like this; the answer is not to be trusted.
      throw new OrgError(
        response.status,
        'BROKEN_ANSWER',
        `${method} ${path} was answered with broken JSON`,
        true
      );
    }
  }

  #unreachable(error: unknown): Error {
    const code = errorCodeOf(error);
    if (code !== 'ECONNREFUSED' && code !== 'ENOTFOUND') {
      return new OrgError(0, code ?? 'NO_ANSWER', `${this.instanceUrl} broke off`, true);
    }
    return new SyncError(`Nothing answers at ${this.instanceUrl} (${code}).`, {
      exitCode: EXIT_CODE.temporary,
      wayOut:
        'Check SF_INSTANCE_URL and that the org is up. A local org is started with "npm start" or "npm run org".',
      cause: error
    });
  }

  #refused(body: string): SyncError {
    const { errorCode, message } = orgErrorFrom(401, body);
    return new SyncError(`${this.instanceUrl} does not accept the access token (${errorCode}, ${message}).`, {
      exitCode: EXIT_CODE.usage,
      wayOut: 'Get a new token and set SF_ACCESS_TOKEN, or let the sync log in with a key (docs/sync.md).'
    });
  }
}

class TooBusy extends OrgError {
  readonly retryAfterMillis: number;

  constructor(error: OrgError, retryAfterMillis: number) {
    super(error.status, error.errorCode, error.message, true);
    this.retryAfterMillis = retryAfterMillis;
  }
}

function failed(response: Response, body: string): OrgError {
  const error = orgErrorFrom(response.status, body);
  const seconds = Number(response.headers.get('retry-after') ?? Number.NaN);
  return error.temporary && seconds > 0 ? new TooBusy(error, seconds * 1000) : error;
}

function errorCodeOf(error: unknown): string | undefined {
  for (let current = error; current instanceof Error; current = current.cause) {
    if ('code' in current && typeof current.code === 'string') {
      return current.code;
    }
    if (current.name === 'TimeoutError') {
      return 'TIMEOUT';
    }
  }
  return undefined;
}
