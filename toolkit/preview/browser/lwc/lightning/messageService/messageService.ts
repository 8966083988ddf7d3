/** Lightning message service: https://developer.salesforce.com/docs/platform/lwc/guide/use-message-channel.html */
import type { WireAdapter } from 'preview/lds';

interface Channel {
  channelName: string;
}

type MessageListener = (message: unknown) => void;

interface Subscription {
  channelName: string;
  listener: MessageListener;
  context: object;
  wholeApplication: boolean;
}

const subscriptions = new Set<Subscription>();

export const APPLICATION_SCOPE = Symbol('APPLICATION_SCOPE');

export function createMessageContext(): object {
  return {};
}

export function releaseMessageContext(context: object): void {
  for (const subscription of subscriptions) {
    if (subscription.context === context) {
      subscriptions.delete(subscription);
    }
  }
}

/** Gives a component its context and takes its subscriptions back when it leaves the page. */
export class MessageContext implements WireAdapter {
  readonly #context = createMessageContext();
  readonly #tell: (value: unknown) => void;

  constructor(tell: (value: unknown) => void) {
    this.#tell = tell;
    tell(this.#context);
  }

  connect(): void {
    this.#tell(this.#context);
  }

  update(): void {
    // The context has no parameters.
  }

  disconnect(): void {
    releaseMessageContext(this.#context);
  }
}

/** The page shows one page at a time, so its active area and the whole application are the same. */
export function subscribe(
  context: object,
  channel: Channel,
  listener: MessageListener,
  options?: { scope?: symbol }
): Subscription {
  if (!context || !channel?.channelName) {
    throw new Error('subscribe needs a message context and a message channel.');
  }
  const subscription = {
    context,
    channelName: channel.channelName,
    listener,
    wholeApplication: options?.scope === APPLICATION_SCOPE
  };
  subscriptions.add(subscription);
  return subscription;
}

export function unsubscribe(subscription: Subscription | null | undefined): void {
  if (subscription) {
    subscriptions.delete(subscription);
  }
}

export function publish(context: object, channel: Channel, message?: unknown): void {
  if (!context || !channel?.channelName) {
    throw new Error('publish needs a message context and a message channel.');
  }
  for (const subscription of [...subscriptions]) {
    if (subscription.channelName === channel.channelName) {
      subscription.listener(message);
    }
  }
}
