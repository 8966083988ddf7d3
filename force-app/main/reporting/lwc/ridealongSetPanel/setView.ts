/** How it stands with the permission sets of colleagues, and what to do. Pure. */
import type { Person } from 'c/ridealongAttendees';
import type { Finding } from 'c/ridealongHealthRow';
import { count, format } from 'c/ridealongShared';
import { labels } from './labels';

const NAMED = 10;

export function lineOf(missing: readonly Person[]): Finding {
  if (missing.length === 0) {
    return { name: labels.sets, state: 'ok', what: labels.setsFine, todo: '' };
  }
  const names = missing
    .slice(0, NAMED)
    .map(({ name }) => name)
    .join(', ');
  const rest = missing.length - NAMED;
  const who = rest > 0 ? format(labels.more, names, count(rest)) : names;
  return { name: labels.sets, state: 'look', what: format(labels.setsMissing, who), todo: labels.setsTodo };
}

export function unknownLine(reason: string): Finding {
  return { name: labels.sets, state: 'look', what: reason, todo: labels.setsUnknownTodo };
}
