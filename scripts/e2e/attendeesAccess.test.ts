/**
 * What each persona may not do with meetings and attendees, they cannot: not over REST, and not over GraphQL.
 * Longer than files are elsewhere: all cases share one org, which takes seconds to build.
 */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { Person, assign, buildWorld, newUser } from './attendeesWorld.ts';
import type { Row, World } from './attendeesWorld.ts';

let world: World;
let owner: Person;
let nobody: Person;
let sync: Person;
before(async () => {
  world = await buildWorld();
  const add = async (first: string, last: string, set?: string): Promise<Person> => {
    const id = await newUser(world.admin, first, last);
    if (set) {
      await assign(world.admin, id, set);
    }
    return Person.logIn(world.running.url, `${last.toLowerCase()}@ridealong.local`);
  };
  owner = await add('Olga', 'Thema', 'Ridealong_Theme_Owner');
  nobody = await add('Nora', 'Niemand');
  sync = await add('Sina', 'Sync', 'Ridealong_Sync');
});
after(async () => {
  await world.close();
});

async function meetingOf(rep: Person, fields: Row = {}): Promise<string> {
  const event = await rep.create('Event', {
    Subject: 'Access',
    StartDateTime: '2031-01-07T09:00:00Z',
    EndDateTime: '2031-01-07T10:00:00Z'
  });
  const meeting = await rep.create('Customer_Meeting__c', { Event_Id__c: event, Name: 'x' });
  if (Object.keys(fields).length > 0) {
    await rep.update('Customer_Meeting__c', meeting, fields);
  }
  return meeting;
}

/** Read by everybody, so that what refuses a stranger is not that they do not see it. */
const openMeetingOf = (rep: Person): Promise<string> => meetingOf(rep, { Open_To_Colleagues__c: true });

const row = (meeting: string, who: Person, fields: Row = {}): Row => ({
  Customer_Meeting__c: meeting,
  Attendee__c: who.id,
  Source__c: 'Tagged',
  Attendance__c: 'Invited',
  ...fields
});

/** Tries the same over REST and over GraphQL; both have to be refused, for a reason that fits. */
async function cannotCreate(who: Person, object: string, fields: Row, reason: RegExp): Promise<void> {
  assert.match(await who.refusal('POST', `/sobjects/${object}`, fields), reason);
  const answer = await who.graphql(
    `mutation M($input: ${object}CreateInput!) { uiapi { ${object}Create(input: $input) { Record { Id } } } }`,
    { input: { [object]: fields } }
  );
  assert.match(JSON.stringify(answer.errors), reason);
}

async function cannotUpdate(
  who: Person,
  object: string,
  id: string,
  fields: Row,
  reason: RegExp
): Promise<void> {
  assert.match(await who.refusal('PATCH', `/sobjects/${object}/${id}`, fields), reason);
  const answer = await who.graphql(
    `mutation M($input: ${object}UpdateInput!) { uiapi { ${object}Update(input: $input) { success } } }`,
    { input: { Id: id, [object]: fields } }
  );
  assert.match(JSON.stringify(answer.errors), reason);
}

/** No access to the object or the field, in the words of either protocol. */
const FORBIDDEN =
  /INSUFFICIENT_ACCESS|CANNOT_INSERT|INVALID_TYPE|INVALID_FIELD|insufficient|not supported|not defined|Unknown type|ValidationError|ObjectNotSupported/i;

/** A record that the user who asks does not see. */
const UNSEEN = new RegExp(`${FORBIDDEN.source}|NOT_FOUND|CROSS_REFERENCE`, 'i');

