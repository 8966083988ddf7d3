/** Longer than files are elsewhere: every rule of one module, over one small org. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { testOrg } from '../../testing/testOrg.ts';
import type { TestOrg } from '../../testing/testOrg.ts';
import type { SObjectRecord } from '../../core/types.ts';

const t = await testOrg({});
const anna = t.user('anna');
const ben = t.user('ben');

/** An hour at noon UTC of a day, owned by the administrator unless said otherwise. */
function meeting(day: string, more: SObjectRecord = {}): SObjectRecord {
  return { Subject: 'Visit', StartDateTime: `${day}T12:00:00.000+0000`, DurationInMinutes: 60, ...more };
}

function invite(org: TestOrg, eventId: string, relationId: string, more: SObjectRecord = {}): string {
  return org.one('EventRelation', { EventId: eventId, RelationId: relationId, ...more });
}

/** Events of a subject that people hold, oldest first, with the fields asked for: seriesPattern.test.ts has the patterns. */
function events(org: TestOrg, subject: string, fields: string, where = ''): Record<string, unknown>[] {
  return org
    .query(
      `SELECT ${fields} FROM Event WHERE Subject = '${subject}' AND GroupEventType != '3' ${where} ORDER BY StartDateTime, Id`
    )
    .map(({ attributes: _, ...row }) => row);
}

function childOf(org: TestOrg, subject: string, userId: string): Record<string, unknown> {
  const [child] = events(
    org,
    subject,
    'Id, Location, StartDateTime',
    `AND IsChild = true AND OwnerId = '${userId}'`
  );
  return child ?? {};
}

describe('times', () => {
  test('start, end, duration and date say the same, whichever are given', () => {
    const [byEnd = '', byDuration = ''] = t.create(
      'Event',
      {
        Subject: 'times',
        StartDateTime: '2026-07-01T22:30:00.000+0000',
        EndDateTime: '2026-07-02T00:00:00.000+0000'
      },
      { Subject: 'times', ActivityDateTime: '2026-07-01T22:30:00.000+0000', DurationInMinutes: 90 }
    );
    const fields =
      'StartDateTime, ActivityDateTime, ActivityDate, EndDateTime, EndDate, DurationInMinutes, IsAllDayEvent';
    const expected = {
      StartDateTime: '2026-07-01T22:30:00.000+0000',
      ActivityDateTime: '2026-07-01T22:30:00.000+0000',
      ActivityDate: '2026-07-01',
      EndDateTime: '2026-07-02T00:00:00.000+0000',
      EndDate: '2026-07-02',
      DurationInMinutes: 90,
      IsAllDayEvent: false
    };
    assert.deepEqual(t.row(`SELECT ${fields} FROM Event WHERE Id = '${byEnd}'`), expected);
    assert.deepEqual(t.row(`SELECT ${fields} FROM Event WHERE Id = '${byDuration}'`), expected);
    t.update('Event', { Id: byEnd, StartDateTime: '2026-07-03T08:00:00.000+0000' });
    assert.deepEqual(t.row(`SELECT EndDateTime, DurationInMinutes FROM Event WHERE Id = '${byEnd}'`), {
      EndDateTime: '2026-07-03T09:30:00.000+0000',
      DurationInMinutes: 90
    });
  });

  test('an all-day event has dates at midnight UTC, and lasts a day', () => {
    const id = t.one('Event', { Subject: 'fair', IsAllDayEvent: true, ActivityDate: '2026-07-01' });
    assert.deepEqual(
      t.row(
        `SELECT StartDateTime, EndDateTime, ActivityDate, DurationInMinutes FROM Event WHERE Id = '${id}'`
      ),
      {
        StartDateTime: '2026-07-01T00:00:00.000+0000',
        EndDateTime: '2026-07-01T00:00:00.000+0000',
        ActivityDate: '2026-07-01',
        DurationInMinutes: 1440
      }
    );
  });

  test('what has no time, ends before it starts or lasts over 14 days is refused', () => {
    const codes = (row: SObjectRecord): string[] =>
      t.refused({ operation: 'create', object: 'Event', rows: [row] }).map(({ statusCode }) => statusCode);
    assert.deepEqual(codes({ Subject: 'when' }), ['REQUIRED_FIELD_MISSING']);
    assert.deepEqual(codes({ Subject: 'long', StartDateTime: '2026-07-01T12:00:00.000+0000' }), [
      'REQUIRED_FIELD_MISSING'
    ]);
    assert.deepEqual(codes(meeting('2026-07-01', { DurationInMinutes: -5 })), ['FIELD_INTEGRITY_EXCEPTION']);
    assert.deepEqual(codes(meeting('2026-07-01', { DurationInMinutes: 14 * 1440 + 1 })), [
      'FIELD_INTEGRITY_EXCEPTION'
    ]);
  });

  test('an end and a duration that say different things are refused; both may be given when they agree', () => {
    const StartDateTime = '2026-07-01T10:00:00.000+0000';
    const EndDateTime = '2026-07-01T11:00:00.000+0000';
    const timed = { Subject: 'both', StartDateTime, EndDateTime };
    const day = { Subject: 'both', IsAllDayEvent: true, StartDateTime: '2026-07-01T00:00:00.000+0000' };
    const days = { ...day, EndDateTime: '2026-07-02T00:00:00.000+0000' };
    const id = t.one('Event', { ...timed, DurationInMinutes: 60 });
    t.create('Event', { ...days, DurationInMinutes: 2880 }, { ...days, DurationInMinutes: 1440 });
    for (const row of [
      { ...timed, DurationInMinutes: 30 },
      { ...days, DurationInMinutes: 60 }
    ]) {
      const [error] = t.refused({ operation: 'create', object: 'Event', rows: [row] });
      assert.deepEqual(
        [error?.statusCode, error?.fields],
        ['FIELD_INTEGRITY_EXCEPTION', ['DurationInMinutes', 'EndDateTime']]
      );
    }
    const [error] = t.refused({
      operation: 'update',
      object: 'Event',
      rows: [{ Id: id, EndDateTime: '2026-07-01T12:00:00.000+0000', DurationInMinutes: 60 }]
    });
    assert.equal(error?.statusCode, 'FIELD_INTEGRITY_EXCEPTION');
    t.update('Event', { Id: id, EndDateTime: '2026-07-01T12:00:00.000+0000' });
    t.update('Event', { Id: id, DurationInMinutes: 15 });
  });

  test('an event has the account of its deal, or of whom it is with', () => {
    const account = t.one('Account', { Name: 'Acme' });
    const deal = t.one('Opportunity', {
      Name: 'Deal',
      AccountId: account,
      StageName: 'Prospecting',
      CloseDate: '2026-12-01'
    });
    const person = t.one('Contact', { LastName: 'Lee', AccountId: account });
    const ids = t.create(
      'Event',
      meeting('2026-07-01', { WhatId: deal }),
      meeting('2026-07-01', { WhoId: person }),
      meeting('2026-07-01')
    );
    assert.deepEqual(
      ids.map((id) => t.row(`SELECT AccountId FROM Event WHERE Id = '${id}'`)['AccountId']),
      [account, account, null]
    );
  });
});

