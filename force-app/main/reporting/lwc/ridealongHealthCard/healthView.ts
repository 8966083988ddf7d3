/** One line for each thing that can be wrong: how it is, and what to do. Pure. */
import { count, dayAndTime, format } from 'c/ridealongShared';
import type { Finding } from 'c/ridealongHealthRow';
import { labels } from './labels';
import type { Health, Names, Run } from './healthQuery';

const HOUR = 3_600_000;
/** The sync is meant to run every hour; the doctor counts the same. */
const STALE_HOURS = 25;

export interface Line extends Finding {
  key: string;
  /** What of the query it stands on: without that, nothing is known. */
  of: string;
}

type Found = Omit<Finding, 'name'>;

const fine = (what: string = labels.none): Found => ({ state: 'ok', what, todo: '' });

export function linesOf(health: Health, now: Date): Line[] {
  const { run, problems, failedFlow = '', colleagues, leavers, withoutFunction, withoutKey } = health;
  return [
    line('sync', 'runs', labels.sync, syncOf(run, now)),
    line(
      'refused',
      'runs',
      labels.refused,
      someOf(run?.setAside ?? 0, labels.refusedSome, labels.refusedTodo)
    ),
    line(
      'problems',
      'problems',
      labels.problems,
      problems === 0
        ? fine()
        : look(format(labels.problemsSome, count(problems), failedFlow), labels.problemsTodo)
    ),
    line(
      'colleagues',
      'colleagues',
      labels.colleagues,
      colleagues > 0
        ? fine(format(labels.colleaguesActive, count(colleagues)))
        : look(labels.colleaguesNone, labels.colleaguesTodo)
    ),
    line(
      'functions',
      'withoutFunction',
      labels.functions,
      named(withoutFunction, labels.functionsSome, labels.functionsTodo)
    ),
    line('leavers', 'leavers', labels.leavers, named(leavers, labels.leaversSome, labels.leaversTodo)),
    line('keys', 'attendees', labels.keys, someOf(withoutKey, labels.keysSome, labels.keysTodo))
  ];
}

function line(key: string, of: string, name: string, found: Found): Line {
  return { key, of, name, ...found };
}

function look(what: string, todo: string): Found {
  return { state: 'look', what, todo };
}

function someOf(number: number, words: string, todo: string): Found {
  return number === 0 ? fine() : look(format(words, count(number)), todo);
}

function named({ total, names }: Names, words: string, todo: string): Found {
  const shown = names.join(', ');
  const rest = total - names.length;
  return total === 0
    ? fine()
    : look(format(words, rest > 0 ? format(labels.more, shown, count(rest)) : shown), todo);
}

function syncOf(run: Run | undefined, now: Date): Found {
  if (run?.startedAt === undefined) {
    return look(labels.syncNever, labels.syncNeverTodo);
  }
  const { status, startedAt, dataAsOf, message = '' } = run;
  const when = dayAndTime(startedAt, now);
  if (status === 'Failed') {
    return { state: 'broken', what: format(labels.syncFailed, when, message), todo: labels.syncFailedTodo };
  }
  if (now.getTime() - Date.parse(startedAt) > STALE_HOURS * HOUR) {
    return { state: 'broken', what: format(labels.syncOld, when), todo: labels.syncOldTodo };
  }
  return fine(dataAsOf === undefined ? when : format(labels.syncFine, when, dayAndTime(dataAsOf, now)));
}
