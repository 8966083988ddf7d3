/** How calendars behave, which the sync rests on. */
import { cannotTell, inShort, yesOrNo } from '../question.ts';
import type { Question } from '../question.ts';
import { textAt, valueAt } from '../../target-org/queries.ts';
import type { Row } from '../../target-org/queries.ts';

const fieldsOf = async (
  client: { ask: (method: string, path: string) => Promise<{ body: unknown }> },
  object: string
): Promise<Set<string>> => {
  const { body } = await client.ask('GET', `/sobjects/${object}/describe`);
  return new Set(((valueAt(body as Row, 'fields') ?? []) as Row[]).map((field) => textAt(field, 'name')));
};

export const calendarQuestions: readonly Question[] = [
  {
    id: 'event-fields',
    claim: 'Event has IsChild, IsPrivate, GroupEventType, IsRecurrence and IsRecurrence2.',
    from: 'sync research; platform research, 6',
    ask: async ({ client }) => {
      const fields = await fieldsOf(client, 'Event');
      const missing = ['IsChild', 'IsPrivate', 'GroupEventType', 'IsRecurrence', 'IsRecurrence2'].filter(
        (name) => !fields.has(name)
      );
      return yesOrNo(
        missing.length === 0,
        missing.length === 0 ? 'all there' : `missing: ${missing.join(', ')}`
      );
    }
  },
  {
    id: 'shared-activities',
    claim: 'The org has Shared Activities: EventRelation has IsInvitee.',
    from: 'platform research, 6 (either is fine: the sync reads what is there)',
    ask: async ({ client }) => {
      const fields = await fieldsOf(client, 'EventRelation');
      return yesOrNo(fields.has('IsInvitee'), fields.has('IsInvitee') ? 'there' : 'not there');
    }
  },
  {
    id: 'invitation',
    settles: ['flows-on-child-events'],
    claim: 'Inviting a user makes a child event in their calendar, and runs the flows on Event for it.',
    from: 'reporting research, 9.6',
    ask: async ({ client, base, otherUserId, query }) => {
      if (otherUserId === undefined) {
        return cannotTell('there is no other active user');
      }
      const invited = await client.ask('POST', '/sobjects/EventRelation', {
        EventId: base.event,
        RelationId: otherUserId,
        Status: 'New'
      });
      const children = await query(
        `SELECT Id FROM Event WHERE OwnerId = '${otherUserId}' AND IsChild = true AND Subject LIKE 'Ridealong Smoke%'`
      );
      return yesOrNo(children.length > 0, `${inShort(invited)}, ${children.length} child events`);
    }
  },
  {
    id: 'invitation-touches-event',
    claim:
      'Inviting somebody touches SystemModstamp of the event (either is fine: the sync reads invitees on their own).',
    from: 'platform research, 7, not confirmed',
    ask: async ({ client, create, otherUserId, query, now }) => {
      if (otherUserId === undefined) {
        return cannotTell('there is no other active user');
      }
      const event = await create('Event', {
        Subject: 'Ridealong Smoke invitees',
        StartDateTime: new Date(now.getTime() + 50 * 3_600_000).toISOString(),
        DurationInMinutes: 30
      });
      const stamp = async (): Promise<string> =>
        textAt(
          (await query(`SELECT SystemModstamp FROM Event WHERE Id = '${event}'`))[0] ?? {},
          'SystemModstamp'
        );
      const before = await stamp();
      await new Promise((resolve) => setTimeout(resolve, 1100));
      const invited = await client.ask('POST', '/sobjects/EventRelation', {
        EventId: event,
        RelationId: otherUserId
      });
      const after = await stamp();
      return yesOrNo(before !== after, `${inShort(invited)}: ${before} then ${after}`);
    }
  },
  {
    id: 'invited-contact',
    claim:
      'A contact who is invited has an EventRelation and no child event, and is found by their address in any case; calendars are found by name.',
    from: 'decision 0052',
    ask: async ({ client, create, query, now }) => {
      const event = await create('Event', {
        Subject: 'Ridealong Smoke address',
        StartDateTime: new Date(now.getTime() + 52 * 3_600_000).toISOString(),
        DurationInMinutes: 30
      });
      const contact = await create('Contact', {
        LastName: 'Ridealong Smoke',
        Email: 'Ridealong.Smoke@example.com'
      });
      const invited = await client.ask('POST', '/sobjects/EventRelation', {
        EventId: event,
        RelationId: contact
      });
      const relations = await query(`SELECT RelationId FROM EventRelation WHERE EventId = '${event}'`);
      const children = await query(
        "SELECT Id FROM Event WHERE IsChild = true AND Subject = 'Ridealong Smoke address'"
      );
      const found = await query("SELECT Id FROM Contact WHERE Email = 'RIDEALONG.smoke@example.com'");
      const calendars = await client.ask(
        'GET',
        `/query?q=${encodeURIComponent("SELECT Id FROM Calendar WHERE Name = 'Ridealong Smoke'")}`
      );
      return yesOrNo(
        relations.length === 1 && children.length === 0 && found.length === 1 && calendars.status === 200,
        `${inShort(invited)}: ${relations.length} relations, ${children.length} child events, ${found.length} found; calendars ${calendars.status}`
      );
    }
  },
  {
    id: 'invitations-by-type',
    claim:
      'Invitations are asked for by Relation.Type, beside a list of users by OR, deleted ones among them: each is of a user or of somebody else.',
    from: 'decision 0054',
    ask: async ({ client, create, otherUserId, now }) => {
      if (otherUserId === undefined) {
        return cannotTell('there is no other active user');
      }
      const event = await create('Event', {
        Subject: 'Ridealong Smoke types',
        StartDateTime: new Date(now.getTime() + 53 * 3_600_000).toISOString(),
        DurationInMinutes: 30
      });
      const contact = await create('Contact', { LastName: 'Ridealong Smoke types' });
      for (const RelationId of [otherUserId, contact]) {
        await client.ask('POST', '/sobjects/EventRelation', { EventId: event, RelationId });
      }
      const count = async (where: string): Promise<string> => {
        const soql = `SELECT COUNT() FROM EventRelation WHERE EventId = '${event}' AND (${where})`;
        const { body } = await client.ask('GET', `/queryAll?q=${encodeURIComponent(soql)}`);
        return String(valueAt(body as Row, 'totalSize'));
      };
      const others = "Relation.Type != 'User'";
      const counts = [
        await count("Relation.Type = 'User'"),
        await count(others),
        await count(`${others} OR RelationId IN ('${otherUserId.slice(0, 15)}')`)
      ].join(', ');
      return yesOrNo(counts === '1, 1, 2', `${counts} of two`);
    }
  },
  {
    id: 'replication-of-events',
    claim: 'Event answers getUpdated.',
    from: 'sync research',
    ask: async ({ client, now }) => {
      const text = (millis: number): string =>
        encodeURIComponent(new Date(millis).toISOString().replace(/\.\d+Z/, '+00:00'));
      const answer = await client.ask(
        'GET',
        `/sobjects/Event/updated?start=${text(now.getTime() - 600_000)}&end=${text(now.getTime() + 120_000)}`
      );
      return yesOrNo(answer.status === 200, inShort(answer));
    }
  },
  {
    id: 'private-event',
    claim: 'No meeting is made of a private event: a before-save flow sees that it is private and refuses.',
    from: 'design 3, docs/security.md',
    ask: async ({ client, create, now }) => {
      const event = await create('Event', {
        Subject: 'Ridealong Smoke secret',
        StartDateTime: new Date(now.getTime() + 52 * 3_600_000).toISOString(),
        DurationInMinutes: 30,
        IsPrivate: true
      });
      const answer = await client.ask('POST', '/sobjects/Customer_Meeting__c', {
        Event_Id__c: event,
        Name: 'x'
      });
      return yesOrNo(
        answer.status === 400 && !JSON.stringify(answer.body).includes('secret'),
        inShort(answer)
      );
    }
  }
];
