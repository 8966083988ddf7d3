/**
 * The part of CometD (Bayeux 1.0 over HTTP, long polling) that listening takes: shake hands, subscribe, and ask again and
 * again. Salesforce keeps a client on one of its servers by cookies, so they are sent back.
 */
import { z } from 'zod';
import { API_VERSION } from '../config.ts';

/** The server waits up to 110 seconds before it answers that nothing has happened. */
const ANSWER_MILLIS = 130_000;

const message = z.looseObject({
  channel: z.string(),
  successful: z.boolean().optional(),
  error: z.string().optional(),
  clientId: z.string().optional(),
  subscription: z.string().optional(),
  advice: z.looseObject({ reconnect: z.string().optional() }).optional()
});
export type BayeuxMessage = z.infer<typeof message>;
const messages = z.array(message);

/** The session has ended, or was none. */
export class NoSession extends Error {}

export interface BayeuxOptions {
  instanceUrl: string;
  accessToken: string;
  signal: AbortSignal;
  fetch?: typeof fetch | undefined;
}

export class BayeuxClient {
  readonly #options: BayeuxOptions;
  readonly #cookies = new Map<string, string>();
  #clientId: string | undefined;
  #last = 0;

  constructor(options: BayeuxOptions) {
    this.#options = options;
  }

  async shakeHands(): Promise<void> {
    const asked = { version: '1.0', minimumVersion: '0.9', supportedConnectionTypes: ['long-polling'] };
    const [answer] = await this.#send([{ channel: '/meta/handshake', ext: { replay: true }, ...asked }]);
    if (answer?.successful !== true || answer.clientId === undefined) {
      throw refusal(answer);
    }
    this.#clientId = answer.clientId;
  }

  /** @returns why not, or undefined when it is subscribed */
  async subscribe(channel: string, replayId: number): Promise<string | undefined> {
    const answers = await this.#send([
      { channel: '/meta/subscribe', subscription: channel, ext: { replay: { [channel]: replayId } } }
    ]);
    const answer = answers.find((one) => one.channel === '/meta/subscribe');
    return answer?.successful === true ? undefined : (answer?.error ?? 'no answer');
  }

  /** Waits until something has happened, or for about two minutes. */
  async next(): Promise<BayeuxMessage[]> {
    const answers = await this.#send([{ channel: '/meta/connect', connectionType: 'long-polling' }]);
    const failed = answers.find((one) => one.channel === '/meta/connect' && one.successful === false);
    if (failed !== undefined) {
      throw refusal(failed);
    }
    return answers.filter(({ channel }) => !channel.startsWith('/meta/'));
  }

  async #send(asked: readonly object[]): Promise<BayeuxMessage[]> {
    const { instanceUrl, accessToken, signal, fetch: send = fetch } = this.#options;
    const body = asked.map((one) => ({ ...one, id: String(++this.#last), clientId: this.#clientId }));
    const response = await send(`${instanceUrl}/cometd/${API_VERSION}`, {
      method: 'POST',
      redirect: 'manual',
      headers: {
        authorization: `Bearer ${accessToken}`,
        'content-type': 'application/json',
        ...(this.#cookies.size === 0 ? {} : { cookie: this.#cookieLine() })
      },
      body: JSON.stringify(body),
      signal: AbortSignal.any([signal, AbortSignal.timeout(ANSWER_MILLIS)])
    });
    this.#keepCookies(response.headers.getSetCookie());
    const text = await response.text();
    if (response.status === 401) {
      throw new NoSession(text);
    }
    if (!response.ok) {
      throw new Error(`HTTP ${response.status}`);
    }
    return messages.parse(JSON.parse(text));
  }

  #keepCookies(lines: readonly string[]): void {
    for (const line of lines) {
      const [pair = ''] = line.split(';');
      const at = pair.indexOf('=');
      this.#cookies.set(pair.slice(0, at), pair.slice(at + 1));
    }
  }

  #cookieLine(): string {
    return [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  }
}

function refusal(answer: BayeuxMessage | undefined): Error {
  const why = `${answer?.error ?? 'no answer'} ${JSON.stringify(answer?.['ext'] ?? '')}`;
  return /\b401::/.test(why) ? new NoSession(why) : new Error(why);
}
