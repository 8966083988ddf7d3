/** Import and export against a local org: what comes in goes out again, and comes in elsewhere. */
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { writeCsv } from '../sync/csv/index.ts';
import type { Refusal } from '../sync/csv/index.ts';
import { exportAll } from '../export/exportAll.ts';
import { asMarkdown } from '../export/themes.ts';
import { startOwnOrg } from '../target-org/testing/ownOrg.ts';
import type { OwnOrg } from '../target-org/testing/ownOrg.ts';
import { readMapping } from './mapping.ts';
import { keyOf } from './references.ts';
import { outcomeInWords, runImport } from './runImport.ts';
import type { ImportWishes, Outcome } from './runImport.ts';

let own: OwnOrg;
const folder = mkdtempSync(join(tmpdir(), 'import-'));
before(async () => {
  own = await startOwnOrg();
  prepare(own);
});
after(async () => {
  rmSync(folder, { recursive: true });
  await own.close();
});

function make({ org }: OwnOrg, object: string, row: Record<string, string>): string {
  const [result] = org.save({ operation: 'create', object, rows: [row] }, org.systemSession());
  assert.ok(result?.success, JSON.stringify(result?.errors));
  return result.id ?? '';
}

/** The admin has the set, as anyone who imports does. */
function prepare(org: OwnOrg): void {
  const [set] = org.org.query(
    "SELECT Id FROM PermissionSet WHERE Name = 'Ridealong_Admin'",
    org.org.systemSession()
  ).records;
  make(org, 'PermissionSetAssignment', {
    AssigneeId: org.org.systemSession().userId,
    PermissionSetId: String(set?.['Id'])
  });
  const account = make(org, 'Account', { Name: 'Nordwind' });
  for (const Name of ['Nordwind 2026', 'Twice', 'Twice']) {
    make(org, 'Opportunity', { Name, AccountId: account, StageName: 'Prospecting', CloseDate: '2031-01-01' });
  }
}

const rows = ({ org }: OwnOrg, soql: string): Record<string, unknown>[] =>
  org.query(soql, org.systemSession()).records;
const ofDeal = (org: OwnOrg): Record<string, unknown>[] =>
  rows(
    org,
    "SELECT Statement__c, Customer_Words__c, Severity__c, Area__c, Theme__r.Name, Submission_Key__c FROM Customer_Challenge__c WHERE (NOT Submission_Key__c LIKE 'import-v%') ORDER BY Submission_Key__c"
  );

type Loaded = Omit<Outcome, 'refused'> & { refused: Refusal[] };

async function load(org: OwnOrg, csv: string, more: Partial<ImportWishes> = {}): Promise<Loaded> {
  const refused: Refusal[] = [];
  const outcome = await runImport(org.target.transport, {
    parts: [{ bytes: Buffer.from(csv), linesLeftOut: 0 }],
    onRefused: (refusal) => refused.push(refusal),
    file: 'old.csv',
    mapping: readMapping(undefined),
    dryRun: false,
    update: false,
    createThemes: false,
    ...more
  });
  assert.equal(outcome.refused, refused.length);
  return { ...outcome, refused };
}

const inWords = ({ refused, ...outcome }: Loaded, dryRun: boolean): string[] =>
  outcomeInWords({ ...outcome, refused: refused.length }, dryRun);

test('a dry run says what would come, the run does it, and run again it makes nothing twice', async () => {
  const csv =
    'key,deal,statement,words,severity,theme\n1,Nordwind 2026,Orders are typed twice,"We type, and type",Painful,Double work\n2,Nordwind 2026,Returns take weeks,,Deal Breaker,\n';
  const dry = await load(own, csv, { dryRun: true, createThemes: true });
  assert.deepEqual(inWords(dry, true), [
    '1 themes would be made: Double work',
    '2 lines would be imported, 0 refused'
  ]);
  assert.deepEqual(ofDeal(own), []);
  const first = await load(own, csv, { createThemes: true });
  assert.deepEqual([first.created, first.updated, first.refused], [2, 0, []]);
  const changed = csv.replace('Returns take weeks', 'Returns take months');
  const again = await load(own, changed, { createThemes: true });
  assert.deepEqual([again.created, again.updated, again.known, again.newThemes], [0, 0, 2, []]);
  const updated = await load(own, changed, { createThemes: true, update: true });
  assert.deepEqual([updated.created, updated.updated, updated.refused], [0, 2, []]);
  assert.deepEqual(
    ofDeal(own).map((row) => [row['Statement__c'], row['Severity__c'], row['Submission_Key__c']]),
    [
      ['Orders are typed twice', 'Painful', 'import-1'],
      ['Returns take months', 'Deal Breaker', 'import-2']
    ]
  );
});

