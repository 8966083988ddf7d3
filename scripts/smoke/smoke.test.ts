/** The questions to an org, asked of the local one: it answers as we believe, and nothing is left behind. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { promisify } from 'node:util';
import { RawClient } from '../target-org/rawClient.ts';
import { sessionAs } from '../target-org/targetOrg.ts';
import { OWN_PROJECT, startOwnOrg } from '../target-org/testing/ownOrg.ts';
import type { OwnOrg } from '../target-org/testing/ownOrg.ts';
import { ANSWERED, assumedLines, NOT_ASKED, OPEN_CLAIMS, withoutAnswer } from './claims.ts';
import { withReport } from './proofs.ts';
import { MARK } from './question.ts';
import { QUESTIONS } from './questions.ts';
import { currencyQuestions } from './questions/currencies.ts';
import { asMarkdown } from './report.ts';
import { cleanUp, runSmoke } from './runSmoke.ts';
import { smokePage } from './smokePage.ts';
import { wouldRefuse } from './transaction.ts';

let own: OwnOrg;
before(async () => {
  own = await startOwnOrg();
  const rep = createUser('Olga', 'Other');
  createUser('Sam', 'Stranger');
  const [set] = rows("SELECT Id FROM PermissionSet WHERE Name = 'Ridealong_Rep'");
  create('PermissionSetAssignment', { AssigneeId: rep, PermissionSetId: String(set?.['Id']) });
  const [admin] = rows("SELECT Id FROM PermissionSet WHERE Name = 'Ridealong_Admin'");
  create('PermissionSetAssignment', {
    AssigneeId: own.org.systemSession().userId,
    PermissionSetId: String(admin?.['Id'])
  });
});
after(() => own.close());

const rows = (soql: string): Record<string, unknown>[] =>
  own.org.query(soql, own.org.systemSession()).records;

function createUser(FirstName: string, LastName: string): string {
  const [profile] = rows("SELECT Id FROM Profile WHERE Name = 'Standard User'");
  const name = `${FirstName.toLowerCase()}@ridealong.local`;
  return create('User', {
    FirstName,
    LastName,
    Username: name,
    Email: name,
    Alias: FirstName.toLowerCase(),
    ProfileId: String(profile?.['Id']),
    TimeZoneSidKey: 'Europe/Berlin',
    LocaleSidKey: 'en_US',
    LanguageLocaleKey: 'en_US',
    EmailEncodingKey: 'UTF-8'
  });
}

function create(object: string, row: Record<string, string>): string {
  const [result] = own.org.save({ operation: 'create', object, rows: [row] }, own.org.systemSession());
  assert.ok(result?.success, JSON.stringify(result?.errors));
  return result.id ?? '';
}

const everything = (): string[] =>
  [
    'Account',
    'Contact',
    'Lead',
    'Opportunity',
    'Event',
    'Customer_Meeting__c',
    'Customer_Challenge__c',
    'Internal_Attendee__c',
    'Challenge_Theme__c',
    'Ridealong_Problem__c'
  ].flatMap((object) => rows(`SELECT Id FROM ${object}`).map(({ Id }) => `${object} ${String(Id)}`));

/** What the local org is without, or nobody here is: by what it answers instead. */
const OTHERWISE: Readonly<Record<string, boolean | undefined>> = {
  'shared-activities': false,
  'packaged-flows-active': undefined,
  'weekly-flow-is-scheduled': undefined,
  'app-pages-by-tooling': false,
  'value-set-by-tooling': undefined,
  'platform-licence': undefined,
  'platform-licence-full-set': undefined,
  classifications: false,
  'invitee-change-events': false,
  // An org with person accounts is asked below.
  'person-account-who': undefined,
  // An org with one currency; one with several is asked below.
  'converted-decimals': undefined,
  'sum-of-converted': undefined,
  'dated-rate-create': undefined
};

test('the local org answers every question as we believe, and no record is left', async () => {
  const second = await sessionAs(own.target, 'olga@ridealong.local');
  const results = await runSmoke(own.target, QUESTIONS, second);
  assert.deepEqual(
    results
      .filter(({ id, holds }) => holds !== (id in OTHERWISE ? OTHERWISE[id] : true))
      .map(({ id, holds, evidence }) => [id, holds, evidence]),
    []
  );
  assert.ok(results.every(({ evidence }) => evidence !== ''));
  assert.deepEqual(everything(), []);
});

test('an org with several currencies and person accounts answers what is asked of those', async () => {
  const several = await startOwnOrg(OWN_PROJECT, {
    currencies: { rates: { JPY: 160 }, datedRates: true },
    personAccounts: true
  });
  const ofPersons = QUESTIONS.filter(({ id }) => id === 'person-account-who');
  const results = await runSmoke(several.target, [...currencyQuestions, ...ofPersons]);
  assert.deepEqual(
    results.map(({ id, holds, evidence }) => [id, holds, evidence]),
    [
      ['converted-decimals', true, 'convertCurrency gave 0.01'],
      ['sum-of-converted', true, '3 / 160 was summed to 0.02'],
      ['convert-one-currency', undefined, 'this org has several currencies'],
      ['dated-rate-create', true, 'createable: true'],
      ['person-account-who', true, results.at(-1)?.evidence]
    ]
  );
  await several.close();
});

