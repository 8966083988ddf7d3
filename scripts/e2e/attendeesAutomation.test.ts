/**
 * What the package's flows do by themselves when calendars, meetings and attendees change: over the REST API, on a local
 * org. https://help.salesforce.com/s/articleView?id=platform.flow_concepts_trigger_record.htm
 * Longer than files are elsewhere: all cases share one org, which takes seconds to build.
 */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { DAY, Person, assign, buildWorld, day, newUser } from './attendeesWorld.ts';
import type { Row, World } from './attendeesWorld.ts';

let world: World;
before(async () => {
  world = await buildWorld();
});
after(async () => {
  await world.close();
});

async function mirror(event: string, by: Person = world.rep): Promise<string> {
  return by.create('Customer_Meeting__c', { Event_Id__c: event, Name: 'to be replaced' });
}

async function tag(meeting: string, who: Person, fields: Row = {}, by: Person = world.rep): Promise<string> {
  return by.create('Internal_Attendee__c', {
    Customer_Meeting__c: meeting,
    Attendee__c: who.id,
    Source__c: 'Tagged',
    Attendance__c: 'Invited',
    ...fields
  });
}

async function newColleague(first: string, last: string): Promise<Person> {
  await assign(world.admin, await newUser(world.admin, first, last), 'Ridealong_Colleague');
  return Person.logIn(world.running.url, `${last.toLowerCase()}@ridealong.local`);
}

const answer = (attendee: string, attendance: string, by: Person): Promise<void> =>
  by.update('Internal_Attendee__c', attendee, { Attendance__c: attendance });

async function meetingRow(id: string): Promise<Row> {
  const fields =
    'Name, OwnerId, Opportunity__c, Account__c, Starts_At__c, Ends_At__c, Is_Cancelled__c, Region__c, Event_Id__c, Status__c, ' +
    'Meeting_Date__c, Channel__c, Open_To_Colleagues__c, Open_To_Function__c';
  const [row] = await world.admin.query(`SELECT ${fields} FROM Customer_Meeting__c WHERE Id = '${id}'`);
  assert.ok(row);
  return row;
}

const canRead = async (who: Person, deal: string): Promise<boolean> =>
  (await who.query(`SELECT Id FROM Opportunity WHERE Id = '${deal}'`)).length === 1;

async function newDeal(name: string, owner: Person = world.rep): Promise<string> {
  return owner.create('Opportunity', {
    Name: name,
    AccountId: world.account,
    StageName: 'Prospecting',
    CloseDate: day(30)
  });
}

/** Bells that rang while something was done. */
async function rings(who: Person, work: () => Promise<unknown>): Promise<string[]> {
  const earlier = (await who.bells()).length;
  await work();
  const now = await who.bells();
  return now.slice(0, now.length - earlier);
}

