/** Longer than files are elsewhere: every rule of one module, over one small org. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import {
  field,
  fieldGrant,
  masterDetail,
  object,
  objectGrant,
  permissionSet
} from '../../testing/projectFiles.ts';
import type { ProjectFiles } from '../../testing/projectFiles.ts';
import { testOrg } from '../../testing/testOrg.ts';
import type { SaveRequest, Session, SObjectRecord } from '../../core/types.ts';

const integration = 'Minimum Access - API Only Integrations';

const files: ProjectFiles = {
  ...object('Plan__c', { sharingModel: 'Private', enableActivities: true }),
  ...field('Plan__c', 'Secret__c', { type: 'Text', length: 20 }),
  ...field('Plan__c', 'Shown__c', { type: 'Text', length: 20 }),
  ...field('Plan__c', 'Needed__c', { type: 'Text', length: 20, required: true, defaultValue: '"x"' }),
  ...field('Plan__c', 'Partner__c', { type: 'Lookup', referenceTo: 'Account', relationshipName: 'Plans' }),
  ...object('Memo__c', { sharingModel: 'Read' }),
  ...object('Tool__c', { sharingModel: 'ReadWrite' }),
  ...object('Step__c', { sharingModel: 'ControlledByParent' }),
  ...masterDetail('Step__c', 'Plan__c', 'Plan__c'),
  ...object('Remark__c', { sharingModel: 'ControlledByParent' }),
  ...masterDetail('Remark__c', 'Plan__c', 'Plan__c', { writeRequiresMasterRead: true }),
  ...permissionSet('Planners', {
    objectPermissions: [
      objectGrant('Plan__c', 'rced'),
      objectGrant('Memo__c', 'rced'),
      objectGrant('Tool__c', 'rced'),
      objectGrant('Step__c', 'rced'),
      objectGrant('Remark__c', 'rced')
    ],
    fieldPermissions: [fieldGrant('Plan__c.Shown__c'), fieldGrant('Plan__c.Partner__c')]
  }),
  ...permissionSet('Readers', {
    objectPermissions: objectGrant('Plan__c', 'r'),
    fieldPermissions: [fieldGrant('Plan__c.Secret__c', false), fieldGrant('Plan__c.Shown__c', false)]
  }),
  ...permissionSet('Overseers', { objectPermissions: objectGrant('Plan__c', 'rV') }),
  ...permissionSet('Masters', { objectPermissions: objectGrant('Plan__c', 'rcedVM') }),
  ...permissionSet('Movers', { userPermissions: { enabled: true, name: 'TransferAnyEntity' } }),
  ...permissionSet('Auditors', { userPermissions: { enabled: true, name: 'ViewAllData' } })
};

const t = await testOrg(files);
const vera = t.user('vera', 'Standard User', ['Planners']);
const otto = t.user('otto', 'Standard User', ['Planners']);
const nobody = t.user('nobody', 'Standard User');

const sees = (session: Session, objectName: string, ...ids: string[]): boolean[] => {
  const found = new Set(t.query(`SELECT Id FROM ${objectName}`, session).map((row) => row['Id']));
  return ids.map((id) => found.has(id));
};

/** What the user may do, by the row that UserRecordAccess gives; '' when they cannot read it. */
function level(session: Session, id: string): unknown {
  const [row] = t.query(
    `SELECT MaxAccessLevel FROM UserRecordAccess WHERE UserId = '${session.userId}' AND RecordId = '${id}'`,
    session
  );
  return row?.['MaxAccessLevel'] ?? '';
}

const codes = (session: Session, request: SaveRequest): string[] =>
  t.save(request, session).flatMap(({ errors }) => errors.map(({ statusCode }) => statusCode));
const update = (objectName: string, row: SObjectRecord): SaveRequest => ({
  operation: 'update',
  object: objectName,
  rows: [row]
});
const remove = (objectName: string, id: string): SaveRequest => ({
  operation: 'delete',
  object: objectName,
  ids: [id]
});