test('what a crash left is found by its mark and deleted, and nothing else', async () => {
  create('Account', { Name: 'Somebody else' });
  create('Account', { Name: `${MARK} account` });
  create('Event', {
    Subject: `${MARK} visit`,
    StartDateTime: '2031-01-07T09:00:00Z',
    EndDateTime: '2031-01-07T10:00:00Z'
  });
  assert.deepEqual(await cleanUp(own.target), { found: 2, left: [] });
  assert.deepEqual(
    rows('SELECT Name FROM Account').map(({ Name }) => Name),
    ['Somebody else']
  );
});

test('a question that cannot be asked does not keep the others from being asked', async () => {
  const [first, ...others] = QUESTIONS.slice(0, 2);
  assert.ok(first !== undefined);
  const broken = { ...first, ask: () => Promise.reject(new Error('no network')) };
  const results = await runSmoke(own.target, [broken, ...others]);
  assert.deepEqual(
    results.map(({ holds }) => holds),
    [undefined, true]
  );
  assert.match(
    asMarkdown({ org: 'x', isLocal: false, release: 'y', at: 'z', results }),
    /1 yes, 0 no, 1 cannot tell[^]*no network/
  );
});

const page = readFileSync(join(OWN_PROJECT, 'docs/local-org.md'), 'utf8');

test('every assumption, and all that reviews and research left open, has a question or a reason why it has none', () => {
  const assumed = assumedLines(page);
  assert.equal(assumed.length, page.match(/^- .*_assumed_/gm)?.length);
  assert.deepEqual(withoutAnswer([...assumed, ...OPEN_CLAIMS]), []);
  const known = new Set([...assumed, ...OPEN_CLAIMS].map(({ id }) => id));
  assert.deepEqual(
    Object.keys(NOT_ASKED).filter((id) => !known.has(id) || ANSWERED.has(id)),
    []
  );
  assert.deepEqual(withoutAnswer([{ id: 'new-assumption', claim: 'x', from: 'y' }]).length, 1);
});

test('questions have ids of their own, and what they ask of docs/local-org.md stands there', () => {
  const ids = QUESTIONS.flatMap(({ id, settles = [] }) => [id, ...settles]);
  assert.deepEqual([...new Set(ids)], ids);
  const assumed = new Set(assumedLines(page).map(({ id }) => id));
  const quoted = QUESTIONS.filter(({ from }) => from === 'docs/local-org.md').map(({ id }) => id);
  assert.deepEqual(
    quoted.filter((id) => !assumed.has(id)),
    []
  );
});

const REPORT = {
  org: 'https://x.example',
  isLocal: false,
  release: "Winter '27",
  at: '2026-11-30T10:00:00Z'
};

test('answers of an org are noted with its release; the newest counts, and what could not be asked keeps its last', () => {
  const known = { 'no-query': { holds: true, release: "Summer '26", on: '2026-07-01' } };
  const results = [
    { id: 'reports-run', holds: true },
    { id: 'no-query', holds: undefined },
    { id: 'deep-json', holds: false }
  ];
  const now = { release: "Winter '27", on: '2026-11-30' };
  const marked = withReport(known, { ...REPORT, results });
  assert.deepEqual(marked, {
    'blank-in-filters': { holds: true, ...now },
    'deep-json': { holds: false, ...now },
    'no-query': known['no-query'],
    'reports-run': { holds: true, ...now },
    'summary-formulas': { holds: true, ...now }
  });
  assert.throws(() => withReport({}, { ...REPORT, isLocal: true, results }), /proves nothing/);
  const text = smokePage(assumedLines(page), marked);
  assert.match(text, /\| `deep-json` \|[^\n]*\*\*no\*\*, Winter '27, 2026-11-30 \|/);
});

test('docs/smoke.md is what the questions say', async () => {
  await promisify(execFile)(process.execPath, [join(OWN_PROJECT, 'scripts/smoke/writePage.ts'), '--check']);
});

test('what was asked in a transaction that is undone has not happened', async () => {
  const client = new RawClient(own.target);
  const name = 'Not to stay';
  const verdict = await wouldRefuse(client, 'POST', '/sobjects/Account', { Name: name });
  assert.deepEqual([verdict.isRefused, rows(`SELECT Id FROM Account WHERE Name = '${name}'`)], [false, []]);
  assert.equal((await wouldRefuse(client, 'POST', '/sobjects/Account', { Nope__c: 1 })).isRefused, true);
});
