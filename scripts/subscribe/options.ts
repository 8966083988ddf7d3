import { parseArgs } from 'node:util';
import { SubscribeError } from './subscribeError.ts';
import { WEEKDAYS } from './subscription.ts';
import type { Kind, Schedule, SlackTarget, Weekday } from './subscription.ts';

export interface SubscribeOptions {
  action: 'subscribe' | 'remove' | 'list' | 'help';
  targets: readonly { kind: Kind; name: string }[];
  /** User names; none: anyone who is logged in. */
  users: readonly string[];
  schedule: Schedule;
  slack?: SlackTarget;
  dryRun: boolean;
}

export const HELP = `Subscribes people to reports and dashboards: Salesforce sends them by mail, with what each person may see.

  npm run subscribe -- --report Colleagues_Due_A_Visit --user leader@example.com --weekly

  --report NAME       developer name or id of a report (several times for several)
  --dashboard NAME    the same for a dashboard
  --user USERNAME     who gets it (several times for several); without: the user who is logged in
  --weekly            every Monday, or on the days of --day (this is what happens without --daily)
  --day mon,thu       days of the week
  --daily             every day
  --time HOUR         0 to 23, in the person's time zone (7)
  --slack CHANNEL     to a Slack channel by its id instead of by mail; needs --slack-team
  --slack-team TEAM   id of the Slack workspace that is connected with the org
  --list              what they are subscribed to; changes nothing
  --remove            ends the subscriptions
  --dry-run           say what would be done; change nothing
  --help

A subscription belongs to a person and is made in their name. With SF_CLIENT_ID and SF_JWT_KEY_FILE the command logs in
as each of them (the external client app must be pre-authorized for them); with SF_ACCESS_TOKEN it can do so for one
person only, whose token it is. SF_INSTANCE_URL, SF_LOGIN_URL, SF_USERNAME as for the sync (docs/sync.md).

Exit codes: 0 done, 1 unexpected, 2 wrong use or settings, 4 some subscriptions were refused.`;

const STRINGS = { type: 'string', multiple: true } as const;
const STRING = { type: 'string' } as const;
const FLAG = { type: 'boolean', default: false } as const;

const OPTIONS = {
  report: STRINGS,
  dashboard: STRINGS,
  user: STRINGS,
  day: STRING,
  time: STRING,
  slack: STRING,
  'slack-team': STRING,
  weekly: FLAG,
  daily: FLAG,
  list: FLAG,
  remove: FLAG,
  'dry-run': FLAG,
  help: FLAG
} as const;

type Values = ReturnType<typeof parse>;

export function readOptions(args: readonly string[]): SubscribeOptions {
  const values = parse(args);
  const slack = readSlack(values);
  const options: SubscribeOptions = {
    action: actionOf(values),
    targets: [
      ...(values.report ?? []).map((name) => ({ kind: 'report' as const, name })),
      ...(values.dashboard ?? []).map((name) => ({ kind: 'dashboard' as const, name }))
    ],
    users: [...new Set(values.user ?? [])],
    schedule: readSchedule(values),
    ...(slack && { slack }),
    dryRun: values['dry-run']
  };
  if (options.targets.length === 0 && ['subscribe', 'remove'].includes(options.action)) {
    throw new SubscribeError('Say which: --report NAME or --dashboard NAME.');
  }
  return options;
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS }).values;
  } catch (error) {
    throw new SubscribeError(error instanceof Error ? error.message : String(error));
  }
}

function actionOf({ help, list, remove }: Values): SubscribeOptions['action'] {
  if (help) {
    return 'help';
  }
  if (list && remove) {
    throw new SubscribeError('--list changes nothing and --remove does: one of them.');
  }
  return list ? 'list' : remove ? 'remove' : 'subscribe';
}

function readSchedule({ daily, weekly, day, time = '7' }: Values): Schedule {
  const hour = /^\d{1,2}$/.test(time) ? Number(time) : NaN;
  if (!(hour <= 23)) {
    throw new SubscribeError(`--time is an hour from 0 to 23, not "${time}".`);
  }
  if (!daily) {
    return { frequency: 'weekly', details: { time: hour, daysOfWeek: readDays(day ?? 'mon') } };
  }
  if (weekly || day !== undefined) {
    throw new SubscribeError('--daily is every day: without --weekly and --day.');
  }
  return { frequency: 'daily', details: { time: hour } };
}

function readDays(text: string): Weekday[] {
  const days = text.toLowerCase().split(',');
  const unknown = days.find((day) => !WEEKDAYS.some((known) => known === day));
  if (unknown !== undefined) {
    throw new SubscribeError(`--day takes ${WEEKDAYS.join(', ')}, not "${unknown}".`);
  }
  return WEEKDAYS.filter((known) => days.includes(known));
}

function readSlack({ slack: channel, 'slack-team': team }: Values): SlackTarget | undefined {
  if ((channel === undefined) !== (team === undefined)) {
    throw new SubscribeError(
      '--slack and --slack-team go together: ids of the channel and of the workspace.'
    );
  }
  return channel === undefined || team === undefined ? undefined : { channel, team };
}
