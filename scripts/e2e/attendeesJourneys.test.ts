/**
 * Coming along by keyboard alone, on every page; how fast each page is over a slow line and how often it asks; what each
 * persona is not offered; and the reader's own locale and time zone.
 * Longer than files are elsewhere: all cases share one org and one browser, which take seconds to start.
 */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { desktop, inOwnWorld, launchBrowser, openPage, withoutBrowser } from '@toolkit/preview/testing';
import type { OpenedPage } from '@toolkit/preview/testing';
import {
  Stage,
  asked,
  eventPage,
  eventually,
  hasFocus,
  isFine,
  meetingPage,
  seenBeforeAnswers,
  tabTo,
  watchFor
} from './attendeesBrowser.ts';
import { Person, assign, buildWorld, newUser } from './attendeesWorld.ts';
import type { World } from './attendeesWorld.ts';

const options = { skip: withoutBrowser, timeout: 240_000 };

let world: World;
let stage: Stage;
before(async () => {
  if (withoutBrowser !== false) {
    return;
  }
  world = await buildWorld();
  await world.newPastVisit('Kick-off', 47, [world.jonas]);
  stage = new Stage(world, await launchBrowser());
});
after(async () => {
  await stage?.browser.close();
  await world?.close();
});

/** What the board calls a meeting that is open: no customer. */
const OPEN_NAME = 'Customer meeting';

async function mirrored(days: number, subject: string): Promise<{ event: string; meeting: string }> {
  const event = await world.newEvent(subject, days);
  return { event, meeting: await stage.mirror(event) };
}

async function opening(days: number, subject: string): Promise<{ event: string; meeting: string }> {
  const event = await world.newEvent(subject, days);
  return { event, meeting: await stage.mirror(event, { Open_To_Colleagues__c: true }) };
}

/** The part of the page that holds the focus: somewhere in our card, never lost to the page itself. */
async function keepsFocus({ page }: OpenedPage, host: string): Promise<void> {
  const isInside = (): Promise<boolean> =>
    inOwnWorld<boolean>(page, `Boolean(document.activeElement?.closest('${host}'))`);
  assert.ok(await eventually(isInside, Boolean), `the focus stays in ${host}`);
}