describe('invitations', () => {
  test('each invited user gets the event in their calendar; contacts do not', () => {
    const contact = t.one('Contact', { LastName: 'Customer' });
    const id = t.one('Event', meeting('2026-07-02', { Subject: 'invited', Location: 'Kiel' }));
    assert.deepEqual(t.row(`SELECT IsGroupEvent, GroupEventType FROM Event WHERE Id = '${id}'`), {
      IsGroupEvent: false,
      GroupEventType: '0'
    });
    const relations = [anna.userId, ben.userId, contact].map((one) => invite(t, id, one));
    assert.deepEqual(
      events(t, 'invited', 'OwnerId, IsChild, IsGroupEvent, GroupEventType, Location')
        .map((row) => [
          row['OwnerId'],
          row['IsChild'],
          row['IsGroupEvent'],
          row['GroupEventType'],
          row['Location']
        ])
        .sort(),
      [
        [t.admin.userId, false, true, '1', 'Kiel'],
        [anna.userId, true, true, '1', 'Kiel'],
        [ben.userId, true, true, '1', 'Kiel']
      ].sort()
    );
    const statuses = relations.map(
      (one) => t.row(`SELECT Status FROM EventRelation WHERE Id = '${one}'`)['Status']
    );
    assert.deepEqual(statuses, ['New', 'New', 'New']);
    assert.deepEqual(
      t
        .query(`SELECT Relation.Type, Relation.Name FROM EventRelation WHERE EventId = '${id}'`)
        .map((row) => {
          const relation = row['Relation'] as Record<string, unknown>;
          return [relation['Type'], relation['Name']];
        })
        .sort(),
      [
        ['Contact', 'Customer'],
        ['User', 'anna Tester'],
        ['User', 'ben Tester']
      ]
    );
  });

  test('an answer is dated; only New, Accepted and Declined are answers', () => {
    const id = t.one('Event', meeting('2026-07-02', { Subject: 'answers' }));
    const relation = invite(t, id, anna.userId);
    t.update('EventRelation', { Id: relation, Status: 'Accepted', Response: 'gladly' });
    assert.deepEqual(t.row(`SELECT Status, RespondedDate FROM EventRelation WHERE Id = '${relation}'`), {
      Status: 'Accepted',
      RespondedDate: '2026-06-15T12:00:00.000+0000'
    });
    const [error] = t.refused({
      operation: 'update',
      object: 'EventRelation',
      rows: [{ Id: relation, Status: 'Maybe' }]
    });
    assert.equal(error?.statusCode, 'INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST');
  });

  test('the invited follow what the organiser changes, and cannot change it themselves', () => {
    const id = t.one('Event', meeting('2026-07-03', { Subject: 'follow' }));
    invite(t, id, anna.userId);
    t.update('Event', { Id: id, Location: 'Bremen', StartDateTime: '2026-07-04T09:00:00.000+0000' });
    const child = childOf(t, 'follow', anna.userId);
    assert.deepEqual([child['Location'], child['StartDateTime']], ['Bremen', '2026-07-04T09:00:00.000+0000']);
    const change = (
      fields: SObjectRecord
    ): { operation: 'update'; object: string; rows: SObjectRecord[] } => ({
      operation: 'update',
      object: 'Event',
      rows: [{ Id: String(child['Id']), ...fields }]
    });
    assert.deepEqual(
      t.refused(change({ Location: 'Home' })).map(({ fields }) => fields),
      [['Location']]
    );
    assert.ok(
      t.save(change({ IsReminderSet: true, ReminderDateTime: '2026-07-04T08:00:00.000+0000' }))[0]?.success
    );
  });

  test('nobody is invited twice, nor to the event of an invitee', () => {
    const id = t.one('Event', meeting('2026-07-05', { Subject: 'twice' }));
    const relation = invite(t, id, anna.userId);
    const refused = (eventId: string, relationId: string): unknown =>
      t.refused({
        operation: 'create',
        object: 'EventRelation',
        rows: [{ EventId: eventId, RelationId: relationId }]
      })[0];
    assert.deepEqual(refused(id, anna.userId), {
      statusCode: 'DUPLICATE_VALUE',
      message: `duplicate value found: RelationId duplicates value on record with id: ${relation.slice(0, 15)}`,
      fields: ['RelationId']
    });
    const child = String(childOf(t, 'twice', anna.userId)['Id']);
    assert.equal(
      (refused(child, ben.userId) as { statusCode: string }).statusCode,
      'FIELD_INTEGRITY_EXCEPTION'
    );
  });

  test('taking an invitation back takes the event out of the calendar, and the other way round', () => {
    const id = t.one('Event', meeting('2026-07-06', { Subject: 'back' }));
    const ofAnna = invite(t, id, anna.userId);
    const ofBen = invite(t, id, ben.userId);
    t.remove('EventRelation', ofAnna);
    assert.deepEqual(childOf(t, 'back', anna.userId), {});
    t.remove('Event', String(childOf(t, 'back', ben.userId)['Id']));
    assert.deepEqual(t.query(`SELECT Id FROM EventRelation WHERE Id IN ('${ofAnna}', '${ofBen}')`), []);
    assert.deepEqual(t.row(`SELECT IsGroupEvent, GroupEventType FROM Event WHERE Id = '${id}'`), {
      IsGroupEvent: false,
      GroupEventType: '0'
    });
  });

  test('an event takes the events of its invitees and the invitations along, and brings them back', () => {
    const id = t.one('Event', meeting('2026-07-07', { Subject: 'gone' }));
    invite(t, id, anna.userId);
    t.remove('Event', id);
    assert.deepEqual(events(t, 'gone', 'Id'), []);
    assert.deepEqual(t.query(`SELECT Id FROM EventRelation WHERE EventId = '${id}'`), []);
    assert.ok(t.save({ operation: 'undelete', object: 'Event', ids: [id] })[0]?.success);
    assert.deepEqual(
      events(t, 'gone', 'OwnerId')
        .map((row) => row['OwnerId'])
        .sort(),
      [t.admin.userId, anna.userId].sort()
    );
    assert.equal(t.query(`SELECT Id FROM EventRelation WHERE EventId = '${id}'`).length, 1);
    t.update('Event', { Id: id, Location: 'Again' });
    assert.equal(childOf(t, 'gone', anna.userId)['Location'], 'Again');
  });

  test('a deactivated user stays invited', () => {
    const carl = t.user('carl');
    const id = t.one('Event', meeting('2026-07-08', { Subject: 'left' }));
    invite(t, id, carl.userId);
    t.update('User', { Id: carl.userId, IsActive: false });
    assert.deepEqual(
      t
        .query(`SELECT RelationId FROM EventRelation WHERE EventId = '${id}'`)
        .map(({ RelationId }) => RelationId),
      [carl.userId]
    );
  });

  test('without Shared Activities a relation is an invitation and nothing else', () => {
    for (const name of ['IsInvitee', 'IsParent', 'IsWhat', 'AccountId']) {
      assert.throws(() => t.query(`SELECT ${name} FROM EventRelation`), /No such column/);
    }
    const account = t.one('Account', { Name: 'Acme' });
    const id = t.one('Event', meeting('2026-07-08', { Subject: 'related', WhatId: account }));
    assert.deepEqual(t.query(`SELECT Id FROM EventRelation WHERE EventId = '${id}'`), []);
  });
});

