/** Messages of the Bayeux protocol, which CometD speaks: https://docs.cometd.org/current/reference/#_bayeux */
import { SalesforceError } from '../../core/types.ts';
import { isObject, readJson } from '../http/jsonBody.ts';
import type { JsonObject } from '../http/jsonBody.ts';
import type { ApiRequest } from '../http/apiRequest.ts';

export interface Message extends JsonObject {
  channel: string;
}

/** One message, or a list of them. */
export function readMessages(request: ApiRequest): Message[] {
  const body = readJson(request);
  const messages: unknown[] = Array.isArray(body) ? body : [body];
  return messages.map((message) => {
    if (!isObject(message) || typeof message['channel'] !== 'string') {
      throw new SalesforceError('INVALID_INPUT', 'A Bayeux message is an object with a channel.');
    }
    return { ...message, channel: message['channel'] };
  });
}

/** The answer to a message bears its id, and its client where there is one. */
export function reply(to: Message, rest: JsonObject): Message {
  return {
    ...(to['clientId'] === undefined ? {} : { clientId: to['clientId'] }),
    channel: to.channel,
    ...(to['id'] === undefined ? {} : { id: to['id'] }),
    ...rest
  };
}

export function refused(to: Message, error: string, rest: JsonObject = {}): Message {
  return reply(to, { error, successful: false, ...rest });
}
