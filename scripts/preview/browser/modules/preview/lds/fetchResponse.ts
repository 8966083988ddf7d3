import { apiPath, context, requestToken } from 'preview/session';

/** What wires and functions of Lightning Data Service report as an error. */
export interface FetchResponse {
  ok: false;
  status: number;
  statusText: string;
  /** As the endpoint answered. */
  body: unknown;
  headers: Record<string, string>;
  errorType: 'fetchResponse';
}

function failure(status: number, statusText: string, body: unknown): FetchResponse {
  return { ok: false, status, statusText, body, headers: {}, errorType: 'fetchResponse' };
}

let renewal: Promise<void> | undefined;

/** A session may end while its page is open: log in again once, whoever notices first. */
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
  if (body !== undefined) headers['Content-Type'] = 'application/json';
  return fetch(path, { method, headers, body: body === undefined ? undefined : JSON.stringify(body) });
}

/** One call to the org's REST API. Throws a `FetchResponse`. */
export async function request(method: string, path: string, body?: unknown): Promise<unknown> {
  const url = path.startsWith('/services/') || path.startsWith('/local/') ? path : apiPath + path;
  let response: Response;
  try {
    response = await send(method, url, body);
    if (response.status === 401) {
      await renewSession();
      response = await send(method, url, body);
    }
  } catch {
    // What LDS reports without a network; the wording is assumed.
    throw failure(0, 'Disconnected', { message: 'Disconnected or Canceled', errorCode: 'NETWORK_ERROR' });
  }
  const source = await response.text();
  let answer: unknown;
  try {
    answer = source === '' ? undefined : JSON.parse(source);
  } catch {
    answer = { message: source.slice(0, 500) };
  }
  if (!response.ok) throw failure(response.status, response.statusText, answer);
  return answer;
}

export function isFetchResponse(error: unknown): error is FetchResponse {
  return typeof error === 'object' && error !== null && 'errorType' in error && error.errorType === 'fetchResponse';
}

/** The words in an error of any endpoint, for the page's own messages. */
export function errorMessage(error: unknown): string {
  if (!isFetchResponse(error)) return error instanceof Error ? error.message : String(error);
  const first: unknown = Array.isArray(error.body) ? error.body[0] : error.body;
  if (typeof first === 'object' && first !== null && 'message' in first && typeof first.message === 'string') {
    return first.message;
  }
  return `${error.status} ${error.statusText}`.trim();
}
