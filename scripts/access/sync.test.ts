/** The key of the sync: what anyone who holds it can do, and what not. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { readProject } from '@toolkit/sfdx-project';
import { join } from 'node:path';
import type { Row } from '../e2e/attendeesWorld.ts';
import type { Actor } from '../e2e/challengesWorld.ts';
import { AHEAD, openAttendanceSite } from './testing/attendanceSite.ts';
import type { AttendanceSite } from './testing/attendanceSite.ts';
import { INTERFACES } from './testing/interfaces.ts';

let site: AttendanceSite;
before(async () => {
  site = await openAttendanceSite();
});
after(() => site.close());

function newColleague(): string {
  const { world } = site;
  const { id } = world.newUser('Carl', 'Colleague', 'Colleague');
  return world.admin.create('Ridealong_Colleague__c', {
    Name: 'Carl',
    User__c: id,
    Business_Function__c: 'IT'
  });
}

/** The set of the sync on a profile that gives far too much. */
function armedSync(): Actor {
  const { world } = site;
  const armed = world.newUser('Arne', 'Armed', 'Sync');
  const [profile] = world.admin.rows("SELECT Id FROM Profile WHERE Name = 'System Administrator'");
  world.admin.update('User', armed.id, { ProfileId: String(profile?.['Id']) });
  return armed;
}

const NOT_TO_DELETE: Record<string, () => string> = {
  Opportunity: () => site.world.newDeal('To be kept'),
  Challenge_Theme__c: () => site.world.newTheme(`Kept ${Math.random()}`),
  Customer_Meeting__c: () => site.newMeeting(AHEAD),
  Ridealong_Colleague__c: newColleague
};

describe('deletes nothing, by no interface', () => {
  for (const [object, make] of Object.entries(NOT_TO_DELETE)) {
    test(object, async () => {
      const sync = await site.person(site.sync);
      for (const way of INTERFACES) {
        const id = make();
        const { ok, text } = await way.remove(sync, object, id);
        assert.ok(!ok, `${way.name} deleted it`);
        assert.match(text, /INSUFFICIENT_ACCESS|insufficient access|not (have )?access/i, way.name);
        assert.equal(site.world.admin.rows(`SELECT Id FROM ${object} WHERE Id = '${id}'`).length, 1);
      }
    });

    test(`${object}, where the org gives its user Modify All Data: a flow refuses`, async () => {
      const armed = await site.person(armedSync());
      for (const way of INTERFACES) {
        const id = make();
        const { ok, text } = await way.remove(armed, object, id);
        assert.ok(!ok, `${way.name} deleted it`);
        assert.match(text, /The user of the sync deletes no/, way.name);
        assert.equal(site.world.admin.rows(`SELECT Id FROM ${object} WHERE Id = '${id}'`).length, 1);
      }
    });
  }

  test('an admin does', () => {
    site.world.admin.delete('Challenge_Theme__c', site.world.newTheme('To go'));
    site.world.admin.delete('Opportunity', site.world.newDeal('To go'));
  });
});

describe('changes of a deal and a theme nothing but its figures', () => {
  const refused = async (
    object: string,
    id: string,
    fields: Row,
    words: RegExp,
    by = site.sync
  ): Promise<void> => {
    const sync = await site.person(by);
    for (const way of INTERFACES) {
      const { ok, text } = await way.update(sync, object, id, fields);
      assert.ok(!ok, `${way.name}: ${JSON.stringify(fields)}`);
      assert.match(text, words, way.name);
    }
  };

  for (const fields of [
    { StageName: 'Closed Lost' },
    { CloseDate: '2032-01-01' },
    { Name: 'Taken over' },
    { Amount: 1 }
  ]) {
    test(`not ${Object.keys(fields).join()} of a deal`, () =>
      refused(
        'Opportunity',
        site.world.deal,
        fields,
        /changes nothing of a deal|INVALID_FIELD|security settings|not defined/
      ));
  }

  test('not whose deal or theme it is', async () => {
    const owner = { OwnerId: site.world.otherRep.id };
    const noRight = /INSUFFICIENT_ACCESS|insufficient access|not (have )?access/i;
    await refused('Opportunity', site.world.deal, owner, noRight);
    await refused('Challenge_Theme__c', site.world.newTheme('Mine'), owner, noRight);
    await refused('Customer_Meeting__c', site.newMeeting(AHEAD), owner, noRight);
    const by = armedSync();
    await refused('Opportunity', site.world.deal, owner, /changes nothing of a deal/, by);
    await refused('Challenge_Theme__c', site.world.newTheme('Mine'), owner, /changes nothing of a theme/, by);
  });

  test('but its figures', () => {
    site.sync.update('Opportunity', site.world.deal, { Ridealong_Joint_Meetings__c: 2 });
    site.sync.update('Challenge_Theme__c', site.world.newTheme('Counted'), { Accounts__c: 2 });
  });
});

test('sees calendars only with the permission set for that, or a role above', () => {
  const { world, sync } = site;
  const event = site.owner.create('Event', { Subject: 'Demo', StartDateTime: AHEAD, DurationInMinutes: 30 });
  const soql = `SELECT Id FROM Event WHERE Id = '${event}'`;
  assert.deepEqual(sync.rows(soql), []);
  const [set] = world.admin.rows("SELECT Id FROM PermissionSet WHERE Name = 'Ridealong_Sync_Calendars'");
  world.admin.create('PermissionSetAssignment', {
    AssigneeId: sync.id,
    PermissionSetId: String(set?.['Id'])
  });
  assert.equal(sync.rows(soql).length, 1);
});

test('no object is given to it with Delete or Modify All', async () => {
  const { permissionSets } = await readProject(join(import.meta.dirname, '../..'));
  const ofSync = permissionSets.filter(({ name }) => name.startsWith('Ridealong_Sync'));
  assert.deepEqual(ofSync.map(({ name }) => name).sort(), ['Ridealong_Sync', 'Ridealong_Sync_Calendars']);
  const tooMuch = ofSync
    .flatMap(({ xml }) => xml.children('objectPermissions'))
    .filter((grant) => grant.boolean('allowDelete') || grant.boolean('modifyAllRecords'))
    .map((grant) => grant.requiredText('object'));
  assert.deepEqual(tooMuch, []);
});

test('without the group it edits what is its own, and nothing else', () => {
  const { world } = site;
  const sync = world.newUser('Olga', 'Outside', 'Sync');
  sync.update('Opportunity', world.deal, { Ridealong_Joint_Meetings__c: 2 });
  const [member] = world.admin.rows(`SELECT Id FROM GroupMember WHERE UserOrGroupId = '${sync.id}'`);
  world.admin.delete('GroupMember', String(member?.['Id']));
  assert.throws(
    () => sync.update('Opportunity', world.deal, { Ridealong_Joint_Meetings__c: 3 }),
    /INSUFFICIENT_ACCESS/
  );
});

test('what it may see and do is in its permission set, not in View All Data', async () => {
  const { permissionSets } = await readProject(join(import.meta.dirname, '../..'));
  const set = permissionSets.find(({ name }) => name === 'Ridealong_Sync');
  const user = set?.xml.children('userPermissions').map((one) => one.requiredText('name'));
  // View Setup: who still has a permission set, so that access to a deal ends with it; it comes with View Roles
  assert.deepEqual(user, ['ActivitiesAccess', 'ApiEnabled', 'ViewRoles', 'ViewSetup']);
});
