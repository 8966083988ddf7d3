/** lightning/messageService for jest: messages arrive. The stub of sfdx-lwc-jest only counts calls. */
import { createTestWireAdapter } from '@salesforce/wire-service-jest-util';

export const APPLICATION_SCOPE = Symbol('APPLICATION_SCOPE');

interface Subscription {
  channel: unknown;
  listener: (message: unknown) => void;
}

const subscriptions = new Set<Subscription>();
const Adapter = createTestWireAdapter();

/** Every component gets a context as soon as it is on the page. */
export class MessageContext extends Adapter {
  constructor(callback: (context: unknown) => void) {
    super(callback);
    callback({ isMessageContext: true });
  }
}

export function subscribe(
  context: unknown,
  channel: unknown,
  listener: Subscription['listener']
): Subscription {
  insist(context);
  const subscription = { channel, listener };
  subscriptions.add(subscription);
  return subscription;
}

export function unsubscribe(subscription: Subscription | null): void {
  if (subscription) {
    subscriptions.delete(subscription);
  }
}

export function publish(context: unknown, channel: unknown, message?: unknown): void {
  insist(context);
  for (const subscription of [...subscriptions]) {
    if (subscription.channel === channel) {
      subscription.listener(message);
    }
  }
}

/** The platform refuses to work without one, too. */
function insist(context: unknown): void {
  if (!context) {
    throw new Error('A message context is needed.');
  }
}
