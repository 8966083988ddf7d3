/** The doctor of a local org of this package: what it finds when something is really wrong. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { readProject } from '@toolkit/sfdx-project';
import type { SObjectRecord } from '@toolkit/local-org';
import { joinSyncGroup } from '../target-org/syncGroup.ts';
import { OWN_PROJECT, startOwnOrg } from '../target-org/testing/ownOrg.ts';
import type { OwnOrg } from '../target-org/testing/ownOrg.ts';
import { addresses, addressesOf } from './addresses.ts';
import { examine, examineFacts } from './examine.ts';
import { expectationsOf } from './expectations.ts';
import type { Expectations } from './expectations.ts';
import type { Finding, State } from './finding.ts';
import { readFacts } from './readFacts.ts';
import type { Facts } from './readFacts.ts';
import { COMPILED } from '../sync/testing/compiled.ts';

let own: OwnOrg;
let expected: Expectations;
before(async () => {
  own = await startOwnOrg();
  expected = await expectationsOf(OWN_PROJECT);
});
after(() => own.close());

const findings = (): Promise<Finding[]> => examine(own.target.transport, expected);

async function found(check: string): Promise<[state: State, what: string][]> {
  return (await findings()).filter((each) => each.check === check).map(({ state, what }) => [state, what]);
}

function create(object: string, row: SObjectRecord): string {
  const [result] = own.org.save({ operation: 'create', object, rows: [row] }, own.org.systemSession());
  assert.ok(result?.success, JSON.stringify(result?.errors));
  return result.id ?? '';
}

const idOf = (soql: string): string =>
  String(own.org.query(soql, own.org.systemSession()).records[0]?.['Id']);

function assign(set: string, user = own.org.systemSession().userId): void {
  create('PermissionSetAssignment', {
    AssigneeId: user,
    PermissionSetId: idOf(`SELECT Id FROM PermissionSet WHERE Name = '${set}'`)
  });
}

/** Of one user, as an admin of Ridealong finds them in the tab Ridealong Health. */
function holders(user: string, asker: string): unknown {
  const name = 'Ridealong_Colleague_From_Page_Find_Holders';
  const { Holders, Reason } = own.org.launchFlow(name, { Users: [user] }, own.org.session(asker));
  assert.ok(!Reason, String(Reason));
  return Holders;
}

function newUser(name: string, profile: string): string {
  return create('User', {
    FirstName: name,
    LastName: 'Sync',
    Username: `${name}@doctor.local`,
    Email: `${name}@doctor.local`,
    Alias: name,
    ProfileId: idOf(`SELECT Id FROM Profile WHERE Name = '${profile}'`),
    TimeZoneSidKey: 'Europe/Berlin',
    LocaleSidKey: 'en_US',
    LanguageLocaleKey: 'en_US',
    EmailEncodingKey: 'UTF-8'
  });
}

test('a new org has all of the package, and nobody who uses it', async () => {
  const all = await findings();
  assert.deepEqual(
    all.filter(({ state }) => state === 'broken').map(({ check, what }) => [check, what]),
    [['assignments', 'nobody has Ridealong_Rep, Ridealong_Colleague, Ridealong_Admin']]
  );
  assert.ok(all.every(({ state, todo }) => (state === 'ok') === (todo === undefined)));
});

test('an address to invite that nobody has, and a function that is none, are named', async () => {
  create('Contact', {
    LastName: 'Product',
    Email: 'product@example.com',
    AccountId: create('Account', { Name: 'Us' })
  });
  const { transport } = own.target;
  assert.equal(await addressesOf(transport, ''), undefined);
  const facts = await addressesOf(
    transport,
    'Product: Product@example.com, nobody@example.com\nProdukt: Workshop Room'
  );
  assert.deepEqual(facts, {
    all: 3,
    unknown: ['nobody@example.com', 'Workshop Room'],
    noFunction: ['Produkt']
  });
  assert.deepEqual(
    addresses({ addresses: facts }).map(({ state, what }) => [state, what]),
    [
      ['look', 'nobody@example.com, Workshop Room: no contact, lead or calendar has it'],
      ['look', 'Produkt: no such business function']
    ]
  );
  const all = await addressesOf(transport, 'Product: product@example.com');
  assert.deepEqual(
    addresses({ addresses: all }).map(({ state, what }) => [state, what]),
    [['ok', '1 found']]
  );
});