for (const [persona, who] of [
  ['a colleague', (): Person => world.mei],
  ['a theme owner', (): Person => owner]
] as const) {
  describe(`${persona} cannot`, () => {
    test('mirror an event, or change a meeting', async () => {
      const event = await who().create('Event', {
        Subject: 'Own',
        StartDateTime: '2031-01-07T09:00:00Z',
        EndDateTime: '2031-01-07T10:00:00Z'
      });
      await cannotCreate(who(), 'Customer_Meeting__c', { Event_Id__c: event, Name: 'x' }, FORBIDDEN);
      const meeting = await openMeetingOf(world.rep);
      await cannotUpdate(who(), 'Customer_Meeting__c', meeting, { Open_To_Colleagues__c: false }, FORBIDDEN);
    });

    test('read, change or join a meeting that they are not on', async () => {
      const meeting = await meetingOf(world.rep);
      const attendee = await world.rep.create('Internal_Attendee__c', row(meeting, world.jonas));
      for (const [object, id] of [
        ['Customer_Meeting__c', meeting],
        ['Internal_Attendee__c', attendee]
      ] as const) {
        assert.deepEqual(await who().query(`SELECT Id FROM ${object} WHERE Id = '${id}'`), []);
        const { data } = await who().graphql(
          `query { uiapi { query { ${object}(where: { Id: { eq: "${id}" } }) { edges { node { Id } } } } } }`
        );
        assert.doesNotMatch(JSON.stringify(data), new RegExp(id.slice(0, 15)));
        assert.match(await who().refusal('GET', `/ui-api/records/${id}?fields=${object}.Id`), UNSEEN);
      }
      await cannotUpdate(who(), 'Internal_Attendee__c', attendee, { Attendance__c: 'Declined' }, UNSEEN);
      for (const fields of [
        row(meeting, who()),
        row(meeting, who(), { Source__c: 'Asked To Join', Attendance__c: 'Requested' })
      ]) {
        await cannotCreate(who(), 'Internal_Attendee__c', fields, UNSEEN);
      }
    });

    test('tag anybody, or themselves', async () => {
      const meeting = await openMeetingOf(world.rep);
      await cannotCreate(
        who(),
        'Internal_Attendee__c',
        row(meeting, world.jonas),
        /Only the owner of the meeting tags colleagues/
      );
      await cannotCreate(
        who(),
        'Internal_Attendee__c',
        row(meeting, who()),
        /Only the owner of the meeting tags colleagues/
      );
    });

    test('pass for somebody whom the calendar invited, or pass somebody else for one', async () => {
      const meeting = await openMeetingOf(world.rep);
      for (const source of ['Invited', null]) {
        for (const person of [who(), world.jonas]) {
          await cannotCreate(
            who(),
            'Internal_Attendee__c',
            row(meeting, person, { Source__c: source, Attendance__c: 'Accepted' }),
            source === null ? /Required fields are missing|Source/ : /Only the sync takes over invitations/
          );
        }
      }
    });

    test('debrief for somebody else, or rewrite why and as what they were asked', async () => {
      const meeting = await openMeetingOf(world.rep);
      const attendee = await world.rep.create('Internal_Attendee__c', row(meeting, world.jonas));
      const note = await world.rep.create('Ridealong_Visit_Note__c', {
        Internal_Attendee__c: attendee,
        Why_Invited__c: 'You know returns'
      });
      for (const fields of [{ What_Surprised_Me__c: 'Nothing' }, { Why_Invited__c: 'To carry the bags' }]) {
        await cannotUpdate(who(), 'Ridealong_Visit_Note__c', note, fields, UNSEEN);
      }
      await cannotCreate(
        who(),
        'Ridealong_Visit_Note__c',
        { Internal_Attendee__c: attendee, What_Surprised_Me__c: 'Nothing' },
        /Only the colleague|duplicate value/
      );
      for (const [fields, reason] of [
        [{ Heard_Nothing_New__c: true }, /Only the colleague can say/],
        [{ Role__c: 'Presenter' }, /the person who tagged the colleague can change this/],
        [{ Business_Function__c: 'Product' }, /where the colleague worked at the time/],
        [{ Debriefed_At__c: '2031-01-08T09:00:00Z' }, /Only the colleague can say/]
      ] as const) {
        await cannotUpdate(who(), 'Internal_Attendee__c', attendee, fields, reason);
      }
    });

    test('come along to a meeting that was cancelled', async () => {
      const event = await world.newEvent('Cancelled under them', 3);
      const meeting = await world.rep.create('Customer_Meeting__c', { Event_Id__c: event, Name: 'x' });
      const attendee = await world.rep.create('Internal_Attendee__c', row(meeting, who()));
      await world.rep.call('DELETE', `/sobjects/Event/${event}`);
      await cannotUpdate(
        who(),
        'Internal_Attendee__c',
        attendee,
        { Attendance__c: 'Accepted' },
        /was cancelled/
      );
      await who().update('Internal_Attendee__c', attendee, { Attendance__c: 'Declined' });
    });

    test('ask for somebody else, ask for a closed meeting, or say yes to themselves', async () => {
      const closed = await meetingOf(world.rep);
      const request = { Source__c: 'Asked To Join', Attendance__c: 'Requested' };
      await cannotCreate(who(), 'Internal_Attendee__c', row(closed, who(), request), UNSEEN);
      const open = await meetingOf(world.rep, { Open_To_Colleagues__c: true });
      await cannotCreate(
        who(),
        'Internal_Attendee__c',
        row(open, world.jonas, request),
        /ask for yourself only/
      );
      await cannotCreate(
        who(),
        'Internal_Attendee__c',
        row(open, who(), { ...request, Attendance__c: 'Accepted' }),
        /starts as a request/
      );
      const asked = await who().create('Internal_Attendee__c', row(open, who(), request));
      await cannotUpdate(
        who(),
        'Internal_Attendee__c',
        asked,
        { Attendance__c: 'Accepted' },
        /Only the owner of the meeting can answer/
      );
    });

    test('come back by themselves after a no, also not by rewriting how they came', async () => {
      const open = await meetingOf(world.rep, { Open_To_Colleagues__c: true });
      const request = { Source__c: 'Asked To Join', Attendance__c: 'Requested' };
      const asked = await who().create('Internal_Attendee__c', row(open, who(), request));
      await world.rep.update('Internal_Attendee__c', asked, { Attendance__c: 'Declined' });
      const accepted = { Attendance__c: 'Accepted' };
      await cannotUpdate(who(), 'Internal_Attendee__c', asked, accepted, /Ask to come along again/);
      await cannotUpdate(
        who(),
        'Internal_Attendee__c',
        asked,
        { Source__c: 'Tagged' },
        /How a colleague came/
      );
      await who().update('Internal_Attendee__c', asked, { Attendance__c: 'Requested' });
      await world.rep.update('Internal_Attendee__c', asked, { Attendance__c: 'Removed' });
      await cannotUpdate(who(), 'Internal_Attendee__c', asked, accepted, /Ask to come along again/);
      await world.rep.update('Customer_Meeting__c', open, { Open_To_Colleagues__c: false });
      await cannotUpdate(who(), 'Internal_Attendee__c', asked, { Attendance__c: 'Requested' }, UNSEEN);
    });

    test('answer for somebody else, or delete what happened', async () => {
      const meeting = await openMeetingOf(world.rep);
      const attendee = await world.rep.create('Internal_Attendee__c', row(meeting, world.jonas));
      await cannotUpdate(
        who(),
        'Internal_Attendee__c',
        attendee,
        { Attendance__c: 'Declined' },
        /Only the colleague, the person who tagged them/
      );
      assert.match(await who().refusal('DELETE', `/sobjects/Internal_Attendee__c/${attendee}`), FORBIDDEN);
    });

    test('judge their own usefulness, or give themselves access', async () => {
      const meeting = await meetingOf(world.rep);
      const attendee = await world.rep.create('Internal_Attendee__c', row(meeting, who()));
      await cannotCreate(
        who(),
        'Ridealong_Visit_Note__c',
        { Internal_Attendee__c: attendee, Useful_To_Rep__c: 'Yes' },
        FORBIDDEN
      );
      await cannotUpdate(
        who(),
        'Internal_Attendee__c',
        attendee,
        { Shared_Opportunity__c: world.deal },
        FORBIDDEN
      );
    });

    test('say that they went before it started, or wind their own clock', async () => {
      const meeting = await meetingOf(world.rep);
      const attendee = await world.rep.create('Internal_Attendee__c', row(meeting, who()));
      await cannotUpdate(
        who(),
        'Internal_Attendee__c',
        attendee,
        { Attendance__c: 'Attended' },
        /not started yet/
      );
      const colleague = await world.admin.query(
        `SELECT Id FROM Ridealong_Colleague__c WHERE User__c = '${world.mei.id}'`
      );
      await cannotUpdate(
        who(),
        'Ridealong_Colleague__c',
        String(colleague[0]?.['Id']),
        { Last_Customer_Meeting__c: '2026-11-01' },
        FORBIDDEN
      );
    });
  });
}

