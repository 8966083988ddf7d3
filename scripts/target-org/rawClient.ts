/** Requests as they are, answers as they come: for finding out how an org behaves, errors included. */
import type { Session } from './targetOrg.ts';
import { API_VERSION } from './targetOrg.ts';

export interface RawAnswer {
  status: number;
  body: unknown;
  /** The org's clock, to the second. */
  date: string;
  /** What the next request of a conversation sends back as `cookie`. */
  cookies?: string;
}

export class RawClient {
  readonly #org: Session;
  calls = 0;

  constructor(org: Session) {
    this.#org = org;
  }

  authorization(word: 'Bearer' | 'OAuth'): string {
    return `${word} ${this.#org.accessToken}`;
  }

  /** @param path below `/services/data/vNN.0`, or from the root when it begins with `/services` or `//` */
  async ask(
    method: string,
    path: string,
    body?: unknown,
    headers: Readonly<Record<string, string>> = {}
  ): Promise<RawAnswer> {
    this.calls++;
    const isRooted = path.startsWith('/services') || path.startsWith('//');
    const response = await fetch(
      `${this.#org.instanceUrl}${isRooted ? path : `/services/data/v${API_VERSION}${path}`}`,
      {
        method,
        headers: {
          authorization: this.authorization('Bearer'),
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
          ...headers
        },
        body: typeof body === 'string' ? body : body === undefined ? null : JSON.stringify(body)
      }
    );
    const text = await response.text();
    const cookies = response.headers.getSetCookie().map((cookie) => cookie.split(';')[0] ?? '');
    return {
      status: response.status,
      body: parsed(text),
      date: response.headers.get('date') ?? '',
      cookies: cookies.join('; ')
    };
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