describe('by keyboard alone', () => {
  test('a colleague asks on the board; the rep brings one along and refuses another', options, async () => {
    const { event } = await opening(4, 'Keyboard board');
    const board = await stage.visit(world.mei, '/lightning/n/Ridealong_Board');
    const ask = board.page.getByRole('button', { name: `Ask to come along to ${OPEN_NAME}` });
    await ask.waitFor();
    await tabTo(board, ask);
    await board.page.keyboard.press('Enter');
    await hasFocus(
      board,
      board.page.getByRole('link', { name: OPEN_NAME, exact: true }),
      'the focus stays on the row'
    );
    await board.page.getByRole('status').filter({ hasText: 'Asked.' }).waitFor();
    await stage.attendee(event, 'Requested');
    await board.close();
    await world.jonas.create('Internal_Attendee__c', {
      Customer_Meeting__c: (
        await stage.world.admin.query(`SELECT Id FROM Customer_Meeting__c WHERE Event_Id__c = '${event}'`)
      )[0]?.['Id'],
      Attendee__c: world.jonas.id,
      Source__c: 'Asked To Join',
      Attendance__c: 'Requested'
    });

    const asRep = await stage.visit(world.rep, '/lightning/n/Ridealong_Board');
    const bring = asRep.page.getByRole('button', { name: 'Bring along Mei Tanaka' });
    await bring.waitFor();
    await tabTo(asRep, bring);
    await asRep.page.keyboard.press('Enter');
    const next = asRep.page.getByRole('button', { name: 'Bring along Jonas Weber' });
    await hasFocus(asRep, next, 'the focus moves on to the next request');
    await asRep.page.getByRole('status').filter({ hasText: 'Mei Tanaka is coming along.' }).waitFor();
    await asRep.page.keyboard.press('Tab');
    await asRep.page.keyboard.press('Enter');
    const rows = await eventually(
      () => stage.attendees(event),
      (found) => found.some((row) => row['Attendance__c'] === 'Declined')
    );
    assert.deepEqual(rows.map((row) => row['Attendance__c']).sort(), ['Accepted', 'Declined']);
    await keepsFocus(asRep, 'c-ridealong-open-meeting-board');
    await isFine(asRep);
    await asRep.close();
  });

  test('a colleague accepts one visit and declines another on my field time', options, async () => {
    const one = await mirrored(2, 'Field one');
    const two = await mirrored(3, 'Field two');
    await stage.tag(one.meeting, world.priya);
    await stage.tag(two.meeting, world.priya);
    const opened = await stage.visit(world.priya, '/lightning/n/Ridealong_My_Field_Time');
    const { page } = opened;
    const accept = page.getByRole('button', { name: 'Accept: Field one' });
    await accept.waitFor();
    await tabTo(opened, accept);
    await page.keyboard.press('Enter');
    await hasFocus(opened, page.getByRole('link', { name: 'Field one' }), 'the focus stays on the entry');
    await stage.attendee(one.event, 'Accepted');
    await tabTo(opened, page.getByRole('button', { name: "Can't make it: Field two" }));
    await page.keyboard.press('Space');
    await stage.attendee(two.event, 'Declined');
    await page.getByRole('status').filter({ hasText: "you can't make it" }).waitFor();
    await keepsFocus(opened, 'c-ridealong-field-time-card');
    await isFine(opened);
    await tabTo(opened, page.getByRole('button', { name: 'Undo' }));
    await page.keyboard.press('Enter');
    await stage.attendee(two.event, 'Invited');
    await page.getByRole('button', { name: 'Accept: Field two' }).waitFor();
    await keepsFocus(opened, 'c-ridealong-field-time-card');
    await opened.close();
  });

  test('a colleague asks on the meeting, and withdraws', options, async () => {
    const { event, meeting } = await opening(4, 'Keyboard ask');
    const opened = await stage.visit(world.mei, meetingPage(meeting));
    const { page } = opened;
    const ask = page.getByRole('button', { name: 'Ask to come along' });
    await ask.waitFor();
    await tabTo(opened, ask);
    await page.keyboard.press('Enter');
    const withdraw = page.getByRole('button', { name: 'Withdraw' });
    await hasFocus(opened, withdraw, 'the focus is on the way back');
    await page.keyboard.press('Enter');
    await stage.attendee(event, 'Removed');
    await keepsFocus(opened, 'c-ridealong-attendee-card');
    await opened.close();
  });

  test(
    'a rep removes somebody, opens a seat, shows more suggestions and says who helped',
    options,
    async () => {
      const event = await world.newEvent('Keyboard rest', 3);
      await stage.tag(await stage.mirror(event), world.priya);
      const opened = await stage.visit(world.rep, eventPage(event));
      const { page } = opened;
      const remove = page.getByRole('button', { name: 'Remove Priya Nair' });
      await remove.waitFor();
      await tabTo(opened, remove);
      await page.keyboard.press('Enter');
      await hasFocus(opened, page.getByRole('button', { name: 'Undo' }), 'the focus is on the way back');
      await page.getByRole('status').filter({ hasText: 'Priya Nair is off this meeting.' }).waitFor();
      await stage.attendee(event, 'Removed');
      const seat = page.getByRole('checkbox', { name: 'Open to colleagues' });
      await tabTo(opened, seat);
      await page.keyboard.press('Space');
      await page.getByRole('status').filter({ hasText: 'Open: colleagues can ask' }).waitFor();
      await hasFocus(opened, seat, 'the focus stays on the tick');
      await opened.close();

      const past = await world.newEvent('Keyboard past', -1);
      const meeting = await stage.mirror(past);
      const row = await stage.tag(meeting, world.jonas);
      await world.jonas.update('Internal_Attendee__c', row, { Attendance__c: 'Attended' });
      const afterwards = await stage.visit(world.rep, meetingPage(meeting));
      const yes = afterwards.page.getByRole('button', { name: 'Partly' });
      await yes.waitFor();
      await tabTo(afterwards, yes);
      await afterwards.page.keyboard.press('Enter');
      await afterwards.page.getByRole('status').filter({ hasText: 'Noted for Jonas Weber.' }).waitFor();
      await keepsFocus(afterwards, 'c-ridealong-attendee-card');
      await afterwards.close();
    }
  );
});

