/** Requests as they are, answers as they come: for finding out how an org behaves, errors included. */
import type { TargetOrg } from './targetOrg.ts';
import { API_VERSION } from './targetOrg.ts';

export interface RawAnswer {
  status: number;
  body: unknown;
}

export class RawClient {
  readonly #org: TargetOrg;
  calls = 0;

  constructor(org: TargetOrg) {
    this.#org = org;
  }

  /** @param path below `/services/data/vNN.0`, or from the root when it begins with `/services` or `//` */
  async ask(method: string, path: string, body?: unknown): Promise<RawAnswer> {
    this.calls++;
    const isRooted = path.startsWith('/services') || path.startsWith('//');
    const response = await fetch(
      `${this.#org.instanceUrl}${isRooted ? path : `/services/data/v${API_VERSION}${path}`}`,
      {
        method,
        headers: {
          authorization: `Bearer ${this.#org.accessToken}`,
          ...(body === undefined ? {} : { 'content-type': 'application/json' })
        },
        body: typeof body === 'string' ? body : body === undefined ? null : JSON.stringify(body)
      }
    );
    const text = await response.text();
    return { status: response.status, body: parsed(text) };
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
