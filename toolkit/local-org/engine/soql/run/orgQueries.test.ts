/** SOQL on a whole org: formula fields, sharing and field-level security, activities, set-up objects, cursors. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { DEFAULT_SETTINGS } from '../../bootstrap/settings.ts';
import { SalesforceError } from '../../../core/types.ts';
import {
  field,
  fieldGrant,
  object,
  objectGrant,
  permissionSet,
  picklist
} from '../../../testing/projectFiles.ts';
import { NOON, testOrg } from '../../../testing/testOrg.ts';
import { plain } from '../testing/plain.ts';

const files = {
  ...object('Visit__c', { sharingModel: 'Private' }),
  ...field('Visit__c', 'Account__c', {
    type: 'Lookup',
    referenceTo: 'Account',
    relationshipName: 'Visits',
    relationshipLabel: 'Visits'
  }),
  ...field('Visit__c', 'Score__c', { type: 'Number', precision: 6, scale: 1 }),
  ...field('Visit__c', 'Secret__c', { type: 'Text', length: 40 }),
  ...field('Visit__c', 'Day__c', { type: 'Date' }),
  ...field('Visit__c', 'Minutes__c', { type: 'LongTextArea', length: 2000, visibleLines: 3 }),
  ...picklist('Visit__c', 'Stage__c', ['open', 'Booked', 'done']),
  ...field('Visit__c', 'Double__c', {
    type: 'Number',
    precision: 8,
    scale: 1,
    formula: 'Score__c * 2',
    formulaTreatBlanksAs: 'BlankAsBlank'
  }),
  ...field('Visit__c', 'Age__c', { type: 'Number', precision: 8, scale: 0, formula: 'TODAY() - Day__c' }),
  ...field('Visit__c', 'Is_Open__c', { type: 'Checkbox', formula: 'ISPICKVAL(Stage__c, "open")' }),
  ...field('Visit__c', 'Title__c', {
    type: 'Text',
    formula: 'IF(ISBLANK(Account__r.Name), Name, Account__r.Name & ": " & Name)'
  }),
  ...permissionSet('Visitor', {
    objectPermissions: [objectGrant('Visit__c', 'cred')],
    fieldPermissions: [
      ...['Account__c', 'Score__c', 'Day__c', 'Minutes__c', 'Stage__c'].map((name) =>
        fieldGrant(`Visit__c.${name}`)
      ),
      ...['Double__c', 'Age__c', 'Is_Open__c', 'Title__c'].map((name) =>
        fieldGrant(`Visit__c.${name}`, false)
      )
    ]
  })
};
const shop = await testOrg(files, {
  settings: { sharing: { ...DEFAULT_SETTINGS.sharing, Account: 'Read' } }
});

const anna = shop.user('anna', 'Standard User', ['Visitor']);
const ben = shop.user('ben', 'Standard User', ['Visitor']);
const stranger = shop.user('stranger');

const [acme, bolt] = shop.create(
  'Account',
  { Name: 'Acme', BillingStreet: 'Main 1', BillingCity: 'Bonn', BillingPostalCode: '53111' },
  { Name: 'Bolt' }
);
const [first, second] = shop.createAs(
  anna,
  'Visit__c',
  { Name: 'First', Account__c: acme!, Score__c: 1.5, Day__c: '2026-06-05', Stage__c: 'open' },
  { Name: 'Second', Account__c: bolt!, Score__c: 4, Day__c: '2026-06-15', Stage__c: 'done' }
);
const [third] = shop.createAs(ben, 'Visit__c', { Name: 'Third', Score__c: null, Stage__c: 'Booked' });
shop.update('Visit__c', { Id: first!, Secret__c: 'hidden' });

function names(soql: string, session = shop.admin): unknown[] {
  return shop.query(soql, session).map((record) => record['Name']);
}

function refused(soql: string, errorCode: string, session = shop.admin): void {
  assert.throws(
    () => shop.query(soql, session),
    (error: unknown) => error instanceof SalesforceError && error.errorCode === errorCode,
    soql
  );
}

describe('formula fields', () => {
  test('are selected, with those of parents', () => {
    assert.deepEqual(
      plain(shop.query('SELECT Name, Double__c, Age__c, Is_Open__c, Title__c FROM Visit__c ORDER BY Name')),
      [
        { Name: 'First', Double__c: 3, Age__c: 10, Is_Open__c: true, Title__c: 'Acme: First' },
        { Name: 'Second', Double__c: 8, Age__c: 0, Is_Open__c: false, Title__c: 'Bolt: Second' },
        { Name: 'Third', Double__c: null, Age__c: null, Is_Open__c: false, Title__c: 'Third' }
      ]
    );
  });

  test('filter, sort and are aggregated', () => {
    assert.deepEqual(
      names('SELECT Name FROM Visit__c WHERE Double__c > 3 OR Is_Open__c = true ORDER BY Age__c DESC'),
      ['First', 'Second']
    );
    assert.deepEqual(names("SELECT Name FROM Visit__c WHERE Title__c LIKE 'acme: %'"), ['First']);
    assert.deepEqual(names('SELECT Name FROM Visit__c ORDER BY Double__c NULLS LAST'), [
      'First',
      'Second',
      'Third'
    ]);
    assert.deepEqual(plain(shop.query('SELECT SUM(Double__c) total, MAX(Age__c) oldest FROM Visit__c')), [
      { total: 11, oldest: 10 }
    ]);
  });

  test('count days by the clock of the org and the zone of the user', () => {
    // 15 June, 23:00 GMT, is 16 June in Berlin.
    shop.org.setClock(new Date('2026-06-15T23:00:00Z'));
    assert.deepEqual(
      shop.query("SELECT Age__c FROM Visit__c WHERE Name = 'Second'", anna).map((each) => each['Age__c']),
      [1]
    );
    shop.org.setClock(NOON);
    assert.deepEqual(
      shop.query("SELECT Age__c FROM Visit__c WHERE Name = 'Second'", anna).map((each) => each['Age__c']),
      [0]
    );
  });
});

describe('what a session may see', () => {
  test('private records are those of the owner', () => {
    assert.deepEqual(names('SELECT Name FROM Visit__c ORDER BY Name', anna), ['First', 'Second']);
    assert.deepEqual(names('SELECT Name FROM Visit__c', ben), ['Third']);
    assert.deepEqual(
      plain(shop.query("SELECT Name, (SELECT Name FROM Visits__r) FROM Account WHERE Name = 'Acme'", ben)),
      [{ Name: 'Acme', Visits__r: null }]
    );
    assert.deepEqual(
      names('SELECT Name FROM Account WHERE Id IN (SELECT Account__c FROM Visit__c)', ben),
      []
    );
    assert.deepEqual(shop.org.query('SELECT COUNT() FROM Visit__c', ben).totalSize, 1);
  });

  test('a field or object that is not granted is not there', () => {
    assert.deepEqual(names("SELECT Name FROM Visit__c WHERE Secret__c = 'hidden'"), ['First']);
    for (const soql of [
      'SELECT Secret__c FROM Visit__c',
      "SELECT Id FROM Visit__c WHERE Secret__c = 'hidden'",
      'SELECT Id FROM Visit__c ORDER BY Secret__c',
      'SELECT Secret__c, COUNT(Id) FROM Visit__c GROUP BY Secret__c',
      'SELECT MAX(Secret__c) FROM Visit__c'
    ]) {
      refused(soql, 'INVALID_FIELD', anna);
    }
    refused('SELECT Id FROM Visit__c', 'INVALID_TYPE', stranger);
    refused('SELECT Id, (SELECT Id FROM Visits__r) FROM Account', 'INVALID_TYPE', stranger);
    refused('SELECT Id FROM Account WHERE Id IN (SELECT Account__c FROM Visit__c)', 'INVALID_TYPE', stranger);
    const [all] = shop.query('SELECT FIELDS(ALL) FROM Visit__c LIMIT 1', anna);
    assert.ok(all && 'Score__c' in all && !('Secret__c' in all));
  });

  test('UserRecordAccess tells it of anyone', () => {
    const access = (record: string, who: string): unknown =>
      plain(
        shop.query(
          `SELECT RecordId, HasReadAccess, HasEditAccess, HasAllAccess, MaxAccessLevel FROM UserRecordAccess WHERE UserId = '${who}' AND RecordId = '${record}'`
        )
      );
    assert.deepEqual(access(third!, ben.userId), [
      { RecordId: third, HasReadAccess: true, HasEditAccess: true, HasAllAccess: true, MaxAccessLevel: 'All' }
    ]);
    assert.deepEqual(access(third!, anna.userId), [
      {
        RecordId: third,
        HasReadAccess: false,
        HasEditAccess: false,
        HasAllAccess: false,
        MaxAccessLevel: 'None'
      }
    ]);
    assert.deepEqual(access(second!, shop.admin.userId), [
      {
        RecordId: second,
        HasReadAccess: true,
        HasEditAccess: true,
        HasAllAccess: true,
        MaxAccessLevel: 'All'
      }
    ]);
  });

  test('a share opens a record, and the next query knows', () => {
    const share = shop.one('Visit__Share', {
      ParentId: third!,
      UserOrGroupId: anna.userId,
      AccessLevel: 'Read',
      RowCause: 'Manual'
    });
    assert.deepEqual(names('SELECT Name FROM Visit__c ORDER BY Name', shop.org.session(anna.userId)), [
      'First',
      'Second',
      'Third'
    ]);
    shop.remove('Visit__Share', share);
    assert.deepEqual(names('SELECT Name FROM Visit__c ORDER BY Name', shop.org.session(anna.userId)), [
      'First',
      'Second'
    ]);
  });
});

describe('standard objects', () => {
  test('names of people and compound addresses', () => {
    shop.create('Contact', { FirstName: 'Cleo', LastName: 'Adler', AccountId: acme! });
    assert.deepEqual(
      plain(shop.query('SELECT Name, Account.BillingAddress, Account.Owner.Name FROM Contact')),
      [
        {
          Name: 'Cleo Adler',
          Account: {
            BillingAddress: {
              city: 'Bonn',
              country: null,
              geocodeAccuracy: null,
              latitude: null,
              longitude: null,
              postalCode: '53111',
              state: null,
              street: 'Main 1'
            },
            Owner: {
              Name: String(shop.row(`SELECT Name FROM User WHERE Id = '${shop.admin.userId}'`)['Name'])
            }
          }
        }
      ]
    );
    assert.deepEqual(names("SELECT Name FROM Contact WHERE Name = 'CLEO adler' ORDER BY Name"), [
      'Cleo Adler'
    ]);
  });

  test('events reach accounts and people through What, Who and Owner; old ones are archived', () => {
    const event = (subject: string, start: string): string =>
      shop.one('Event', { Subject: subject, StartDateTime: start, DurationInMinutes: 30, WhatId: acme! });
    event('Lunch', '2026-06-10T10:00:00.000Z');
    event('Long ago', '2024-06-10T10:00:00.000Z');
    assert.deepEqual(plain(shop.query('SELECT Subject, What.Name, What.Type, Owner.Name FROM Event')), [
      {
        Subject: 'Lunch',
        What: { Name: 'Acme', Type: 'Account' },
        Owner: { Name: String(shop.row(`SELECT Name FROM User WHERE Id = '${shop.admin.userId}'`)['Name']) }
      }
    ]);
    const all = shop.org.query('SELECT Subject, IsArchived FROM Event ORDER BY StartDateTime', shop.admin, {
      all: true
    });
    assert.deepEqual(plain(all.records), [
      { Subject: 'Long ago', IsArchived: true },
      { Subject: 'Lunch', IsArchived: false }
    ]);
  });

  test('deleted records are for queryAll', () => {
    const gone = shop.one('Account', { Name: 'Gone' });
    shop.remove('Account', gone);
    assert.deepEqual(names("SELECT Name FROM Account WHERE Name = 'Gone'"), []);
    const all = shop.org.query('SELECT Name FROM Account WHERE IsDeleted = true', shop.admin, { all: true });
    assert.deepEqual(plain(all.records), [{ Name: 'Gone' }]);
  });

  test('set-up objects', () => {
    const [entity] = shop.query(
      "SELECT QualifiedApiName, Label, KeyPrefix FROM EntityDefinition WHERE QualifiedApiName = 'Visit__c'"
    );
    assert.equal(entity?.['Label'], 'Visit');
    assert.equal(entity['KeyPrefix'], first!.slice(0, 3));
    assert.deepEqual(names("SELECT Name FROM PermissionSet WHERE Name = 'Visitor'"), ['Visitor']);
    assert.deepEqual(
      plain(
        shop.query(
          "SELECT Assignee.Name, PermissionSet.Name FROM PermissionSetAssignment WHERE PermissionSet.Name = 'Visitor' ORDER BY Assignee.Name"
        )
      ),
      ['anna Tester', 'ben Tester'].map((name) => ({
        Assignee: { Name: name },
        PermissionSet: { Name: 'Visitor' }
      }))
    );
    assert.equal(names('SELECT Name FROM Organization').length, 1);
  });
});

describe('pages', () => {
  test('hold still while records change, and belong to who asked', () => {
    shop.create(
      'Lead',
      ...Array.from({ length: 450 }, (_, n) => ({
        LastName: `Lead ${String(n).padStart(3, '0')}`,
        Company: 'C'
      }))
    );
    const { org } = shop;
    const page = org.query('SELECT LastName, Company FROM Lead ORDER BY LastName', shop.admin, {
      batchSize: 200,
      apiVersion: '62.0'
    });
    assert.equal(page.totalSize, 450);
    assert.equal(page.done, false);
    assert.equal(page.records.length, 200);
    assert.match(page.nextRecordsUrl ?? '', /^\/services\/data\/v62\.0\/query\/01g\w{15}-200$/);
    const locator = page.nextRecordsUrl!.split('/').at(-1)!;

    // Neither a new record nor a deleted one moves the pages; a changed one shows its new value.
    shop.create('Lead', { LastName: 'Lead 000a', Company: 'C' });
    const [deleted, changed] = shop.query(
      "SELECT Id FROM Lead WHERE LastName IN ('Lead 001', 'Lead 200') ORDER BY LastName"
    );
    shop.update('Lead', { Id: String(changed!['Id']), Company: 'Changed' });
    shop.remove('Lead', String(deleted!['Id']));
    const next = org.queryMore(locator, shop.admin);
    assert.deepEqual(plain(next.records.slice(0, 2)), [
      { LastName: 'Lead 200', Company: 'Changed' },
      { LastName: 'Lead 201', Company: 'C' }
    ]);
    const last = org.queryMore(next.nextRecordsUrl!.split('/').at(-1)!, shop.admin);
    assert.equal(last.done, true);
    assert.deepEqual(plain(last.records.at(-1)), { LastName: 'Lead 449', Company: 'C' });

    assert.throws(() => org.queryMore(locator, anna), { errorCode: 'INVALID_QUERY_LOCATOR' });
  });

  test('the oldest of more than ten is forgotten', () => {
    const { org } = shop;
    const open = (): string =>
      org.query('SELECT Id FROM Lead', shop.admin, { batchSize: 200 }).nextRecordsUrl!.split('/').at(-1)!;
    const locators = Array.from({ length: 11 }, open);
    assert.throws(() => org.queryMore(locators[0]!, shop.admin), { errorCode: 'INVALID_QUERY_LOCATOR' });
    assert.equal(org.queryMore(locators[1]!, shop.admin).records.length, 200);
    assert.equal(org.queryMore(locators[10]!, shop.admin).records.length, 200);
  });
});
