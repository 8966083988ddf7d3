/** Whatever people do with events and invitations, in whatever order: what the calendar says in two places stays the same. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { testOrg } from '../../testing/testOrg.ts';
import type { TestOrg } from '../../testing/testOrg.ts';
import type { SaveRequest, SObjectRecord } from '../../core/types.ts';
import { runs } from '../../testing/runs.ts';

const seed = Number(process.env['FUZZ_SEED'] ?? Date.now() % 1_000_000);

interface Cast {
  org: TestOrg;
  users: string[];
  contacts: string[];
  records: string[];
}

async function castOf(sharedActivities: boolean): Promise<Cast> {
  const org = await testOrg({}, { settings: { sharedActivities } });
  const users = ['ann', 'bob', 'cid'].map((name) => org.user(name).userId);
  const account = org.one('Account', { Name: 'Acme' });
  const deal = org.one('Opportunity', {
    Name: 'Deal',
    AccountId: account,
    StageName: 'Prospecting',
    CloseDate: '2026-12-01'
  });
  const contacts = org.create('Contact', { LastName: 'Lee', AccountId: account }, { LastName: 'Kim' });
  return { org, users, contacts, records: [account, deal] };
}

/** Numbers choose among what there is at that moment, so that any list of steps makes sense. */
type Step = readonly [action: number, first: number, second: number];

const steps = fc.array(fc.tuple(fc.nat(9), fc.nat(99), fc.nat(99)), { minLength: 1, maxLength: 25 });

function chosen(list: readonly string[], number: number): string {
  return list[number % list.length] ?? '';
}

function request(cast: Cast, [action, first, second]: Step): SaveRequest | undefined {
  const { org, users, contacts, records } = cast;
  const live = (soql: string): string[] => org.query(soql).map(({ Id }) => String(Id));
  const masters = live('SELECT Id FROM Event WHERE IsChild = false');
  const relations = live('SELECT Id FROM EventRelation');
  const someone = second % 3 === 0 ? null : chosen(contacts, second);
  const something = second % 5 === 0 ? null : chosen(records, second);
  const event = chosen(masters, first);
  const save = (operation: 'create' | 'update', object: string, row: SObjectRecord): SaveRequest => ({
    operation,
    object,
    rows: [row]
  });
  if (action === 0 || masters.length === 0) {
    const times = { StartDateTime: '2026-07-01T12:00:00.000+0000', DurationInMinutes: 30 };
    return save('create', 'Event', { Subject: 'Visit', ...times, WhoId: someone, WhatId: something });
  }
  switch (action) {
    case 1:
      return save('update', 'Event', { Id: event, WhoId: someone });
    case 2:
      return save('update', 'Event', { Id: event, WhatId: something });
    case 3:
    case 4:
      return save('create', 'EventRelation', { EventId: event, RelationId: chosen(users, second) });
    case 5:
      return save('create', 'EventRelation', { EventId: event, RelationId: chosen(contacts, second) });
    case 6:
      return relations.length === 0
        ? undefined
        : { operation: 'delete', object: 'EventRelation', ids: [chosen(relations, second)] };
    case 7: {
      const any = live('SELECT Id FROM Event');
      return { operation: 'delete', object: 'Event', ids: [chosen(any, first)] };
    }
    case 8: {
      const all = org.org.query('SELECT Id FROM Event WHERE IsDeleted = true', org.admin, {
        all: true
      }).records;
      return all.length === 0
        ? undefined
        : { operation: 'undelete', object: 'Event', ids: [String(all[first % all.length]?.['Id'])] };
    }
    default:
      return 'IsInvitee' in (org.query('SELECT FIELDS(STANDARD) FROM EventRelation LIMIT 1')[0] ?? {})
        ? save('update', 'EventRelation', {
            Id: chosen(relations, first),
            [second % 2 === 0 ? 'IsInvitee' : 'IsParent']: second % 4 < 2
          })
        : save('update', 'Event', { Id: event, Location: `Place ${second}` });
  }
}

/** Each invited user has the event in their calendar, with the same words, and nobody else has. */
function checkChildren({ org }: Cast, shared: boolean): void {
  const invited = org
    .query(
      `SELECT EventId, RelationId, Event.Location, Event.IsGroupEvent FROM EventRelation WHERE Relation.Type = 'User' ${shared ? 'AND IsInvitee = true' : ''}`
    )
    .map((row) => [row['RelationId'], (row['Event'] as SObjectRecord)['Location'] ?? null]);
  const children = org
    .query('SELECT OwnerId, Location FROM Event WHERE IsChild = true')
    .map((row) => [row['OwnerId'], row['Location'] ?? null]);
  assert.deepEqual(children.map(String).sort(), invited.map(String).sort());
  const groups = new Set(
    org
      .query(`SELECT EventId FROM EventRelation ${shared ? 'WHERE IsInvitee = true' : ''}`)
      .map(({ EventId }) => EventId)
  );
  for (const event of org.query('SELECT Id, IsGroupEvent, GroupEventType FROM Event WHERE IsChild = false')) {
    const isGroup = groups.has(event['Id']);
    assert.deepEqual([event['IsGroupEvent'], event['GroupEventType']], [isGroup, isGroup ? '1' : '0']);
  }
}

/** With Shared Activities: what an event says of Who and What is in its relations, and nothing else is. */
function checkRelated({ org }: Cast): void {
  for (const event of org.query('SELECT Id, WhoId, WhatId FROM Event WHERE IsChild = false')) {
    const relations = org.query(
      `SELECT RelationId, IsWhat FROM EventRelation WHERE EventId = '${String(event['Id'])}' AND IsParent = true`
    );
    const of = (isWhat: boolean): unknown[] =>
      relations.filter(({ IsWhat }) => IsWhat === isWhat).map(({ RelationId }) => RelationId);
    assert.deepEqual(of(true), event['WhatId'] === null ? [] : [event['WhatId']]);
    const whos = of(false);
    assert.equal(event['WhoId'] === null, whos.length === 0, 'a Who and its relation go together');
    assert.ok(event['WhoId'] === null || whos.includes(event['WhoId']));
  }
  const people = org
    .query('SELECT EventId, RelationId FROM EventRelation')
    .map((row) => `${String(row['EventId'])} ${String(row['RelationId'])}`);
  assert.equal(new Set(people).size, people.length, 'nobody is related twice');
}

function empty(org: TestOrg): void {
  const left = org.query('SELECT Id FROM Event WHERE IsChild = false').map(({ Id }) => String(Id));
  if (left.length > 0) {
    org.remove('Event', ...left);
  }
  assert.deepEqual(org.query('SELECT Id FROM Event'), []);
}

for (const shared of [false, true]) {
  const cast = await castOf(shared);
  test(`${shared ? 'with' : 'without'} Shared Activities (seed ${seed})`, () => {
    fc.assert(
      fc.property(steps, (list) => {
        empty(cast.org);
        for (const step of list) {
          const wanted = request(cast, step);
          if (wanted !== undefined) {
            cast.org.save(wanted);
            checkChildren(cast, shared);
            if (shared) {
              checkRelated(cast);
            }
          }
        }
      }),
      { numRuns: runs(40), seed }
    );
  });
}