describe('a rep cannot', () => {
  test('tag themselves, somebody who left, or anybody on a cancelled meeting', async () => {
    const meeting = await meetingOf(world.rep);
    await cannotCreate(world.rep, 'Internal_Attendee__c', row(meeting, world.rep), /their own meeting/);
    const gone = await newUser(world.admin, 'Gerd', 'Gegangen');
    await world.admin.update('User', gone, { IsActive: false });
    await cannotCreate(
      world.rep,
      'Internal_Attendee__c',
      { ...row(meeting, world.jonas), Attendee__c: gone },
      /no longer works here/
    );
    const left = await newUser(world.admin, 'Lea', 'Leaver');
    const once = await world.rep.create('Internal_Attendee__c', {
      ...row(meeting, world.jonas),
      Attendee__c: left
    });
    await world.rep.update('Internal_Attendee__c', once, { Attendance__c: 'Removed' });
    await world.admin.update('User', left, { IsActive: false });
    const again = { Attendance__c: 'Invited' };
    await cannotUpdate(world.rep, 'Internal_Attendee__c', once, again, /no longer works here/);

    const off = await world.rep.create('Internal_Attendee__c', row(meeting, world.mei));
    await world.rep.update('Internal_Attendee__c', off, { Attendance__c: 'Removed' });
    const [{ Event_Id__c: event } = {}] = await world.rep.query(
      `SELECT Event_Id__c FROM Customer_Meeting__c WHERE Id = '${meeting}'`
    );
    await world.rep.call('DELETE', `/sobjects/Event/${String(event)}`);
    await cannotCreate(world.rep, 'Internal_Attendee__c', row(meeting, world.jonas), /was cancelled/);
    await cannotUpdate(world.rep, 'Internal_Attendee__c', off, again, /was cancelled/);
  });

  test('say what a colleague heard, or how another rep found it', async () => {
    const own = await openMeetingOf(world.rep);
    const attendee = await world.rep.create('Internal_Attendee__c', row(own, world.jonas));
    const nothing = { Heard_Nothing_New__c: true };
    await cannotUpdate(world.rep, 'Internal_Attendee__c', attendee, nothing, /Only the colleague can say/);
    await cannotCreate(
      world.rep,
      'Internal_Attendee__c',
      row(own, world.mei, nothing),
      /Only the colleague can say/
    );
    const about = { Internal_Attendee__c: attendee };
    for (const [who, fields, reason] of [
      [world.rep, { What_Surprised_Me__c: 'Nothing' }, /Only the colleague can say what surprised/],
      [world.otherRep, { Useful_To_Rep__c: 'No' }, /Only the owner of the meeting can say whether it helped/]
    ] as const) {
      await cannotCreate(who, 'Ridealong_Visit_Note__c', { ...about, ...fields }, reason);
    }
    await world.rep.create('Ridealong_Visit_Note__c', { ...about, Useful_To_Rep__c: 'Yes' });
  });

  test('pass somebody for invited by the calendar', async () => {
    const meeting = await meetingOf(world.rep);
    await cannotCreate(
      world.rep,
      'Internal_Attendee__c',
      row(meeting, world.jonas, { Source__c: 'Invited' }),
      /Only the sync takes over invitations/
    );
  });

  test('tag the same person twice', async () => {
    const meeting = await meetingOf(world.rep);
    await world.rep.create('Internal_Attendee__c', row(meeting, world.jonas));
    await cannotCreate(
      world.rep,
      'Internal_Attendee__c',
      row(meeting, world.jonas),
      /DUPLICATE_VALUE|duplicate value/
    );
  });

  test('change who comes along to another rep’s meeting', async () => {
    const meeting = await openMeetingOf(world.otherRep);
    const attendee = await world.otherRep.create('Internal_Attendee__c', row(meeting, world.jonas));
    await cannotUpdate(
      world.rep,
      'Internal_Attendee__c',
      attendee,
      { Attendance__c: 'Removed' },
      /Only the colleague, the person who tagged them/
    );
    await cannotUpdate(
      world.rep,
      'Customer_Meeting__c',
      meeting,
      { Open_To_Colleagues__c: false },
      FORBIDDEN
    );
  });

  test('tag anybody on another rep’s meeting, whose calendar entry they may not edit', async () => {
    const event = await world.newEvent('Not Otto’s deal', 3);
    const meeting = await world.rep.create('Customer_Meeting__c', { Event_Id__c: event, Name: 'x' });
    await cannotCreate(world.otherRep, 'Internal_Attendee__c', row(meeting, world.mei), UNSEEN);
    await world.rep.update('Customer_Meeting__c', meeting, { Open_To_Colleagues__c: true });
    await cannotCreate(
      world.otherRep,
      'Internal_Attendee__c',
      row(meeting, world.mei),
      /Only the owner of the meeting tags colleagues/
    );
  });

  test('move a meeting by hand, cancel it, or make somebody a colleague', async () => {
    const meeting = await meetingOf(world.rep);
    await cannotUpdate(world.rep, 'Customer_Meeting__c', meeting, { Is_Cancelled__c: true }, FORBIDDEN);
    await cannotUpdate(
      world.rep,
      'Customer_Meeting__c',
      meeting,
      { Starts_At__c: '2031-01-01T00:00:00Z' },
      FORBIDDEN
    );
    await cannotCreate(
      world.rep,
      'Ridealong_Colleague__c',
      { Name: 'x', User__c: world.leader.id, Business_Function__c: 'IT' },
      FORBIDDEN
    );
  });
});

