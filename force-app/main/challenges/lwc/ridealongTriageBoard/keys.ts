/** Which key does what. Keys typed into a field are text, and keys with Ctrl or Alt belong to the browser. */
export type Command = 'next' | 'previous' | 'select' | 'new' | 'snooze' | number;

const COMMANDS: Record<string, Command> = {
  j: 'next',
  ArrowDown: 'next',
  k: 'previous',
  ArrowUp: 'previous',
  x: 'select',
  n: 'new',
  s: 'snooze'
};

export function commandOf(event: KeyboardEvent): Command | undefined {
  if (event.ctrlKey || event.altKey || event.metaKey || isTyping(event)) {
    return undefined;
  }
  const command = /^[1-5]$/.test(event.key) ? Number(event.key) : COMMANDS[event.key];
  // A key that is held down goes through the queue, but does not file what comes along.
  return event.repeat && command !== 'next' && command !== 'previous' ? undefined : command;
}

function isTyping(event: KeyboardEvent): boolean {
  const [target] = event.composedPath();
  if (!(target instanceof HTMLElement)) {
    return false;
  }
  const isField = /^(INPUT|TEXTAREA|SELECT|LIGHTNING-.*)$/.test(target.tagName);
  return (
    (isField && (target as HTMLInputElement).type !== 'checkbox') ||
    target.getAttribute('role') === 'combobox'
  );
}
