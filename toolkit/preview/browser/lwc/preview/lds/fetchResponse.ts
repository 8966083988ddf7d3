import { apiPath, context, requestToken } from 'preview/session';
import type { FetchResponse } from './fetchError.ts';

function failure(status: number, statusText: string, body: unknown): FetchResponse {
  return { ok: false, status, statusText, body, headers: {}, errorType: 'fetchResponse' };
}

let renewal: Promise<void> | undefined;

/** A session may end while its page is open: log in again once, no matter who notices first. */
function renewSession(): Promise<void> {
  renewal ??= requestToken(context().user.username)
    .then((token) => {
      context().accessToken = token;
    })
    .finally(() => {
      renewal = undefined;
    });
  return renewal;
}

async function send(method: string, path: string, body: unknown): Promise<Response> {
  const headers: Record<string, string> = { Authorization: `Bearer ${context().accessToken}` };
  if (body !== undefined) {
    headers['Content-Type'] = 'application/json';
  }
  return fetch(path, { method, headers, body: body === undefined ? undefined : JSON.stringify(body) });
}

/** One call to the org's REST API. Throws a `FetchResponse`. */
export async function request(method: string, path: string, body?: unknown): Promise<unknown> {
  const url = path.startsWith('/services/') || path.startsWith('/local/') ? path : apiPath + path;
  let response: Response;
  try {
    response = await send(method, url, body);
    if (response.status === 401) {
      // Nobody reads it, and unread it would keep its connection
      await response.text();
      await renewSession();
      response = await send(method, url, body);
    }
  } catch {
    // What LDS reports without a network; the wording is assumed. Like LDS, it is no Error.
    // oxlint-disable-next-line typescript/only-throw-error
    throw failure(0, 'Disconnected', { message: 'Disconnected or Canceled', errorCode: 'NETWORK_ERROR' });
  }
  const source = await response.text();
  let answer: unknown;
  try {
    answer = source === '' ? undefined : JSON.parse(source);
  } catch {
    answer = { message: source.slice(0, 500) };
  }
  if (!response.ok) {
    // oxlint-disable-next-line typescript/only-throw-error -- as LDS
    throw failure(response.status, response.statusText, answer);
  }
  return answer;
}