test('every line that cannot be used is named with its reason; the others are carried out', async () => {
  const csv = [
    'key,deal,statement,severity,theme,heard_by',
    'a,Nordwind 2026,Fine,,,',
    'b,Nowhere,No deal,,,',
    'c,Twice,Two deals,,,',
    'd,Nordwind 2026,Wrong severity,Awful,,',
    'e,Nordwind 2026,No theme,,Unheard of,',
    'f,Nordwind 2026,Nobody,,,nobody@example.com',
    'a,Nordwind 2026,Same key,,,',
    'g,Nordwind 2026,,,,',
    `h,Nordwind 2026,${'x'.repeat(256)},,,`
  ].join('\n');
  const loaded = await load(own, csv);
  const { created, refused } = loaded;
  assert.equal(created, 1);
  assert.deepEqual(
    refused.toSorted((a, b) => a.line - b.line).map(({ line, column }) => [line, column]),
    [
      [3, 'deal'],
      [4, 'deal'],
      [5, 'severity'],
      [6, 'theme'],
      [7, 'heard_by'],
      [8, 'key'],
      [9, 'statement'],
      [10, 'statement']
    ]
  );
  assert.match(
    inWords(loaded, false).join('\n'),
    /old\.csv, line 4, column deal: "Twice" is the name of 2 opportunity/
  );
});

test('a deal is known by its id in every spelling, and by none whose suffix says otherwise', async () => {
  const [deal] = rows(own, "SELECT Id FROM Opportunity WHERE Name = 'Nordwind 2026'");
  const id = String(deal?.['Id']);
  const [short, suffix] = [id.slice(0, 15), id.slice(15)];
  const known = [short, id, id.toLowerCase(), id.toUpperCase(), short + suffix.toLowerCase()];
  const wrong = suffix === 'AAB' ? 'AAC' : 'AAB';
  const unknown = [
    short + wrong,
    `${short}A`,
    id.replace('006', '001'),
    short.slice(0, 14),
    `${id}A`,
    '006000000000000AAA'
  ];
  const csv = ['key,deal,statement', ...[...known, ...unknown].map((text, at) => `id${at},${text},Spelling`)];
  const { created, refused } = await load(own, csv.join('\n'));
  assert.equal(created, known.length);
  assert.deepEqual(
    refused.map(({ line, column }) => [line, column]).toSorted(([a], [b]) => Number(a) - Number(b)),
    unknown.map((_, at) => [known.length + 2 + at, 'deal'])
  );
});

test('two deals whose ids differ by case alone are two', () => {
  assert.notEqual(keyOf('0065j000000AbCd'), keyOf('0065j000000aBcD'));
  assert.equal(keyOf('Nordwind 2026'), keyOf('NORDWIND 2026'));
});

test('columns and values of others are mapped', async () => {
  const mapping = readMapping(
    JSON.stringify({
      columns: { 'Feedback No': 'key', Account: 'deal', Text: 'statement', Prio: 'severity' },
      values: { severity: { P1: 'Deal Breaker' } }
    })
  );
  const { created, refused } = await load(
    own,
    'Feedback No;Account;Text;Prio\nX9;Nordwind 2026;Logins fail;p1\n',
    { mapping }
  );
  assert.deepEqual([created, refused], [1, []]);
  assert.equal(
    ofDeal(own).find((row) => row['Submission_Key__c'] === 'import-X9')?.['Severity__c'],
    'Deal Breaker'
  );
  assert.throws(() => readMapping('{"columns": {"A": "colour"}}'), /The mapping is wrong/);
});