describe('objects', () => {
  test('without a grant the object does not exist for a user', () => {
    assert.throws(() => t.query('SELECT Id FROM Plan__c', nobody), /sObject type 'Plan__c' is not supported/);
    assert.deepEqual(codes(nobody, { operation: 'create', object: 'Plan__c', rows: [{}] }), [
      'CANNOT_INSERT_UPDATE_ACTIVATE_ENTITY'
    ]);
    const plan = t.one('Plan__c', { OwnerId: vera.userId });
    assert.deepEqual(codes(nobody, update('Plan__c', { Id: plan })), ['INVALID_CROSS_REFERENCE_KEY']);
  });

  test("read alone does not let create, edit or delete, even one's own record", () => {
    const reader = t.user('reader', 'Standard User', ['Readers']);
    const plan = t.one('Plan__c', { OwnerId: reader.userId });
    assert.deepEqual(sees(reader, 'Plan__c', plan), [true]);
    assert.deepEqual(codes(reader, { operation: 'create', object: 'Plan__c', rows: [{}] }), [
      'CANNOT_INSERT_UPDATE_ACTIVATE_ENTITY'
    ]);
    assert.deepEqual(codes(reader, update('Plan__c', { Id: plan })), ['INSUFFICIENT_ACCESS_OR_READONLY']);
    assert.deepEqual(codes(reader, remove('Plan__c', plan)), ['INSUFFICIENT_ACCESS_OR_READONLY']);
    assert.equal(level(reader, plan), 'Read');
  });

  test('View All of an object, View All Data, Modify All of an object', () => {
    const plan = t.one('Plan__c', { OwnerId: vera.userId });
    const overseer = t.user('overseer', 'Standard User', ['Overseers']);
    const auditor = t.user('auditor', 'Standard User', ['Auditors']);
    const master = t.user('master', 'Standard User', ['Masters']);
    assert.deepEqual(
      [otto, overseer, auditor, master, t.admin].map((who) => level(who, plan)),
      ['', 'Read', 'Read', 'All', 'All']
    );
    assert.deepEqual(codes(master, update('Plan__c', { Id: plan, Name: 'by the master' })), []);
  });

  test('grants of several permission sets add up; taking one away takes its part', () => {
    const both = t.user('both', 'Standard User', ['Readers']);
    const secretOf = (): unknown[] => t.query('SELECT Id, Secret__c FROM Plan__c', both);
    assert.deepEqual(secretOf(), []);
    const [assignment = ''] = t
      .query(
        `SELECT Id FROM PermissionSetAssignment WHERE AssigneeId = '${both.userId}' AND PermissionSet.Name = 'Readers'`
      )
      .map((row) => String(row['Id']));
    t.remove('PermissionSetAssignment', assignment);
    assert.throws(() => t.query('SELECT Id FROM Plan__c', t.org.session(both.userId)), /not supported/);
  });

  test('a group of permission sets gives what its sets give, while it is assigned and they are in it', () => {
    const member = t.user('member', 'Standard User');
    const setId = (name: string): string =>
      String(t.query(`SELECT Id FROM PermissionSet WHERE Name = '${name}'`)[0]?.['Id']);
    const PermissionSetGroupId = t.one('PermissionSetGroup', { DeveloperName: 'Both', MasterLabel: 'Both' });
    t.create(
      'PermissionSetGroupComponent',
      { PermissionSetGroupId, PermissionSetId: setId('Movers') },
      { PermissionSetGroupId, PermissionSetId: setId('Readers') }
    );
    const reads = (): boolean => {
      try {
        t.query('SELECT Secret__c FROM Plan__c', t.org.session(member.userId));
        return true;
      } catch {
        return false;
      }
    };
    assert.equal(reads(), false);
    const assign = { AssigneeId: member.userId, PermissionSetGroupId };
    const [assignment = ''] = t.create('PermissionSetAssignment', assign);
    assert.equal(reads(), true);
    const again: SaveRequest = { operation: 'create', object: 'PermissionSetAssignment', rows: [assign] };
    assert.deepEqual(codes(t.admin, again), ['DUPLICATE_VALUE']);
    assert.deepEqual(codes(t.admin, { ...again, rows: [{ AssigneeId: member.userId }] }), [
      'REQUIRED_FIELD_MISSING'
    ]);
    assert.equal(t.query('SELECT Id FROM PermissionSetGroupComponent', member).length, 2, 'views the setup');
    t.remove('PermissionSetAssignment', assignment);
    assert.equal(reads(), false);
  });

  test('a minimum-access profile gives nothing but what permission sets add', () => {
    const machine = t.user('machine', integration, ['Planners']);
    assert.throws(() => t.query('SELECT Id FROM Account', machine), /'Account' is not supported/);
    const [plan = ''] = t.createAs(machine, 'Plan__c', { Shown__c: 'a' });
    assert.deepEqual(sees(machine, 'Plan__c', plan), [true]);
  });
});