describe('the mirror of an event', () => {
  test('of somebody who left belongs to the person who mirrors it: an inactive user can own nothing new', async () => {
    const left = await newUser(world.admin, 'Rosa', 'Ehlert');
    const event = await world.newEvent('Handover with the plant', 5);
    await world.admin.update('Event', event, { OwnerId: left });
    await world.admin.update('User', left, { IsActive: false });

    const row = await meetingRow(await mirror(event, world.admin));

    assert.equal(row['Name'], 'Handover with the plant');
    assert.equal(row['OwnerId'], world.admin.id);
  });

  test('is filled from the event: subject, deal, customer, region, times, owner', async () => {
    const event = await world.newEvent('Planning round', 3);
    const row = await meetingRow(await mirror(event));

    assert.equal(row['Name'], 'Planning round');
    assert.equal(row['Opportunity__c'], world.deal);
    assert.equal(row['Account__c'], world.account);
    assert.equal(row['Region__c'], 'Bavaria, Germany');
    assert.equal(row['OwnerId'], world.rep.id);
    assert.equal(Date.parse(String(row['Ends_At__c'])) - Date.parse(String(row['Starts_At__c'])), 3_600_000);
  });

  test('is not made of a private event, by nobody', async () => {
    const event = await world.newEvent('Secret talks', 3, { IsPrivate: true, WhatId: null });
    for (const person of [world.rep, world.admin]) {
      const fields = { Event_Id__c: event, Name: 'Secret talks' };
      const answer = await person.refusal('POST', '/sobjects/Customer_Meeting__c', fields);
      assert.match(answer, /This calendar entry is private/);
    }
  });

  test('lasts an all-day event through its last day', async () => {
    const event = await world.newEvent('Trade fair', 0, {
      IsAllDayEvent: true,
      ActivityDate: day(4),
      StartDateTime: `${day(4)}T00:00:00Z`,
      EndDateTime: `${day(5)}T00:00:00Z`
    });
    const row = await meetingRow(await mirror(event));

    assert.equal(Date.parse(String(row['Ends_At__c'])), Date.parse(`${day(6)}T00:00:00Z`));
  });

  test('follows when the event is moved, renamed, related to another deal or given away', async () => {
    const event = await world.newEvent('First name', 3);
    const meeting = await mirror(event);
    const deal = await newDeal('Another deal');
    const start = new Date(Date.now() + 9 * DAY);
    start.setUTCMilliseconds(0);
    await world.rep.update('Event', event, {
      Subject: 'Second name',
      WhatId: deal,
      StartDateTime: start.toISOString(),
      EndDateTime: new Date(start.getTime() + 1_800_000).toISOString()
    });

    const moved = await meetingRow(meeting);
    assert.equal(moved['Name'], 'Second name');
    assert.equal(moved['Opportunity__c'], deal);
    assert.equal(Date.parse(String(moved['Starts_At__c'])), start.getTime());

    await world.admin.update('Event', event, { OwnerId: world.otherRep.id });
    assert.equal((await meetingRow(meeting))['OwnerId'], world.otherRep.id);
  });

  test('keeps no trace of an event that becomes private, and comes back with it', async () => {
    const event = await world.newEvent('Open talk', 3);
    const meeting = await mirror(event);
    await world.rep.update('Customer_Meeting__c', meeting, {
      Open_To_Colleagues__c: true,
      Open_To_Function__c: 'IT',
      Channel__c: 'Video'
    });
    await world.rep.update('Event', event, { IsPrivate: true, WhatId: null });

    const emptied = await meetingRow(meeting);
    assert.equal(emptied['Name'], 'Private meeting');
    assert.equal(emptied['Is_Cancelled__c'], true);
    assert.equal(emptied['Open_To_Colleagues__c'], false);
    const told = [
      'Opportunity__c',
      'Account__c',
      'Region__c',
      'Starts_At__c',
      'Ends_At__c',
      'Meeting_Date__c'
    ];
    for (const field of [...told, 'Channel__c', 'Open_To_Function__c']) {
      assert.equal(emptied[field], null, field);
    }

    await world.rep.update('Event', event, { IsPrivate: false, WhatId: world.deal });
    const back = await meetingRow(meeting);
    assert.deepEqual([back['Name'], back['Is_Cancelled__c']], ['Open talk', false]);
    assert.ok(back['Starts_At__c']);
  });

  test('stays, cancelled, when the event is deleted', async () => {
    const event = await world.newEvent('Doomed', 3);
    const meeting = await mirror(event);
    await world.rep.call('DELETE', `/sobjects/Event/${event}`);

    const row = await meetingRow(meeting);
    assert.equal(row['Is_Cancelled__c'], true);
    assert.equal(row['Status__c'], 'Cancelled');
  });

  test('is made once: the second attempt is told which meeting there is', async () => {
    const event = await world.newEvent('Two reps at once', 3);
    const meeting = await mirror(event);
    const refusal = await world.admin.refusal('POST', '/sobjects/Customer_Meeting__c', {
      Event_Id__c: event,
      Name: 'x'
    });

    assert.match(refusal, /DUPLICATE_VALUE/);
    assert.ok(refusal.includes(meeting.slice(0, 15)), refusal);
  });

  test('is not made by somebody who cannot see the event', async () => {
    const event = await world.newEvent('Not for Otto', 3);
    const refusal = await world.otherRep.refusal('POST', '/sobjects/Customer_Meeting__c', {
      Event_Id__c: event,
      Name: 'x'
    });

    assert.match(refusal, /You cannot see this calendar entry/);
    assert.equal(
      (await world.admin.query(`SELECT Id FROM Customer_Meeting__c WHERE Event_Id__c = '${event}'`)).length,
      0
    );
  });

  test('belongs to the main event when somebody starts from their calendar copy', async () => {
    const event = await world.newEvent('Joint call', 3);
    await world.rep.create('EventRelation', { EventId: event, RelationId: world.otherRep.id });
    const [copy] = await world.admin.query(
      `SELECT Id FROM Event WHERE IsChild = true AND OwnerId = '${world.otherRep.id}' AND Subject = 'Joint call'`
    );
    assert.ok(copy, 'inviting a user makes a calendar copy');
    const meeting = await mirror(String(copy['Id']), world.otherRep);

    const row = await meetingRow(meeting);
    assert.equal(row['Event_Id__c'], event);
    assert.equal(row['OwnerId'], world.rep.id);
  });

  test('an attendee knows their own calendar copy', async () => {
    const event = await world.newEvent('Invited too', 3);
    await world.rep.create('EventRelation', { EventId: event, RelationId: world.priya.id });
    const attendee = await tag(await mirror(event), world.priya);
    const [copy] = await world.admin.query(
      `SELECT Id FROM Event WHERE IsChild = true AND OwnerId = '${world.priya.id}' AND Subject = 'Invited too'`
    );
    const [row] = await world.admin.query(
      `SELECT Calendar_Copy_Id__c FROM Internal_Attendee__c WHERE Id = '${attendee}'`
    );

    assert.ok(copy);
    assert.equal(row?.['Calendar_Copy_Id__c'], copy['Id']);
  });
});

