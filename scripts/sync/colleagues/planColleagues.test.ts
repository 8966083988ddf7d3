import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { planColleagues } from './planColleagues.ts';
import type { ColleagueOrg, OrgUser } from './planColleagues.ts';
import type { WantedColleague } from './colleagueFile.ts';

const user = (number: number, name: string, change: Partial<OrgUser> = {}): OrgUser => ({
  Id: `00500000000000${number}AAA`,
  Name: name,
  Username: `${name.toLowerCase()}@example.com`,
  Email: `${name.toLowerCase()}@mail.example.com`,
  IsActive: true,
  UserType: 'Standard',
  ...change
});
const priya = user(1, 'Priya');
const mei = user(2, 'Mei');
const org = (change: Partial<ColleagueOrg> = {}): ColleagueOrg => ({
  users: [priya, mei],
  rows: new Map([
    [
      mei.Id,
      {
        id: 'a02000000000002AAA',
        fields: { Business_Function__c: 'IT', Target_Days__c: 30, Is_Active__c: false }
      }
    ]
  ]),
  functions: [
    { value: 'Product', label: 'Product' },
    { value: 'IT', label: 'Informatik' }
  ],
  ...change
});
const want = (userName: string, change: Partial<WantedColleague> = {}): WantedColleague => ({
  source: 'line 2',
  user: userName,
  ...change
});
const problemOf = (wanted: WantedColleague, change: Partial<ColleagueOrg> = {}): string =>
  planColleagues([wanted], org(change)).problems[0]?.message ?? '';

describe('planColleagues', () => {
  it('adds an active row for a user, found by username, address or id of either length', () => {
    for (const name of ['PRIYA@example.com', 'priya@mail.example.com', priya.Id, priya.Id.slice(0, 15)]) {
      const { changes, problems } = planColleagues([want(name, { businessFunction: 'product' })], org());
      assert.deepEqual(problems, [], name);
      assert.deepEqual(
        changes.map(({ kind, key, fields }) => ({ kind, key, fields })),
        [
          {
            kind: 'create',
            key: priya.Id,
            fields: { Business_Function__c: 'Product', Is_Active__c: true, Name: 'Priya' }
          }
        ]
      );
    }
  });

  it('changes only what is said and differs; a second run changes nothing', () => {
    const { changes } = planColleagues(
      [want('mei@example.com', { businessFunction: 'informatik', target: null })],
      org()
    );
    assert.deepEqual(
      changes.map(({ kind, id, fields, before }) => ({ kind, id, fields, before })),
      [
        {
          kind: 'update',
          id: 'a02000000000002AAA',
          fields: { Target_Days__c: null },
          before: { Target_Days__c: 30 }
        }
      ]
    );
    const again = planColleagues([want('mei@example.com', { businessFunction: 'IT', target: 30 })], org());
    assert.equal(again.changes.length, 0);
    assert.equal(again.unchanged, 1);
  });

  it('says what is wrong with a line, and plans the others', () => {
    const plan = planColleagues(
      [
        want('nobody@example.com', { source: 'line 2' }),
        want('priya@example.com', { source: 'line 3', businessFunction: 'IT' }),
        want(priya.Id, { source: 'line 4', businessFunction: 'Product' })
      ],
      org()
    );
    assert.deepEqual(plan.problems, [
      { source: 'line 2', message: 'there is no user nobody@example.com' },
      { source: 'line 4', message: 'Priya was named before' }
    ]);
    assert.equal(plan.changes.length, 1);
  });

  it('refuses who left, who is no user of the company, and an address that two share', () => {
    const product = { businessFunction: 'Product' };
    assert.match(
      problemOf(want('priya@example.com', product), { users: [{ ...priya, IsActive: false }] }),
      /not active/
    );
    assert.match(
      problemOf(want('priya@example.com', product), { users: [{ ...priya, UserType: 'AutomatedProcess' }] }),
      /platform's own/
    );
    const twin = user(3, 'Twin', { Email: priya.Email });
    assert.match(problemOf(want(priya.Email, product), { users: [priya, twin] }), /2 active users/);
    assert.equal(problemOf(want(priya.Email, product), { users: [priya, { ...twin, IsActive: false }] }), '');
  });

  for (const licence of [
    'Salesforce Integration',
    'Analytics Cloud Integration User',
    'Cloud Integration User',
    'Analytics Cloud Security User',
    'Salesforce API Only System Integrations'
  ]) {
    it(`takes a user with the licence ${licence} for a program`, () => {
      const robot = { ...priya, Profile: { UserLicense: { Name: licence } } };
      assert.match(
        problemOf(want('priya@example.com', { businessFunction: 'IT' }), { users: [robot] }),
        /platform's own/
      );
    });
  }
  for (const name of ['integration@00d3b0000005rg1uaa.com', 'autoproc@00D5r000000h4gwEA0']) {
    it(`takes ${name}, named after the org, for a program`, () => {
      const robot = { ...priya, Username: name };
      assert.match(problemOf(want(name, { businessFunction: 'IT' }), { users: [robot] }), /platform's own/);
    });
  }
  for (const Name of [
    'API Only',
    'Minimum Access - API Only Integrations',
    'Acme api-only',
    'ApiOnly users'
  ]) {
    it(`takes a user with the profile ${Name} for a program, whatever the licence`, () => {
      const robot = { ...priya, Profile: { Name, UserLicense: { Name: 'Salesforce' } } };
      assert.match(
        problemOf(want('priya@example.com', { businessFunction: 'IT' }), { users: [robot] }),
        /platform's own/
      );
    });
  }
  for (const Name of ['Integration Managers', 'Standard User', 'Only Apis', 'Capi Only']) {
    it(`takes a user with the profile ${Name} for a person`, () => {
      const one = { ...priya, Profile: { Name, UserLicense: { Name: 'Salesforce' } } };
      assert.equal(problemOf(want('priya@example.com', { businessFunction: 'IT' }), { users: [one] }), '');
    });
  }
  for (const licence of ['Salesforce', 'Salesforce Platform', 'Identity', undefined]) {
    it(`takes a user with the licence ${licence} for a person`, () => {
      const Profile = licence === undefined ? null : { UserLicense: { Name: licence } };
      const one = { ...priya, Profile };
      assert.equal(problemOf(want('priya@example.com', { businessFunction: 'IT' }), { users: [one] }), '');
    });
  }

  it('needs a function that exists, for the person who is new', () => {
    assert.match(problemOf(want('priya@example.com')), /needs a function/);
    assert.equal(
      problemOf(want('priya@example.com', { businessFunction: 'Gardening' })),
      'there is no function "Gardening": choose Product, Informatik'
    );
    assert.equal(problemOf(want('mei@example.com', { active: true })), '');
  });
});
