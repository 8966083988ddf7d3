/**
 * The Streaming API over CometD, by long polling: change events only.
 * https://developer.salesforce.com/docs/atlas.en-us.api_streaming.meta/api_streaming/using_streaming_api_durability.htm
 * Words of errors: https://developer.salesforce.com/docs/atlas.en-us.api_streaming.meta/api_streaming/streaming_error_codes.htm
 */
import { randomUUID } from 'node:crypto';
import { SalesforceError } from '../../core/types.ts';
import type { Session } from '../../core/types.ts';
import type { AuthServices } from '../auth/authServices.ts';
import { authenticate } from '../auth/authenticate.ts';
import type { ApiRequest } from '../http/apiRequest.ts';
import { json } from '../http/apiResponse.ts';
import type { ApiResponse } from '../http/apiResponse.ts';
import { isObject } from '../http/jsonBody.ts';
import type { RouteParams } from '../http/route.ts';
import { readMessages, refused, reply } from './bayeux.ts';
import type { Message } from './bayeux.ts';
import { maySubscribe, objectsOf } from './channels.ts';
import { StreamingClient } from './streamingClient.ts';

/** "The server waits up to 110 seconds"; "the client must reconnect within 40 seconds". */
const WAIT_MS = 110_000;
const SILENCE_MS = 40_000;
const OLDEST_VERSION = 23;

export interface StreamingServices extends AuthServices {
  readonly streaming: Streaming;
}

export class Streaming {
  readonly #clients = new Map<string, StreamingClient>();
  #stopListening: (() => void) | undefined;
  #isClosed = false;

  async answer(services: StreamingServices, request: ApiRequest, params: RouteParams): Promise<ApiResponse> {
    if (!(Number(params['version']) >= OLDEST_VERSION)) {
      throw new SalesforceError(
        'INVALID_VERSION',
        `Unsupported API version. Only API versions '23.0' and above are supported. URI format: '/cometd/66.0'`
      );
    }
    const answers: Message[] = [];
    for (const message of readMessages(request)) {
      answers.push(...(await this.#one(services, request, message)));
    }
    return json(answers);
  }

  /** Requests that wait are answered, so that a server can close. */
  close(): void {
    this.#isClosed = true;
    this.#stopListening?.();
    for (const client of this.#clients.values()) {
      client.wake();
    }
    this.#clients.clear();
  }

  #one(services: StreamingServices, request: ApiRequest, message: Message): Message[] | Promise<Message[]> {
    if (this.#isClosed) {
      // A client that is told to come again would keep the server from closing.
      return [refused(message, '503::Server is shutting down', { advice: { reconnect: 'none' } })];
    }
    const session = sessionOf(services, request);
    if (typeof session === 'string') {
      return [unauthenticated(message, session)];
    }
    if (message.channel === '/meta/handshake') {
      return [this.#handshake(services, session, message)];
    }
    const client = this.#clientOf(services, message);
    if (client === undefined || client.session.userId !== session.userId) {
      return [refused(message, '403::Unknown client', { advice: { reconnect: 'handshake', interval: 0 } })];
    }
    switch (message.channel) {
      case '/meta/connect':
        return this.#connect(services, client, message);
      case '/meta/subscribe':
        return [subscribe(services, client, message)];
      case '/meta/unsubscribe':
        client.unsubscribe(String(message['subscription']));
        return [reply(message, { subscription: message['subscription'], successful: true })];
      case '/meta/disconnect':
        this.#clients.delete(client.id);
        client.wake();
        return [reply(message, { successful: true })];
      default:
        return [refused(message, `400::The channel ${message.channel} takes no messages`)];
    }
  }

  #handshake(services: StreamingServices, session: Session, message: Message): Message {
    this.#stopListening ??= services.org.changes.listen(() => {
      for (const client of this.#clients.values()) {
        client.wake();
      }
    });
    const id = randomUUID().replaceAll('-', '');
    this.#clients.set(id, new StreamingClient(id, session, services.org, services.wallClock().getTime()));
    return {
      ...reply(message, { successful: true }),
      clientId: id,
      version: '1.0',
      minimumVersion: '1.0',
      supportedConnectionTypes: ['long-polling'],
      ext: { replay: true, 'payload.format': true },
      advice: { reconnect: 'retry', interval: 0, timeout: WAIT_MS }
    };
  }

  async #connect(services: StreamingServices, client: StreamingClient, message: Message): Promise<Message[]> {
    if (message['connectionType'] !== 'long-polling') {
      return [refused(message, `400::Invalid connection type ${String(message['connectionType'])}`)];
    }
    // The first is answered at once, so that the client knows that it is connected.
    const wait = client.connected ? waitOf(message) : 0;
    client.connected = true;
    const news = await client.news(wait, () => services.wallClock().getTime());
    return [
      ...news,
      reply(message, {
        successful: true,
        advice: { reconnect: 'retry', interval: 0, timeout: WAIT_MS }
      })
    ];
  }

  #clientOf(services: StreamingServices, message: Message): StreamingClient | undefined {
    const now = services.wallClock().getTime();
    for (const [id, client] of this.#clients) {
      if (now - (client.silentSince() ?? now) > SILENCE_MS) {
        this.#clients.delete(id);
      }
    }
    return this.#clients.get(String(message['clientId']));
  }
}

