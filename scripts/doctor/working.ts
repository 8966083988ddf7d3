/** Is it used as it is meant, and does it run? */
import { numberAt, textAt } from '../target-org/queries.ts';
import { SYNC_GROUP, SYNC_SET } from '../sync/access/syncGroup.ts';
import { outsiders } from '../target-org/syncGroup.ts';
import { broken, look, ok, some } from './finding.ts';
import type { Finding } from './finding.ts';
import type { Facts, QueryName } from './readFacts.ts';

const HOUR = 3_600_000;
/** The sync is meant to run every hour; a day without one is a day of old figures. */
const STALE_HOURS = 25;
const ALMOST_ALL = 0.9;

/** Sets without which nobody can take part. */
const NEEDED = ['Ridealong_Rep', 'Ridealong_Colleague', 'Ridealong_Admin'];

export function assignments({ rows }: Facts): Finding[] {
  const holders = new Map((rows.assignments ?? []).map((row) => [textAt(row, 'Name'), numberAt(row, 'n')]));
  const empty = NEEDED.filter((name) => (holders.get(name) ?? 0) === 0);
  const held = [...holders].map(([name, count]) => `${name.replace('Ridealong_', '')} ${count}`);
  return empty.length === 0
    ? [ok('assignments', held.join(', '))]
    : [
        broken(
          'assignments',
          `nobody has ${some(empty)}`,
          'Assign them: npm run deploy -- --target-org ORG --only assign --assign FILE'
        )
      ];
}

export function licences({ rows }: Facts): Finding[] {
  const licensed = (rows.licences ?? []).map((row) => `${textAt(row, 'Name')} ${numberAt(row, 'n')}`);
  return [ok('licences of who is assigned', licensed.join(', ') || 'nobody is')];
}

export function sharing({ objects, flows }: Facts): Finding[] {
  const model = objects.get('Opportunity') ?? '';
  const gives = flows?.has('Internal_Attendee_After_Save_Share_Deal') === true;
  if (/^Private|^Read$/.test(model) && flows !== undefined && !gives) {
    return [
      look(
        'sharing of deals',
        `opportunities are ${model}, and tagging gives no access to them`,
        'If colleagues shall see the deal they are tagged on, deploy force-app-private-deals.'
      )
    ];
  }
  return [ok('sharing of deals', `opportunities are ${model || 'not visible to this user'}`)];
}

/** What is between two, and meetings, would be read by superiors; which way it stands is told by no API we know of. */
export function hierarchies({ objects }: Facts): Finding[] {
  const here = [...objects].flatMap(([object, model]) =>
    model === 'Private' && object.endsWith('__c') ? [object] : []
  );
  return here.length === 0
    ? []
    : [
        look(
          'role hierarchy',
          `not looked up for ${some(here)}`,
          'Once: Setup > Sharing Settings: Grant Access Using Hierarchies is off for Visit Note and Preference (docs/admin-guide.md); for meetings and problems, as you decide.'
        )
      ];
}

/** Not in any API: it is a setting of Setup alone. */
export function defaultWorkflowUser({ flows }: Facts): Finding[] {
  // Scheduled paths and flows that a schedule triggers run as this user.
  return flows?.has('Customer_Meeting_Scheduled_Debrief') === true
    ? [
        look(
          'default workflow user',
          'no API tells',
          'Once: Setup > Process Automation Settings > Default Workflow User is an active user.'
        )
      ]
    : [];
}

export function syncUser({ rows }: Facts): Finding[] {
  const users = (rows.syncUsers ?? []).map((row) => textAt(row, 'AssigneeId'));
  if (users.length === 0) {
    return [
      look('user of the sync', 'nobody has Ridealong_Sync', 'Give it to the integration user (docs/sync.md).')
    ];
  }
  const seeAll = new Set((rows.seeAll ?? []).map((row) => textAt(row, 'AssigneeId')));
  return users.every((user) => seeAll.has(user))
    ? [ok('user of the sync', 'sees every calendar')]
    : [
        look(
          'user of the sync',
          rows.seeAll === undefined ? 'what it sees cannot be read' : 'does not see all calendars',
          'Events of others are missing in the figures unless its own permission set has View All Data (docs/sync.md).'
        )
      ];
}

