/** Compile errors over the page, and reload when the components were built again. Plain DOM: it must work when nothing else does. */

export interface Problem {
  kind: 'mistake' | 'unsupported';
  message: string;
  file?: string;
  line?: number;
  column?: number;
  frame?: string;
}

let overlay: HTMLElement | undefined;

function element(tag: string, className: string, text?: string): HTMLElement {
  const created = document.createElement(tag);
  created.className = className;
  if (text !== undefined) {
    created.textContent = text;
  }
  return created;
}

/** Shows mistakes; what is merely unsupported stands in its own place on the page. */
export function showProblems(problems: readonly Problem[]): void {
  overlay?.remove();
  overlay = undefined;
  const mistakes = problems.filter(({ kind }) => kind === 'mistake');
  if (mistakes.length === 0) {
    return;
  }
  const box = element('section', 'preview-problems');
  box.setAttribute('role', 'alertdialog');
  box.setAttribute('aria-labelledby', 'preview-problems-title');
  const title = element(
    'h2',
    'preview-problems__title',
    mistakes.length === 1 ? 'A component cannot be built' : `${mistakes.length} mistakes in components`
  );
  title.id = 'preview-problems-title';
  const close = element('button', 'preview-problems__close', 'Hide');
  close.addEventListener('click', () => box.remove());
  box.append(title, close);
  for (const { file, line, column, message, frame } of mistakes) {
    const place = [file, line, line === undefined ? undefined : column]
      .filter((part) => part !== undefined)
      .join(':');
    const item = element('div', 'preview-problems__item');
    if (place !== '') {
      item.append(element('p', 'preview-problems__place', place));
    }
    item.append(element('p', 'preview-problems__message', message));
    if (frame !== undefined) {
      item.append(element('pre', 'preview-problems__frame', frame));
    }
    box.append(item);
  }
  document.body.append(box);
  overlay = box;
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
      showProblems(problems);
    } else {
      location.reload();
    }
  });
}
