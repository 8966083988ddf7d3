/** What an org says of itself, in as few calls as it takes. Nothing here changes anything. */
import type { Transport } from '../sync/org/transport.ts';
import { queryRows, queryTogether, textAt, toolingRows, valueAt } from '../target-org/queries.ts';
import type { Row } from '../target-org/queries.ts';
import { MEMBERS } from '../target-org/syncGroup.ts';
import { addressesOf } from './addresses.ts';
import type { AddressFacts } from './addresses.ts';
import { pageOf } from './expectations.ts';
import type { Expectations, PageOverride } from './expectations.ts';

const OURS = "LIKE 'Ridealong%'";

const count = (from: string): string => `SELECT COUNT(Id) n FROM ${from}`;

/** With each of these a colleague can take part. */
const FOR_COLLEAGUES =
  "'Ridealong_Colleague', 'Ridealong_Colleague_Platform', 'Ridealong_Theme_Owner', 'Ridealong_Admin'";

/** Colleagues to whom no assignment fits; SOQL takes two such conditions. */
function withoutSet(assignments: readonly string[]): string {
  const none = assignments.map(
    (fits) => `User__c NOT IN (SELECT AssigneeId FROM PermissionSetAssignment WHERE ${fits})`
  );
  return `SELECT Name FROM Ridealong_Colleague__c WHERE Is_Active__c = true AND User__r.IsActive = true AND ${none.join(' AND ')} ORDER BY Name LIMIT 200`;
}

const QUERIES = {
  organization:
    'SELECT Name, OrganizationType, IsSandbox, DefaultOpportunityAccess, DefaultCalendarAccess FROM Organization',
  sets: `SELECT Name FROM PermissionSet WHERE Name ${OURS}`,
  assignments: `SELECT PermissionSet.Name, COUNT(Id) n FROM PermissionSetAssignment WHERE PermissionSet.Name ${OURS} AND Assignee.IsActive = true GROUP BY PermissionSet.Name`,
  licences: `SELECT Assignee.Profile.UserLicense.Name, COUNT(Id) n FROM PermissionSetAssignment WHERE PermissionSet.Name ${OURS} AND Assignee.IsActive = true GROUP BY Assignee.Profile.UserLicense.Name`,
  notificationTypes: `SELECT DeveloperName FROM CustomNotificationType WHERE DeveloperName ${OURS}`,
  reports: "SELECT DeveloperName FROM Report WHERE FolderName = 'Ridealong'",
  folders: `SELECT DeveloperName, Type, AccessType FROM Folder WHERE DeveloperName ${OURS}`,
  corporateCurrency: 'SELECT IsoCode FROM CurrencyType WHERE IsCorporate = true',
  syncCurrency:
    "SELECT Assignee.DefaultCurrencyIsoCode FROM PermissionSetAssignment WHERE PermissionSet.Name = 'Ridealong_Sync' AND Assignee.IsActive = true",
  lastRun:
    'SELECT Run_Status__c, Started_At__c, Finished_At__c, Message__c FROM Ridealong_Sync_Run__c ORDER BY Started_At__c DESC NULLS LAST LIMIT 1',
  problems:
    'SELECT Failed_Flow__c, COUNT(Id) n FROM Ridealong_Problem__c WHERE CreatedDate = LAST_N_DAYS:7 GROUP BY Failed_Flow__c',
  colleagues: count('Ridealong_Colleague__c WHERE Is_Active__c = true AND User__r.IsActive = true'),
  colleaguesWithoutSet: withoutSet([`PermissionSet.Name IN (${FOR_COLLEAGUES})`]),
  /** Who has one of these has a set, too: their assignment names the group. */
  setGroups: `SELECT PermissionSetGroupId FROM PermissionSetGroupComponent WHERE PermissionSet.Name IN (${FOR_COLLEAGUES})`,
  toolThemes: count(
    "Challenge_Theme__c WHERE Theme_Area__c = 'Selling Tools' AND Decision__c IN ('New', 'Considering')"
  ),
  leavers: count('Ridealong_Colleague__c WHERE Is_Active__c = true AND User__r.IsActive = false'),
  attendeesWithoutKey: count('Internal_Attendee__c WHERE Attendee_Key__c = null'),
  colleaguesWithoutKey: count('Ridealong_Colleague__c WHERE Colleague_Key__c = null'),
  meetingsWithoutEvent: count('Customer_Meeting__c WHERE Event_Id__c = null'),
  themesOfLeavers: count(
    "Challenge_Theme__c WHERE Owner.IsActive = false AND Decision__c IN ('New', 'Considering')"
  ),
  syncUsers:
    "SELECT AssigneeId FROM PermissionSetAssignment WHERE PermissionSet.Name = 'Ridealong_Sync' AND Assignee.IsActive = true",
  /** Who takes part in Einstein Activity Capture: an object that is there only where it is on. */
  activityCapture: 'SELECT AssignedId FROM UserEmailCalendarSync WHERE ConfigurationId != null',
  setting: "SELECT Function_Addresses__c FROM Ridealong_Setting__mdt WHERE DeveloperName = 'Default'",
  syncMembers: MEMBERS,
  someDeals: 'SELECT Id FROM Opportunity ORDER BY CreatedDate DESC LIMIT 20',
  seeAll:
    'SELECT AssigneeId FROM PermissionSetAssignment WHERE PermissionSet.PermissionsViewAllData = true AND Assignee.IsActive = true'
} as const;