test('a leader reads who met whom, and changes nothing', async () => {
  const meeting = await meetingOf(world.rep);
  const attendee = await world.rep.create('Internal_Attendee__c', row(meeting, world.jonas));
  assert.equal(
    (await world.leader.query(`SELECT Id FROM Internal_Attendee__c WHERE Id = '${attendee}'`)).length,
    1
  );
  await cannotCreate(world.leader, 'Internal_Attendee__c', row(meeting, world.mei), FORBIDDEN);
  await cannotUpdate(
    world.leader,
    'Internal_Attendee__c',
    attendee,
    { Attendance__c: 'Declined' },
    FORBIDDEN
  );
  await cannotUpdate(
    world.leader,
    'Customer_Meeting__c',
    meeting,
    { Open_To_Colleagues__c: true },
    FORBIDDEN
  );
});

test('who has no permission set sees none of it', async () => {
  for (const object of ['Customer_Meeting__c', 'Internal_Attendee__c', 'Ridealong_Colleague__c']) {
    const soql = encodeURIComponent(`SELECT Id FROM ${object}`);
    assert.match(await nobody.refusal('GET', `/query?q=${soql}`), FORBIDDEN);
    const answer = await nobody.graphql(
      `query { uiapi { query { ${object}(first: 1) { edges { node { Id } } } } } }`
    );
    assert.match(JSON.stringify(answer.errors), FORBIDDEN, object);
  }
});

