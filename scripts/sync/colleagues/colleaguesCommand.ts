/** The command `colleagues`: reads the file, plans, writes unless it is a dry run, and prints. */
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { EXIT_CODE } from '../exitCode.ts';
import type { ExitCode } from '../exitCode.ts';
import type { ColleagueOptions } from '../options.ts';
import type { Transport } from '../org/transport.ts';
import type { FieldValue } from '../plan/canonical.ts';
import { SyncError } from '../syncError.ts';
import { applyPlan, readPlan } from './addColleagues.ts';
import type { ColleagueOutcome } from './addColleagues.ts';
import { readColleagueFile, targetOf } from './colleagueFile.ts';
import type { Problem, WantedColleague } from './colleagueFile.ts';
import type { ColleaguePlan } from './planColleagues.ts';

type Defaults = Pick<WantedColleague, 'businessFunction' | 'target'>;

export async function addColleagues(
  transport: Transport,
  options: ColleagueOptions,
  json: boolean
): Promise<ExitCode> {
  const { from, dryRun } = options;
  const defaults = defaultsOf(options);
  const file =
    'file' in from ? readColleagueFile(await contentOf(from.file), basename(from.file)) : undefined;
  const plan = await readPlan(
    transport,
    'users' in from
      ? { filter: from.users, as: defaults }
      : { wanted: (file?.wanted ?? []).map((one) => withDefaults(one, defaults)) }
  );
  const all: ColleaguePlan = { ...plan, problems: [...(file?.problems ?? []), ...plan.problems] };
  for (const note of file?.notes ?? []) {
    console.error(note);
  }
  const outcome = dryRun ? outcomeOf(all) : await applyPlan(transport, all);
  console.log(json ? JSON.stringify(outcome, undefined, 2) : asText(all, outcome, dryRun));
  return outcome.problems.length === 0 ? EXIT_CODE.done : EXIT_CODE.quarantined;
}

function defaultsOf({ businessFunction, target }: ColleagueOptions): Defaults {
  try {
    return {
      ...(businessFunction === undefined ? {} : { businessFunction }),
      ...(target === undefined ? {} : { target: targetOf(target) })
    };
  } catch (error) {
    throw new SyncError(`--target: ${error instanceof Error ? error.message : String(error)}.`, {
      exitCode: EXIT_CODE.usage,
      actions: 'See "npm run sync -- --help".'
    });
  }
}

/** An empty cell takes an own clock away, unless the command gives one to everybody whose line does not. */
function withDefaults(one: WantedColleague, defaults: Defaults): WantedColleague {
  const target = one.target ?? defaults.target ?? one.target;
  return { ...defaults, ...one, ...(target === undefined ? {} : { target }) };
}

async function contentOf(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (cause) {
    throw new SyncError(`The file ${file} cannot be read.`, {
      exitCode: EXIT_CODE.usage,
      actions: 'Check its name and that it may be read. Nothing was changed.',
      cause
    });
  }
}

function outcomeOf({ changes, unchanged, problems }: ColleaguePlan): ColleagueOutcome {
  const created = changes.filter(({ kind }) => kind === 'create').length;
  return { created, updated: changes.length - created, unchanged, problems };
}

function asText(plan: ColleaguePlan, outcome: ColleagueOutcome, dryRun: boolean): string {
  const { created, updated, unchanged, problems } = outcome;
  const lines = dryRun ? ['Nothing was changed: this is a dry run.', ...plan.changes.map(inWords(plan))] : [];
  lines.push(`${created} new, ${updated} changed, ${unchanged} right already`);
  if (problems.length > 0) {
    lines.push(...problemLines(problems));
  }
  return lines.join('\n');
}

const inWords =
  ({ names }: ColleaguePlan) =>
  ({ key, kind, fields, before }: ColleaguePlan['changes'][number]): string => {
    const facts = Object.entries(fields)
      .filter(([name]) => name !== 'Name')
      .map(([name, value]) => `${name} ${name in before ? `${said(before[name])} -> ` : ''}${said(value)}`);
    return `  ${kind === 'create' ? 'new' : 'change'}: ${names.get(key) ?? key}, ${facts.join(', ')}`;
  };

function said(value: FieldValue | undefined): string {
  return value === null || value === undefined ? 'nothing' : String(value);
}

function problemLines(problems: readonly Problem[]): string[] {
  return [
    `${problems.length} could not be added or changed:`,
    ...problems.map(({ source, message }) => `  ${source}: ${message}`),
    'Correct what they name and run again; who is right already is not written twice.'
  ];
}