describe('series of Lightning Experience', () => {
  const days = (org: TestOrg, subject: string): unknown[] =>
    events(org, subject, 'StartDateTime', 'AND IsChild = false').map(({ StartDateTime }) => StartDateTime);

  test('a pattern makes one event for each time, by the clock of the organiser, without an id of the series', () => {
    const zoned = t.org.session(
      t.user('zora', 'System Administrator', [], { TimeZoneSidKey: 'Europe/Berlin' }).userId
    );
    t.createAs(zoned, 'Event', {
      Subject: 'weekly',
      StartDateTime: '2026-10-21T08:00:00.000+0000',
      DurationInMinutes: 30,
      Recurrence2PatternText: 'FREQ=WEEKLY;BYDAY=WE;COUNT=3'
    });
    // The clocks go back on 25 October: ten o'clock in Berlin is an hour later in UTC.
    assert.deepEqual(days(t, 'weekly'), [
      '2026-10-21T08:00:00.000+0000',
      '2026-10-28T09:00:00.000+0000',
      '2026-11-04T09:00:00.000+0000'
    ]);
    const rows = events(
      t,
      'weekly',
      'IsRecurrence, IsRecurrence2, Recurrence2PatternText, Recurrence2PatternVersion, RecurrenceActivityId, GroupEventType'
    );
    assert.equal(rows.length, 3);
    for (const row of rows) {
      assert.deepEqual(row, {
        IsRecurrence: false,
        IsRecurrence2: true,
        Recurrence2PatternText: 'RRULE:FREQ=WEEKLY;BYDAY=WE;INTERVAL=1;COUNT=3',
        Recurrence2PatternVersion: '1',
        RecurrenceActivityId: null,
        GroupEventType: '0'
      });
    }
  });

  test('every frequency of the documentation', () => {
    const laidOut = (subject: string, rule: string, start = '2026-06-29'): unknown[] => {
      t.create('Event', meeting(start, { Subject: subject, Recurrence2PatternText: rule }));
      return days(t, subject).map((one) => String(one).slice(0, 10));
    };
    assert.deepEqual(laidOut('d', 'RRULE:FREQ=DAILY;INTERVAL=2;COUNT=3'), [
      '2026-06-29',
      '2026-07-01',
      '2026-07-03'
    ]);
    assert.deepEqual(laidOut('w', 'FREQ=WEEKLY;BYDAY=MO,FR;INTERVAL=2;COUNT=4'), [
      '2026-06-29',
      '2026-07-03',
      '2026-07-13',
      '2026-07-17'
    ]);
    assert.deepEqual(laidOut('m', 'FREQ=MONTHLY;BYMONTHDAY=31;COUNT=3', '2026-07-31'), [
      '2026-07-31',
      '2026-08-31',
      '2026-09-30'
    ]);
    assert.deepEqual(laidOut('n', 'FREQ=MONTHLY;BYDAY=1FR;COUNT=3'), [
      '2026-07-03',
      '2026-08-07',
      '2026-09-04'
    ]);
    assert.deepEqual(laidOut('l', 'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;UNTIL=20260831T235959Z'), [
      '2026-06-30',
      '2026-07-31',
      '2026-08-31'
    ]);
    assert.deepEqual(laidOut('y', 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=28;COUNT=2', '2027-02-28'), [
      '2027-02-28',
      '2028-02-28'
    ]);
  });

  test('a pattern that cannot be read is refused in words', () => {
    const refused = (rule: string, more: SObjectRecord = {}): string =>
      t.refused({
        operation: 'create',
        object: 'Event',
        rows: [meeting('2026-07-01', { Recurrence2PatternText: rule, ...more })]
      })[0]?.message ?? '';
    assert.match(refused('FREQ=HOURLY'), /FREQ must be one of/);
    assert.match(refused('FREQ=WEEKLY;COUNT=2'), /BYDAY/);
    assert.match(refused('FREQ=DAILY;COUNT=2;UNTIL=20270101T000000Z'), /both UNTIL and COUNT/);
    assert.match(refused('FREQ=DAILY;BYHOUR=3'), /BYHOUR=3 is not supported/);
    assert.match(refused('FREQ=DAILY;UNTIL=soon'), /UNTIL must be/);
    assert.match(refused('FREQ=DAILY;COUNT=0'), /out of range/);
  });

  test('words and places change in every coming event; the ids stay', () => {
    t.create(
      'Event',
      meeting('2026-06-30', { Subject: 'edit', Recurrence2PatternText: 'FREQ=DAILY;COUNT=3' })
    );
    const before = events(t, 'edit', 'Id');
    t.update('Event', { Id: String(before[1]?.['Id']), Location: 'Ulm' });
    assert.deepEqual(
      events(t, 'edit', 'Id, Location'),
      before.map(({ Id }) => ({ Id, Location: 'Ulm' }))
    );
  });

  test('a critical change deletes the coming events and makes them anew, invitations included', () => {
    t.create(
      'Event',
      meeting('2026-06-30', { Subject: 'move', Recurrence2PatternText: 'FREQ=DAILY;COUNT=3' })
    );
    const before = events(t, 'move', 'Id').map(({ Id }) => String(Id));
    for (const id of before) {
      invite(t, id, anna.userId, { Status: 'Accepted' });
    }
    t.update('Event', { Id: before[0] ?? '', StartDateTime: '2026-06-30T15:00:00.000+0000' });
    assert.deepEqual(days(t, 'move'), [
      '2026-06-30T15:00:00.000+0000',
      '2026-07-01T15:00:00.000+0000',
      '2026-07-02T15:00:00.000+0000'
    ]);
    const after = events(t, 'move', 'Id', 'AND IsChild = false').map(({ Id }) => String(Id));
    assert.ok(after.every((id) => !before.includes(id)));
    const old = t.org.query(
      `SELECT Id, IsDeleted FROM Event WHERE Id IN ('${before.join("','")}')`,
      t.admin,
      {
        all: true
      }
    );
    assert.deepEqual(
      old.records.map(({ IsDeleted }) => IsDeleted),
      [true, true, true]
    );
    assert.equal(events(t, 'move', 'Id', `AND OwnerId = '${anna.userId}'`).length, 3);
    assert.deepEqual(
      t
        .query(`SELECT Status FROM EventRelation WHERE EventId IN ('${after.join("','")}')`)
        .map(({ Status }) => Status),
      ['Accepted', 'Accepted', 'Accepted']
    );
  });

  test('a change of a past event changes that one only, and marks it as an exception', () => {
    t.create(
      'Event',
      meeting('2026-06-10', { Subject: 'past', Recurrence2PatternText: 'FREQ=WEEKLY;BYDAY=WE;COUNT=3' })
    );
    const before = events(t, 'past', 'Id, StartDateTime');
    t.update('Event', { Id: String(before[0]?.['Id']), StartDateTime: '2026-06-10T07:00:00.000+0000' });
    assert.deepEqual(events(t, 'past', 'Id, StartDateTime, IsRecurrence2Exception'), [
      { Id: before[0]?.['Id'], StartDateTime: '2026-06-10T07:00:00.000+0000', IsRecurrence2Exception: true },
      { ...before[1], IsRecurrence2Exception: false },
      { ...before[2], IsRecurrence2Exception: false }
    ]);
    // What is an exception no longer follows the series, nor leads it.
    t.update('Event', { Id: String(before[1]?.['Id']), Location: 'Jena' });
    assert.deepEqual(
      events(t, 'past', 'Location').map(({ Location }) => Location),
      [null, 'Jena', 'Jena']
    );
  });
});