describe('with 200 ms added to every answer', () => {
  const PAGES: Record<string, { who: () => Person; path: () => string; heading: string; data: string }> = {
    'the meeting of a colleague': {
      who: () => world.priya,
      path: () => meetingPage(meeting),
      heading: 'Who is coming along',
      data: 'What they find hard'
    },
    'my field time of a colleague': {
      who: () => world.priya,
      path: () => '/lightning/n/Ridealong_My_Field_Time',
      heading: 'My field time',
      data: 'Ahead of you'
    },
    'my field time of a rep': {
      who: () => world.rep,
      path: () => '/lightning/n/Ridealong_My_Field_Time',
      heading: 'My field time',
      data: 'Your customer meetings, next 30 days'
    },
    'the board': {
      who: () => world.mei,
      path: () => '/lightning/n/Ridealong_Board',
      heading: 'Ride-along board',
      data: 'Ask to come along'
    },
    'the deal': {
      who: () => world.rep,
      path: () => `/lightning/r/Opportunity/${world.deal}/view`,
      heading: 'Visits',
      data: 'Kick-off'
    }
  };
  let meeting: string;
  before(async () => {
    if (withoutBrowser !== false) {
      return;
    }
    ({ meeting } = await opening(5, 'Slow line'));
    await stage.tag(meeting, world.priya);
  });

  for (const [name, { who, path, heading, data }] of Object.entries(PAGES)) {
    test(name, options, async () => {
      const opened = await stage.visit(who(), path());
      const { page } = opened;
      await page.locator('main').getByText(data).first().waitFor();
      assert.ok(asked(opened).length <= 3, asked(opened).join('\n'));
      await world.admin.call('POST', '/local/latency', { ms: 200 });
      try {
        await watchFor(page, [heading, data]);
        await page.goto(world.running.url + path());
        await page.locator('main').getByText(data).first().waitFor();
        // How soon the data is there, `npm run bench -- attendees` says.
        assert.deepEqual(await seenBeforeAnswers(page), [heading]);
      } finally {
        await world.admin.call('POST', '/local/latency', { ms: 0 });
      }
      await opened.close();
    });
  }

  test('a meeting with ten colleagues asks no more often than one with none', options, async () => {
    const none = await opening(6, 'Nobody');
    const many = await opening(6, 'Many');
    for (let number = 0; number < 10; number += 1) {
      const id = await newUser(world.admin, 'Kim', `Kollege${number}`);
      await world.admin.create('Internal_Attendee__c', {
        Customer_Meeting__c: many.meeting,
        Attendee__c: id,
        Source__c: 'Tagged'
      });
    }
    const counts: number[] = [];
    for (const { meeting: shown } of [none, many]) {
      const opened = await stage.visit(world.rep, meetingPage(shown));
      await opened.page.getByRole('button', { name: 'Tag Jonas Weber' }).waitFor();
      if (shown === many.meeting) {
        await opened.page.getByRole('button', { name: 'Remove Kim Kollege9' }).waitFor();
      }
      counts.push(asked(opened).length);
      await opened.close();
    }
    assert.equal(counts[0], counts[1]);
    assert.ok((counts[1] ?? 9) <= 3);
  });
});