test('what the org refuses is named by line, too, and does not stop the rest', async () => {
  own.org.saveFaults.add({
    object: 'Customer_Challenge__c',
    times: 1,
    error: { statusCode: 'UNABLE_TO_LOCK_ROW', message: 'unable to obtain exclusive access', fields: [] }
  });
  const { created, refused } = await load(
    own,
    'key,deal,statement\nq1,Nordwind 2026,One\nq2,Nordwind 2026,Two\n'
  );
  own.org.saveFaults.clear();
  assert.equal(created + refused.length, 2);
  assert.deepEqual(
    refused.map(({ line, message }) => [line, message]),
    [[2, 'unable to obtain exclusive access']]
  );
});

test('2,000 lines: every one arrives', async (t) => {
  const csv = writeCsv(
    ['key', 'deal', 'statement'],
    Array.from({ length: 2000 }, (_, number) => [
      `v${number}`,
      'Nordwind 2026',
      `It takes too long (${number})`
    ])
  );
  const started = performance.now();
  const { created, refused } = await load(own, csv);
  const seconds = (performance.now() - started) / 1000;
  assert.deepEqual([created, refused], [2000, []]);
  t.diagnostic(`${Math.round(2000 / seconds)} rows/s`);
});

test('what was exported comes in elsewhere as it was, and is readable', async () => {
  const files = await exportAll(own.target.transport, folder);
  assert.deepEqual(
    files.map(({ path }) => path.split('/').at(-1)),
    [
      'challenges.csv',
      'themes.csv',
      'themes.md',
      'meetings.csv',
      'attendees.csv',
      'visit-notes.csv',
      'colleagues.csv'
    ]
  );
  const exported = readFileSync(join(folder, 'challenges.csv'), 'utf8');
  const other = await startOwnOrg();
  try {
    prepare(other);
    const mapping = readMapping(JSON.stringify({ columns: { deal_name: 'deal' } }));
    const { refused, created } = await load(other, exported, { mapping, createThemes: true });
    assert.deepEqual(refused, []);
    assert.equal(created, ofDeal(own).length + 2000);
    assert.deepEqual(ofDeal(other), ofDeal(own));
  } finally {
    await other.close();
  }
  const text = readFileSync(join(folder, 'themes.md'), 'utf8');
  assert.match(text, /## Double work\n[^]*> We type, and type\n>\n> Nordwind, Nordwind 2026/);
});

test('what somebody typed is no markup', () => {
  const text = asMarkdown([
    { theme: { Name: '<b>Slow*' }, quotes: [{ Statement__c: 'a\n# b | [x](http://x)' }] }
  ]);
  assert.match(text, /## \\<b\\>Slow\\\*/);
  assert.match(text, /^> a$\n^> \\# b \\\| \\\[x\\\]\(http:\/\/x\)$/m);
});

test('nobody is rung for feedback of old, also where somebody heard it', async () => {
  const [profile] = rows(own, "SELECT Id FROM Profile WHERE Name = 'Standard User'");
  const hearer = make(own, 'User', {
    LastName: 'Hearer',
    Username: 'hearer@ridealong.local',
    Email: 'hearer@ridealong.local',
    Alias: 'hearer',
    ProfileId: String(profile?.['Id']),
    TimeZoneSidKey: 'Europe/Berlin',
    LocaleSidKey: 'en_US',
    LanguageLocaleKey: 'en_US',
    EmailEncodingKey: 'UTF-8'
  });
  const deal = { Name: 'Of the hearer', StageName: 'Prospecting', CloseDate: '2031-01-01', OwnerId: hearer };
  make(own, 'Opportunity', deal);
  const bells = (): number => own.org.notifications.list(hearer).length;
  const { created } = await load(
    own,
    'key,deal,statement,heard_by\nbell-1,Of the hearer,Quiet,admin@ridealong.local\n'
  );
  assert.deepEqual([created, bells()], [1, 0]);
  const [of] = rows(own, "SELECT Id FROM Opportunity WHERE Name = 'Of the hearer'");
  make(own, 'Customer_Challenge__c', {
    Opportunity__c: String(of?.['Id']),
    Statement__c: 'New, on a deal without an account',
    Heard_By__c: own.org.systemSession().userId
  });
  assert.equal(bells(), 1);
  assert.deepEqual(rows(own, 'SELECT Id FROM Ridealong_Problem__c'), []);
});