test('the number of colleagues on a meeting is of those asked or coming, not of who only asks or said no', async () => {
  const meeting = await mirror(await world.newEvent('Counted', 3));
  await world.rep.update('Customer_Meeting__c', meeting, { Open_To_Colleagues__c: true });
  const counted = async (): Promise<unknown> => {
    const soql = `SELECT Colleagues_Tagged__c FROM Customer_Meeting__c WHERE Id = '${meeting}'`;
    return (await world.rep.query(soql))[0]?.['Colleagues_Tagged__c'];
  };
  await tag(meeting, world.mei, { Source__c: 'Asked To Join', Attendance__c: 'Requested' }, world.mei);
  assert.equal(await counted(), 0);
  const attendee = await tag(meeting, world.priya);
  assert.equal(await counted(), 1);
  await answer(attendee, 'Accepted', world.priya);
  assert.equal(await counted(), 1);
  await answer(attendee, 'Declined', world.priya);
  assert.equal(await counted(), 0);
});

describe('nothing of ours stops a calendar save', () => {
  test('moving an event whose meeting cannot be saved', async () => {
    const event = await world.newEvent('Owner left', 3);
    const meeting = await mirror(event);
    const gone = await newUser(world.admin, 'Vera', 'Vorbei');
    await world.admin.update('Event', event, { OwnerId: gone });
    await world.admin.update('User', gone, { IsActive: false });
    // The meeting would have to be owned by somebody who left, which the platform refuses
    await world.admin.update('Event', event, { Subject: 'Owner left, renamed' });

    const [saved] = await world.admin.query(`SELECT Subject FROM Event WHERE Id = '${event}'`);
    assert.equal(saved?.['Subject'], 'Owner left, renamed');
    assert.ok(await meetingRow(meeting));
  });

  test('200 events in one save', async () => {
    const records = Array.from({ length: 200 }, (_unused, index) => ({
      attributes: { type: 'Event' },
      Subject: `Bulk ${index}`,
      StartDateTime: new Date(Date.now() + DAY).toISOString(),
      EndDateTime: new Date(Date.now() + DAY + 3_600_000).toISOString()
    }));
    const made = (await world.rep.call('POST', '/composite/sobjects', { allOrNone: true, records })) as {
      id: string;
    }[];
    const moved = made.map(({ id }) => ({ attributes: { type: 'Event' }, id, Subject: 'Bulk, renamed' }));
    const answers = (await world.rep.call('PATCH', '/composite/sobjects', {
      allOrNone: true,
      records: moved
    })) as {
      success: boolean;
    }[];

    assert.equal(answers.filter(({ success }) => success).length, 200);
  });
});

