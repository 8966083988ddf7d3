/** Whole runs against a small org in memory in which things happen between any two requests. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { runSync } from './runSync.ts';
import {
  aColleague,
  aMeeting,
  anAttendee,
  anEvent,
  anOpportunity,
  aRelation,
  event,
  idOf,
  meetingId,
  user
} from './testing/builders.ts';
import { modelOrg } from './testing/modelRun.ts';
import type { ModelRun } from './testing/modelRun.ts';

/** A meeting that the calendar put a colleague on, and which is mirrored already. */
function invited(Status: string, Attendance__c: string): ModelRun {
  const org = modelOrg();
  org.put('Opportunity', anOpportunity(1));
  org.put('Ridealong_Colleague__c', aColleague(1, user(2)));
  org.put('Event', anEvent(1));
  org.put('EventRelation', aRelation(1, event(1), user(2), { Status }));
  org.put('Customer_Meeting__c', aMeeting(1));
  org.put('Internal_Attendee__c', anAttendee(1, meetingId(1), user(2), { Attendance__c }));
  return org;
}

const attendance = (org: ModelRun): unknown =>
  org.row('Internal_Attendee__c', idOf('a03', 1))['Attendance__c'];

describe('a run in an org where people work', () => {
  // Cases 21 and 73: between any two requests, in either direction.
  for (const [what, first, then] of [
    ['deleted', 'undelete', 'delete'],
    ['restored', 'delete', 'undelete']
  ] as const) {
    it(`takes nobody off whose event was ${what} while it was reading`, async () => {
      const quiet = invited('Accepted', 'Accepted');
      await runSync({ transport: quiet.transport() });
      const requests = quiet.server.requests.length;
      for (let moment = 1; moment <= requests + 3; moment++) {
        const org = invited('Accepted', 'Accepted');
        org.server.rows[first]('Event', event(1));
        org.at(moment, () => org.server.rows[then]('Event', event(1)));
        await runSync({ transport: org.transport() });
        assert.equal(attendance(org), 'Accepted', `${what} before request ${moment}`);
        org.server.rows.undelete('Event', event(1));
        await runSync({ transport: org.transport() });
        assert.equal(attendance(org), 'Accepted', `and restored`);
      }
    });
  }

  it('takes off who is really no longer invited', async () => {
    const org = invited('Accepted', 'Accepted');
    org.server.rows.delete('EventRelation', idOf('0RE', 1));
    await runSync({ transport: org.transport() });
    assert.equal(attendance(org), 'Removed');
  });

  // Case 74
  it('never writes over what a person says while it runs', async () => {
    const quiet = invited('Accepted', 'Invited');
    await runSync({ transport: quiet.transport() });
    assert.equal(attendance(quiet), 'Accepted');
    const write = quiet.server.requests.find(({ body }) =>
      JSON.stringify(body ?? '').includes('"Attendance__c"')
    );
    assert.ok(write !== undefined);
    for (let moment = 1; moment < write.number; moment++) {
      const org = invited('Accepted', 'Invited');
      org.at(moment, () =>
        org.edit('Internal_Attendee__c', idOf('a03', 1), { Attendance__c: 'Attended' }, user(2))
      );
      await runSync({ transport: org.transport() });
      assert.equal(attendance(org), 'Attended', `said before request ${moment}`);
    }
  });

  // Case 43: the answer to the run's own row is lost, so it is sent twice.
  it('leaves one row for a run', async () => {
    const org = invited('New', 'Invited');
    org.server.interfere = ({ path, number }) =>
      path.includes('Ridealong_Sync_Run__c') &&
      org.server.requests.filter((request) => request.path === path).length === 1 &&
      number > 0
        ? 'cut after'
        : undefined;
    await runSync({ transport: org.transport() });
    assert.equal(org.server.rows.list('Ridealong_Sync_Run__c').length, 1);
  });

  it('notes that it was stopped', async () => {
    const org = invited('New', 'Invited');
    const stop = new AbortController();
    org.at(8, () => stop.abort());
    await assert.rejects(
      runSync({ transport: org.transport({ signal: stop.signal }) }),
      /Stopped on request/
    );
    const [run] = org.server.rows.list('Ridealong_Sync_Run__c');
    assert.equal(run?.['Run_Status__c'], 'Failed');
    assert.match(String(run?.['Message__c']), /Stopped on request/);
  });
});