describe('what a persona may not do is not offered, and the page says so where it is tried', () => {
  for (const set of ['Ridealong_Colleague', 'Ridealong_Theme_Owner', 'Ridealong_Leader', 'Ridealong_Sync']) {
    test(set, options, async () => {
      const last = set.replace('Ridealong_', 'Page').replace('_', '');
      await assign(world.admin, await newUser(world.admin, 'Paula', last), set);
      const who = await Person.logIn(world.running.url, `${last.toLowerCase()}@ridealong.local`);
      const { meeting } = await opening(3, `Page of ${last}`);
      await stage.tag(meeting, world.priya);
      const opened = await stage.visit(who, meetingPage(meeting));
      const { page } = opened;
      await page.getByRole('listitem').filter({ hasText: 'Priya Nair' }).first().waitFor();
      for (const name of ['Tag someone', /^Tag /, /^Remove /, 'Accept', /^Bring /]) {
        assert.equal(await page.getByRole('button', { name }).count(), 0, String(name));
      }
      assert.equal(await page.getByRole('checkbox', { name: 'Open to colleagues' }).count(), 0);
      await isFine(opened);
      if (set === 'Ridealong_Sync') {
        // The command `colleagues` runs as the sync's user, who may add them
        await opened.close();
        return;
      }

      await opened.goto('/lightning/n/Ridealong_Add_Colleagues');
      await page.locator('main').getByText('Adding colleagues is for admins').waitFor();
      assert.equal(await page.getByRole('button', { name: /^Add/ }).count(), 0);
      await opened.close();
    });
  }

  test(
    'a rep is not offered to tag or answer on the meeting of another, or to add colleagues',
    options,
    async () => {
      const { meeting } = await opening(3, 'Of another rep');
      await stage.tag(meeting, world.priya);
      const opened = await stage.visit(world.otherRep, meetingPage(meeting));
      const { page } = opened;
      await page
        .getByRole('listitem')
        .filter({ hasText: 'Priya Nair' })
        .filter({ hasText: 'Asked' })
        .waitFor();
      assert.equal(await page.getByRole('button', { name: /^Tag/ }).count(), 0);
      assert.equal(await page.getByRole('button', { name: 'Remove Priya Nair' }).count(), 0);
      assert.equal(await page.getByRole('checkbox', { name: 'Open to colleagues' }).count(), 0);
      await opened.goto('/lightning/n/Ridealong_Add_Colleagues');
      await page.getByText('Adding colleagues is for admins').waitFor();
      assert.equal(await page.getByRole('button', { name: /^Add/ }).count(), 0);
      await opened.close();
    }
  );
});

test('dates and times are in the reader’s locale and time zone', options, async () => {
  const id = await newUser(world.admin, 'Kenji', 'Ozawa', {
    TimeZoneSidKey: 'Asia/Tokyo',
    LocaleSidKey: 'de_DE'
  });
  await assign(world.admin, id, 'Ridealong_Colleague');
  const year = new Date().getUTCFullYear() + 1;
  const event = await world.rep.create('Event', {
    Subject: 'Late in Europe',
    StartDateTime: `${year}-01-07T16:30:00Z`,
    EndDateTime: `${year}-01-07T17:30:00Z`,
    WhatId: world.deal
  });
  await stage.mirror(event, { Open_To_Colleagues__c: true });
  const reads = async (username: string): Promise<string> => {
    const { url } = world.running;
    const opened = await openPage(stage.browser, { url, persona: username, viewport: desktop });
    await opened.goto('/lightning/n/Ridealong_Board');
    // The day stands above its meetings
    const day = opened.page.locator('section').filter({ hasText: /[15]:30/ });
    await day.waitFor();
    const text = await day.innerText();
    await opened.close();
    return text;
  };
  assert.match(
    await reads('ozawa@ridealong.local'),
    /8\. Jan.*1:30/is,
    'in Tokyo it is the next day, and in German'
  );
  assert.match(await reads(world.mei.username), /Jan 7.*5:30\sPM/is, 'in Berlin, with an American locale');
});