describe('fields', () => {
  const plan = t.one('Plan__c', { OwnerId: vera.userId, Secret__c: 's3cret', Shown__c: 'open' });

  test('a field without a grant is not there: not to read, filter, sort or write', () => {
    for (const soql of [
      'SELECT Secret__c FROM Plan__c',
      "SELECT Id FROM Plan__c WHERE Secret__c = 's3cret'",
      'SELECT Id FROM Plan__c ORDER BY Secret__c'
    ]) {
      assert.throws(() => t.query(soql, vera), /No such column 'Secret__c'/, soql);
    }
    const [error] = t.refused(update('Plan__c', { Id: plan, Secret__c: 'x' }), vera);
    assert.deepEqual([error?.statusCode, error?.fields], ['INVALID_FIELD_FOR_INSERT_UPDATE', ['Secret__c']]);
    assert.equal(t.row(`SELECT Secret__c FROM Plan__c WHERE Id = '${plan}'`)['Secret__c'], 's3cret');
  });

  test('a required field, the name and the system fields need no grant', () => {
    assert.deepEqual(
      Object.keys(
        t.row(`SELECT Id, Name, Needed__c, OwnerId, CreatedDate FROM Plan__c WHERE Id = '${plan}'`, vera)
      ),
      ['Id', 'Name', 'Needed__c', 'OwnerId', 'CreatedDate']
    );
  });

  test('a field that may be read only cannot be written', () => {
    const reader = t.user('fieldreader', 'Standard User', ['Planners', 'Readers']);
    const [own = ''] = t.createAs(reader, 'Plan__c', { Shown__c: 'writable by Planners' });
    assert.equal(t.row(`SELECT Secret__c FROM Plan__c WHERE Id = '${own}'`, reader)['Secret__c'], null);
    assert.deepEqual(codes(reader, update('Plan__c', { Id: own, Secret__c: 'x' })), [
      'INVALID_FIELD_FOR_INSERT_UPDATE'
    ]);
  });

  test('audit fields can be set on create with the permission for it, by nobody else', () => {
    const long = '2020-01-02T03:04:05.000+0000';
    const id = t.one('Plan__c', { CreatedDate: long, CreatedById: vera.userId, LastModifiedDate: long });
    assert.equal(t.row(`SELECT CreatedDate FROM Plan__c WHERE Id = '${id}'`)['CreatedDate'], long);
    assert.deepEqual(codes(vera, { operation: 'create', object: 'Plan__c', rows: [{ CreatedDate: long }] }), [
      'INVALID_FIELD_FOR_INSERT_UPDATE'
    ]);
    assert.deepEqual(codes(t.admin, update('Plan__c', { Id: id, CreatedDate: long })), [
      'INVALID_FIELD_FOR_INSERT_UPDATE'
    ]);
  });
});

