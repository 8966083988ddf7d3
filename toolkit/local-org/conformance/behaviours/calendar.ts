/** Longer than files are elsewhere: a table, in which each behaviour stands for itself. */
import assert from 'node:assert/strict';
import { assumed, page } from '../behaviour.ts';
import type { Area } from '../behaviour.ts';
import { assertError, Client } from '../client.ts';
import type { Fields } from '../client.ts';
import { startOrg } from '../startTestOrg.ts';

const reference = 'https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference';
const eventPage = page(`${reference}/sforce_api_objects_event.htm`, 'Object reference, Event');
const relationPage = page(
  `${reference}/sforce_api_objects_eventrelation.htm`,
  'Object reference, EventRelation'
);
const archivePage = page(
  'https://developer.salesforce.com/docs/atlas.en-us.api.meta/api/sforce_api_calls_archived_activities.htm',
  'SOAP API guide, Archived Activities'
);
const seriesPage = page(
  'https://developer.salesforce.com/docs/atlas.en-us.change_data_capture.meta/change_data_capture/cdc_standard_objects_task_event.htm',
  'Change Data Capture guide, Updating Recurring Calendar Events'
);

const recurringPage = page(
  'https://developer.salesforce.com/docs/atlas.en-us.change_data_capture.meta/change_data_capture/cdc_standard_objects_task_event_recurring.htm',
  'Change Data Capture guide, Recurring Activities'
);

const deleteSeriesPage = page(
  'https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/dome_event_series_delete.htm',
  'REST API guide, Delete Lightning Experience Event Series'
);

const day = 86_400_000;

/** Noon UTC of a day from now: tomorrow is 1. */
function noon(days: number): string {
  return `${new Date(Date.now() + days * day).toISOString().slice(0, 10)}T12:00:00.000+0000`;
}

/** Noon UTC of a day of next June: a series by the clock of Berlin stays at noon. */
function june(date: number): string {
  return `${new Date().getUTCFullYear() + 1}-06-${date}T12:00:00.000+0000`;
}

function meeting(subject: string, more: Fields = {}): Fields {
  return { Subject: subject, StartDateTime: noon(3), DurationInMinutes: 60, ...more };
}

/** Events of a subject that people hold, oldest first. */
async function events(client: Client, subject: string, fields: string, where = ''): Promise<Fields[]> {
  return client.query(
    `SELECT ${fields} FROM Event WHERE Subject = '${subject}' AND GroupEventType != '3' ${where} ORDER BY StartDateTime, Id`
  );
}

/** Rows that hold the pattern of a series of a subject. */
async function patternsOf(client: Client, subject: string, fields: string): Promise<Fields[]> {
  return client.query(`SELECT ${fields} FROM Event WHERE Subject = '${subject}' AND GroupEventType = '3'`);
}

function values(rows: readonly Fields[], field: string): unknown[] {
  return rows.map((row) => row[field]);
}