describe('access to the deal', () => {
  test('comes with the tag, goes with removal, and is remembered on the row', async () => {
    const deal = await newDeal('Shared deal');
    const meeting = await mirror(await world.newEvent('Share', 3, { WhatId: deal }));
    assert.equal(await canRead(world.priya, deal), false);
    const attendee = await tag(meeting, world.priya);

    assert.equal(await canRead(world.priya, deal), true);
    const [row] = await world.admin.query(
      `SELECT Shared_Opportunity__c, Opportunity_Access_Granted__c FROM Internal_Attendee__c WHERE Id = '${attendee}'`
    );
    assert.equal(row?.['Shared_Opportunity__c'], deal);
    assert.equal(row['Opportunity_Access_Granted__c'], true);
    await world.priya.refusal('PATCH', `/sobjects/Opportunity/${deal}`, { Name: 'hers now' });

    await answer(attendee, 'Removed', world.rep);
    assert.equal(await canRead(world.priya, deal), false);
    await answer(attendee, 'Invited', world.rep);
    assert.equal(await canRead(world.priya, deal), true);
    await answer(attendee, 'Declined', world.priya);
    assert.equal(await canRead(world.priya, deal), false);
  });

  test('that the person had anyway is not touched', async () => {
    const deal = await newDeal('Open to Mei');
    await world.rep.create('OpportunityShare', {
      OpportunityId: deal,
      UserOrGroupId: world.mei.id,
      OpportunityAccessLevel: 'Read'
    });
    const attendee = await tag(await mirror(await world.newEvent('Share', 3, { WhatId: deal })), world.mei);
    await answer(attendee, 'Removed', world.rep);

    assert.equal(await canRead(world.mei, deal), true);
  });

  test('that somebody widened since stays', async () => {
    const deal = await newDeal('Widened');
    const attendee = await tag(await mirror(await world.newEvent('Share', 3, { WhatId: deal })), world.mei);
    const [share] = await world.admin.query(
      `SELECT Id FROM OpportunityShare WHERE OpportunityId = '${deal}' AND UserOrGroupId = '${world.mei.id}'`
    );
    await world.admin.update('OpportunityShare', String(share?.['Id']), { OpportunityAccessLevel: 'Edit' });
    await answer(attendee, 'Removed', world.rep);

    assert.equal(await canRead(world.mei, deal), true);
  });

  test('lasts as long as any visit to the same deal needs it', async () => {
    const deal = await newDeal('Two visits');
    const first = await tag(await mirror(await world.newEvent('One', 3, { WhatId: deal })), world.jonas);
    const second = await tag(await mirror(await world.newEvent('Two', 4, { WhatId: deal })), world.jonas);

    await answer(first, 'Removed', world.rep);
    assert.equal(await canRead(world.jonas, deal), true);
    await answer(second, 'Removed', world.rep);
    assert.equal(await canRead(world.jonas, deal), false);
  });

  test('follows the meeting to another deal, and ends when it is cancelled', async () => {
    const [before, later] = [await newDeal('Before'), await newDeal('Later')];
    const event = await world.newEvent('Moving deal', 3, { WhatId: before });
    await tag(await mirror(event), world.priya);
    await world.rep.update('Event', event, { WhatId: later });

    assert.equal(await canRead(world.priya, before), false);
    assert.equal(await canRead(world.priya, later), true);
    await world.rep.call('DELETE', `/sobjects/Event/${event}`);
    assert.equal(await canRead(world.priya, later), false);
  });

  test('survives when the deal gets another owner', async () => {
    const deal = await newDeal('Given away');
    await tag(await mirror(await world.newEvent('Handover', 3, { WhatId: deal })), world.priya);
    await world.admin.update('Opportunity', deal, { OwnerId: world.otherRep.id });

    assert.equal(await canRead(world.priya, deal), true);
  });

  test('is not given for what the calendar says', async () => {
    const deal = await newDeal('Calendar only');
    const meeting = await mirror(await world.newEvent('Invited', 3, { WhatId: deal }));
    await tag(meeting, world.priya, { Source__c: 'Invited' }, world.admin);

    assert.equal(await canRead(world.priya, deal), false);
  });

  test('is given to who asked only once the rep says yes', async () => {
    const deal = await newDeal('Asked');
    const meeting = await mirror(await world.newEvent('Asked', 3, { WhatId: deal }));
    await world.rep.update('Customer_Meeting__c', meeting, { Open_To_Colleagues__c: true });
    const request = await tag(
      meeting,
      world.mei,
      { Source__c: 'Asked To Join', Attendance__c: 'Requested' },
      world.mei
    );

    assert.equal(await canRead(world.mei, deal), false);
    await answer(request, 'Accepted', world.rep);
    assert.equal(await canRead(world.mei, deal), true);
  });
});