export type QueryName = keyof typeof QUERIES;

export interface Facts {
  /** Rows by query; undefined where the org refused it. */
  rows: Readonly<Record<QueryName, Row[] | undefined>>;
  /** Sharing model by object. */
  objects: ReadonlyMap<string, string>;
  /** Whether it is active, by flow; undefined when flows cannot be read. */
  flows: ReadonlyMap<string, boolean> | undefined;
  apps: readonly string[];
  /** Whether it keeps its history, by field; objects that cannot be read are left out. */
  tracked: ReadonlyMap<string, boolean>;
  /** As `pageOf` writes them; undefined when they cannot be read. */
  pages: readonly string[] | undefined;
  /** `Set Object.Field` and `Set Object`. */
  grants: ReadonlySet<string>;
  /** Of the newest deals, how many the users of the sync may edit; undefined where there are none, or it cannot be read. */
  editsDeals: { of: number; editable: number } | undefined;
  /** What is wrong with the addresses that are invited for functions; undefined where there are none. */
  addresses: AddressFacts | undefined;
  /** Share of the day's API calls that is used, of data storage that is used: 0 to 1. */
  used: Readonly<Record<string, number>>;
  now: Date;
}

export async function readFacts(transport: Transport, expected: Expectations): Promise<Facts> {
  const historyOf = historyQueries(expected.tracked);
  const rows = await queryTogether<string>(transport, { ...QUERIES, ...historyOf });
  return {
    rows: { ...(rows as Facts['rows']), colleaguesWithoutSet: await withoutSetOrGroup(transport, rows) },
    tracked: new Map(Object.keys(historyOf).flatMap((object) => trackedIn(object, rows[object] ?? []))),
    pages: await pagesOf(transport, expected.app),
    objects: await objectsOf(transport, expected.objects),
    flows: await flowsOf(transport),
    apps: await appsOf(transport),
    grants: await grantsOf(transport),
    editsDeals: await editsDealsOf(transport, rows),
    addresses: await addressesOf(transport, textAt(rows['setting']?.[0] ?? {}, 'Function_Addresses__c')),
    used: await usageOf(transport),
    now: transport.serverTime ?? new Date()
  };
}

/** Sub-queries are not nested in SOQL: the groups are read before. */
async function withoutSetOrGroup(
  transport: Transport,
  { colleaguesWithoutSet, setGroups }: Partial<Record<string, Row[]>>
): Promise<Row[] | undefined> {
  if (colleaguesWithoutSet === undefined || setGroups === undefined) {
    return undefined;
  }
  const groups = [...new Set(setGroups.map((row) => `'${textAt(row, 'PermissionSetGroupId')}'`))];
  if (groups.length === 0 || colleaguesWithoutSet.length === 0) {
    return colleaguesWithoutSet;
  }
  const soql = withoutSet([
    `PermissionSet.Name IN (${FOR_COLLEAGUES})`,
    `PermissionSetGroupId IN (${groups.join(', ')})`
  ]);
  return queryRows(transport, soql).catch(() => undefined);
}

