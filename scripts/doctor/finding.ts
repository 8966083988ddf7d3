/** One line of the doctor's report. */
export type State = 'ok' | 'look' | 'broken';

export interface Finding {
  check: string;
  state: State;
  what: string;
  /** What to do, unless it is ok. */
  todo?: string;
}

export const ok = (check: string, what: string): Finding => ({ check, state: 'ok', what });
export const look = (check: string, what: string, todo: string): Finding => ({
  check,
  state: 'look',
  what,
  todo
});
export const broken = (check: string, what: string, todo: string): Finding => ({
  check,
  state: 'broken',
  what,
  todo
});

/** Names for a sentence, the first few of many. */
export function some(names: readonly string[], most = 5): string {
  const rest = names.length - most;
  return rest > 0 ? `${names.slice(0, most).join(', ')} and ${rest} more` : names.join(', ');
}