describe('rows', () => {
  test('private: the owner alone; a share adds reading, then editing, never deleting', () => {
    const plan = t.one('Plan__c', { OwnerId: vera.userId });
    assert.deepEqual([level(vera, plan), level(otto, plan)], ['All', '']);
    // Who cannot see a record is told it does not exist.
    assert.deepEqual(codes(otto, update('Plan__c', { Id: plan })), ['INVALID_CROSS_REFERENCE_KEY']);

    const share = { ParentId: plan, UserOrGroupId: otto.userId };
    const [first = ''] = t.createAs(vera, 'Plan__Share', { ...share, AccessLevel: 'Read' });
    assert.equal(level(otto, plan), 'Read');
    assert.deepEqual(codes(otto, update('Plan__c', { Id: plan })), ['INSUFFICIENT_ACCESS_OR_READONLY']);
    // Sharing again with the same person changes the share that is there.
    assert.deepEqual(t.createAs(vera, 'Plan__Share', { ...share, AccessLevel: 'Edit' }), [first]);
    assert.equal(level(otto, plan), 'Edit');
    assert.deepEqual(codes(otto, update('Plan__c', { Id: plan, Shown__c: 'otto was here' })), []);
    assert.deepEqual(codes(otto, remove('Plan__c', plan)), ['INSUFFICIENT_ACCESS_OR_READONLY']);
    // Anyone who may edit cannot share on.
    assert.deepEqual(
      codes(otto, {
        operation: 'create',
        object: 'Plan__Share',
        rows: [{ ParentId: plan, UserOrGroupId: nobody.userId, AccessLevel: 'Read' }]
      }),
      ['INSUFFICIENT_ACCESS_ON_CROSS_REFERENCE_ENTITY']
    );
    t.org.save(remove('Plan__Share', first), vera);
    assert.equal(level(otto, plan), '');
  });

  test('a new owner has everything, and what was shared by hand is shared no longer', () => {
    const plan = t.one('Plan__c', { OwnerId: vera.userId });
    const lena = t.user('lena', 'Standard User', ['Planners']);
    t.createAs(vera, 'Plan__Share', { ParentId: plan, UserOrGroupId: lena.userId, AccessLevel: 'Edit' });
    t.update('Plan__c', { Id: plan, OwnerId: otto.userId });
    assert.deepEqual([level(vera, plan), level(lena, plan), level(otto, plan)], ['', '', 'All']);
    assert.deepEqual(
      t
        .query(`SELECT RowCause, UserOrGroupId FROM Plan__Share WHERE ParentId = '${plan}'`)
        .map((row) => [row['RowCause'], row['UserOrGroupId']]),
      [['Owner', otto.userId]]
    );
  });

  test('shares with a group reach its members, also through a group in it', () => {
    const plan = t.one('Plan__c', { OwnerId: vera.userId });
    const [inner = '', outer = ''] = t.create(
      'Group',
      { Name: 'Inner', DeveloperName: 'Inner', Type: 'Regular' },
      { Name: 'Outer', DeveloperName: 'Outer', Type: 'Regular' }
    );
    t.create(
      'GroupMember',
      { GroupId: inner, UserOrGroupId: otto.userId },
      { GroupId: outer, UserOrGroupId: inner }
    );
    t.create('Plan__Share', { ParentId: plan, UserOrGroupId: outer, AccessLevel: 'Read' });
    assert.equal(level(t.org.session(otto.userId), plan), 'Read');
  });

  test('public read only: all can read, the owner can edit', () => {
    const memo = t.one('Memo__c', { OwnerId: vera.userId });
    assert.deepEqual([level(vera, memo), level(otto, memo)], ['All', 'Read']);
    assert.deepEqual(codes(otto, update('Memo__c', { Id: memo })), ['INSUFFICIENT_ACCESS_OR_READONLY']);
  });

  test('details go with their master: reading it is enough where the field says so', () => {
    const plan = t.one('Plan__c', { OwnerId: vera.userId });
    const create = (objectName: string): string[] =>
      codes(otto, { operation: 'create', object: objectName, rows: [{ Plan__c: plan }] });
    assert.deepEqual(
      [create('Step__c'), create('Remark__c')],
      [['INSUFFICIENT_ACCESS_ON_CROSS_REFERENCE_ENTITY'], ['INSUFFICIENT_ACCESS_ON_CROSS_REFERENCE_ENTITY']]
    );
    t.createAs(vera, 'Plan__Share', { ParentId: plan, UserOrGroupId: otto.userId, AccessLevel: 'Read' });
    assert.deepEqual(
      [create('Step__c'), create('Remark__c')],
      [['INSUFFICIENT_ACCESS_ON_CROSS_REFERENCE_ENTITY'], []]
    );
    const step = t.one('Step__c', { Plan__c: plan });
    const remark = String(t.row(`SELECT Id FROM Remark__c WHERE Plan__c = '${plan}'`)['Id']);
    assert.deepEqual([level(otto, step), level(otto, remark)], ['Read', 'All']);
    assert.deepEqual(codes(otto, remove('Remark__c', remark)), []);
  });

  test('one cannot point at what one cannot see, and the system can', () => {
    const account = t.one('Account', { Name: 'Hidden', OwnerId: t.admin.userId });
    const [plan = ''] = t.createAs(vera, 'Plan__c', {});
    assert.deepEqual(codes(vera, update('Plan__c', { Id: plan, Partner__c: account })), [
      'INSUFFICIENT_ACCESS_ON_CROSS_REFERENCE_ENTITY'
    ]);
    t.update('Plan__c', { Id: plan, Partner__c: account });
    assert.equal(t.row(`SELECT Partner__c FROM Plan__c WHERE Id = '${plan}'`, vera)['Partner__c'], account);
    // Who sees the pointer does not see through it.
    assert.equal(t.row(`SELECT Partner__r.Name FROM Plan__c WHERE Id = '${plan}'`, vera)['Partner__r'], null);
  });
});