describe('bells', () => {
  test('ring for the tagged colleague, and for the rep on each answer', async () => {
    const meeting = await mirror(await world.newEvent('Bells', 3));
    let attendee = '';
    assert.deepEqual(
      await rings(world.priya, async () => {
        attendee = await tag(meeting, world.priya);
      }),
      ['Lena Brandt asks you to come along']
    );
    assert.deepEqual(await rings(world.rep, () => answer(attendee, 'Accepted', world.priya)), [
      'Priya Nair is coming along'
    ]);
    assert.deepEqual(await rings(world.rep, () => answer(attendee, 'Declined', world.priya)), [
      "Priya Nair can't come along after all"
    ]);
  });

  test('do not ring for the person who did it, for calendar invitations, or long after the meeting', async () => {
    const meeting = await mirror(await world.newEvent('Quiet', 3));
    assert.deepEqual(
      await rings(world.mei, () => tag(meeting, world.mei, { Source__c: 'Invited' }, world.admin)),
      []
    );
    const old = await mirror(await world.newEvent('Long ago', -40));
    assert.deepEqual(await rings(world.mei, () => tag(old, world.mei)), []);
    const recent = await mirror(await world.newEvent('Yesterday', -1));
    assert.deepEqual(await rings(world.mei, () => tag(recent, world.mei)), [
      'Lena Brandt says you came along. Did you go?'
    ]);
  });

  test('ring for a request and for its answer', async () => {
    const meeting = await mirror(await world.newEvent('Request', 3));
    await world.rep.update('Customer_Meeting__c', meeting, { Open_To_Colleagues__c: true });
    let request = '';
    assert.deepEqual(
      await rings(world.rep, async () => {
        request = await tag(
          meeting,
          world.mei,
          { Source__c: 'Asked To Join', Attendance__c: 'Requested' },
          world.mei
        );
      }),
      ['Mei Tanaka would like to come along']
    );
    assert.deepEqual(await rings(world.mei, () => answer(request, 'Declined', world.rep)), [
      'Lena Brandt says it does not fit this time'
    ]);
  });

  test('ring again when an answer is taken back: nobody is left with the wrong news', async () => {
    const meeting = await mirror(await world.newEvent('Undone', 3));
    const attendee = await tag(meeting, world.mei);
    await answer(attendee, 'Accepted', world.mei);
    assert.deepEqual(await rings(world.rep, () => answer(attendee, 'Invited', world.mei)), [
      'Mei Tanaka took the answer back'
    ]);
    await answer(attendee, 'Accepted', world.mei);
    assert.deepEqual(await rings(world.mei, () => answer(attendee, 'Removed', world.rep)), [
      'Lena Brandt took you off the meeting'
    ]);
    assert.deepEqual(await rings(world.mei, () => answer(attendee, 'Accepted', world.rep)), [
      'Lena Brandt takes you along'
    ]);

    // A tag that was a slip: who was asked is told not to mind, and is asked anew only by a bell of its own
    const slip = await tag(meeting, world.jonas);
    assert.deepEqual(await rings(world.jonas, () => answer(slip, 'Removed', world.rep)), [
      'Never mind: Lena Brandt took it back'
    ]);
    assert.deepEqual(await rings(world.jonas, () => answer(slip, 'Invited', world.rep)), [
      'Lena Brandt asks you to come along'
    ]);

    await world.rep.update('Customer_Meeting__c', meeting, { Open_To_Colleagues__c: true });
    const asks = { Source__c: 'Asked To Join', Attendance__c: 'Requested' };
    const request = await tag(meeting, world.priya, asks, world.priya);
    for (const word of ['Accepted', 'Declined']) {
      await answer(request, word, world.rep);
      assert.deepEqual(await rings(world.priya, () => answer(request, 'Requested', world.rep)), [
        'Lena Brandt took the answer back'
      ]);
    }
    await answer(request, 'Declined', world.rep);
    assert.deepEqual(await rings(world.rep, () => answer(request, 'Requested', world.priya)), [
      'Priya Nair would like to come along'
    ]);
  });

  test('say nothing of coming along once the meeting is over', async () => {
    const meeting = await mirror(await world.newEvent('Stale page', -1));
    const attendee = await tag(meeting, world.mei);
    assert.deepEqual(await rings(world.rep, () => answer(attendee, 'Accepted', world.mei)), []);
  });

  test('tell who is coming, or asks to, that the meeting was moved or cancelled', async () => {
    const event = await world.newEvent('Will move', 3);
    const meeting = await mirror(event);
    await tag(meeting, world.priya);
    const other = await tag(meeting, world.jonas);
    await answer(other, 'Declined', world.jonas);
    await world.rep.update('Customer_Meeting__c', meeting, { Open_To_Colleagues__c: true });
    await tag(meeting, world.mei, { Source__c: 'Asked To Join', Attendance__c: 'Requested' }, world.mei);
    const start = new Date(Date.now() + 12 * DAY);
    const move = (): Promise<void> =>
      world.rep.update('Event', event, {
        StartDateTime: start.toISOString(),
        EndDateTime: new Date(start.getTime() + 3_600_000).toISOString()
      });

    assert.deepEqual(
      await rings(world.jonas, async () => {
        assert.deepEqual(await rings(world.priya, move), ['The meeting was moved']);
      }),
      []
    );
    assert.deepEqual((await world.mei.bells())[0], 'The meeting was moved');
    assert.deepEqual(await rings(world.priya, () => world.rep.call('DELETE', `/sobjects/Event/${event}`)), [
      'The meeting was cancelled'
    ]);
    assert.deepEqual((await world.mei.bells())[0], 'The meeting was cancelled');
  });
});