test('whether superiors read what is private is left to be looked at by hand', async () => {
  const { objects } = await readProject(OWN_PROJECT);
  const ofOurs = objects.filter(({ sharingModel }) => sharingModel === 'Private').map(({ name }) => name);
  assert.ok(ofOurs.includes('Ridealong_Preference__c') && ofOurs.length > 3, String(ofOurs));
  const [line, ...more] = await found('role hierarchy');
  const [, named = ''] = /^not looked up for (.+)$/.exec(line?.[1] ?? '') ?? [];
  assert.deepEqual([line?.[0], more, named.split(', ').sort()], ['look', [], ofOurs.sort()]);
});

test('the user of the sync has to be in its group, and to be able to edit deals', async () => {
  create('Opportunity', { Name: 'Somebody’s', StageName: 'Prospecting', CloseDate: '2031-01-01' });
  assert.deepEqual(await found('group of the sync'), []);
  const user = newUser('sina', 'Standard User');
  const assignment = create('PermissionSetAssignment', {
    AssigneeId: user,
    PermissionSetId: idOf("SELECT Id FROM PermissionSet WHERE Name = 'Ridealong_Sync'")
  });
  assert.match((await found('group of the sync')).join(), /^broken,1 with Ridealong_Sync is not in/);
  assert.deepEqual(await found('figures on deals'), [
    ['broken', 'the user of the sync may edit 0 of 1 deals']
  ]);
  assert.equal(await joinSyncGroup(own.target.transport), 1);
  assert.equal(await joinSyncGroup(own.target.transport), 0, 'a second time nobody is missing');
  assert.deepEqual(await found('group of the sync'), [['ok', 'its user is in it']]);
  assert.deepEqual(await found('figures on deals'), [['ok', 'the user of the sync may edit deals']]);
  own.org.save(
    { operation: 'delete', object: 'PermissionSetAssignment', ids: [assignment] },
    own.org.systemSession()
  );
});

test('it asks fewer than twenty times, and changes nothing', async () => {
  const journal = async (): Promise<{ method: string; path: string }[]> => {
    const answer = await fetch(`${own.url}/local/journal`);
    return ((await answer.json()) as { requests: { method: string; path: string }[] }).requests;
  };
  await fetch(`${own.url}/local/journal`, { method: 'DELETE' });
  await findings();
  const requests = await journal();
  assert.ok(requests.length > 3 && requests.length < 20, `${requests.length} calls`);
  const writes = requests.filter(
    ({ method, path }) => method !== 'GET' && !path.includes('/composite/batch')
  );
  assert.deepEqual(writes, []);
});

test('a flow that is switched off is broken, and says how it is switched on', async () => {
  own.org.flowStates.setActive('Internal_Attendee_Before_Save_Set_Key', false);
  const [finding] = (await findings()).filter(({ check }) => check === 'flows');
  assert.equal(finding?.state, 'broken');
  assert.match(finding.what, /^1 of \d+ inactive: Internal_Attendee_Before_Save_Set_Key$/);
  assert.match(finding.todo ?? '', /Activate/);
  own.org.flowStates.setActive('Internal_Attendee_Before_Save_Set_Key', true);
  assert.deepEqual((await found('flows'))[0]?.[0], 'ok');
});

test('a grant that somebody took out of a set is missed', async () => {
  const soql =
    "SELECT Id FROM FieldPermissions WHERE Parent.Name = 'Ridealong_Rep' AND Field = 'Customer_Challenge__c.Statement__c'";
  assert.deepEqual(await found('what the sets grant'), [['ok', 'complete']]);
  const required = own.org.query(soql, own.org.systemSession()).records;
  const field = required.length > 0 ? 'Statement__c' : 'Customer_Words__c';
  own.org.database.exec(
    `DELETE FROM "FieldPermissions" WHERE "Field" = 'Customer_Challenge__c.${field}' AND "ParentId" = '${idOf("SELECT Id FROM PermissionSet WHERE Name = 'Ridealong_Rep'")}'`
  );
  assert.deepEqual(await found('what the sets grant'), [
    ['broken', `1 grants are gone: Ridealong_Rep Customer_Challenge__c.${field}`]
  ]);
});