export const calendar: Area = {
  name: 'Calendar',
  behaviours: [
    {
      does: 'Start, end and duration of an event agree, and a moved start takes the end along.',
      source: eventPage,
      test: async ({ admin, unique }) => {
        const subject = unique('times');
        const id = await admin.create('Event', meeting(subject));
        const end = async (): Promise<unknown[]> => {
          const [row] = await events(admin, subject, 'ActivityDateTime, EndDateTime, DurationInMinutes');
          return [row?.['ActivityDateTime'], row?.['EndDateTime'], row?.['DurationInMinutes']];
        };
        const hour = (days: number): string => noon(days).replace('T12', 'T13');
        assert.deepEqual(await end(), [noon(3), hour(3), 60]);
        await admin.patch(`/sobjects/Event/${id}`, { StartDateTime: noon(4) });
        assert.deepEqual(await end(), [noon(4), hour(4), 60]);
      }
    },
    {
      does: 'An all-day event has its date at midnight UTC and lasts a day.',
      source: eventPage,
      test: async ({ admin, unique }) => {
        const subject = unique('all day');
        const date = noon(5).slice(0, 10);
        await admin.create('Event', { Subject: subject, IsAllDayEvent: true, ActivityDate: date });
        const [row] = await events(admin, subject, 'ActivityDate, StartDateTime, DurationInMinutes');
        assert.deepEqual(
          [row?.['ActivityDate'], row?.['StartDateTime'], row?.['DurationInMinutes']],
          [date, `${date}T00:00:00.000+0000`, 1440]
        );
      }
    },
    {
      does: 'Each invited user gets a child event that follows the organiser; contacts get none.',
      source: eventPage,
      test: async ({ admin, clerk, unique }) => {
        const subject = unique('invited');
        const id = await admin.create('Event', meeting(subject));
        const contact = await admin.create('Contact', { LastName: unique('Guest') });
        for (const RelationId of [clerk.userId, contact]) {
          await admin.create('EventRelation', { EventId: id, RelationId });
        }
        await admin.patch(`/sobjects/Event/${id}`, { Location: 'Kiel' });
        const children = await events(admin, subject, 'OwnerId, Location', 'AND IsChild = true');
        assert.deepEqual(
          children.map((row) => [row['OwnerId'], row['Location']]),
          [[clerk.userId, 'Kiel']]
        );
        const [master] = await events(admin, subject, 'IsGroupEvent, GroupEventType', 'AND IsChild = false');
        assert.deepEqual([master?.['IsGroupEvent'], master?.['GroupEventType']], [true, '1']);
      }
    },
    {
      does: 'Of a child event only the reminder can be changed.',
      source: eventPage,
      test: async ({ admin, clerk, unique }) => {
        const subject = unique('child');
        const id = await admin.create('Event', meeting(subject));
        await admin.create('EventRelation', { EventId: id, RelationId: clerk.userId });
        const [child] = await events(clerk, subject, 'Id', 'AND IsChild = true');
        const path = `/sobjects/Event/${String(child?.['Id'])}`;
        assertError(await clerk.patch(path, { Location: 'Home' }), 400, 'INVALID_FIELD_FOR_INSERT_UPDATE');
        const reminder = { IsReminderSet: true, ReminderDateTime: noon(2) };
        assert.equal((await clerk.patch(path, reminder)).status, 204);
      }
    },
    {
      does: 'An invitation is New until it is Accepted or Declined; no other answer exists.',
      source: relationPage,
      test: async ({ admin, clerk, unique }) => {
        const id = await admin.create('Event', meeting(unique('answer')));
        const relation = await admin.create('EventRelation', { EventId: id, RelationId: clerk.userId });
        const path = `/sobjects/EventRelation/${relation}`;
        const state = async (): Promise<unknown> =>
          (await admin.query(`SELECT Status FROM EventRelation WHERE Id = '${relation}'`))[0]?.['Status'];
        assert.equal(await state(), 'New');
        assert.equal((await admin.patch(path, { Status: 'Accepted' })).status, 204);
        assert.equal(await state(), 'Accepted');
        assertError(
          await admin.patch(path, { Status: 'Maybe' }),
          400,
          'INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST'
        );
      }
    },
    {
      does: 'Nobody can be added to a child event.',
      source: relationPage,
      test: async ({ admin, clerk, auditor, unique }) => {
        const subject = unique('nested');
        const id = await admin.create('Event', meeting(subject));
        await admin.create('EventRelation', { EventId: id, RelationId: clerk.userId });
        const [child] = await events(admin, subject, 'Id', 'AND IsChild = true');
        const answer = await admin.post('/sobjects/EventRelation', {
          EventId: child?.['Id'],
          RelationId: auditor.userId
        });
        assertError(answer, 400, 'FIELD_INTEGRITY_EXCEPTION');
      }
    },
    {
      does: 'The relation of an invitation is a user, contact, lead or calendar: Relation.Type tells which.',
      source: relationPage,
      test: async ({ admin, clerk, unique }) => {
        const id = await admin.create('Event', meeting(unique('kinds')));
        const contact = await admin.create('Contact', { LastName: unique('Guest') });
        for (const RelationId of [clerk.userId, contact]) {
          await admin.create('EventRelation', { EventId: id, RelationId });
        }
        const users = await admin.query(
          `SELECT RelationId FROM EventRelation WHERE EventId = '${id}' AND Relation.Type = 'User'`
        );
        assert.deepEqual(values(users, 'RelationId'), [clerk.userId]);
      }
    },
    {
      does: 'Without Shared Activities EventRelation has no IsInvitee, IsParent or IsWhat.',
      source: relationPage,
      test: async ({ admin }) => {
        for (const name of ['IsInvitee', 'IsParent', 'IsWhat']) {
          assertError(
            await admin.get(`/query?q=SELECT+${name}+FROM+EventRelation`),
            400,
            'INVALID_FIELD',
            new RegExp(`No such column '${name}' on entity 'EventRelation'`)
          );
        }
      }
    },
    {
      does: 'With Shared Activities whom and what an event is about are relations too, one for each person.',
      source: relationPage,
      test: async () => {
        const running = await startOrg(undefined, {}, { sharedActivities: true });
        try {
          const admin = await Client.login(running.url, 'admin@local.example');
          const account = await admin.create('Account', { Name: 'Acme' });
          const contact = await admin.create('Contact', { LastName: 'Lee', AccountId: account });
          const id = await admin.create('Event', meeting('both', { WhatId: account }));
          await admin.create('EventRelation', { EventId: id, RelationId: contact });
          await admin.patch(`/sobjects/Event/${id}`, { WhoId: contact });
          const relations = await admin.query(
            `SELECT RelationId, IsParent, IsWhat, IsInvitee FROM EventRelation WHERE EventId = '${id}' ORDER BY IsWhat`
          );
          assert.deepEqual(
            relations.map((row) => [row['RelationId'], row['IsParent'], row['IsWhat'], row['IsInvitee']]),
            [
              [contact, true, false, true],
              [account, true, true, false]
            ]
          );
        } finally {
          await running.stop();
        }
      }
    },
    {
      does: 'A Lightning series is one event for each time; they share a pattern, and no id.',
      source: eventPage,
      test: async ({ admin, unique }) => {
        const subject = unique('series');
        await admin.create(
          'Event',
          meeting(subject, { StartDateTime: june(13), Recurrence2PatternText: 'FREQ=DAILY;COUNT=3' })
        );
        const rows = await events(
          admin,
          subject,
          'StartDateTime, IsRecurrence2, Recurrence2PatternText, RecurrenceActivityId, GroupEventType'
        );
        assert.equal(rows.length, 3);
        for (const row of rows) {
          assert.deepEqual(
            [
              row['IsRecurrence2'],
              row['Recurrence2PatternText'],
              row['RecurrenceActivityId'],
              row['GroupEventType']
            ],
            [true, 'RRULE:FREQ=DAILY;INTERVAL=1;COUNT=3', null, '0']
          );
        }
      }
    },
    {
      does: 'A Lightning series has one row more, for its pattern: GroupEventType 3, with the words and times of the first event.',
      source: recurringPage,
      test: async ({ admin, unique }) => {
        const subject = unique('pattern');
        const rule = { StartDateTime: june(13), Recurrence2PatternText: 'FREQ=DAILY;COUNT=3' };
        await admin.create('Event', meeting(subject, rule));
        const [row, ...more] = await patternsOf(admin, subject, 'StartDateTime, IsChild, IsRecurrence');
        assert.deepEqual(more, []);
        assert.deepEqual(
          [row?.['StartDateTime'], row?.['IsChild'], row?.['IsRecurrence']],
          [june(13), false, false]
        );
      }
    },
    {
      does: 'Creating a Lightning series answers with its first event, not with its pattern.',
      source: assumed('series-answer', 'which row of a series a create answers with is not documented'),
      test: async ({ admin, unique }) => {
        const subject = unique('answer');
        const rule = { StartDateTime: june(13), Recurrence2PatternText: 'FREQ=DAILY;COUNT=3' };
        const id = await admin.create('Event', meeting(subject, rule));
        assert.equal((await events(admin, subject, 'Id'))[0]?.['Id'], id);
      }
    },
    {
      does: 'SOQL finds the pattern of a Lightning series, with IsRecurrence2 true.',
      source: assumed(
        'series-pattern',
        'the guide shows the row in change events only, which have no IsRecurrence2'
      ),
      test: async ({ admin, unique }) => {
        const subject = unique('found');
        await admin.create('Event', meeting(subject, { Recurrence2PatternText: 'FREQ=DAILY;COUNT=3' }));
        assert.deepEqual(values(await patternsOf(admin, subject, 'IsRecurrence2'), 'IsRecurrence2'), [true]);
      }
    },
    {
      does: 'The pattern of a Lightning series goes with the last of its events.',
      source: assumed('series-pattern-goes', 'what deletes do to the row of the pattern is not documented'),
      test: async ({ admin, unique }) => {
        const subject = unique('gone');
        await admin.create('Event', meeting(subject, { Recurrence2PatternText: 'FREQ=DAILY;COUNT=2' }));
        const left: number[] = [];
        for (const id of values(await events(admin, subject, 'Id'), 'Id')) {
          await admin.delete(`/sobjects/Event/${String(id)}`);
          left.push((await patternsOf(admin, subject, 'Id')).length);
        }
        assert.deepEqual(left, [1, 0]);
      }
    },
    {
      does: 'A new time for a coming event of a series deletes the coming events and makes them anew, with other ids.',
      source: seriesPage,
      test: async ({ admin, unique }) => {
        const subject = unique('moved');
        await admin.create(
          'Event',
          meeting(subject, { StartDateTime: june(13), Recurrence2PatternText: 'FREQ=DAILY;COUNT=3' })
        );
        const before = values(await events(admin, subject, 'Id'), 'Id');
        await admin.patch(`/sobjects/Event/${String(before[0])}`, {
          StartDateTime: june(13).replace('T12', 'T15')
        });
        const after = await events(admin, subject, 'Id, StartDateTime');
        assert.ok(after.every((row) => !before.includes(row['Id'])));
        assert.deepEqual(
          values(after, 'StartDateTime'),
          [13, 14, 15].map((date) => june(date).replace('T12', 'T15'))
        );
        const old = await admin.get(
          `/queryAll?q=${encodeURIComponent(`SELECT IsDeleted FROM Event WHERE Id IN ('${before.join("','")}')`)}`
        );
        assert.deepEqual(values((old.body as { records: Fields[] }).records, 'IsDeleted'), [
          true,
          true,
          true
        ]);
      }
    },
    {
      does: 'Other words for a coming event of a series change all that are still to come, and keep their ids.',
      source: seriesPage,
      test: async ({ admin, unique }) => {
        const subject = unique('words');
        await admin.create(
          'Event',
          meeting(subject, { StartDateTime: june(13), Recurrence2PatternText: 'FREQ=DAILY;COUNT=2' })
        );
        const before = values(await events(admin, subject, 'Id'), 'Id');
        await admin.patch(`/sobjects/Event/${String(before[1])}`, { Location: 'Ulm' });
        const after = await events(admin, subject, 'Id, Location');
        assert.deepEqual([values(after, 'Id'), values(after, 'Location')], [before, ['Ulm', 'Ulm']]);
      }
    },
    {
      does: 'Deleting a Lightning series from one of its events on takes that one and all that follow; from the first, the whole series.',
      source: deleteSeriesPage,
      test: async ({ admin, unique }) => {
        const subject = unique('onwards');
        const rule = { StartDateTime: june(13), Recurrence2PatternText: 'FREQ=DAILY;COUNT=4' };
        const first = await admin.create('Event', meeting(subject, rule));
        const [, , third] = values(await events(admin, subject, 'Id'), 'Id');
        const onwards = (id: unknown): string => `/sobjects/Event/${String(id)}/fromThisEventOnwards`;
        const answer = await admin.delete(onwards(third));
        assert.equal(answer.status, 200);
        assert.match(String((answer.body as Fields)['success']), /deleting the selected events/);
        assert.deepEqual(values(await events(admin, subject, 'StartDateTime'), 'StartDateTime'), [
          june(13),
          june(14)
        ]);
        assert.equal((await patternsOf(admin, subject, 'Id')).length, 1);
        assertError(await admin.delete(onwards(third)), 404, 'ENTITY_IS_DELETED');
        await admin.delete(onwards(first));
        assert.deepEqual(
          [await events(admin, subject, 'Id'), await patternsOf(admin, subject, 'Id')],
          [[], []]
        );
      }
    },
    {
      does: 'A series is not deleted from a child event on, nor from one of no series.',
      source: deleteSeriesPage,
      test: async ({ admin, clerk, unique }) => {
        const subject = unique('not onwards');
        const rule = { StartDateTime: june(13), Recurrence2PatternText: 'FREQ=DAILY;COUNT=2' };
        const first = await admin.create('Event', meeting(subject, rule));
        await admin.create('EventRelation', { EventId: first, RelationId: clerk.userId });
        const [child] = await admin.query(
          `SELECT Id FROM Event WHERE Subject = '${subject}' AND IsChild = true`
        );
        const alone = await admin.create('Event', meeting(unique('alone')));
        for (const id of [child?.['Id'], alone]) {
          const answer = await admin.delete(`/sobjects/Event/${String(id)}/fromThisEventOnwards`);
          assert.equal(answer.status, 400, String(id));
        }
        assert.equal((await events(admin, subject, 'Id', 'AND IsChild = false')).length, 2);
      }
    },
    {
      does: 'An end and a duration that are both given must agree.',
      source: eventPage,
      test: async ({ admin, unique }) => {
        const hour = { StartDateTime: noon(3), EndDateTime: noon(3).replace('T12', 'T13') };
        const subject = unique('agree');
        assertError(
          await admin.post('/sobjects/Event', meeting(subject, { ...hour, DurationInMinutes: 30 })),
          400,
          'FIELD_INTEGRITY_EXCEPTION'
        );
        await admin.create('Event', meeting(subject, { ...hour, DurationInMinutes: 60 }));
        assert.equal((await events(admin, subject, 'Id')).length, 1);
      }
    },
    {
      does: 'A Classic series has a row for the pattern; its occurrences point to it by RecurrenceActivityId.',
      source: eventPage,
      test: async ({ admin, unique }) => {
        const subject = unique('classic');
        const id = await admin.create('Event', {
          Subject: subject,
          DurationInMinutes: 30,
          IsRecurrence: true,
          RecurrenceType: 'RecursDaily',
          RecurrenceInterval: 1,
          RecurrenceStartDateTime: noon(3),
          RecurrenceEndDateOnly: noon(5).slice(0, 10),
          RecurrenceTimeZoneSidKey: 'GMT'
        });
        const occurrences = await events(admin, subject, 'RecurrenceActivityId', 'AND IsRecurrence = false');
        assert.deepEqual(values(occurrences, 'RecurrenceActivityId'), [id, id, id]);
      }
    },
    {
      does: 'A private event has no account or contact, and only its owner and who sees all data see it.',
      source: eventPage,
      test: async ({ admin, clerk, auditor, unique }) => {
        const subject = unique('private');
        const account = await admin.create('Account', { Name: unique('Customer') });
        assertError(
          await admin.post('/sobjects/Event', meeting(subject, { IsPrivate: true, WhatId: account })),
          400,
          'FIELD_INTEGRITY_EXCEPTION'
        );
        await clerk.create('Event', meeting(subject, { IsPrivate: true }));
        const seen = await Promise.all(
          [clerk, auditor, admin].map(async (client) => (await events(client, subject, 'Id')).length)
        );
        assert.deepEqual(seen, [1, 0, 1]);
      }
    },
    {
      does: 'An event more than 365 days old is archived: queryAll finds it, query does not.',
      source: archivePage,
      test: async ({ admin, unique }) => {
        const subject = unique('old');
        await admin.create('Event', meeting(subject, { StartDateTime: noon(-367) }));
        await admin.create('Event', meeting(subject, { StartDateTime: noon(-363) }));
        const soql = `SELECT IsArchived FROM Event WHERE Subject = '${subject}' ORDER BY StartDateTime`;
        assert.deepEqual(values(await admin.query(soql), 'IsArchived'), [false]);
        const all = await admin.get(`/queryAll?q=${encodeURIComponent(soql)}`);
        assert.deepEqual(values((all.body as { records: Fields[] }).records, 'IsArchived'), [true, false]);
      }
    },
    {
      does: 'A series without an end is laid out for two years.',
      source: assumed(
        'endless-series',
        'how far ahead the platform makes the events of an endless series is not documented'
      ),
      test: async ({ admin, unique }) => {
        const subject = unique('endless');
        await admin.create('Event', meeting(subject, { Recurrence2PatternText: 'FREQ=YEARLY' }));
        assert.equal((await events(admin, subject, 'Id')).length, 3);
      }
    }
  ]
};