describe('accounts, contacts and opportunities', () => {
  const [own = '', other = ''] = t.create(
    'Account',
    { Name: 'Own', OwnerId: vera.userId },
    { Name: 'Other', OwnerId: otto.userId }
  );
  const deal = { Name: 'Deal', StageName: 'Prospecting', CloseDate: '2026-12-31' };
  const [ownDeal = '', dealAtOther = ''] = t.create(
    'Opportunity',
    { ...deal, AccountId: own, OwnerId: vera.userId },
    { ...deal, AccountId: other, OwnerId: vera.userId }
  );
  const [atOwn = '', atOther = '', orphan = ''] = t.create(
    'Contact',
    { LastName: 'At own', AccountId: own },
    { LastName: 'At other', AccountId: other },
    { LastName: 'Orphan', OwnerId: otto.userId }
  );

  test('an opportunity opens its account for reading, not the other way round', () => {
    assert.deepEqual(
      [own, other, ownDeal, dealAtOther].map((id) => level(vera, id)),
      ['All', 'Read', 'All', 'All']
    );
    assert.deepEqual(
      [own, other, ownDeal, dealAtOther].map((id) => level(otto, id)),
      ['', 'All', '', '']
    );
  });

  test('a shared opportunity opens its account too', () => {
    const anna = t.user('anna');
    assert.deepEqual([level(anna, own), level(anna, ownDeal)], ['', '']);
    t.createAs(vera, 'OpportunityShare', {
      OpportunityId: ownDeal,
      UserOrGroupId: anna.userId,
      OpportunityAccessLevel: 'Read'
    });
    assert.deepEqual([level(anna, own), level(anna, ownDeal)], ['Read', 'Read']);
  });

  test('a share of an account says what it gives on the opportunities', () => {
    const bert = t.user('bert');
    t.createAs(vera, 'AccountShare', {
      AccountId: own,
      UserOrGroupId: bert.userId,
      AccountAccessLevel: 'Read',
      OpportunityAccessLevel: 'Edit'
    });
    assert.deepEqual([level(bert, own), level(bert, ownDeal)], ['Read', 'Edit']);
  });

  test("contacts go with their account; without one they are their owner's", () => {
    assert.deepEqual(
      [atOwn, atOther, orphan].map((id) => level(vera, id)),
      ['All', 'Read', '']
    );
    assert.equal(level(otto, orphan), 'All');
  });
});