/** Sharing rules let the group edit what the sync writes on; the permission set alone does not. */
export function syncGroup({ rows }: Facts): Finding[] {
  const name = 'group of the sync';
  const outside = outsiders(rows.syncUsers ?? [], rows.syncMembers ?? []);
  if ((rows.syncUsers ?? []).length === 0) {
    return [];
  }
  return outside.length === 0
    ? [ok(name, 'its user is in it')]
    : [
        broken(
          name,
          `${outside.length} with ${SYNC_SET} ${outside.length === 1 ? 'is' : 'are'} not in ${SYNC_GROUP}, and may edit nothing of others`,
          'npm run deploy -- --target-org ORG --only assign'
        )
      ];
}

export function dealsOfSync({ editsDeals }: Facts): Finding[] {
  if (editsDeals === undefined) {
    return [];
  }
  const { of, editable } = editsDeals;
  return editable === of
    ? [ok('figures on deals', 'the user of the sync may edit deals')]
    : [
        broken(
          'figures on deals',
          `the user of the sync may edit ${editable} of ${of} deals`,
          'Where not everybody may edit deals: npm run deploy -- --target-org ORG --with sync-deals, or a role above those of their owners.'
        )
      ];
}

/** Amounts of themes are sums in the currency of the person who writes them. */
export function currency({ rows }: Facts): Finding[] {
  const corporate = textAt(rows.corporateCurrency?.[0] ?? {}, 'IsoCode');
  if (corporate === '') {
    return [ok('currency of the sync', 'one currency')];
  }
  const others = (rows.syncCurrency ?? [])
    .map((row) => textAt(row, 'Assignee.DefaultCurrencyIsoCode'))
    .filter((code) => code !== corporate);
  return others.length === 0
    ? [ok('currency of the sync', corporate)]
    : [
        broken(
          'currency of the sync',
          `its user has ${some(others)}, the company ${corporate}`,
          `Setup > Users > the integration user > Currency: ${corporate}. Then npm run sync -- rebuild.`
        )
      ];
}

/**
 * What it captures is no Event, so nothing here sees it; what its event sync makes is one. Which of the two a configuration
 * does is told by no API we know of.
 */
export function activityCapture({ rows }: Facts): Finding[] {
  const assigned = rows.activityCapture?.length ?? 0;
  if (assigned === 0) {
    return [
      ok(
        'Einstein Activity Capture',
        rows.activityCapture === undefined ? 'off, or hidden from this user' : 'nobody takes part'
      )
    ];
  }
  return [
    look(
      'Einstein Activity Capture',
      `${assigned} users and profiles take part`,
      'Once: Setup > Einstein Activity Capture > Settings: their configuration syncs events. Meetings that are only captured are in no figure (docs/sync.md).'
    )
  ];
}

export function lastSync({ rows, now }: Facts): Finding[] {
  const [run] = rows.lastRun ?? [];
  if (run === undefined) {
    return [look('last sync', 'none yet', 'Clocks and figures stand still without it: docs/sync.md.')];
  }
  const hours = (now.getTime() - Date.parse(textAt(run, 'Started_At__c'))) / HOUR;
  const status = textAt(run, 'Run_Status__c');
  const when = hours < 1 ? 'within the hour' : `${Math.round(hours)} hours ago`;
  if (status === 'Failed') {
    return [
      broken('last sync', `failed ${when}: ${textAt(run, 'Message__c')}`, 'docs/sync.md, "When it fails".')
    ];
  }
  return hours > STALE_HOURS
    ? [broken('last sync', `${when}: ${status}`, 'See whether its schedule runs, and its log.')]
    : [ok('last sync', `${when}: ${status}`)];
}

