/** Helpers that every component test shares. */
import { createElement } from 'lwc';

type Constructor = Parameters<typeof createElement>[1]['is'];

/** Creates a component with its public properties and puts it on the page. */
export function mount<T extends HTMLElement>(
  name: string,
  is: Constructor,
  properties: Partial<T> & Record<string, unknown> = {}
): T {
  const element = createElement(name, { is }) as unknown as T;
  Object.assign(element, properties);
  document.body.appendChild(element);
  return element;
}

/**
 * Takes everything off the page. Child by child: LWC's synthetic life cycle does not see `replaceChildren`, and a
 * component that was never disconnected goes on listening.
 */
export function empty(parent: HTMLElement): void {
  while (parent.lastChild) {
    parent.removeChild(parent.lastChild);
  }
}

/** Lets promises, wires and re-rendering run. */
export async function settle(turns = 6): Promise<void> {
  for (let turn = 0; turn < turns; turn += 1) {
    await Promise.resolve();
  }
}

/** First element inside the component that carries `data-id`. Fails the test when there is none. */
export function byId<T extends HTMLElement = HTMLElement>(host: HTMLElement, id: string): T {
  const found = host.shadowRoot?.querySelector<T>(`[data-id="${id}"]`);
  if (!found) {
    throw new Error(`No element with data-id="${id}" in ${host.tagName.toLowerCase()}`);
  }
  return found;
}

/** First element inside the component, or inside what stands in for its content until that is read. */
export function inCard<T extends HTMLElement = HTMLElement>(host: HTMLElement, selector: string): T | null {
  const state = host.shadowRoot?.querySelector('c-ridealong-read-state');
  return host.shadowRoot?.querySelector<T>(selector) ?? state?.shadowRoot?.querySelector<T>(selector) ?? null;
}

/** All elements inside the component that carry `data-id`. */
export function allById<T extends HTMLElement = HTMLElement>(host: HTMLElement, id: string): T[] {
  return [...(host.shadowRoot?.querySelectorAll<T>(`[data-id="${id}"]`) ?? [])];
}

/** Text of the component, white space folded, and what stands on its buttons; other base components show none of their own. */
export function textOf(host: HTMLElement): string {
  const buttons = [...(host.shadowRoot?.querySelectorAll<BaseButton>('lightning-button') ?? [])];
  const texts = [host.shadowRoot?.textContent ?? '', ...buttons.map(labelOf)];
  return texts.join(' ').replace(/\s+/g, ' ').trim();
}

/** A `lightning-button` as a test sees it. */
export interface BaseButton extends HTMLElement {
  label: string;
  variant?: string;
  disabled: boolean;
}

/** What stands on a button. */
export const labelOf = (button: HTMLElement): string => (button as BaseButton).label;

/** Records every event of a name that reaches the element. */
export function listen(host: HTMLElement, name: string): jest.Mock<void, [CustomEvent]> {
  const handler = jest.fn<void, [CustomEvent]>();
  host.addEventListener(name, handler as unknown as EventListener);
  return handler;
}

/** What a `c-ridealong-meta-row` says, fact by fact. */
export function metaTexts(row: HTMLElement | undefined): string[] {
  const { parts = [] } = (row ?? {}) as { parts?: { text: string }[] };
  return parts.map(({ text }) => text);
}