describe('activities', () => {
  const account = t.one('Account', { Name: 'Meeting place', OwnerId: vera.userId });
  const plan = t.one('Plan__c', { OwnerId: vera.userId });
  const event = {
    Subject: 'Visit',
    StartDateTime: '2026-07-01T08:00:00.000+0000',
    EndDateTime: '2026-07-01T09:00:00.000+0000',
    OwnerId: otto.userId
  };
  const [about = '', onPlan = '', alone = '', secret = ''] = t.create(
    'Event',
    { ...event, WhatId: account },
    { ...event, WhatId: plan },
    event,
    { ...event, IsPrivate: true }
  );

  test('anyone who can read what an event is about can read it', () => {
    assert.deepEqual(sees(vera, 'Event', about, onPlan, alone, secret), [true, true, false, false]);
    assert.deepEqual(sees(otto, 'Event', about, onPlan, alone, secret), [true, true, true, true]);
    assert.deepEqual(sees(nobody, 'Event', about, onPlan, alone, secret), [false, false, false, false]);
    assert.deepEqual([level(vera, about), level(otto, about)], ['Read', 'All']);
  });

  test('the invited see the event and their invitation', () => {
    t.create('EventRelation', { EventId: alone, RelationId: nobody.userId });
    assert.deepEqual(sees(nobody, 'Event', about, alone), [false, true]);
    assert.deepEqual(
      t
        .query(`SELECT RelationId FROM EventRelation WHERE EventId = '${alone}'`, nobody)
        .map((row) => row['RelationId']),
      [nobody.userId]
    );
  });

  test('tasks work the same way', () => {
    const task = t.one('Task', { Subject: 'Call', OwnerId: otto.userId, WhatId: account });
    assert.deepEqual(
      [vera, otto, nobody].map((who) => sees(who, 'Task', task)),
      [[true], [true], [false]]
    );
  });
});

describe('users and setup', () => {
  test('everybody sees users; one may change oneself, and admins all', () => {
    assert.ok(t.query('SELECT Id FROM User', nobody).length > 3);
    assert.deepEqual(codes(nobody, update('User', { Id: nobody.userId, Title: 'Traveller' })), []);
    assert.deepEqual(codes(nobody, update('User', { Id: otto.userId, Title: 'Traveller' })), [
      'INSUFFICIENT_ACCESS_OR_READONLY'
    ]);
    assert.deepEqual(
      codes(nobody, {
        operation: 'create',
        object: 'PermissionSetAssignment',
        rows: [
          {
            AssigneeId: nobody.userId,
            PermissionSetId: String(t.row("SELECT Id FROM PermissionSet WHERE Name = 'Masters'")['Id'])
          }
        ]
      }),
      ['CANNOT_INSERT_UPDATE_ACTIVATE_ENTITY']
    );
  });
});