export function problems({ rows }: Facts): Finding[] {
  if (rows.problems === undefined) {
    return [look('problems logged', 'cannot be read', 'Give yourself Ridealong Admin.')];
  }
  const flows = rows.problems.map((row) => `${textAt(row, 'Failed_Flow__c')} ${numberAt(row, 'n')}`);
  return flows.length === 0
    ? [ok('problems logged', 'none in 7 days')]
    : [
        look(
          'problems logged',
          `in 7 days: ${some(flows)}`,
          'The report Problems Logged says on which records, and why.'
        )
      ];
}

export function colleagues({ rows }: Facts): Finding[] {
  const number = counted(rows, 'colleagues');
  return number > 0
    ? [ok('colleagues', `${number} active`)]
    : [
        look(
          'colleagues',
          'none',
          'Nobody is suggested and there are no clocks: add them in the tab Add Colleagues.'
        )
      ];
}

/** Sets with which a colleague can take part: the tab Ridealong Health reads the same. */
export function setsOfColleagues({ rows }: Facts): Finding[] {
  const missing = rows.colleaguesWithoutSet;
  if (missing === undefined) {
    return [look('sets of colleagues', 'cannot be read', 'Give yourself View Setup and Configuration.')];
  }
  return missing.length === 0
    ? [ok('sets of colleagues', 'every colleague has one')]
    : [
        look(
          'sets of colleagues',
          `none for ${some(missing.map((row) => textAt(row, 'Name')))}`,
          'They see nothing of Ridealong: give them Ridealong Colleague in the tab Ridealong Health.'
        )
      ];
}

/** Only where there is something to decide: an org that logs nothing about its selling tools needs nobody. */
export function salesOwner({ rows }: Facts): Finding[] {
  const owners = rows.assignments?.find((row) => textAt(row, 'Name') === 'Ridealong_Sales_Owner');
  const themes = counted(rows, 'toolThemes');
  if (owners !== undefined && numberAt(owners, 'n') > 0) {
    return [ok('sales owner', `${numberAt(owners, 'n')} with Ridealong Sales Owner`)];
  }
  return themes === 0
    ? [ok('sales owner', 'none, and no theme of Selling Tools')]
    : [
        look(
          'sales owner',
          `nobody has Ridealong Sales Owner, and themes of Selling Tools are undecided: ${themes}`,
          'Only admins decide them: give the set to somebody in sales who has Ridealong Rep.'
        )
      ];
}

/** Rows that a flow would have completed, and rows that lost what they hang on. */
const ORPHANS: readonly [query: QueryName, what: string, todo: string][] = [
  [
    'attendeesWithoutKey',
    'attendees without a key',
    'Their flow was off when they were saved: save them once more.'
  ],
  [
    'colleaguesWithoutKey',
    'colleagues without a key',
    'Their flow was off when they were saved: save them once more.'
  ],
  [
    'meetingsWithoutEvent',
    'meetings without an event',
    'Nothing keeps them right: delete them, or fill in Event Id.'
  ],
  ['leavers', 'active colleagues whose user has left', 'Untick Active on them.'],
  ['themesOfLeavers', 'open themes whose owner has left', 'Give them an owner who can answer.']
];

export function orphans({ rows }: Facts): Finding[] {
  const found = ORPHANS.filter(([query]) => counted(rows, query) > 0);
  return found.length === 0
    ? [ok('orphans', 'none')]
    : found.map(([query, what, todo]) => look('orphans', `${counted(rows, query)} ${what}`, todo));
}

export function limits({ used }: Facts): Finding[] {
  const full = Object.entries(used).filter(([, share]) => share > ALMOST_ALL);
  const shown = (entries: [string, number][]): string =>
    entries.map(([name, share]) => `${name} ${Math.round(share * 100)} %`).join(', ');
  return full.length === 0
    ? [ok('limits', shown(Object.entries(used)) || 'not told')]
    : [look('limits', `almost used up: ${shown(full)}`, 'Setup > Company Information.')];
}

function counted(rows: Facts['rows'], query: QueryName): number {
  const [row] = rows[query] ?? [];
  return row === undefined ? 0 : numberAt(row, 'n');
}
