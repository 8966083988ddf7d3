import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { isRef, textIn } from '../sampleRecord.ts';
import type { SampleRecord, Step } from '../sampleRecord.ts';
import { generateCrmSales } from './generateCrmSales.ts';
import { readCrmSales } from './readCrmSales.ts';

const TODAY = '2026-11-24';
const DATA = readCrmSales(join(import.meta.dirname, 'fixture'));
const STEPS = generateCrmSales(DATA, TODAY);

const created = (object: string, steps: readonly Step[] = STEPS): SampleRecord[] =>
  steps.flatMap((step) => (step.operation === 'create' && step.object === object ? step.records : []));

describe('generateCrmSales', () => {
  it('moves the newest day of the data set to today', () => {
    const deals = new Map(created('Opportunity').map((row) => [row.ref, row]));
    assert.equal(deals.get('deal:DD44')?.fields['CloseDate'], TODAY);
    // 305 days earlier: 1 March against 31 December.
    assert.equal(deals.get('deal:AA11')?.fields['CloseDate'], '2026-01-23');
    assert.equal(deals.get('deal:AA11')?.audit?.CreatedDate, '2025-09-13T09:00:00Z');
    assert.ok(
      textIn(deals.get('deal:BB22')?.fields ?? {}, 'CloseDate') > TODAY,
      'an open deal closes in the future'
    );
  });

  it('keeps deals as they are: stage, amount, owner, and no account where there is none', () => {
    const rows = created('Opportunity').map((row) => row.fields);
    assert.deepEqual(
      rows.map((fields) => [fields['StageName'], fields['Amount'], fields['AccountId']]),
      [
        ['Closed Won', 305, { ref: 'account:Blaufalke Optik' }],
        ['Needs Analysis', 4875, { ref: 'account:Grünspan Gruppe' }],
        ['Prospecting', 4875, null],
        ['Closed Lost', 310, { ref: 'account:Kessel, Rohr & Sohn' }],
        ['Prospecting', 4875, { ref: 'account:Blaufalke Optik' }]
      ]
    );
    assert.equal(rows[2]?.['Name'], 'Lens Max for an unnamed customer (CC33)');
    assert.deepEqual(rows[1]?.['OwnerId'], { ref: 'user:agent Ottilie Brandmüller' });
  });

  it('puts parent companies first, and lets those stand alone whose parent is unknown', () => {
    assert.deepEqual(
      created('Account').map((row) => [row.fields['Name'], row.fields['ParentId'], row.fields['Industry']]),
      [
        ['Grünspan Gruppe', null, 'Healthcare'],
        ['Blaufalke Optik', { ref: 'account:Grünspan Gruppe' }, 'Technology'],
        ['Kessel, Rohr & Sohn', null, 'Other']
      ]
    );
    assert.equal(created('Account')[0]?.fields['AnnualRevenue'], 904_500_000);
  });

  it('makes sales people of the agents, colleagues of their managers, and adds ours', () => {
    const users = created('User');
    const rep = users.find((row) => row.fields['Username'] === 'rep@ridealong.local');
    assert.equal(rep?.fields['LastName'], 'Brandmüller', 'who has most open deals is the rep to log in as');
    for (const persona of ['colleague@', 'owner@', 'leader@', 'sync@']) {
      assert.ok(
        users.some((row) => row.fields['Username'] === `${persona}ridealong.local`),
        persona
      );
    }
    assert.equal(new Set(users.map((row) => row.fields['Username'])).size, users.length);
    assert.equal(new Set(users.map((row) => row.fields['Alias'])).size, users.length);
    const colleagues = created('Ridealong_Colleague__c').map((row) => [
      row.fields['Name'],
      row.fields['Business_Function__c']
    ]);
    assert.ok(colleagues.some(([name, of]) => name === 'Hartmut Zoller' && of === 'Sales Management'));
    assert.ok(colleagues.some(([, of]) => of === 'Engineering'));
  });

  it('adds meetings, for the personas on the days around today', () => {
    const meetings = created('Customer_Meeting__c');
    const days = meetings.map((row) => row.fields['Meeting_Date__c']);
    assert.ok(days.includes('2026-11-23') && days.includes('2026-11-25'));
    const today = created('Event').filter((row) => textIn(row.fields, 'StartDateTime').startsWith(TODAY));
    assert.ok(today.some((row) => JSON.stringify(row.fields['OwnerId']).includes('Brandmüller')));
    assert.ok(
      created('EventRelation').length > created('Event').length,
      'contacts and colleagues are invited'
    );
    assert.ok(created('OpportunityContactRole').length > 0);
  });

  it('names only what is there by then, once', () => {
    const known = new Set<string>();
    for (const step of STEPS) {
      if (step.operation !== 'create') {
        continue;
      }
      for (const record of step.records) {
        assert.ok(!known.has(record.ref), record.ref);
        for (const value of Object.values(record.fields)) {
          if (isRef(value) && !/^(profile|permissionSet|group):/.test(value.ref)) {
            assert.ok(known.has(value.ref), value.ref);
          }
        }
        known.add(record.ref);
      }
    }
  });

  it('gives the same records for the same files and day', () => {
    assert.equal(JSON.stringify(generateCrmSales(DATA, TODAY)), JSON.stringify(STEPS));
  });

  it('manages with a pipeline that is empty', () => {
    const steps = generateCrmSales({ ...DATA, deals: [] }, TODAY);
    assert.deepEqual(created('Opportunity', steps), []);
    assert.equal(created('Account', steps).length, 3);
  });

  it('makes names that fit the fields of an org, and that nobody else has, of whatever names there are', () => {
    const names = [
      'José Ruiz',
      'Jose Ruiz',
      '王 伟',
      '李 娜',
      'Al',
      '. .',
      `${'A'.repeat(40)} ${'B'.repeat(80)}`,
      'Ømer Åß',
      'x-- --',
      '🙂 🙂',
      'José R',
      'JOSE RUIZ'
    ];
    const account = '🏭'.repeat(60) + 'Ä'.repeat(130);
    const data = {
      ...DATA,
      accounts: DATA.accounts.map((one, index) => (index === 0 ? { ...one, name: account } : one)),
      agents: names.map((name) => ({ name, manager: 'Hartmut Zoller', region: 'r'.repeat(40) })),
      deals: DATA.deals.map((deal, index) => ({ ...deal, account, agent: names[index] ?? 'Al' }))
    };
    const steps = generateCrmSales(data, TODAY);
    const users = created('User', steps).map((row) => row.fields);
    const usernames = users.map((fields) => textIn(fields, 'Username').toLowerCase());
    assert.equal(new Set(usernames).size, usernames.length);
    const limits = { Username: 80, Email: 80, Alias: 8, Title: 80, FirstName: 40, LastName: 80 };
    for (const fields of users) {
      assert.match(textIn(fields, 'Username'), /^[a-z0-9][a-z0-9.-]*@/);
      for (const [field, most] of Object.entries(limits)) {
        assert.ok(textIn(fields, field).length <= most, `${field}: ${textIn(fields, field)}`);
      }
    }
    for (const [object, field, most] of [
      ['Contact', 'Email', 80],
      ['Opportunity', 'Name', 120],
      ['Event', 'Subject', 255]
    ] as const) {
      for (const { fields } of created(object, steps)) {
        assert.ok(textIn(fields, field).length <= most, `${field}: ${textIn(fields, field)}`);
        assert.ok(textIn(fields, field).isWellFormed());
      }
    }
    assert.ok(created('Opportunity', steps).every(({ fields }) => / \(\w+\)$/.test(textIn(fields, 'Name'))));
  });

  for (const word of ['constructor', '__proto__', 'toString', 'hasOwnProperty']) {
    it(`takes ${word} for a word like others`, () => {
      const steps = generateCrmSales(
        {
          ...DATA,
          accounts: DATA.accounts.map((one) => ({ ...one, sector: word })),
          agents: DATA.agents.map((one) => ({ ...one, region: word }))
        },
        TODAY
      );
      assert.ok(created('Account', steps).every(({ fields }) => fields['Industry'] === 'Other'));
      assert.ok(
        created('User', steps).every(({ fields }) => /^[A-Z]\w+\//.test(textIn(fields, 'TimeZoneSidKey')))
      );
    });
  }
});
