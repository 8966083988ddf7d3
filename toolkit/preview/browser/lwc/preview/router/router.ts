/** Which page is shown. One instance for the page; the address bar, back and forward follow it. */
import { formatUrl, parseUrl } from 'preview/pages';
import type { PageReference } from 'preview/pages';

export interface PageLocation {
  /** Undefined where the address is not one of the preview's. */
  reference: PageReference | undefined;
  url: string;
  /** How the page was reached: focus moves to it unless it is the first. */
  first: boolean;
}

type Listener = (page: PageLocation) => void;

const listeners = new Set<Listener>();
let current: PageLocation = { reference: undefined, url: '', first: true };

/** Parameters that set up the preview, not the page: they stay when the page changes. */
const sticky = ['formFactor', 'pseudo'];

function read(first: boolean): PageLocation {
  const url = location.pathname + location.search;
  return { reference: parseUrl(url), url, first };
}

function tell(): void {
  for (const listener of [...listeners]) {
    listener(current);
  }
}

export function startRouter(): void {
  current = read(true);
  addEventListener('popstate', () => {
    current = read(false);
    tell();
  });
  // A plain click on a link within the app changes the page without loading it anew.
  document.addEventListener('click', (event) => {
    if (
      event.defaultPrevented ||
      event.button !== 0 ||
      event.metaKey ||
      event.ctrlKey ||
      event.shiftKey ||
      event.altKey
    ) {
      return;
    }
    const link = event
      .composedPath()
      .find((node): node is HTMLAnchorElement => node instanceof HTMLAnchorElement);
    if (!link || (link.target !== '' && link.target !== '_self') || link.origin !== location.origin) {
      return;
    }
    if (!parseUrl(link.pathname + link.search)) {
      return;
    }
    event.preventDefault();
    navigateTo(link.pathname + link.search);
  });
}

export function currentLocation(): PageLocation {
  return current;
}

/** Tells the page now and each time it changes. */
export function onLocation(listener: Listener): () => void {
  listeners.add(listener);
  listener(current);
  return () => listeners.delete(listener);
}

function withSticky(url: string): string {
  const target = new URL(url, location.origin);
  const now = new URLSearchParams(location.search);
  for (const name of sticky) {
    const value = now.get(name);
    if (value !== null && !target.searchParams.has(name)) {
      target.searchParams.set(name, value);
    }
  }
  return target.pathname + target.search;
}

export function navigateTo(url: string, replace = false): void {
  const target = withSticky(url);
  if (target === location.pathname + location.search) {
    replace = true;
  }
  if (replace) {
    history.replaceState(null, '', target);
  } else {
    history.pushState(null, '', target);
  }
  current = read(false);
  tell();
}

export class UnknownPageError extends Error {
  override readonly name = 'UnknownPageError';
}

/** The address of a page reference. */
export function urlOf(reference: PageReference): string {
  const url = formatUrl({
    ...reference,
    attributes: reference.attributes ?? {},
    state: reference.state ?? {}
  });
  if (url === undefined) {
    throw new UnknownPageError(`The preview does not support page references of type "${reference.type}".`);
  }
  return url;
}

export function navigate(reference: PageReference, replace = false): void {
  const url = urlOf(reference);
  if (reference.type === 'standard__webPage' && !parseUrl(new URL(url, location.href).pathname)) {
    open(url, '_blank', 'noopener');
    return;
  }
  navigateTo(url, replace);
}