describe('recurring events of Salesforce Classic', () => {
  function series(subject: string, more: SObjectRecord): SObjectRecord {
    return {
      Subject: subject,
      DurationInMinutes: 60,
      IsRecurrence: true,
      RecurrenceStartDateTime: '2026-06-29T12:00:00.000+0000',
      RecurrenceEndDateOnly: '2026-12-31',
      RecurrenceTimeZoneSidKey: 'GMT',
      ...more
    };
  }
  const occurrences = (subject: string): string[] =>
    events(t, subject, 'StartDateTime', 'AND IsRecurrence = false AND IsChild = false').map(
      ({ StartDateTime }) => String(StartDateTime).slice(0, 10)
    );

  test('a master holds the pattern and points to itself; the occurrences point to it', () => {
    const id = t.one(
      'Event',
      series('classic', {
        RecurrenceType: 'RecursDaily',
        RecurrenceInterval: 2,
        RecurrenceEndDateOnly: '2026-07-03'
      })
    );
    assert.deepEqual(occurrences('classic'), ['2026-06-29', '2026-07-01', '2026-07-03']);
    assert.deepEqual(
      events(t, 'classic', 'IsRecurrence, RecurrenceActivityId').map((row) => row['RecurrenceActivityId']),
      [id, id, id, id]
    );
    t.remove('Event', id);
    assert.deepEqual(occurrences('classic'), []);
  });

  test('every type of recurrence', () => {
    const laidOut = (type: string, more: SObjectRecord): string[] => {
      t.create('Event', series(type, { RecurrenceType: type, ...more }));
      return occurrences(type);
    };
    assert.equal(
      laidOut('RecursEveryWeekday', {
        RecurrenceDayOfWeekMask: 62,
        RecurrenceEndDateOnly: '2026-07-07'
      }).join(),
      '2026-06-29,2026-06-30,2026-07-01,2026-07-02,2026-07-03,2026-07-06,2026-07-07'
    );
    // Tuesday is 4, Thursday 16.
    assert.equal(
      laidOut('RecursWeekly', {
        RecurrenceInterval: 2,
        RecurrenceDayOfWeekMask: 20,
        RecurrenceEndDateOnly: '2026-07-16'
      }).join(),
      '2026-06-30,2026-07-02,2026-07-14,2026-07-16'
    );
    assert.equal(
      laidOut('RecursMonthly', {
        RecurrenceInterval: 1,
        RecurrenceDayOfMonth: 31,
        RecurrenceEndDateOnly: '2026-09-30'
      }).join(),
      '2026-06-30,2026-07-31,2026-08-31,2026-09-30'
    );
    assert.equal(
      laidOut('RecursMonthlyNth', {
        RecurrenceInterval: 1,
        RecurrenceInstance: 'Last',
        RecurrenceDayOfWeekMask: 32,
        RecurrenceEndDateOnly: '2026-08-31'
      }).join(),
      '2026-07-31,2026-08-28'
    );
    assert.equal(
      laidOut('RecursYearly', {
        RecurrenceDayOfMonth: 1,
        RecurrenceMonthOfYear: 'September',
        RecurrenceEndDateOnly: '2027-06-01'
      }).join(),
      '2026-09-01'
    );
    assert.equal(
      laidOut('RecursYearlyNth', {
        RecurrenceInstance: 'First',
        RecurrenceDayOfWeekMask: 2,
        RecurrenceMonthOfYear: 'September',
        RecurrenceEndDateOnly: '2027-06-01'
      }).join(),
      '2026-09-07'
    );
  });

  test('a pattern without all of its parts, backwards or too long is refused', () => {
    const refused = (more: SObjectRecord): string =>
      t.refused({ operation: 'create', object: 'Event', rows: [series('no', more)] })[0]?.message ?? '';
    assert.match(refused({ RecurrenceType: 'RecursDaily' }), /missing: \[RecurrenceInterval\]/);
    assert.match(
      refused({ RecurrenceType: 'RecursDaily', RecurrenceInterval: 1, RecurrenceEndDateOnly: '2026-06-01' }),
      /must start before it ends/
    );
    assert.match(
      refused({ RecurrenceType: 'RecursDaily', RecurrenceInterval: 1 }),
      /186 occurrences; at most 100/
    );
    assert.match(
      refused({
        RecurrenceType: 'RecursDaily',
        RecurrenceInterval: 1,
        RecurrenceEndDateOnly: '2026-07-01',
        Recurrence2PatternText: 'FREQ=DAILY;COUNT=2'
      }),
      /not both/
    );
  });

  test('a change of the pattern makes the occurrences anew; a change of the words keeps them', () => {
    const id = t.one(
      'Event',
      series('change', {
        RecurrenceType: 'RecursDaily',
        RecurrenceInterval: 1,
        RecurrenceEndDateOnly: '2026-06-30'
      })
    );
    const ids = (): unknown[] => events(t, 'change', 'Id', 'AND IsRecurrence = false').map(({ Id }) => Id);
    const before = ids();
    t.update('Event', { Id: id, Location: 'Trier' });
    assert.deepEqual(ids(), before);
    assert.deepEqual(
      events(t, 'change', 'Location').map(({ Location }) => Location),
      ['Trier', 'Trier', 'Trier']
    );
    t.update('Event', { Id: id, RecurrenceEndDateOnly: '2026-07-01' });
    assert.equal(ids().length, 3);
    assert.ok(ids().every((one) => !before.includes(one)));
  });

  test('who is invited to the series gets every occurrence; a series takes 100 invitees', () => {
    const id = t.one(
      'Event',
      series('all', {
        RecurrenceType: 'RecursDaily',
        RecurrenceInterval: 1,
        RecurrenceEndDateOnly: '2026-07-01'
      })
    );
    invite(t, id, anna.userId);
    assert.equal(events(t, 'all', 'Id', `AND OwnerId = '${anna.userId}' AND IsChild = true`).length, 3);
    const contacts = t.create(
      'Contact',
      ...Array.from({ length: 99 }, (_, index) => ({ LastName: `c${index}` }))
    );
    t.create('EventRelation', ...contacts.map((RelationId) => ({ EventId: id, RelationId })));
    const [error] = t.refused({
      operation: 'create',
      object: 'EventRelation',
      rows: [{ EventId: id, RelationId: t.one('Contact', { LastName: 'One more' }) }]
    });
    assert.deepEqual(
      [error?.statusCode, error?.message],
      ['LIMIT_EXCEEDED', 'A recurring event can have 100 invitees at most']
    );
  });
});