/** A client may ask for less: `advice: { timeout: 0 }`. */
function waitOf({ advice }: Message): number {
  const wanted = isObject(advice) ? advice['timeout'] : undefined;
  return typeof wanted === 'number' && wanted >= 0 ? Math.min(wanted, WAIT_MS) : WAIT_MS;
}

/** The session, or what is said of there being none. */
function sessionOf(services: StreamingServices, request: ApiRequest): Session | string {
  try {
    return authenticate(services, request);
  } catch (error) {
    if (error instanceof SalesforceError && error.status === 401) {
      return request.headers['authorization'] === undefined
        ? '401::Request requires authentication'
        : '401::Authentication invalid';
    }
    throw error;
  }
}

/** https://developer.salesforce.com/docs/atlas.en-us.api_streaming.meta/api_streaming/streaming_handling_errors.htm; status 200 is *assumed*. */
function unauthenticated(message: Message, reason: string): Message {
  return message.channel === '/meta/handshake'
    ? refused(message, '403::Handshake denied', {
        ext: { sfdc: { failureReason: reason }, replay: true },
        advice: { reconnect: 'none' }
      })
    : refused(message, reason, { advice: { reconnect: 'none', interval: 0 } });
}

/** That there is no channel for an object that nobody has chosen is *assumed*; so are the words for who may not. */
function subscribe({ org }: StreamingServices, client: StreamingClient, message: Message): Message {
  const channel = message['subscription'];
  if (typeof channel !== 'string') {
    return refused(message, '400::Channel name not specified');
  }
  const problem = (error: string): Message => refused(message, error, { subscription: channel });
  if (!channel.startsWith('/')) {
    return problem(`400::Channel subscriptions must start with a leading '/'`);
  }
  const objects = objectsOf(channel, org);
  if (objects === undefined) {
    return problem(`400::The channel you requested to subscribe to does not exist {${channel}}`);
  }
  if (!maySubscribe(client.session, objects)) {
    return problem(`403::Subscription to {${channel}} denied`);
  }
  const after = startOf(message, channel, org.changes.retained());
  if (typeof after === 'string') {
    return problem(after);
  }
  client.subscribe(channel, after);
  return reply(message, { subscription: channel, successful: true });
}

/** After which event a subscription begins: -1 what comes, -2 all that is kept, else the event last seen. */
function startOf(
  { ext }: Message,
  channel: string,
  { first, last }: { first: number; last: number }
): number | string {
  const replay = isObject(ext) && isObject(ext['replay']) ? ext['replay'][channel] : undefined;
  if (replay === undefined || replay === -1) {
    return last;
  }
  if (replay === -2) {
    return 0;
  }
  return typeof replay === 'number' && replay >= first && replay <= last && first > 0
    ? replay
    : `400::The replayId {${JSON.stringify(replay)}} you provided was invalid. Please provide a valid ID, -2 to replay all events, or -1 to replay only new events.`;
}
