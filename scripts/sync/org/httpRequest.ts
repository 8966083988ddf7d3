/**
 * One HTTP request, once. What `fetch` leaves open is decided here: how long an answer may take to begin, how long
 * it may pause (a proxy can keep a dead connection open for hours), and how long it may take altogether.
 */
import { OrgError } from './orgError.ts';

export interface HttpRequest {
  method: string;
  url: string;
  headers: Record<string, string>;
  body?: string | undefined;
  /** Ends the request at once. */
  signal?: AbortSignal | undefined;
  timeouts: Timeouts;
  fetch: typeof fetch;
}

export interface Timeouts {
  /** Until the answer begins. */
  answerMillis: number;
  /** Between two pieces of the answer. */
  idleMillis: number;
  /** Until the answer is complete. */
  totalMillis: number;
}

export interface HttpAnswer {
  status: number;
  headers: Headers;
  text: string;
}

/** An answer whose body is still to come. */
export interface HttpStream {
  status: number;
  headers: Headers;
  chunks: AsyncIterable<Uint8Array>;
}

export async function request(asked: HttpRequest): Promise<HttpAnswer> {
  const { status, headers, chunks } = await openRequest(asked);
  const decoder = new TextDecoder();
  let text = '';
  for await (const chunk of chunks) {
    text += decoder.decode(chunk, { stream: true });
  }
  return { status, headers, text: text + decoder.decode() };
}

export async function openRequest(asked: HttpRequest): Promise<HttpStream> {
  const { answerMillis, idleMillis, totalMillis } = asked.timeouts;
  const watchdog = new Watchdog(totalMillis);
  const signal =
    asked.signal === undefined ? watchdog.signal : AbortSignal.any([watchdog.signal, asked.signal]);
  watchdog.expect(answerMillis);
  let response: Response;
  try {
    response = await asked.fetch(asked.url, {
      method: asked.method,
      redirect: 'manual',
      headers: asked.headers,
      body: asked.body ?? null,
      signal
    });
  } catch (error) {
    watchdog.stop();
    throw asOrgError(error, asked);
  }
  return {
    status: response.status,
    headers: response.headers,
    chunks: chunksOf(response, watchdog, idleMillis, asked)
  };
}

async function* chunksOf(
  response: Response,
  watchdog: Watchdog,
  idleMillis: number,
  asked: HttpRequest
): AsyncGenerator<Uint8Array> {
  try {
    watchdog.expect(idleMillis);
    for await (const chunk of response.body ?? []) {
      // The reader may take its time with a piece: only waiting for the next one is watched.
      watchdog.pause();
      yield chunk;
      watchdog.expect(idleMillis);
    }
  } catch (error) {
    throw asOrgError(error, asked);
  } finally {
    watchdog.stop();
  }
}

/** Aborts what takes too long: the whole, or the part that is expected next. */
class Watchdog {
  readonly #controller = new AbortController();
  readonly #total: NodeJS.Timeout;
  #next: NodeJS.Timeout | undefined;

  constructor(totalMillis: number) {
    this.#total = setTimeout(() => this.#abort(), totalMillis);
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  expect(millis: number): void {
    this.pause();
    this.#next = setTimeout(() => this.#abort(), millis);
  }

  pause(): void {
    clearTimeout(this.#next);
  }

  stop(): void {
    this.pause();
    clearTimeout(this.#total);
  }

  #abort(): void {
    this.#controller.abort(new DOMException('The org took too long.', 'TimeoutError'));
  }
}

/** Not even a status came back, or the answer broke off. Nobody knows whether the org has done what was asked. */
function asOrgError(error: unknown, { method, url, signal }: HttpRequest): Error {
  if (error instanceof OrgError || (signal?.aborted && error === signal.reason)) {
    return error as Error;
  }
  const code = errorCodeOf(error) ?? 'NO_ANSWER';
  return new OrgError({
    status: 0,
    errorCode: code,
    message: `${method} ${new URL(url).origin} was not answered completely`,
    temporary: true,
    cause: error
  });
}

function errorCodeOf(error: unknown): string | undefined {
  for (let current = error; current instanceof Error; current = current.cause) {
    if (current.name === 'TimeoutError') {
      return 'TIMEOUT';
    }
    if ('code' in current && typeof current.code === 'string') {
      return current.code;
    }
  }
  return undefined;
}
