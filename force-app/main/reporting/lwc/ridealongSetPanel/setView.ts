/** How it stands with the permission sets of colleagues, and what to do. Pure. */
import type { Person } from 'c/ridealongAttendees';
import { count, format } from 'c/ridealongShared';
import { labels } from './labels';

export interface SetLine {
  state: string;
  tone: string;
  icon: string;
  what: string;
  /** Empty where all is well. */
  todo: string;
}

const NAMED = 10;
const OK = { state: labels.stateOk, tone: 'good', icon: 'utility:success' };
const LOOK = { state: labels.stateLook, tone: 'warning', icon: 'utility:warning' };

export function lineOf(missing: readonly Person[]): SetLine {
  if (missing.length === 0) {
    return { ...OK, what: labels.setsFine, todo: '' };
  }
  const names = missing
    .slice(0, NAMED)
    .map(({ name }) => name)
    .join(', ');
  const rest = missing.length - NAMED;
  const who = rest > 0 ? format(labels.more, names, count(rest)) : names;
  return { ...LOOK, what: format(labels.setsMissing, who), todo: labels.setsTodo };
}

export function unknownLine(reason: string): SetLine {
  return { ...LOOK, what: reason, todo: labels.setsUnknownTodo };
}
