/** Meetings that are past their time: which go, what goes and stays with them, and that they do not come back. */
import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { Memory } from './memory.ts';
import { ProjectionStore } from './projection/store.ts';
import { retentionAsText } from './retention.ts';
import { planRun, runSync } from './runSync.ts';
import type { SyncOutcome } from './runTypes.ts';
import {
  aColleague,
  aFieldTime,
  aMeeting,
  anAttendee,
  anEvent,
  aRelation,
  event,
  idOf,
  meetingId,
  user
} from './testing/builders.ts';
import { modelOrg } from './testing/modelRun.ts';
import type { ModelRun } from './testing/modelRun.ts';
import { leftToDo } from './testing/oracle.ts';

const OLD = {
  Meeting_Date__c: '2025-10-31',
  Starts_At__c: '2025-10-31T08:00:00Z',
  CreatedDate: '2025-10-20T08:00:00Z'
};
const KEPT = {
  Meeting_Date__c: '2025-11-01',
  Starts_At__c: '2025-11-01T08:00:00Z',
  CreatedDate: '2025-10-20T08:00:00Z'
};

/** In November 2026: so many meetings of October 2025, and one of November. */
function anOrg(months: number | null, old = 1): ModelRun {
  const org = modelOrg();
  org.row('Ridealong_Setting__mdt', idOf('m00', 1))['Keep_Meetings_Months__c'] = months;
  org.put('Ridealong_Colleague__c', aColleague(1, user(2)));
  for (let n = 1; n <= old + 1; n++) {
    org.put('Customer_Meeting__c', aMeeting(n, n <= old ? OLD : KEPT));
    org.put('Internal_Attendee__c', anAttendee(n, meetingId(n), user(2), { Attendance__c: 'Attended' }));
  }
  return org;
}

const MINUTE = 60_000;
const DAYS_TO_DECEMBER = 10;
const lookedFor = (org: ModelRun): number =>
  org.server.requests.filter(({ path }) => path.includes('Meeting_Date__c <')).length;

const meetings = (org: ModelRun): string[] =>
  org.server.rows.list('Customer_Meeting__c').map((row) => row.Id);

describe('meetings that are past their time', () => {
  it('go with who was on them, by whole months, and the next run finds nothing to do', async () => {
    const org = anOrg(12);
    const { meetingsDeleted, problems } = await runSync({ transport: org.transport() });
    assert.deepEqual([meetingsDeleted, problems], [1, []]);
    assert.deepEqual(meetings(org), [meetingId(2)]);
    assert.equal(org.server.rows.list('Internal_Attendee__c').length, 1);
    await runSync({ transport: org.transport() });
    const third = await runSync({ transport: org.transport() });
    assert.deepEqual([third.rowsDeleted, third.rowsWritten], [0, 0]);
  });

  it('stay for ever while nothing is set', async () => {
    for (const nothing of [null, 0]) {
      const org = anOrg(nothing);
      assert.equal((await runSync({ transport: org.transport() })).meetingsDeleted, 0);
      assert.equal(meetings(org).length, 2);
    }
  });

  it('are not made again from the calendar', async () => {
    const org = anOrg(12, 0);
    org.put(
      'Event',
      anEvent(7, { StartDateTime: '2025-10-31T08:00:00Z', EndDateTime: '2025-10-31T09:00:00Z' })
    );
    org.put('EventRelation', aRelation(7, event(7), user(2)));
    await runSync({ transport: org.transport() });
    assert.equal(meetings(org).length, 1);
    org.row('Ridealong_Setting__mdt', idOf('m00', 1))['Keep_Meetings_Months__c'] = 13;
    await runSync({ transport: org.transport() });
    assert.equal(meetings(org).length, 2, 'a month more, and it is made');
  });

  it('take the months that were counted from them along, instead of leaving zeros', async () => {
    const org = anOrg(12);
    org.put('Field_Time__c', aFieldTime(1, user(2), '2025-10-01'));
    await runSync({ transport: org.transport() });
    const months = org.server.rows.list('Field_Time__c').map((row) => row['Month__c']);
    assert.ok(!months.includes('2025-10-01'), String(months));
    assert.ok(months.includes('2025-11-01'), String(months));
  });

  it('are looked for once a day with a state, leave nothing of themselves in it, and nothing to do', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'ridealong-retention-'));
    const memory = new Memory(folder, 'https://model.my.salesforce.com', '00D000000000001!token');
    const org = anOrg(12);
    org.put('Field_Time__c', aFieldTime(1, user(2), '2025-10-01'));
    const open = (): ProjectionStore => ProjectionStore.open(memory.projectionFile);
    const run = (): Promise<SyncOutcome> => {
      org.server.rows.now += 3 * MINUTE;
      return runSync({ transport: org.transport(), memory, projection: open });
    };
    try {
      assert.equal((await run()).meetingsDeleted, 1);
      assert.deepEqual(meetings(org), [meetingId(2)]);
      const looks = lookedFor(org);
      for (let more = 0; (await run()).unchangedSince === undefined; more++) {
        assert.ok(more < 3, 'it never comes to rest');
      }
      assert.equal(lookedFor(org), looks, 'once a day');
      assert.deepEqual(leftToDo(org), []);
      const store = open();
      assert.deepEqual(store.ids('Customer_Meeting__c'), [meetingId(2)]);
      assert.equal(store.count('Internal_Attendee__c'), 1);
      assert.ok(!store.rows('Field_Time__c').some((row) => row['Month__c'] === '2025-10-01'));
      store.close();

      org.server.rows.now += DAYS_TO_DECEMBER * 24 * 60 * MINUTE;
      assert.equal((await run()).meetingsDeleted, 1, 'what was kept is past its time by then');
      assert.deepEqual(meetings(org), []);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });

  it('are counted by plan, which deletes nothing', async () => {
    const org = anOrg(12, 301);
    // Of the first and the last that go, of the last twice, and of the one that stays.
    for (const [n, of] of [1, 301, 301, 302].entries()) {
      org.put('Ridealong_Visit_Note__c', { Id: idOf('a0N', n + 1), Customer_Meeting__c: meetingId(of) });
    }
    const planned = await planRun({ transport: org.transport({ readOnly: true }) });
    assert.match(retentionAsText(planned), /301 meetings, with 301 attendees and 3 visit notes/);
    assert.equal(meetings(org).length, 302);
    assert.equal(retentionAsText(await planRun({ transport: anOrg(null).transport() })), '');
  });

  it('stop the run when they are unusually many, until somebody says that this is right', async () => {
    const org = anOrg(12, 21);
    await assert.rejects(runSync({ transport: org.transport() }), {
      message: 'This run would delete 21 of 22 meetings, because they are past their time.'
    });
    assert.equal(meetings(org).length, 22);
    const planned = await planRun({ transport: org.transport() });
    assert.match(planned.refusal?.message ?? '', /delete 21 of 22/);
    const { meetingsDeleted } = await runSync({ transport: org.transport(), allowMassChange: true });
    assert.equal(meetingsDeleted, 21);
  });
});