describe('whom one cannot tag', () => {
  async function search(opened: OpenedPage, name: string): Promise<void> {
    const { page } = opened;
    await page.getByRole('button', { name: 'Tag someone' }).click();
    await page.getByRole('combobox', { name: 'Colleague' }).fill(name);
    await page
      .getByRole('option', { name: new RegExp(name) })
      .first()
      .click();
    await page.getByRole('button', { name: 'Tag', exact: true }).click();
  }

  test(
    'oneself, the owner, or who is there already: the page says so and nothing is made',
    options,
    async () => {
      const event = await world.newEvent('Oneself', 3);
      const own = await stage.visit(world.rep, eventPage(event));
      await own.page.getByRole('button', { name: 'Tag someone' }).click();
      await own.page.getByRole('combobox', { name: 'Colleague' }).fill('Brandt');
      // Nobody is offered themselves
      await own.page.getByText('No results for "Brandt"').first().waitFor();
      await own.close();

      const others = await stage.visit(world.admin, eventPage(event));
      await search(others, 'Brandt');
      await others.page
        .getByText(/is there anyway: it is their meeting|This is their own meeting/)
        .first()
        .waitFor();
      assert.equal((await stage.attendees(event)).length, 0);
      await others.close();

      const { event: open, meeting } = await opening(3, 'There already');
      await stage.tag(meeting, world.priya);
      const opened = await stage.visit(world.rep, eventPage(open));
      await search(opened, 'Nair');
      await opened.page
        .getByRole('status')
        .filter({ hasText: 'Priya Nair is on this meeting already.' })
        .waitFor();
      assert.equal((await stage.attendees(open)).length, 1);
      await opened.close();
    }
  );

  test('an all-day event takes a tag as any other; a private one says why it does not', options, async () => {
    const allDay = await world.newEvent('Fair', 4, {
      IsAllDayEvent: true,
      ActivityDate: new Date(Date.now() + 4 * 86_400_000).toISOString().slice(0, 10),
      StartDateTime: undefined,
      EndDateTime: undefined,
      DurationInMinutes: 1440
    });
    const fair = await stage.visit(world.rep, eventPage(allDay));
    await fair.page.getByRole('button', { name: 'Tag Mei Tanaka' }).click();
    await stage.attendee(allDay, 'Invited');
    await fair.close();

    const secret = await world.newEvent('Takeover talks', 3);
    const opened = await stage.visit(world.rep, eventPage(secret));
    const tag = opened.page.getByRole('button', { name: 'Tag Mei Tanaka' });
    await tag.waitFor();
    // Becomes private while the page is open: one that is private offers nobody (taps.test.ts)
    await world.rep.update('Event', secret, { IsPrivate: true, WhatId: null });
    await tag.click();
    await opened.page.getByText('This calendar entry is private').first().waitFor();
    assert.deepEqual(
      await world.admin.query(`SELECT Id FROM Customer_Meeting__c WHERE Event_Id__c = '${secret}'`),
      []
    );
    await opened.close();
  });

  test('a tag from two pages at the same moment: one meeting, everybody once', options, async () => {
    const event = await world.newEvent('Two pages', 3);
    const pages = await Promise.all([
      stage.visit(world.rep, eventPage(event)),
      stage.visit(world.rep, eventPage(event))
    ]);
    const tags = pages.map(({ page }) => page.getByRole('button', { name: 'Tag Mei Tanaka' }));
    await Promise.all(tags.map((tag) => tag.waitFor()));
    await Promise.all(tags.map((tag) => tag.click()));
    await stage.attendee(event, 'Invited');
    await Promise.all(
      pages.map(({ page }) =>
        page.getByRole('listitem').filter({ hasText: 'Mei Tanaka' }).filter({ hasText: 'Asked' }).waitFor()
      )
    );
    for (const { page } of pages) {
      assert.equal(await page.getByRole('alert').count(), 0);
    }
    assert.equal(
      (await world.admin.query(`SELECT Id FROM Customer_Meeting__c WHERE Event_Id__c = '${event}'`)).length,
      1
    );
    assert.equal((await stage.attendees(event)).length, 1);
    await Promise.all(pages.map((page) => page.close()));
  });
});
