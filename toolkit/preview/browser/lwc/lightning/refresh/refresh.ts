/**
 * RefreshView: https://developer.salesforce.com/docs/platform/lwc/guide/data-refreshview.html
 * A component announces with RefreshEvent that data changed; the nearest container asks every handler below it to
 * refresh. The page shell registers the page as a container.
 */
import type { LightningElement } from 'lwc';

export const RefreshEventName = 'lightning__refresh';

export const REFRESH_COMPLETE = 'complete';
export const REFRESH_COMPLETE_WITH_ERRORS = 'complete_with_errors';
export const REFRESH_ERROR = 'error';

type Status = typeof REFRESH_COMPLETE | typeof REFRESH_COMPLETE_WITH_ERRORS | typeof REFRESH_ERROR;

export class RefreshEvent extends CustomEvent<undefined> {
  constructor() {
    super(RefreshEventName, { composed: true, cancelable: true, bubbles: true });
  }
}

interface Registration {
  element: HTMLElement;
  handler: (finished?: Promise<Status>) => unknown;
}

let lastId = 0;
const handlers = new Map<number, Registration>();
const containers = new Map<number, Registration & { listener: (event: Event) => void }>();

/** A component (`this`) or an element. */
type Host = HTMLElement | LightningElement;

function elementOf(host: Host): HTMLElement {
  if (host instanceof HTMLElement) {
    return host;
  }
  const element = host.template?.host;
  if (!(element instanceof HTMLElement)) {
    throw new Error('Refresh needs a component or an element.');
  }
  return element;
}

export function registerRefreshHandler(host: Host, handler: () => Promise<unknown>): number {
  lastId += 1;
  handlers.set(lastId, { element: elementOf(host), handler: handler.bind(host) });
  return lastId;
}

export function unregisterRefreshHandler(id: number): void {
  handlers.delete(id);
}

async function refreshBelow(container: HTMLElement): Promise<Status> {
  const below = [...handlers.values()].filter(
    ({ element }) => element !== container && isInside(element, container)
  );
  const results = await Promise.allSettled(
    below.map(({ handler }) => new Promise((resolve) => resolve(handler())))
  );
  const failed = results.filter(
    (result) =>
      result.status === 'rejected' ||
      result.value === REFRESH_ERROR ||
      result.value === REFRESH_COMPLETE_WITH_ERRORS
  ).length;
  if (failed === 0) {
    return REFRESH_COMPLETE;
  }
  return failed === results.length ? REFRESH_ERROR : REFRESH_COMPLETE_WITH_ERRORS;
}

/** Climbs out of shadow roots: a container sees what is inside the components it holds. */
function isInside(element: HTMLElement, container: HTMLElement): boolean {
  let node: Node | null = element;
  while (node) {
    if (node === container) {
      return true;
    }
    node = node instanceof ShadowRoot ? node.host : node.parentNode;
  }
  return false;
}

export function registerRefreshContainer(
  host: Host,
  handler: (finished: Promise<Status>) => unknown
): number {
  const element = elementOf(host);
  const listener = (event: Event): void => {
    event.stopPropagation();
    handler.call(host, refreshBelow(element));
  };
  lastId += 1;
  element.addEventListener(RefreshEventName, listener);
  containers.set(lastId, { element, handler: () => undefined, listener });
  return lastId;
}

export function unregisterRefreshContainer(id: number): void {
  const container = containers.get(id);
  if (container) {
    container.element.removeEventListener(RefreshEventName, container.listener);
  }
  containers.delete(id);
}
