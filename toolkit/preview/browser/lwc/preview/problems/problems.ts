/** Compile errors over the page, and reload when the components were built again. Plain DOM: it must work when nothing else does. */

export interface Problem {
  kind: 'mistake' | 'unsupported';
  message: string;
  file?: string;
  line?: number;
  column?: number;
  frame?: string;
}

/** What stands on the page: a badge, and above it, where it was opened, the mistakes themselves. */
let shown: HTMLElement | undefined;
let shownMistakes = '';

function element(tag: string, className: string, text?: string): HTMLElement {
  const created = document.createElement(tag);
  created.className = className;
  if (text !== undefined) {
    created.textContent = text;
  }
  return created;
}

function titleOf(mistakes: readonly Problem[]): string {
  return mistakes.length === 1 ? 'A component cannot be built' : `${mistakes.length} mistakes in components`;
}

/**
 * Shows mistakes; what is merely unsupported stands in its own place on the page. A mistake that was there before is a badge in
 * the corner; one that was just saved opens, for the person who saved it is looking.
 */
export function showProblems(problems: readonly Problem[], { open = false } = {}): void {
  const mistakes = problems.filter(({ kind }) => kind === 'mistake');
  const all = JSON.stringify(mistakes);
  // Saving another file does not open again what somebody has closed.
  if (shown && all === shownMistakes) {
    return;
  }
  shownMistakes = all;
  shown?.remove();
  shown = undefined;
  if (mistakes.length === 0) {
    return;
  }
  const corner = element('div', 'preview-problems-corner');
  const badge = element('button', 'preview-problems-badge', titleOf(mistakes));
  const panel = panelOf(mistakes, () => toggle(false));
  const toggle = (isOpen: boolean): void => {
    if (isOpen) {
      corner.prepend(panel);
    } else {
      panel.remove();
    }
    badge.setAttribute('aria-expanded', String(isOpen));
    if (!isOpen) {
      badge.focus({ preventScroll: true });
    }
  };
  badge.addEventListener('click', () => toggle(!panel.isConnected));
  badge.setAttribute('aria-expanded', String(open));
  corner.append(...(open ? [panel] : []), badge);
  document.body.append(corner);
  shown = corner;
}

function panelOf(mistakes: readonly Problem[], onClose: () => void): HTMLElement {
  const panel = element('section', 'preview-problems');
  panel.setAttribute('role', 'alertdialog');
  panel.setAttribute('aria-labelledby', 'preview-problems-title');
  const title = element('h2', 'preview-problems__title', titleOf(mistakes));
  title.id = 'preview-problems-title';
  const close = element('button', 'preview-problems__close', 'Hide');
  close.addEventListener('click', onClose);
  panel.append(title, close, ...mistakes.map(itemOf));
  return panel;
}

function itemOf({ file, line, column, message, frame }: Problem): HTMLElement {
  const item = element('div', 'preview-problems__item');
  const place = [file, line, line === undefined ? undefined : column]
    .filter((part) => part !== undefined)
    .join(':');
  if (place !== '') {
    item.append(element('p', 'preview-problems__place', place));
  }
  item.append(element('p', 'preview-problems__message', message));
  if (frame !== undefined) {
    item.append(element('pre', 'preview-problems__frame', frame));
  }
  return item;
}

/** Loads the page anew when the server has another build than the one it came with. */
export function startLiveReload(shown: string): void {
  const events = new EventSource('/preview/events');
  events.addEventListener('message', ({ data }: MessageEvent<string>) => {
    const { build, problems } = JSON.parse(data) as { build: string; problems: Problem[] };
    if (build === shown) {
      return;
    }
    if (problems.some(({ kind }) => kind === 'mistake')) {
      showProblems(problems, { open: true });
    } else {
      location.reload();
    }
  });
}