test('problems, a run that failed or is long ago, colleagues who left and rows without a key are seen', async () => {
  const day = 86_400_000;
  const at = (millis: number): string => new Date(own.org.clock.now().getTime() - millis).toISOString();
  assert.equal((await found('last sync'))[0]?.[0], 'look');
  create('Ridealong_Sync_Run__c', { Run_Key__c: 'old', Run_Status__c: 'Done', Started_At__c: at(3 * day) });
  assert.deepEqual(await found('last sync'), [['broken', '72 hours ago: Done']]);
  create('Ridealong_Sync_Run__c', {
    Run_Key__c: 'new',
    Run_Status__c: 'Failed',
    Message__c: 'No login.',
    Started_At__c: at(0)
  });
  assert.deepEqual(await found('last sync'), [['broken', 'failed within the hour: No login.']]);

  create('Ridealong_Problem__c', { Failed_Flow__c: 'Some_Flow', Problem_Key__c: 'Some_Flow 1' });
  assert.deepEqual(await found('problems logged'), [['look', 'in 7 days: Some_Flow 1']]);

  own.org.flowStates.setActive('Ridealong_Colleague_Before_Save_Set_Key', false);
  create('Ridealong_Colleague__c', {
    Name: 'x',
    User__c: own.org.systemSession().userId,
    Business_Function__c: 'Product',
    Is_Active__c: true
  });
  own.org.flowStates.setActive('Ridealong_Colleague_Before_Save_Set_Key', true);
  assert.deepEqual(await found('orphans'), [['look', '1 colleagues without a key']]);
  assert.deepEqual(await found('colleagues'), [['ok', '1 active']]);
});

test('a colleague without a set is named, and tools of sales that nobody in sales decides are seen', async () => {
  const { userId } = own.org.systemSession();
  const name = own.org.get('User', userId)?.['Name'];
  const withoutSets = (): void => {
    const soql = `SELECT Id FROM PermissionSetAssignment WHERE AssigneeId = '${userId}' AND PermissionSet.Name LIKE 'Ridealong%'`;
    const ids = own.org.query(soql, own.org.systemSession()).records.map(({ Id }) => String(Id));
    own.org.save({ operation: 'delete', object: 'PermissionSetAssignment', ids }, own.org.systemSession());
  };
  withoutSets();
  const colleague = idOf(`SELECT Id FROM Ridealong_Colleague__c WHERE User__c = '${userId}'`);
  own.org.save(
    { operation: 'update', object: 'Ridealong_Colleague__c', rows: [{ Id: colleague, Is_Active__c: true }] },
    own.org.systemSession()
  );
  assert.deepEqual(await found('sets of colleagues'), [['look', `none for ${String(name)}`]]);
  assign('Ridealong_Leader');
  assert.equal((await found('sets of colleagues'))[0]?.[0], 'look', 'a set for reading is none');
  assign('Ridealong_Colleague');
  assert.deepEqual(await found('sets of colleagues'), [['ok', 'every colleague has one']]);
  const asker = newUser('asker', 'System Administrator');
  assign('Ridealong_Admin', asker);
  assert.deepEqual(holders(userId, asker), [userId]);
  withoutSets();
  const PermissionSetGroupId = create('PermissionSetGroup', {
    DeveloperName: 'Visits',
    MasterLabel: 'Visits'
  });
  create('PermissionSetGroupComponent', {
    PermissionSetGroupId,
    PermissionSetId: idOf("SELECT Id FROM PermissionSet WHERE Name = 'Ridealong_Colleague'")
  });
  assert.equal((await found('sets of colleagues'))[0]?.[0], 'look', 'a group that nobody has');
  assert.deepEqual(holders(userId, asker), []);
  create('PermissionSetAssignment', { AssigneeId: userId, PermissionSetGroupId });
  assert.deepEqual(await found('sets of colleagues'), [['ok', 'every colleague has one']]);
  assert.deepEqual(holders(userId, asker), [userId], 'Health finds the same');

  assert.deepEqual(await found('sales owner'), [['ok', 'none, and no theme of Selling Tools']]);
  create('Challenge_Theme__c', { Name: 'Quotes take a day', Theme_Area__c: 'Selling Tools' });
  assert.deepEqual(await found('sales owner'), [
    ['look', 'nobody has Ridealong Sales Owner, and themes of Selling Tools are undecided: 1']
  ]);
  assign('Ridealong_Sales_Owner');
  assert.deepEqual(await found('sales owner'), [['ok', '1 with Ridealong Sales Owner']]);
  withoutSets();
});