describe('privacy and age', () => {
  test('a private event has no customer, and is seen by its owner, the invited, and who sees all', () => {
    const account = t.one('Account', { Name: 'Acme' });
    const [error] = t.refused({
      operation: 'create',
      object: 'Event',
      rows: [meeting('2026-07-01', { IsPrivate: true, WhatId: account })]
    });
    assert.deepEqual(error?.fields, ['IsPrivate']);
    const id = t.one('Event', meeting('2026-07-01', { IsPrivate: true, OwnerId: anna.userId }));
    const sees = (session = t.admin): number =>
      t.query(`SELECT Id FROM Event WHERE Id = '${id}'`, session).length;
    assert.deepEqual([sees(anna), sees(ben), sees()], [1, 0, 1]);
  });

  test('after 365 days an event is archived: for queryAll only, where IsArchived says so', () => {
    const [kept = '', old = ''] = t.create(
      'Event',
      meeting('2025-06-16', { Subject: 'aging' }),
      meeting('2025-06-15', { Subject: 'aging', StartDateTime: '2025-06-15T11:59:59.000+0000' })
    );
    assert.deepEqual(events(t, 'aging', 'Id, IsArchived'), [{ Id: kept, IsArchived: false }]);
    const all = t.org.query(
      "SELECT Id, IsArchived FROM Event WHERE Subject = 'aging' ORDER BY StartDateTime",
      t.admin,
      { all: true }
    );
    assert.deepEqual(
      all.records.map(({ Id, IsArchived }) => [Id, IsArchived]),
      [
        [old, true],
        [kept, false]
      ]
    );
  });
});

