/** Is everything there that the package brings, and switched on? */
import { textAt } from '../target-org/queries.ts';
import type { Row } from '../target-org/queries.ts';
import type { Expectations } from './expectations.ts';
import { broken, look, ok, some } from './finding.ts';
import type { Finding } from './finding.ts';
import type { Facts, QueryName } from './readFacts.ts';

const DEPLOY = 'Deploy: npm run deploy -- --target-org ORG';
const SHARE =
  'Deploy; after a package installation, which shares no folders: npm run deploy -- --target-org ORG --only share';

export function objects({ objects: found }: Facts, { objects: wanted }: Expectations): Finding[] {
  const missing = wanted.filter((name) => !found.has(name));
  return missing.length === 0
    ? [ok('objects', `all ${wanted.length} are there`)]
    : [broken('objects', `${some(missing)} missing`, DEPLOY)];
}

export function flows({ flows: found }: Facts, expected: Expectations): Finding[] {
  if (found === undefined) {
    return [
      look('flows', 'cannot be read by this user', 'Run again as a user who may view Setup and manage flows.')
    ];
  }
  return [
    ...flowsOf('flows', expected.flows, found),
    ...Object.entries(expected.optionalFlows).flatMap(([folder, names]) =>
      names.some((name) => found.has(name))
        ? flowsOf(`flows of ${folder}`, names, found)
        : [ok(`flows of ${folder}`, 'optional, and not installed')]
    )
  ];
}

function flowsOf(check: string, wanted: readonly string[], found: ReadonlyMap<string, boolean>): Finding[] {
  const missing = wanted.filter((name) => !found.has(name));
  const inactive = wanted.filter((name) => found.get(name) === false);
  return [
    ...(missing.length > 0 ? [broken(check, `${some(missing)} missing`, DEPLOY)] : []),
    ...(inactive.length > 0
      ? [
          broken(
            check,
            `${inactive.length} of ${wanted.length} inactive: ${some(inactive)}`,
            'A production org takes flows in as inactive. Activate them: npm run deploy -- --target-org ORG --only activate'
          )
        ]
      : []),
    ...(missing.length + inactive.length === 0 ? [ok(check, `all ${wanted.length} active`)] : [])
  ];
}

/** What is found by name in rows of one query. */
function named(
  facts: Facts,
  check: string,
  query: QueryName,
  field: string,
  wanted: readonly string[],
  todo = DEPLOY
): Finding[] {
  const found = new Set((facts.rows[query] ?? []).map((row) => textAt(row, field)));
  const missing = wanted.filter((name) => !found.has(name));
  return missing.length === 0
    ? [ok(check, `all ${wanted.length} are there`)]
    : [broken(check, `${some(missing)} missing`, todo)];
}

export const permissionSets = (facts: Facts, expected: Expectations): Finding[] =>
  named(facts, 'permission sets', 'sets', 'Name', expected.permissionSets);

export const notificationTypes = (facts: Facts, expected: Expectations): Finding[] =>
  named(facts, 'notification types', 'notificationTypes', 'DeveloperName', expected.notificationTypes);

/** Who sees no report sees no folder: its share is missing, or they have no permission to run reports. */
export const reports = (facts: Facts, expected: Expectations): Finding[] =>
  named(facts, 'reports and their folder', 'reports', 'DeveloperName', expected.reports, SHARE);

export function grants({ grants: found, rows }: Facts, { grants: wanted }: Expectations): Finding[] {
  const present = new Set((rows.sets ?? []).map((row) => textAt(row, 'Name')));
  const missing = wanted.filter((grant) => present.has(grant.split(' ')[0] ?? '') && !found.has(grant));
  return missing.length === 0
    ? [ok('what the sets grant', 'complete')]
    : [
        broken(
          'what the sets grant',
          `${missing.length} grants are gone: ${some(missing)}`,
          `Somebody changed the sets, or an upgrade did not carry them. ${DEPLOY}`
        )
      ];
}

export function app({ apps }: Facts, { app: wanted }: Expectations): Finding[] {
  return apps.includes(wanted)
    ? [ok('app', `${wanted} is there for this user, its pages with it`)]
    : [
        look(
          'app',
          `this user does not see the app ${wanted}`,
          'Give yourself Ridealong Admin; in App Manager, the app is for the profiles that use it.'
        )
      ];
}

/** Tracking is switched on by a deployment, and off by anyone who likes: then nobody knows who decided what, and when. */
export function history({ tracked: found }: Facts, { tracked: wanted }: Expectations): Finding[] {
  const off = wanted.filter((field) => found.get(field) === false);
  const unseen = wanted.filter((field) => !found.has(field));
  if (unseen.length > 0) {
    return [
      look(
        'field history',
        `cannot be read of ${unseen.length} of ${wanted.length} fields`,
        'Setup > Object Manager > Fields > Set History Tracking shows it.'
      )
    ];
  }
  return off.length === 0
    ? [ok('field history', `all ${wanted.length} fields keep theirs`)]
    : [
        broken(
          'field history',
          `${some(off)} keep none`,
          `Object Manager > Fields > Set History Tracking, or ${DEPLOY.toLowerCase()}`
        )
      ];
}

/** Reports and dashboards each have a folder of the same name. */
const folderName = (row: Row): string =>
  `${textAt(row, 'DeveloperName')} (${textAt(row, 'Type').toLowerCase()}s)`;

export function folders({ rows }: Facts): Finding[] {
  if (rows.folders === undefined) {
    return [look('folder shares', 'cannot be read', 'Open Reports > All Folders > Ridealong > Share.')];
  }
  const hidden = rows.folders.filter((row) => textAt(row, 'AccessType') === 'Hidden');
  return hidden.length === 0
    ? [ok('folder shares', rows.folders.map(folderName).join(', ') || 'no folder')]
    : [
        broken(
          'folder shares',
          `${some(hidden.map(folderName))} is shared with nobody`,
          'npm run deploy -- --target-org ORG --only share (or Reports > All Folders > Share: all internal users, View).'
        )
      ];
}

export function pages({ pages: found }: Facts, { pages: wanted }: Expectations): Finding[] {
  if (found === undefined) {
    return [
      look(
        'pages assigned',
        'cannot be read',
        'Open an opportunity in the app Ridealong: the card Visits is there, or assign the page in Lightning App Builder > Activation.'
      )
    ];
  }
  const missing = wanted.filter((page) => !found.includes(page));
  return missing.length === 0
    ? [ok('pages assigned', `all ${wanted.length} of the app`)]
    : [
        look(
          'pages assigned',
          `the app does not open ${some(missing.map((page) => page.split(' ').at(-1) ?? ''))}`,
          'If nobody wanted it so: Lightning App Builder > the page > Activation > App Default > Ridealong.'
        )
      ];
}