test('the command prints a line a check and ends with 1 while something is broken; --json is the same for programs', async () => {
  const run = (...args: string[]): Promise<{ code: number; stdout: string; stderr: string }> =>
    new Promise((resolve) => {
      execFile(
        process.execPath,
        [join(OWN_PROJECT, 'scripts/doctor/main.ts'), ...args],
        { env: { ...COMPILED, PATH: process.env['PATH'] ?? '' } },
        (error, stdout, stderr) => resolve({ code: Number(error?.code ?? 0), stdout, stderr })
      );
    });
  const text = await run('--target-org', own.url);
  assert.equal(text.code, 1);
  assert.match(text.stdout, /^ok +objects +all \d+ are there$/m);
  assert.match(text.stdout, /^broken +assignments +nobody has/m);
  for (const set of ['Ridealong_Rep', 'Ridealong_Colleague', 'Ridealong_Admin']) {
    assign(set);
  }
  const json = await run('--target-org', own.url, '--json');
  const { healthy, findings: lines } = JSON.parse(json.stdout) as { healthy: boolean; findings: Finding[] };
  assert.equal(healthy, false);
  assert.equal(lines.find(({ check }) => check === 'assignments')?.state, 'ok');
  const wrong = await run('--target-org', 'http://localhost:9');
  assert.deepEqual([wrong.code, wrong.stdout], [2, '']);
  assert.match(wrong.stderr, /Nothing answers at http:\/\/localhost:9/);
});

/** The local org has neither these objects nor a second currency: facts as an org would tell them. */
test('pages that were taken back, fields without history, hidden folders and another currency are seen', async () => {
  const facts = await readFacts(own.target.transport, expected);
  const said = (changed: Partial<Facts>, check: string): [State, string][] =>
    examineFacts({ ...facts, ...changed }, expected)
      .filter((each) => each.check === check)
      .map(({ state, what }) => [state, what]);
  const [field = ''] = expected.tracked;
  const all = new Map(expected.tracked.map((name) => [name, true]));
  assert.ok(expected.tracked.length > 5 && expected.pages.length > 5);
  assert.equal(said({}, 'field history')[0]?.[0], 'look');
  assert.equal(said({ tracked: all }, 'field history')[0]?.[0], 'ok');
  assert.deepEqual(said({ tracked: new Map([...all, [field, false]]) }, 'field history'), [
    ['broken', `${field} keep none`]
  ]);

  assert.equal(said({ pages: expected.pages }, 'pages assigned')[0]?.[0], 'ok');
  const [page, ...others] = expected.pages;
  assert.deepEqual(said({ pages: others }, 'pages assigned'), [
    ['look', `the app does not open ${page?.split(' ').at(-1) ?? ''}`]
  ]);

  const rows = (more: Partial<Facts['rows']>): Partial<Facts> => ({ rows: { ...facts.rows, ...more } });
  const [[state, named] = []] = said({}, 'folder shares');
  assert.deepEqual(
    [state, named?.split(', ').toSorted()],
    ['ok', ['Ridealong (dashboards)', 'Ridealong (reports)']]
  );
  const hidden = rows({ folders: [{ DeveloperName: 'Ridealong', Type: 'Dashboard', AccessType: 'Hidden' }] });
  assert.deepEqual(said(hidden, 'folder shares'), [
    ['broken', 'Ridealong (dashboards) is shared with nobody']
  ]);

  const currencies = (code: string): Partial<Facts> =>
    rows({
      corporateCurrency: [{ IsoCode: 'EUR' }],
      syncCurrency: [{ Assignee: { DefaultCurrencyIsoCode: code } }]
    });
  assert.deepEqual(said({}, 'currency of the sync'), [['ok', 'one currency']]);
  assert.deepEqual(said({}, 'Einstein Activity Capture'), [['ok', 'off, or hidden from this user']]);
  assert.deepEqual(said(rows({ activityCapture: [] }), 'Einstein Activity Capture'), [
    ['ok', 'nobody takes part']
  ]);
  assert.deepEqual(said(rows({ activityCapture: [{ AssignedId: '005' }] }), 'Einstein Activity Capture'), [
    ['look', '1 users and profiles take part']
  ]);
  assert.deepEqual(said({}, 'addresses to invite'), [['ok', 'none set']]);
  assert.deepEqual(said(currencies('EUR'), 'currency of the sync'), [['ok', 'EUR']]);
  assert.deepEqual(said(currencies('USD'), 'currency of the sync'), [
    ['broken', 'its user has USD, the company EUR']
  ]);
});