test('the sync writes what calendars say, and not what people say', async () => {
  const meeting = await meetingOf(world.rep);
  const attendee = await sync.create(
    'Internal_Attendee__c',
    row(meeting, world.jonas, { Source__c: 'Invited' })
  );
  const [{ LastModifiedDate: read } = {}] = await sync.query(
    `SELECT LastModifiedDate FROM Internal_Attendee__c WHERE Id = '${attendee}'`
  );
  await sync.update('Internal_Attendee__c', attendee, { Attendance__c: 'Accepted', Based_On__c: read });
  for (const fields of [{ Useful_To_Rep__c: 'Yes' }, { What_Surprised_Me__c: 'x' }]) {
    await cannotCreate(
      sync,
      'Ridealong_Visit_Note__c',
      { Internal_Attendee__c: attendee, ...fields },
      FORBIDDEN
    );
  }
});

test('a meeting whose entry becomes private shows nobody what it was about, or when', async () => {
  const event = await world.rep.create('Event', {
    Subject: 'Takeover talks',
    StartDateTime: '2031-01-07T09:00:00Z',
    EndDateTime: '2031-01-07T10:00:00Z'
  });
  const meeting = await world.rep.create('Customer_Meeting__c', {
    Event_Id__c: event,
    Name: 'Takeover talks'
  });
  await world.rep.update('Event', event, { IsPrivate: true });
  assert.deepEqual(await world.priya.query(`SELECT Id FROM Customer_Meeting__c WHERE Id = '${meeting}'`), []);
  for (const who of [world.leader, world.rep]) {
    const [seen] = await who.query(
      `SELECT Name, Opportunity__c, Account__c, Starts_At__c FROM Customer_Meeting__c WHERE Id = '${meeting}'`
    );
    assert.equal(seen?.['Name'], 'Private meeting');
    assert.equal(seen['Opportunity__c'], null);
    assert.equal(seen['Starts_At__c'], null);
  }
});
