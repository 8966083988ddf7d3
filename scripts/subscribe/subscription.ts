/** A subscription as the Analytics Notifications API takes it. Pure. */

export const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export type Weekday = (typeof WEEKDAYS)[number];

export type Schedule =
  | { frequency: 'daily'; details: { time: number } }
  | { frequency: 'weekly'; details: { time: number; daysOfWeek: readonly Weekday[] } };

export interface SlackTarget {
  /** Id of the channel, such as C0123456789. */
  channel: string;
  /** Id of the Slack workspace, such as T0123456789. */
  team: string;
}

export interface Wish {
  schedule: Schedule;
  slack?: SlackTarget;
}

export const SOURCES = {
  report: 'lightningReportSubscribe',
  dashboard: 'lightningDashboardSubscribe'
} as const;
export type Kind = keyof typeof SOURCES;

/**
 * The request body. Mail goes to the person who subscribes without `thresholds`: an org was reported to refuse them for reports
 * (the guide's own example has them), and a mail to oneself is what there is without. For Slack there is no other way
 * than the guide's `postToSlack` action: *assumed*, nobody here has an org with Slack.
 * https://developer.salesforce.com/docs/analytics/salesforce-analytics-rest-api/guide/analytics-api-notifications-reference-list.html
 */
export function requestBody(kind: Kind, recordId: string, name: string, wish: Wish): Record<string, unknown> {
  return {
    active: true,
    deactivateOnTrigger: false,
    name,
    recordId,
    schedule: wish.schedule,
    source: SOURCES[kind],
    ...(wish.slack && { thresholds: [{ type: 'always', conditions: null, actions: [postTo(wish.slack)] }] })
  };
}

function postTo({ channel, team }: SlackTarget): Record<string, unknown> {
  return {
    type: 'postToSlack',
    configuration: {
      recipients: [{ id: channel, type: 'collaborationRoom' }],
      team: { platformId: team }
    }
  };
}

/** "Mondays and Thursdays at 7:00", as the command prints it. */
export function scheduleText({ frequency, details }: Schedule): string {
  const time = `at ${details.time}:00`;
  if (frequency === 'daily') {
    return `every day ${time}`;
  }
  const days = details.daysOfWeek.map((day) => DAY_NAMES[day]);
  return `every ${new Intl.ListFormat('en').format(days)} ${time}`;
}

const DAY_NAMES: Readonly<Record<Weekday, string>> = {
  mon: 'Monday',
  tue: 'Tuesday',
  wed: 'Wednesday',
  thu: 'Thursday',
  fri: 'Friday',
  sat: 'Saturday',
  sun: 'Sunday'
};