describe('owners', () => {
  const give = (objectName: string, id: string, to: Session): SaveRequest =>
    update(objectName, { Id: id, OwnerId: to.userId });
  const refused = ['INSUFFICIENT_ACCESS_OR_READONLY'];

  test('who may edit a record by a share may not give it away; its owner may', () => {
    const plan = t.one('Plan__c', { OwnerId: vera.userId });
    t.create('Plan__Share', { ParentId: plan, UserOrGroupId: otto.userId, AccessLevel: 'Edit' });
    assert.deepEqual(codes(otto, update('Plan__c', { Id: plan, Name: 'edited' })), []);
    assert.equal(level(otto, plan), 'Edit');
    assert.deepEqual(codes(otto, give('Plan__c', plan, otto)), refused);
    // The owner it has already is no new owner.
    assert.deepEqual(codes(otto, give('Plan__c', plan, vera)), []);
    assert.deepEqual(codes(vera, give('Plan__c', plan, otto)), []);
    assert.deepEqual([level(vera, plan), level(otto, plan)], ['', 'All']);
  });

  test('public read/write lets everybody edit, and the owner alone give away; read/write/transfer lets everybody', () => {
    const tool = t.one('Tool__c', { OwnerId: vera.userId });
    assert.deepEqual(codes(otto, update('Tool__c', { Id: tool, Name: 'edited' })), []);
    assert.deepEqual(codes(otto, give('Tool__c', tool, otto)), refused);
    const ticket = t.one('Case', { OwnerId: vera.userId });
    assert.deepEqual(codes(otto, give('Case', ticket, otto)), []);
  });

  test('Transfer Record lets give away what one may edit, and no more', () => {
    const mover = t.user('mover', 'Standard User', ['Planners', 'Movers']);
    const tool = t.one('Tool__c', { OwnerId: vera.userId });
    const memo = t.one('Memo__c', { OwnerId: vera.userId });
    assert.deepEqual(codes(mover, give('Tool__c', tool, otto)), []);
    assert.deepEqual(codes(mover, give('Memo__c', memo, otto)), refused);
  });

  test('flows and Modify All may give anything away', () => {
    const master = t.user('mistress', 'Standard User', ['Masters']);
    const plan = t.one('Plan__c', { OwnerId: vera.userId });
    assert.deepEqual(codes(master, give('Plan__c', plan, otto)), []);
  });

  test('users change details of themselves, and not what they may do', () => {
    const standard = t.row("SELECT Id FROM Profile WHERE Name = 'Standard User'")['Id'];
    const admin = String(t.row("SELECT Id FROM Profile WHERE Name = 'System Administrator'")['Id']);
    assert.deepEqual(codes(vera, update('User', { Id: vera.userId, Title: 'Captain' })), []);
    const changes: SObjectRecord[] = [{ ProfileId: admin }, { IsActive: false }];
    for (const change of changes) {
      assert.deepEqual(codes(vera, update('User', { Id: vera.userId, ...change })), [
        'INVALID_FIELD_FOR_INSERT_UPDATE'
      ]);
    }
    assert.equal(t.row(`SELECT ProfileId FROM User WHERE Id = '${vera.userId}'`)['ProfileId'], standard);
    assert.deepEqual(codes(t.admin, update('User', { Id: vera.userId, IsActive: true })), []);
  });
});

test('queries, UserRecordAccess and saving agree on every record, no matter who owns and shares', () => {
  const people = [vera, otto, t.user('third', 'Standard User', ['Planners'])];
  const share = fc.record({
    plan: fc.nat({ max: 3 }),
    person: fc.nat({ max: 2 }),
    level: fc.constantFrom('Read', 'Edit')
  });
  fc.assert(
    fc.property(
      fc.array(fc.nat({ max: 2 }), { minLength: 4, maxLength: 4 }),
      fc.array(share, { maxLength: 6 }),
      (owners, shares) => {
        const plans = t.create(
          'Plan__c',
          ...owners.map((owner) => ({ OwnerId: people[owner]?.userId ?? '' }))
        );
        for (const { plan, person, level: given } of shares) {
          const UserOrGroupId = people[person]?.userId ?? '';
          t.save({
            operation: 'create',
            object: 'Plan__Share',
            rows: [{ ParentId: plans[plan] ?? '', UserOrGroupId, AccessLevel: given }]
          });
        }
        people.forEach((person, index) => {
          plans.forEach((plan, at) => {
            const given = shares.filter((one) => one.plan === at && one.person === index).at(-1)?.level;
            const expected = owners[at] === index ? 'All' : (given ?? '');
            assert.equal(level(person, plan), expected);
            assert.deepEqual(sees(person, 'Plan__c', plan), [expected !== '']);
            assert.equal(
              codes(person, update('Plan__c', { Id: plan, Shown__c: 'x' })).length === 0,
              expected === 'All' || expected === 'Edit'
            );
          });
        });
      }
    ),
    { numRuns: 25 }
  );
});
