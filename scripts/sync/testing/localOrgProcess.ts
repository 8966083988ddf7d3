/** A local org with sample data, in a process of its own: the sync knows it by its address alone, as any org. */
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { z } from 'zod';

const PROJECT = join(import.meta.dirname, '../../..');
const PASSWORD = 'local';
/** On a machine that does much else at the same time, too. */
const START_MILLIS = 600_000;

const tokenAnswer = z.object({ access_token: z.string() });
const queryAnswer = z.object({ records: z.array(z.record(z.string(), z.unknown())) });

export interface LocalOrgProcess extends AsyncDisposable {
  url: string;
  /** Access token of a user of the sample data. */
  logIn(username: string): Promise<string>;
  /** Sets the org's clock ahead, as `PT30M`. */
  later(span: string): Promise<void>;
}

export async function startLocalOrg(args: readonly string[] = []): Promise<LocalOrgProcess> {
  const main = join(PROJECT, 'scripts/org.ts');
  const child = spawn(process.execPath, [main, '--port', '0', '--project', PROJECT, ...args], {
    stdio: ['ignore', 'pipe', 'inherit']
  });
  const url = await addressOf(child).catch((error: unknown) => {
    child.kill('SIGKILL');
    throw error;
  });
  return {
    url,
    async logIn(username) {
      const form = {
        grant_type: 'password',
        client_id: 'test',
        client_secret: 'test',
        username,
        password: PASSWORD
      };
      const response = await fetch(`${url}/services/oauth2/token`, {
        method: 'POST',
        body: new URLSearchParams(form)
      });
      return tokenAnswer.parse(await response.json()).access_token;
    },
    async later(advance) {
      await fetch(`${url}/local/clock`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ advance })
      });
    },
    async [Symbol.asyncDispose]() {
      if (child.exitCode !== null || child.signalCode !== null) {
        return;
      }
      const gone = once(child, 'exit');
      child.kill('SIGTERM');
      await gone;
    }
  };
}

async function addressOf(child: ChildProcess): Promise<string> {
  if (child.stdout === null) {
    throw new Error('The local org says nothing.');
  }
  const said: string[] = [];
  const lines = createInterface({ input: child.stdout });
  const giveUp = setTimeout(() => lines.close(), START_MILLIS);
  for await (const line of lines) {
    said.push(line);
    const url = /^Local org of .* at (http:\S+)/.exec(line)?.[1];
    if (url !== undefined) {
      clearTimeout(giveUp);
      child.stdout.resume();
      return url;
    }
  }
  throw new Error(`The local org did not start:\n${said.join('\n')}`);
}

/** Plain REST as one user, for tests to change and look at an org with. */
export class RestUser {
  readonly #url: string;
  readonly #token: string;

  constructor(url: string, token: string) {
    this.#url = url;
    this.#token = token;
  }

  async query(soql: string): Promise<Record<string, unknown>[]> {
    const answer = await this.#send('GET', `/query?q=${encodeURIComponent(soql)}`);
    return queryAnswer.parse(answer).records.map(({ attributes: _, ...row }) => row);
  }

  async one(soql: string): Promise<Record<string, unknown>> {
    const rows = await this.query(soql);
    const [row] = rows;
    if (row === undefined || rows.length > 1) {
      throw new Error(`${rows.length} rows: ${soql}`);
    }
    return row;
  }

  async idOf(soql: string): Promise<string> {
    return z.object({ Id: z.string() }).parse(await this.one(soql)).Id;
  }

  async create(object: string, fields: Record<string, unknown>): Promise<string> {
    return z.object({ id: z.string() }).parse(await this.#send('POST', `/sobjects/${object}`, fields)).id;
  }

  async update(object: string, id: string, fields: Record<string, unknown>): Promise<void> {
    await this.#send('PATCH', `/sobjects/${object}/${id}`, fields);
  }

  async delete(object: string, id: string): Promise<void> {
    await this.#send('DELETE', `/sobjects/${object}/${id}`);
  }

  async merge(type: string, master: string, loser: string): Promise<void> {
    await this.#soap(
      'merge',
      `<u:request><u:masterRecord><u:type>${type}</u:type><u:Id>${master}</u:Id></u:masterRecord><u:recordToMergeIds>${loser}</u:recordToMergeIds></u:request>`
    );
  }

  /** @returns the ids of the contact and of the deal */
  async convertLead(lead: string): Promise<{ contact: string; deal: string }> {
    const text = await this.#soap(
      'convertLead',
      `<u:leadConverts><u:convertedStatus>Closed - Converted</u:convertedStatus><u:leadId>${lead}</u:leadId></u:leadConverts>`
    );
    const [, contact = ''] = /<contactId>(\w+)/.exec(text) ?? [];
    const [, deal = ''] = /<opportunityId>(\w+)/.exec(text) ?? [];
    return { contact, deal };
  }

  /** What REST has no call for. */
  async #soap(call: string, content: string): Promise<string> {
    const response = await fetch(`${this.#url}/services/Soap/u/66.0`, {
      method: 'POST',
      headers: { 'content-type': 'text/xml', SOAPAction: '""' },
      body:
        '<Envelope xmlns="http://schemas.xmlsoap.org/soap/envelope/" xmlns:u="urn:partner.soap.sforce.com">' +
        `<Header><u:SessionHeader><u:sessionId>${this.#token}</u:sessionId></u:SessionHeader></Header><Body><u:${call}>${content}</u:${call}></Body></Envelope>`
    });
    const text = await response.text();
    if (!text.includes('<success>true</success>')) {
      throw new Error(`${call}: ${text}`);
    }
    return text;
  }

  async #send(method: string, path: string, body?: unknown): Promise<unknown> {
    const response = await fetch(`${this.#url}/services/data/v66.0${path}`, {
      method,
      headers: { authorization: `Bearer ${this.#token}`, 'content-type': 'application/json' },
      body: body === undefined ? null : JSON.stringify(body)
    });
    const text = await response.text();
    if (!response.ok) {
      throw new Error(`${method} ${path}: ${text}`);
    }
    return text === '' ? undefined : JSON.parse(text);
  }
}
