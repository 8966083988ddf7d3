/** What the sync deletes: its own rows that are past their time, and nothing else. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { runSync } from '../runSync.ts';
import { aColleague, aFieldTime, aMeeting, anAttendee, idOf, meetingId, user } from '../testing/builders.ts';
import { modelOrg } from '../testing/modelRun.ts';
import type { ModelRun } from '../testing/modelRun.ts';

/** In November 2026, with runs and field time of the last two years. */
function anOrg(setting: { months: number | null; days: number | null }): ModelRun {
  const org = modelOrg();
  Object.assign(org.row('Ridealong_Setting__mdt', idOf('m00', 1)), {
    Keep_Field_Time_Months__c: setting.months,
    Keep_Sync_Runs_Days__c: setting.days
  });
  org.put('Ridealong_Colleague__c', aColleague(1, user(2)));
  // Somebody was there so long ago: the row must not be made again after it was deleted.
  const then = { Meeting_Date__c: '2024-12-05', Starts_At__c: '2024-12-05T08:00:00Z' };
  org.put('Customer_Meeting__c', aMeeting(1, then));
  org.put('Internal_Attendee__c', anAttendee(1, meetingId(1), user(2), { Attendance__c: 'Attended' }));
  org.put('Field_Time__c', aFieldTime(1, user(2), '2024-12-01'));
  org.put('Field_Time__c', aFieldTime(2, user(2), '2025-11-01'));
  for (const [n, day] of ['2024-01-01', '2026-08-25', '2026-08-27'].entries()) {
    const run = { Run_Key__c: `run ${n}`, Started_At__c: `${day}T10:00:00Z`, Run_Status__c: 'Done' };
    const made = { CreatedDate: `${day}T10:00:00Z` };
    org.put('Ridealong_Sync_Run__c', { Id: idOf('a07', n + 1), ...run, ...made });
  }
  return org;
}

const months = (org: ModelRun): unknown[] =>
  org.server.rows.list('Field_Time__c').map((row) => row['Month__c']);
const runs = (org: ModelRun): number => org.server.rows.list('Ridealong_Sync_Run__c').length;

describe('rows that are past their time', () => {
  it('are deleted as the settings say, and not made again', async () => {
    const org = anOrg({ months: 12, days: 90 });
    const { rowsDeleted, problems } = await runSync({ transport: org.transport() });
    assert.deepEqual([rowsDeleted, problems], [3, []]);
    assert.ok(!months(org).includes('2024-12-01'));
    assert.ok(months(org).includes('2025-11-01'), 'twelve months ago is not too old');
    assert.equal(runs(org), 2, 'the youngest, and this one');
    const again = await runSync({ transport: org.transport() });
    assert.deepEqual([again.rowsDeleted, again.rowsWritten], [0, 0]);
  });

  it('stay for ever while nothing is set', async () => {
    for (const nothing of [null, 0]) {
      const org = anOrg({ months: nothing, days: nothing });
      assert.equal((await runSync({ transport: org.transport() })).rowsDeleted, 0);
      assert.ok(months(org).includes('2024-12-01'));
      assert.equal(runs(org), 4);
    }
  });

  it('are told of when the org does not let them go', async () => {
    const org = anOrg({ months: 12, days: null });
    org.server.interfere = ({ method, body }) =>
      method === 'PATCH' && /Month_Past_Its_Time__c/.test(JSON.stringify(body))
        ? Response.json([
            {
              success: false,
              errors: [{ statusCode: 'FIELD_CUSTOM_VALIDATION_EXCEPTION', message: 'Too young.' }]
            }
          ])
        : undefined;
    const { problems } = await runSync({ transport: org.transport() });
    assert.deepEqual(
      problems.map(({ object, code }) => [object, code]),
      [['Field_Time__c', 'FIELD_CUSTOM_VALIDATION_EXCEPTION']]
    );
  });
});