async function editsDealsOf(
  transport: Transport,
  { syncUsers = [], someDeals = [] }: Partial<Record<string, Row[]>>
): Promise<Facts['editsDeals']> {
  const [user] = syncUsers.map((row) => textAt(row, 'AssigneeId'));
  const deals = someDeals.map((row) => `'${textAt(row, 'Id')}'`);
  if (user === undefined || deals.length === 0) {
    return undefined;
  }
  const soql = `SELECT RecordId, HasEditAccess FROM UserRecordAccess WHERE UserId = '${user}' AND RecordId IN (${deals.join(', ')})`;
  const access = await queryRows(transport, soql).catch(() => undefined);
  const editable = access?.filter((row) => row['HasEditAccess'] === true).length;
  return editable === undefined ? undefined : { of: deals.length, editable };
}

/** By object; FieldDefinition takes one object at a time. */
function historyQueries(tracked: readonly string[]): Record<string, string> {
  const objects = [...new Set(tracked.map((field) => field.split('.')[0] ?? ''))];
  return Object.fromEntries(
    objects.map((object) => [
      object,
      `SELECT QualifiedApiName, IsFieldHistoryTracked FROM FieldDefinition WHERE EntityDefinition.QualifiedApiName = '${object}'`
    ])
  );
}

const trackedIn = (object: string, rows: readonly Row[]): [string, boolean][] =>
  rows.map((row) => [`${object}.${textAt(row, 'QualifiedApiName')}`, row['IsFieldHistoryTracked'] === true]);

/** That the Tooling API tells them is *assumed*: `npm run smoke` asks. */
async function pagesOf(transport: Transport, app: string): Promise<string[] | undefined> {
  const rows = await toolingRows(
    transport,
    `SELECT Metadata FROM CustomApplication WHERE DeveloperName = '${app}'`
  ).catch(() => undefined);
  const overrides = valueAt(rows?.[0] ?? {}, 'Metadata.actionOverrides');
  return Array.isArray(overrides) ? (overrides as PageOverride[]).map(pageOf) : undefined;
}

async function objectsOf(transport: Transport, names: readonly string[]): Promise<Map<string, string>> {
  const list = ['Opportunity', ...names].map((name) => `'${name}'`).join(', ');
  const rows = await queryRows(
    transport,
    `SELECT QualifiedApiName, InternalSharingModel FROM EntityDefinition WHERE QualifiedApiName IN (${list})`
  );
  return new Map(rows.map((row) => [textAt(row, 'QualifiedApiName'), textAt(row, 'InternalSharingModel')]));
}

/** A flow has many versions in an org that was upgraded; at most one is active. */
async function flowsOf(transport: Transport): Promise<Map<string, boolean> | undefined> {
  const rows = await toolingRows(transport, 'SELECT Definition.DeveloperName, Status FROM Flow').catch(
    () => undefined
  );
  if (rows === undefined) {
    return undefined;
  }
  const flows = new Map<string, boolean>();
  for (const row of rows) {
    const name = textAt(row, 'Definition.DeveloperName');
    flows.set(name, flows.get(name) === true || textAt(row, 'Status') === 'Active');
  }
  return flows;
}

async function appsOf(transport: Transport): Promise<string[]> {
  const answer = (await transport.get('/ui-api/apps?formFactor=Large').catch(() => ({}))) as {
    apps?: Row[];
  };
  return (answer.apps ?? []).map((app) => textAt(app, 'developerName'));
}

async function grantsOf(transport: Transport): Promise<Set<string>> {
  const fields = await queryRows(
    transport,
    `SELECT Parent.Name, Field FROM FieldPermissions WHERE Parent.Name ${OURS}`
  );
  const objects = await queryRows(
    transport,
    `SELECT Parent.Name, SobjectType FROM ObjectPermissions WHERE Parent.Name ${OURS}`
  );
  return new Set([
    ...fields.map((row) => `${textAt(row, 'Parent.Name')} ${textAt(row, 'Field')}`),
    ...objects.map((row) => `${textAt(row, 'Parent.Name')} ${textAt(row, 'SobjectType')}`)
  ]);
}

async function usageOf(transport: Transport): Promise<Record<string, number>> {
  const limits = (await transport.get('/limits').catch(() => ({}))) as Row;
  return Object.fromEntries(
    ['DailyApiRequests', 'DataStorageMB'].flatMap((name) => {
      const max = Number(valueAt(limits, `${name}.Max`));
      const left = Number(valueAt(limits, `${name}.Remaining`));
      return max > 0 ? [[name, 1 - left / max]] : [];
    })
  );
}
