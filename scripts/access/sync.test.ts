/** The key of the sync: what anyone who holds it can do, and what not. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { readProject } from '@toolkit/sfdx-project';
import { join } from 'node:path';
import type { Row } from '../e2e/attendeesWorld.ts';
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

const NOT_TO_DELETE: Record<string, () => string> = {
  Opportunity: () => site.world.newDeal('To be kept'),
  Challenge_Theme__c: () => site.world.newTheme(`Kept ${Math.random()}`),
  Customer_Meeting__c: () => site.newMeeting(AHEAD),
  Ridealong_Colleague__c: newColleague
};

describe('deletes nothing that is somebody else’s, by no interface', () => {
  for (const [object, make] of Object.entries(NOT_TO_DELETE)) {
    test(object, async () => {
      const sync = await site.person(site.sync);
      for (const way of INTERFACES) {
        const id = make();
        const { ok, text } = await way.remove(sync, object, id);
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
  const refused = async (object: string, id: string, fields: Row, words: RegExp): Promise<void> => {
    const sync = await site.person(site.sync);
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
    await refused('Opportunity', site.world.deal, owner, /changes nothing of a deal/);
    await refused(
      'Challenge_Theme__c',
      site.world.newTheme('Mine'),
      owner,
      /changes nothing of a theme|given on|owner/i
    );
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

test('what it may see and do is in its permission set, not in View All Data', async () => {
  const { permissionSets } = await readProject(join(import.meta.dirname, '../..'));
  const set = permissionSets.find(({ name }) => name === 'Ridealong_Sync');
  const user = set?.xml.children('userPermissions').map((one) => one.requiredText('name'));
  // View Setup: who still has a permission set, so that access to a deal ends with it; it comes with View Roles
  assert.deepEqual(user, ['ActivitiesAccess', 'ApiEnabled', 'ViewRoles', 'ViewSetup']);
});
