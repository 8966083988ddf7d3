/** The questions to an org, asked of the local one: it answers as we believe, and nothing is left behind. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { OWN_PROJECT, startOwnOrg } from '../target-org/testing/ownOrg.ts';
import type { OwnOrg } from '../target-org/testing/ownOrg.ts';
import { MARK } from './question.ts';
import { QUESTIONS } from './questions.ts';
import { asMarkdown } from './report.ts';
import { cleanUp, runSmoke } from './runSmoke.ts';

let own: OwnOrg;
before(async () => {
  own = await startOwnOrg();
  const [profile] = rows("SELECT Id FROM Profile WHERE Name = 'Standard User'");
  create('User', {
    FirstName: 'Olga',
    LastName: 'Other',
    Username: 'olga@ridealong.local',
    Email: 'olga@ridealong.local',
    Alias: 'olga',
    ProfileId: String(profile?.['Id']),
    TimeZoneSidKey: 'Europe/Berlin',
    LocaleSidKey: 'en_US',
    LanguageLocaleKey: 'en_US',
    EmailEncodingKey: 'UTF-8'
  });
});
after(() => own.close());

const rows = (soql: string): Record<string, unknown>[] =>
  own.org.query(soql, own.org.systemSession()).records;

function create(object: string, row: Record<string, string>): void {
  const [result] = own.org.save({ operation: 'create', object, rows: [row] }, own.org.systemSession());
  assert.ok(result?.success, JSON.stringify(result?.errors));
}

const everything = (): number =>
  [
    'Account',
    'Contact',
    'Opportunity',
    'Event',
    'Customer_Meeting__c',
    'Internal_Attendee__c',
    'Challenge_Theme__c',
    'Ridealong_Problem__c'
  ]
    .map((object) => rows(`SELECT Id FROM ${object}`).length)
    .reduce((sum, count) => sum + count, 0);

/** The local org is without Shared Activities unless it is told otherwise. */
const NOT_HERE = ['shared-activities'];

test('the local org answers every question as we believe, and no record is left', async () => {
  const results = await runSmoke(own.target, QUESTIONS);
  assert.deepEqual(
    results
      .filter(({ id, holds }) => holds !== !NOT_HERE.includes(id))
      .map(({ id, holds, evidence }) => [id, holds, evidence]),
    []
  );
  assert.ok(results.every(({ evidence }) => evidence !== ''));
  assert.equal(everything(), 0);
});

test('what a crash left is found by its mark and deleted, and nothing else', async () => {
  create('Account', { Name: 'Somebody else' });
  create('Account', { Name: `${MARK} account` });
  create('Event', {
    Subject: `${MARK} visit`,
    StartDateTime: '2031-01-07T09:00:00Z',
    EndDateTime: '2031-01-07T10:00:00Z'
  });
  assert.equal(await cleanUp(own.target), 2);
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
    asMarkdown({ org: 'x', release: 'y', at: 'z', results }),
    /1 yes, 0 no, 1 cannot tell[^]*no network/
  );
});

test('claims of docs/local-org.md are quoted as they stand there', () => {
  const page = readFileSync(join(OWN_PROJECT, 'docs/local-org.md'), 'utf8');
  const quoted = QUESTIONS.flatMap(({ from }) => /^docs\/local-org\.md: "?([^"]+)"?$/.exec(from)?.[1] ?? []);
  assert.ok(quoted.length > 10);
  assert.deepEqual(
    quoted.filter((claim) => !page.includes(claim)),
    []
  );
});