describe('debrief reminders', () => {
  const clock = (body: Row): Promise<unknown> => world.admin.call('POST', '/local/clock', body);
  const advance = (hours: number): Promise<unknown> => clock({ advance: `PT${hours}H` });

  test('come after 1, 24 and 72 hours, then never again; not for the rep, not when done, not when declined', async () => {
    const owing = await newColleague('Olga', 'Offen');
    const declining = await newColleague('Nils', 'Nein');
    const finished = await newColleague('Fina', 'Fertig');
    const people = [owing, declining, finished];
    const meeting = await mirror(await world.newEvent('To debrief', 1));
    await tag(meeting, owing);
    await answer(await tag(meeting, declining), 'Declined', declining);
    const done = await tag(meeting, finished);
    const reminders = async (): Promise<number[]> => {
      const bells = await Promise.all(people.map((who) => who.bells()));
      return bells.map(
        (titles) => titles.filter((title) => title === 'Did you go? Say what you heard').length
      );
    };
    const repBells = (await world.rep.bells()).length;
    try {
      await clock({ now: new Date(Date.now() + DAY + 3_600_000).toISOString() });
      assert.deepEqual(await reminders(), [0, 0, 0], 'at the end');
      await advance(1.1);
      assert.deepEqual(await reminders(), [1, 0, 1], 'after an hour');
      await answer(done, 'Attended', finished);
      await finished.update('Internal_Attendee__c', done, { Debriefed_At__c: new Date().toISOString() });
      await advance(20);
      assert.deepEqual(await reminders(), [1, 0, 1], 'in between');
      await advance(4);
      assert.deepEqual(await reminders(), [2, 0, 1], 'after a day');
      await advance(48);
      assert.deepEqual(await reminders(), [3, 0, 1], 'after three days');
      await advance(24 * 30);
      assert.deepEqual(await reminders(), [3, 0, 1], 'and then silence');
      assert.equal((await world.rep.bells()).length - repBells, 0, 'never the rep');
    } finally {
      await clock({ now: null });
    }
  });

  test('do not come for a cancelled meeting', async () => {
    const event = await world.newEvent('Cancelled in time', 1);
    await tag(await mirror(event), world.priya);
    await world.rep.call('DELETE', `/sobjects/Event/${event}`);
    try {
      const titles = await rings(world.priya, () => clock({ advance: 'P3D' }));
      assert.equal(titles.filter((title) => title.startsWith('Did you go?')).length, 0);
    } finally {
      await clock({ now: null });
    }
  });

  test('do not come for a meeting that is imported long after it took place', async () => {
    const meeting = await mirror(await world.newEvent('Imported', -30));
    const titles = await rings(world.priya, async () => {
      await tag(meeting, world.priya, { Source__c: 'Invited' }, world.admin);
      try {
        await clock({ advance: 'PT2H' });
      } finally {
        await clock({ now: null });
      }
    });
    assert.deepEqual(titles, []);
  });
});
