import assert from 'node:assert/strict';
import { logIn } from '../logIn.ts';

export interface Answer {
  status: number;
  headers: Headers;
  /** Parsed JSON, or the text of what is not JSON; undefined without a body. */
  body: unknown;
}

export type Fields = Record<string, unknown>;

/** A plain client of the REST API: fetch, and nothing clever. */
export class Client {
  readonly url: string;
  readonly token: string | undefined;
  readonly userId: string;
  readonly version: string;

  constructor(url: string, token?: string, userId = '', version = '66.0') {
    this.url = url;
    this.token = token;
    this.userId = userId;
    this.version = version;
  }

  static async login(url: string, username: string, password = 'local'): Promise<Client> {
    const { token, userId } = await logIn(url, username, password);
    return new Client(url, token, userId);
  }

  /** A path below the version's root, or an absolute one (`/services/...`, `/local/...`, `/id/...`). */
  async send(
    method: string,
    path: string,
    body?: unknown,
    headers: Record<string, string> = {}
  ): Promise<Answer> {
    const full = /^\/+(services|local|id|cometd)\//.test(`${path}/`)
      ? path
      : `/services/data/v${this.version}${path}`;
    const sent: Record<string, string> = { ...headers };
    if (this.token !== undefined && sent['authorization'] === undefined) {
      sent['authorization'] = `Bearer ${this.token}`;
    }
    if (body !== undefined && sent['content-type'] === undefined) {
      sent['content-type'] = 'application/json';
    }
    const response = await fetch(this.url + full, {
      method,
      headers: sent,
      body: body === undefined ? undefined : typeof body === 'string' ? body : JSON.stringify(body)
    });
    return { status: response.status, headers: response.headers, body: parse(await response.text()) };
  }

  get(path: string, headers?: Record<string, string>): Promise<Answer> {
    return this.send('GET', path, undefined, headers);
  }

  post(path: string, body: unknown, headers?: Record<string, string>): Promise<Answer> {
    return this.send('POST', path, body, headers);
  }

  patch(path: string, body: unknown, headers?: Record<string, string>): Promise<Answer> {
    return this.send('PATCH', path, body, headers);
  }

  delete(path: string): Promise<Answer> {
    return this.send('DELETE', path);
  }

  form(path: string, values: Record<string, string>): Promise<Answer> {
    return this.send('POST', path, new URLSearchParams(values).toString(), {
      'content-type': 'application/x-www-form-urlencoded'
    });
  }

  /** Creates a record that must succeed. */
  async create(object: string, fields: Fields): Promise<string> {
    const answer = await this.post(`/sobjects/${object}`, fields);
    assert.equal(answer.status, 201, `create ${object}: ${JSON.stringify(answer.body)}`);
    return String(asFields(answer.body)['id']);
  }

  /** Records of a query that must succeed. */
  async query(soql: string): Promise<Fields[]> {
    const answer = await this.get(`/query?q=${encodeURIComponent(soql)}`);
    assert.equal(answer.status, 200, `${soql}: ${JSON.stringify(answer.body)}`);
    return asList(asFields(answer.body)['records']);
  }

  /** Another view of the same session. */
  at(version: string): Client {
    return new Client(this.url, this.token, this.userId, version);
  }
}

export function asFields(value: unknown): Fields {
  assert.ok(
    typeof value === 'object' && value !== null && !Array.isArray(value),
    `an object was expected: ${JSON.stringify(value)}`
  );
  return value as Fields;
}

export function asList(value: unknown): Fields[] {
  assert.ok(Array.isArray(value), `a list was expected: ${JSON.stringify(value)}`);
  return value as Fields[];
}

/** A REST error: status, code and, where given, the message. */
export function assertError(
  answer: Answer,
  status: number,
  errorCode: string,
  message?: string | RegExp
): void {
  const [error] = asList(answer.body);
  assert.deepEqual(
    { status: answer.status, errorCode: error?.['errorCode'] },
    { status, errorCode },
    JSON.stringify(answer.body)
  );
  if (typeof message === 'string') {
    assert.equal(error?.['message'], message);
  } else if (message !== undefined) {
    assert.match(String(error?.['message']), message);
  }
}

function parse(text: string): unknown {
  if (text === '') {
    return undefined;
  }
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}
