/** C9 of the review of the screens: nobody who no longer takes part is told, or shown, to be late. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openAttendanceSite } from './testing/attendanceSite.ts';
import type { AttendanceSite } from './testing/attendanceSite.ts';

let site: AttendanceSite;
before(async () => {
  site = await openAttendanceSite();
});
after(() => site.close());

test('C9: a clock runs while the colleague takes part, and says nothing after', () => {
  const { admin } = site.world;
  const user = site.world.newUser('Rafael', 'Retired', 'Colleague');
  const colleague = admin.create('Ridealong_Colleague__c', {
    Name: 'Rafael',
    User__c: user.id,
    Business_Function__c: 'IT',
    Last_Customer_Meeting__c: '2020-01-01'
  });
  const clock = (): unknown => admin.value('Ridealong_Colleague__c', colleague, 'Clock__c');
  assert.equal(clock(), 'Overdue');
  admin.update('Ridealong_Colleague__c', colleague, { Is_Active__c: false });
  assert.equal(clock(), null);
  admin.update('Ridealong_Colleague__c', colleague, { Is_Active__c: true });
  assert.equal(clock(), 'Overdue');
});