const shared = await testOrg({}, { settings: { sharedActivities: true } });

describe('Shared Activities', () => {
  const relationsOf = (id: string): unknown[][] =>
    shared
      .query(
        `SELECT RelationId, IsParent, IsWhat, IsInvitee FROM EventRelation WHERE EventId = '${id}' ORDER BY IsWhat, IsInvitee, RelationId`
      )
      .map((row) => [row['RelationId'], row['IsParent'], row['IsWhat'], row['IsInvitee']]);
  const account = shared.one('Account', { Name: 'Acme' });
  const [lee = '', kim = ''] = shared.create(
    'Contact',
    { LastName: 'Lee', AccountId: account },
    { LastName: 'Kim', AccountId: account }
  );
  const dora = shared.user('dora');

  test('whom and what an event is about are relations beside the invitees', () => {
    const id = shared.one('Event', meeting('2026-07-01', { Subject: 's1', WhoId: lee, WhatId: account }));
    invite(shared, id, dora.userId);
    assert.deepEqual(relationsOf(id), [
      [lee, true, false, false],
      [dora.userId, false, false, true],
      [account, true, true, false]
    ]);
    assert.deepEqual(shared.row(`SELECT IsGroupEvent FROM Event WHERE Id = '${id}'`), { IsGroupEvent: true });
    assert.equal(events(shared, 's1', 'Id', 'AND IsChild = true').length, 1);
    shared.update('Event', { Id: id, WhoId: kim, WhatId: null });
    assert.deepEqual(relationsOf(id), [
      [kim, true, false, false],
      [dora.userId, false, false, true]
    ]);
  });

  test('a contact who is both has one relation', () => {
    const id = shared.one('Event', meeting('2026-07-01', { Subject: 's2' }));
    const relation = invite(shared, id, lee);
    shared.update('Event', { Id: id, WhoId: lee });
    assert.deepEqual(relationsOf(id), [[lee, true, false, true]]);
    shared.update('Event', { Id: id, WhoId: null });
    assert.deepEqual(relationsOf(id), [[lee, false, false, true]]);
    const other = shared.one('Event', meeting('2026-07-01', { Subject: 's3', WhoId: kim }));
    const [own] = shared.query(`SELECT Id FROM EventRelation WHERE EventId = '${other}'`);
    shared.update('EventRelation', { Id: String(own?.['Id']), IsInvitee: true });
    assert.deepEqual(relationsOf(other), [[kim, true, false, true]]);
    assert.deepEqual(shared.row(`SELECT IsGroupEvent FROM Event WHERE Id = '${other}'`), {
      IsGroupEvent: true
    });
    assert.equal(shared.row(`SELECT Status FROM EventRelation WHERE Id = '${relation}'`)['Status'], 'New');
  });

  test('a relation that is deleted clears the field of the event', () => {
    const id = shared.one('Event', meeting('2026-07-01', { Subject: 's4', WhoId: lee, WhatId: account }));
    const relations = shared.query(`SELECT Id FROM EventRelation WHERE EventId = '${id}'`);
    shared.remove('EventRelation', ...relations.map(({ Id }) => String(Id)));
    assert.deepEqual(shared.row(`SELECT WhoId, WhatId FROM Event WHERE Id = '${id}'`), {
      WhoId: null,
      WhatId: null
    });
  });

  test('a relation that is added becomes the Who or the What of an event that has none', () => {
    const id = shared.one('Event', meeting('2026-07-01', { Subject: 's6' }));
    const fields = (): Record<string, unknown> =>
      shared.row(`SELECT WhoId, WhatId, AccountId FROM Event WHERE Id = '${id}'`);
    const first = shared.one('EventRelation', {
      EventId: id,
      RelationId: lee,
      IsParent: true,
      IsInvitee: false
    });
    assert.deepEqual(fields(), { WhoId: lee, WhatId: null, AccountId: account });
    // A second contact is related too; the first stays the primary one.
    shared.create('EventRelation', { EventId: id, RelationId: kim, IsParent: true, IsInvitee: false });
    assert.equal(fields()['WhoId'], lee);
    shared.create('EventRelation', { EventId: id, RelationId: account, IsParent: true, IsWhat: true });
    assert.equal(fields()['WhatId'], account);
    const [error] = shared.refused({
      operation: 'create',
      object: 'EventRelation',
      rows: [
        {
          EventId: id,
          RelationId: shared.one('Account', { Name: 'Other' }),
          IsParent: true,
          IsWhat: true
        }
      ]
    });
    assert.equal(error?.statusCode, 'FIELD_INTEGRITY_EXCEPTION');
    assert.deepEqual(relationsOf(id), [
      [lee, true, false, false],
      [kim, true, false, false],
      [account, true, true, false]
    ]);
    // When the primary contact goes, another takes its place.
    shared.remove('EventRelation', first);
    assert.equal(fields()['WhoId'], kim);
    const accounts = shared.query(`SELECT AccountId FROM EventRelation WHERE EventId = '${id}'`);
    assert.deepEqual(
      accounts.map(({ AccountId }) => AccountId),
      [account, account]
    );
  });

  test('with the event go its relations, and they come back with it', () => {
    const id = shared.one('Event', meeting('2026-07-01', { Subject: 's5', WhoId: lee, WhatId: account }));
    shared.remove('Event', id);
    assert.deepEqual(relationsOf(id), []);
    assert.ok(shared.save({ operation: 'undelete', object: 'Event', ids: [id] })[0]?.success);
    assert.deepEqual(relationsOf(id), [
      [lee, true, false, false],
      [account, true, true, false]
    ]);
    assert.deepEqual(shared.row(`SELECT WhoId, WhatId FROM Event WHERE Id = '${id}'`), {
      WhoId: lee,
      WhatId: account
    });
  });
});
