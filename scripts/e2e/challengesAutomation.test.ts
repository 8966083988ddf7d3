/**
 * What the package does by itself with challenges and themes: dates, the loop to everybody who waits for an answer,
 * debriefs, repeats. In a local org, each person in their own session.
 * Longer than files are elsewhere: all cases share one org, which takes seconds to build.
 */
import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, test } from 'node:test';
import { openChallengeWorld } from './challengesWorld.ts';
import type { Actor, ChallengeWorld } from './challengesWorld.ts';

const THEME = 'Challenge_Theme__c';
const CHALLENGE = 'Customer_Challenge__c';
const DAY = 86_400_000;

let world: ChallengeWorld;
before(async () => {
  world = await openChallengeWorld();
});
beforeEach(() => world.org.setClock(undefined));
after(() => world.close());

const at = (instant: string): void => world.org.setClock(new Date(instant));
/** Today as the rep's calendar has it, so many days on. */
const day = (inDays = 0): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Berlin' }).format(
    world.org.now().getTime() + inDays * DAY
  );
/** Bells that rang while something was done. */
function rung(who: Actor, work: () => void): { title: string; body: string; targetId: string | null }[] {
  const earlier = who.bells().length;
  work();
  return who.bells().slice(0, who.bells().length - earlier);
}

describe('first answer due', () => {
  // The setting says ten working days. 2031-03-03 is a Monday.
  const due: [string, string][] = [
    ['2031-03-03', '2031-03-17'],
    ['2031-03-04', '2031-03-18'],
    ['2031-03-05', '2031-03-19'],
    ['2031-03-06', '2031-03-20'],
    ['2031-03-07', '2031-03-21'],
    ['2031-03-08', '2031-03-21'],
    ['2031-03-09', '2031-03-21'],
    ['2031-12-30', '2032-01-13'],
    ['2032-02-20', '2032-03-05']
  ];
  for (const [today, wanted] of due) {
    test(`of a theme made on ${today} is ten working days later: ${wanted}`, () => {
      at(`${today}T12:00:00Z`);
      assert.equal(world.admin.value(THEME, world.newTheme('New'), 'First_Answer_Due__c'), wanted);
    });
  }

  test('stays what an admin set it to', () => {
    const theme = world.newTheme('New', { First_Answer_Due__c: '2031-04-01' }, world.admin);
    assert.equal(world.admin.value(THEME, theme, 'First_Answer_Due__c'), '2031-04-01');
    world.admin.update(THEME, theme, { First_Answer_Due__c: '2031-04-08', Interim_Answer__c: 'Patience' });
    assert.equal(world.admin.value(THEME, theme, 'First_Answer_Due__c'), '2031-04-08');
  });
});

describe('the dates of a decision', () => {
  const dates = (theme: string): unknown[] =>
    ['Decided_On__c', 'First_Answered_On__c'].map((field) => world.admin.value(THEME, theme, field));

  test('follow it: the first answer once, the decision each time', () => {
    const theme = world.newTheme('T');
    assert.deepEqual(dates(theme), [null, null]);
    at('2031-03-03T12:00:00Z');
    world.owner.update(THEME, theme, { Interim_Answer__c: 'Use the CSV import' });
    assert.deepEqual(dates(theme), [null, '2031-03-03']);
    at('2031-03-10T12:00:00Z');
    world.owner.update(THEME, theme, { Decision__c: 'Will Act' });
    assert.deepEqual(dates(theme), ['2031-03-10', '2031-03-03']);
    at('2031-05-01T12:00:00Z');
    world.owner.update(THEME, theme, { Decision__c: 'Done' });
    assert.deepEqual(dates(theme), ['2031-05-01', '2031-03-03']);
    world.owner.update(THEME, theme, { Decision__c: 'New' });
    assert.deepEqual(dates(theme), [null, '2031-03-03']);
  });

  test('are taken from an import that brings them', () => {
    const imported = {
      Decision__c: 'Will Act',
      Decided_On__c: '2030-11-05',
      First_Answered_On__c: '2030-11-01'
    };
    const theme = world.newTheme('T', imported, world.admin);
    assert.deepEqual(dates(theme), ['2030-11-05', '2030-11-01']);
  });

  test('and a no needs a reason', () => {
    const theme = world.newTheme('T');
    assert.match(world.owner.refusedUpdate(THEME, theme, { Decision__c: 'Will Not Act' }), /Say why not/);
    world.owner.update(THEME, theme, { Decision__c: 'Will Not Act', Decision_Reason__c: 'Too rare' });
  });
});

describe('a decision', () => {
  test('reaches the owner of each deal and anyone who heard it, once each, with the reason', () => {
    const theme = world.newTheme('Typed twice');
    const second = world.newDeal('Second deal', {}, world.otherRep);
    world.hear('h1', { Theme__c: theme, Heard_By__c: world.colleague.id }, world.colleague);
    world.hear('h2', { Theme__c: theme, Heard_By__c: world.colleague.id }, world.colleague);
    world.hear('h3', { Theme__c: theme, Opportunity__c: second }, world.otherRep);

    const heard = new Map<Actor, unknown[]>();
    const everybody = [world.rep, world.otherRep, world.colleague, world.owner, world.leader];
    const earlier = new Map(everybody.map((who) => [who, who.bells().length]));
    world.owner.update(THEME, theme, { Decision__c: 'Will Act', Decision_Reason__c: 'Six customers wait' });
    for (const who of everybody) {
      heard.set(who, who.bells().slice(0, who.bells().length - (earlier.get(who) ?? 0)));
    }

    const bell = {
      title: 'We will act',
      body: '“Typed twice”: Because: Six customers wait',
      targetId: theme
    };
    assert.deepEqual(
      everybody.map((who) => heard.get(who)),
      [[bell], [bell], [bell], [], []]
    );
  });

  test('passes on a no with its reason and what to say until then', () => {
    const theme = world.newTheme('T', { Interim_Answer__c: 'Use a ruler' });
    world.hear('h', { Theme__c: theme });
    const [bell] = rung(world.rep, () =>
      world.owner.update(THEME, theme, { Decision__c: 'Will Not Act', Decision_Reason__c: 'Too rare' })
    );
    assert.deepEqual(bell, {
      title: 'We will not act',
      body: '“T”: Because: Too rare Until then: Use a ruler',
      targetId: theme
    });
  });

  test('that is taken back is told, too: nobody is left with the wrong news', () => {
    const theme = world.newTheme('Hasty');
    world.hear('h', { Theme__c: theme });
    world.owner.update(THEME, theme, { Decision__c: 'Will Not Act', Decision_Reason__c: 'Too rare' });
    const [bell, ...more] = rung(world.rep, () =>
      world.owner.update(THEME, theme, { Decision__c: 'New', Decision_Reason__c: null })
    );
    assert.deepEqual([bell?.title, more.length], ['Never mind, not decided yet', 0]);
    assert.match(bell?.body ?? '', /^“Hasty”:/);
  });

  test('tells what can be said today, when only that changes', () => {
    const theme = world.newTheme('T');
    world.hear('h', { Theme__c: theme });
    const [bell, ...more] = rung(world.rep, () =>
      world.owner.update(THEME, theme, { Interim_Answer__c: 'Use a ruler' })
    );
    assert.deepEqual(
      [bell?.title, bell?.body, more.length],
      ['What you can say today', '“T”: Use a ruler', 0]
    );
    assert.deepEqual(
      rung(world.rep, () => world.owner.update(THEME, theme, { Initiative__c: 'X' })),
      []
    );
    assert.deepEqual(
      rung(world.rep, () => world.owner.update(THEME, theme, { Decision__c: 'New' })),
      []
    );
  });

  test('goes to the next in line where the owner of the deal has left', () => {
    const leaver = world.newUser('Lea', 'Leaver', 'Rep');
    const accountOwner = world.newUser('Acc', 'Owner', 'Rep');
    const account = world.admin.create('Account', { Name: 'Orphaned', OwnerId: accountOwner.id });
    const deal = world.admin.create('Opportunity', {
      Name: 'Orphan',
      AccountId: account,
      OwnerId: leaver.id,
      StageName: 'Prospecting',
      CloseDate: '2031-01-31'
    });
    const theme = world.newTheme('T');
    const heard = world.hear(
      'h',
      { Theme__c: theme, Opportunity__c: deal, Heard_By__c: leaver.id },
      world.admin
    );
    const tells = (): unknown => world.admin.value(CHALLENGE, heard, 'Rep_To_Tell__c');
    assert.equal(tells(), leaver.id);

    world.admin.update('User', leaver.id, { IsActive: false });
    assert.equal(tells(), accountOwner.id);
    assert.equal(world.admin.value(CHALLENGE, heard, 'Hearer_To_Tell__c'), null);
    const decide = (decision: string) => (): void =>
      world.admin.update(THEME, theme, { Decision__c: decision });
    assert.equal(rung(accountOwner, decide('Considering')).length, 1);

    world.admin.update('User', accountOwner.id, { IsActive: false });
    assert.equal(tells(), world.owner.id);
    assert.equal(rung(world.owner, decide('Will Act')).length, 1);
  });

  test('is no news to the person who made it', () => {
    const theme = world.newTheme('T', {}, world.admin);
    world.hear('h', { Theme__c: theme });
    world.admin.update(THEME, theme, { OwnerId: world.owner.id });
    const deal = world.admin.create('Opportunity', {
      Name: 'Owned by a theme owner',
      OwnerId: world.owner.id,
      StageName: 'Prospecting',
      CloseDate: '2031-01-31'
    });
    world.hear('mine', { Theme__c: theme, Opportunity__c: deal }, world.admin);
    assert.deepEqual(
      rung(world.owner, () => world.owner.update(THEME, theme, { Decision__c: 'Done' })),
      []
    );
  });

  test('after a merge reaches those of the merged theme too', () => {
    const [a, b] = [world.newTheme('A'), world.newTheme('B')];
    const far = world.newDeal('Far', {}, world.otherRep);
    world.hear('h', { Theme__c: a, Opportunity__c: far }, world.otherRep);
    world.owner.update(THEME, a, { Merged_Into__c: b });
    const bells = rung(world.otherRep, () => world.owner.update(THEME, b, { Decision__c: 'Done' }));
    assert.deepEqual(
      bells.map(({ title, body }) => [title, body.slice(0, 4)]),
      [['Done', '“B”:']]
    );
  });
});

describe('what was decided before', () => {
  const no = { Decision__c: 'Will Not Act', Decision_Reason__c: 'Too rare' };
  const bell = (theme: string): unknown => ({
    title: 'We will not act',
    body: '“T”: Because: Too rare',
    targetId: theme
  });

  test('reaches anyone who waits for an answer when a challenge is filed under it, and once', () => {
    const theme = world.newTheme('T', no);
    const challenge = world.hear('h', { Heard_By__c: world.colleague.id }, world.colleague);
    const file = (): void => world.owner.update(CHALLENGE, challenge, { Theme__c: theme });
    let colleague: unknown[] = [];
    const rep = rung(world.rep, () => {
      colleague = rung(world.colleague, file);
    });
    assert.deepEqual([rep, colleague], [[bell(theme)], [bell(theme)]]);
    assert.deepEqual(rung(world.rep, file), []);
    assert.deepEqual(
      rung(world.rep, () => world.colleague.update(CHALLENGE, challenge, { Severity__c: 'Painful' })),
      []
    );
  });

  test('and is taken back with the filing: anyone who was told hears that it waits again', () => {
    const theme = world.newTheme('T', no);
    const challenge = world.hear('slip', { Heard_By__c: world.colleague.id }, world.colleague);
    world.owner.update(CHALLENGE, challenge, { Theme__c: theme });
    const takeOut = (): void => world.owner.update(CHALLENGE, challenge, { Theme__c: null });
    let colleague: unknown[] = [];
    const rep = rung(world.rep, () => {
      colleague = rung(world.colleague, takeOut);
    });
    assert.deepEqual(
      [rep, colleague].flat().map((one) => {
        const { title, body } = one as { title: string; body: string };
        return [title, body.slice(0, 7)];
      }),
      Array.from({ length: 2 }, () => ['Never mind, not answered yet', '“slip”:'])
    );
    const quiet = world.newTheme('Q');
    world.owner.update(CHALLENGE, challenge, { Theme__c: quiet });
    assert.deepEqual(
      rung(world.rep, takeOut),
      [],
      'where nothing had been said there is nothing to take back'
    );
  });

  test('says what can be said today where nothing is decided, and nothing where there is nothing to say', () => {
    const [silent, interim] = [
      world.newTheme('S'),
      world.newTheme('T', { Interim_Answer__c: 'Use a ruler' })
    ];
    const challenge = world.hear('h');
    const file = (theme: string) => (): void => world.owner.update(CHALLENGE, challenge, { Theme__c: theme });
    assert.deepEqual(rung(world.rep, file(silent)), []);
    assert.deepEqual(rung(world.rep, file(interim)), [
      { title: 'What you can say today', body: '“T”: Use a ruler', targetId: interim }
    ]);
  });

  test('reaches the rep when a colleague hears it again, and not with an import of long ago', () => {
    const theme = world.newTheme('T', no);
    const hears =
      (fields: object, by = world.colleague) =>
      (): void => {
        world.hear('h', { Theme__c: theme, Heard_By__c: world.colleague.id, ...fields }, by);
      };
    // An import is the admin's: a colleague reads only meetings they are on
    for (const by of [world.colleague, world.admin]) {
      assert.deepEqual(
        rung(world.rep, hears({}, by)).filter(({ targetId }) => targetId === theme),
        [bell(theme)]
      );
    }
    const event = world.rep.create('Event', {
      Subject: 'Long ago',
      WhatId: world.deal,
      StartDateTime: new Date(world.org.now().getTime() - 40 * DAY).toISOString(),
      EndDateTime: new Date(world.org.now().getTime() - 40 * DAY + 3_600_000).toISOString()
    });
    const meeting = world.rep.create('Customer_Meeting__c', { Event_Id__c: event, Name: 'Long ago' });
    assert.deepEqual(rung(world.rep, hears({ Customer_Meeting__c: meeting }, world.admin)), []);
  });

  test('does not come again when somebody on the deal says the same', () => {
    const theme = world.newTheme('T', { Decision__c: 'Will Act', Decision_Reason__c: 'Six wait' });
    let first = '';
    assert.deepEqual(
      rung(world.rep, () => {
        first = world.hear('h', { Theme__c: theme }, world.colleague);
      }).filter(({ targetId }) => targetId === theme).length,
      1
    );
    const told = rung(world.rep, () => world.hear('h again', { Same_As__c: first }, world.colleague));
    assert.deepEqual(
      told.filter(({ targetId }) => targetId === theme),
      []
    );
  });

  test('reaches those of a theme that is merged into it, once each, and anyone who hears it from then on', () => {
    const [a, b] = [world.newTheme('A'), world.newTheme('T', no)];
    const second = world.newDeal('Second of the same rep');
    world.hear('h1', { Theme__c: a });
    world.hear('h2', { Theme__c: a, Opportunity__c: second });
    const far = world.newDeal('Far', {}, world.otherRep);
    world.hear('h3', { Theme__c: b, Opportunity__c: far }, world.otherRep);
    let knewBefore: unknown[] = [];
    const bells = rung(world.rep, () => {
      knewBefore = rung(world.otherRep, () => world.owner.update(THEME, a, { Merged_Into__c: b }));
    });
    assert.deepEqual([bells, knewBefore], [[bell(b)], []]);
    assert.deepEqual(
      rung(world.rep, () => world.owner.update(THEME, a, { Merged_Into__c: null })),
      []
    );
  });

  test('takes along those of themes that were merged before', () => {
    const [a, b, c] = [world.newTheme('A'), world.newTheme('B'), world.newTheme('T', no)];
    world.hear('h', { Theme__c: a });
    assert.deepEqual(
      rung(world.rep, () => world.owner.update(THEME, a, { Merged_Into__c: b })),
      []
    );
    assert.deepEqual(
      rung(world.rep, () => world.owner.update(THEME, b, { Merged_Into__c: c })),
      [bell(c)]
    );
  });
});

test('a sales partner is told what they are wanted for, once there is something to do', () => {
  const theme = world.newTheme('T', { Sales_Partner__c: world.otherRep.id });
  const bells = rung(world.otherRep, () => {
    world.owner.update(THEME, theme, { Decision__c: 'Will Act', Initiative__c: 'Order intake' });
    world.owner.update(THEME, theme, { Sales_Partner__c: null });
    world.owner.update(THEME, theme, { Sales_Partner__c: world.otherRep.id });
  });
  assert.deepEqual(
    bells.map(({ title, body }) => [title, body]),
    [['You are the sales partner of a theme', '“T”: Order intake']]
  );
});

describe('what became of it reaches the customer', () => {
  const untold = (challenge: string): unknown =>
    world.admin.value(CHALLENGE, challenge, 'Customer_Not_Told__c');

  test('the list of those not told grows with a decision and shrinks with each that is told', () => {
    const theme = world.newTheme('T');
    const challenge = world.hear('h', { Theme__c: theme });
    assert.equal(untold(challenge), false);
    world.owner.update(THEME, theme, { Decision__c: 'Considering' });
    assert.equal(untold(challenge), false);
    world.owner.update(THEME, theme, { Decision__c: 'Will Act' });
    assert.equal(untold(challenge), true);
    world.rep.update(CHALLENGE, challenge, { Told_Customer_On__c: day() });
    assert.equal(untold(challenge), false);
    assert.equal(world.admin.value(CHALLENGE, challenge, 'Told_Customer_By__c'), world.rep.id);
  });

  test('a later decision has to be told again', () => {
    const theme = world.newTheme('T');
    const challenge = world.hear('h', { Theme__c: theme });
    world.owner.update(THEME, theme, { Decision__c: 'Will Act' });
    world.rep.update(CHALLENGE, challenge, { Told_Customer_On__c: day() });
    at(new Date(Date.now() + 40 * DAY).toISOString());
    world.owner.update(THEME, theme, { Decision__c: 'Done' });
    assert.equal(untold(challenge), true);
    world.rep.update(CHALLENGE, challenge, { Told_Customer_On__c: day() });
    assert.equal(untold(challenge), false);
  });

  test('a decision that changes on the day it was told has to be told again, too', () => {
    const theme = world.newTheme('T');
    const challenge = world.hear('h', { Theme__c: theme });
    const tell = (fields: object): unknown => {
      world.rep.update(CHALLENGE, challenge, { Told_Customer_On__c: day(), ...fields });
      return untold(challenge);
    };
    world.owner.update(THEME, theme, { Decision__c: 'Will Act' });
    assert.equal(tell({}), false);
    assert.equal(world.admin.value(CHALLENGE, challenge, 'Told_Decision__c'), 'Will Act');
    world.owner.update(THEME, theme, { Decision__c: 'Will Not Act', Decision_Reason__c: 'r' });
    assert.equal(untold(challenge), true);
    // The page names the decision that the letter spoke of, which may have changed again meanwhile.
    assert.equal(tell({ Told_Decision__c: 'Will Not Act' }), false);
    world.owner.update(THEME, theme, { Decision__c: 'Done' });
    assert.equal(tell({ Told_Decision__c: 'Will Not Act' }), true);
    assert.equal(tell({ Told_Decision__c: 'Done' }), false);

    const moved = world.newTheme('Elsewhere', { Decision__c: 'Will Act' });
    world.owner.update(CHALLENGE, challenge, { Theme__c: moved });
    assert.equal(untold(challenge), true, 'told that it is done, and now it is not');
    world.rep.update(CHALLENGE, challenge, { Told_Customer_On__c: null });
    assert.equal(world.admin.value(CHALLENGE, challenge, 'Told_Decision__c'), null);
  });

  test('what an import brings as told before it brings the decision stays told', () => {
    const theme = world.newTheme('T');
    const challenge = world.hear('h', { Theme__c: theme, Told_Customer_On__c: day(-2) });
    assert.equal(world.admin.value(CHALLENGE, challenge, 'Told_Decision__c'), null);
    world.admin.update(THEME, theme, { Decision__c: 'Done', Decided_On__c: day(-5) });
    assert.equal(untold(challenge), false);
  });

  test('somebody else who said the same is told, too', () => {
    const other = world.rep.create('Contact', { LastName: 'Weiss', AccountId: world.account });
    const theme = world.newTheme('T', { Decision__c: 'Done' });
    const challenge = world.hear('h', { Theme__c: theme, Said_By__c: world.contact });
    const again = (saidBy: string): string => world.hear('h', { Same_As__c: challenge, Said_By__c: saidBy });
    assert.deepEqual([again(other), again(world.contact)].map(untold), [true, false]);
  });

  test('nobody can have been told in the future, and a repeat is not told on its own', () => {
    const theme = world.newTheme('T', { Decision__c: 'Done' });
    const challenge = world.hear('h', { Theme__c: theme });
    const repeat = world.hear('h again', { Same_As__c: challenge });
    assert.deepEqual([challenge, repeat].map(untold), [true, false]);
    assert.match(world.rep.refusedUpdate(CHALLENGE, challenge, { Told_Customer_On__c: day(2) }), /future/);
  });
});

describe('a debrief', () => {
  const attendee = (row: object): string => world.admin.create('Internal_Attendee__c', { ...row });
  function visit(inDays: number): { meeting: string; row: string } {
    const start = world.org.now().getTime() + inDays * DAY;
    const event = world.rep.create('Event', {
      Subject: 'Visit',
      WhatId: world.deal,
      StartDateTime: new Date(start).toISOString(),
      EndDateTime: new Date(start + 3_600_000).toISOString()
    });
    const meeting = world.rep.create('Customer_Meeting__c', { Event_Id__c: event, Name: 'Visit' });
    const row = attendee({
      Customer_Meeting__c: meeting,
      Attendee__c: world.colleague.id,
      Source__c: 'Tagged',
      Attendance__c: 'Accepted'
    });
    return { meeting, row };
  }
  const state = (row: string): unknown[] =>
    ['Attendance__c', 'Debrief__c'].map((field) => world.admin.value('Internal_Attendee__c', row, field));
  const log = (meeting: string, by = world.colleague): string =>
    world.hear('heard there', { Customer_Meeting__c: meeting, Heard_By__c: world.colleague.id }, by);

  test('is done by writing down what was heard, and the rep hears of it', () => {
    const { meeting, row } = visit(-1);
    const bells = rung(world.rep, () => log(meeting));
    assert.deepEqual(state(row), ['Attended', 'Done']);
    assert.deepEqual(bells, [
      {
        title: 'Priya Nair wrote down what Nordlicht Medizintechnik finds hard',
        body: 'heard there',
        targetId: world.deal
      }
    ]);
  });

  test('is not undone by the next challenge, and its time stays', () => {
    const { meeting, row } = visit(-1);
    log(meeting);
    const first = world.admin.value('Internal_Attendee__c', row, 'Debriefed_At__c');
    at(new Date(world.org.now().getTime() + DAY).toISOString());
    log(meeting);
    assert.equal(world.admin.value('Internal_Attendee__c', row, 'Debriefed_At__c'), first);
  });

  test('leaves alone a meeting to come, and somebody who was taken off it', () => {
    const coming = visit(2);
    log(coming.meeting);
    assert.deepEqual(state(coming.row), ['Accepted', 'Not Due']);

    const past = visit(-1);
    world.admin.update('Internal_Attendee__c', past.row, { Attendance__c: 'Removed' });
    // Somebody who was taken off reads the meeting no longer; an admin may still enter what they heard
    log(past.meeting, world.admin);
    assert.equal(state(past.row)[0], 'Removed');
  });

  test('by the rep is no news to the rep', () => {
    const { meeting } = visit(-1);
    assert.deepEqual(
      rung(world.rep, () => log(meeting, world.rep)),
      []
    );
  });

  test('brought by an import of long ago rings no bell', () => {
    const { meeting } = visit(-30);
    assert.deepEqual(
      rung(world.rep, () => log(meeting)),
      []
    );
  });
});

describe('saying the same', () => {
  const counts = (deal: string): unknown[] =>
    ['Ridealong_Challenges__c', 'Ridealong_Deal_Breakers__c'].map((field) =>
      world.admin.value('Opportunity', deal, field)
    );

  test('on the same deal adds a quote, not weight', () => {
    const deal = world.newDeal('Repeated');
    const first = world.hear('h', { Opportunity__c: deal, Severity__c: 'Deal Breaker' });
    const again = world.hear('h', {
      Opportunity__c: deal,
      Same_As__c: first,
      Severity__c: 'Deal Breaker',
      Customer_Words__c: 'Ugh'
    });
    assert.deepEqual(counts(deal), [1, 1]);
    assert.equal(world.admin.value(CHALLENGE, again, 'Is_Repeat__c'), true);
    assert.equal(world.admin.value(CHALLENGE, again, 'Customer_Words__c'), 'Ugh');
  });

  test('on another deal counts there, and goes where the first one goes', () => {
    const deal = world.newDeal('Elsewhere');
    const first = world.hear('h');
    const other = world.hear('h', { Opportunity__c: deal, Same_As__c: first });
    assert.deepEqual(counts(deal), [1, 0]);
    assert.equal(world.admin.value(CHALLENGE, other, 'Is_Repeat__c'), false);

    const theme = world.newTheme('Found');
    world.owner.update(CHALLENGE, first, { Theme__c: theme });
    assert.equal(world.themeOf(other), 'Found');
  });

  test('is triaged from either side, and never moved once it has a theme', () => {
    const theme = world.newTheme('Found');
    const first = world.hear('h');
    const second = world.hear('h', { Same_As__c: first });
    world.owner.update(CHALLENGE, second, { Theme__c: theme });
    assert.equal(world.themeOf(first), 'Found');

    const other = world.newTheme('Other');
    world.owner.update(CHALLENGE, second, { Theme__c: other });
    assert.deepEqual([first, second].map(world.themeOf), ['Found', 'Other']);
  });

  test('waits again with what it repeats, when that is taken out of its theme', () => {
    const [first, far] = [world.hear('h'), world.newDeal('Far')];
    world.share(far, world.owner);
    const near = world.hear('h', { Same_As__c: first });
    const other = world.hear('h', { Opportunity__c: far, Same_As__c: first });
    const moved = world.hear('h', { Opportunity__c: far, Same_As__c: first });
    const theme = world.newTheme('By mistake');
    world.owner.update(CHALLENGE, first, { Theme__c: theme });
    world.owner.update(CHALLENGE, moved, { Theme__c: world.newTheme('On purpose') });
    world.owner.update(CHALLENGE, first, { Theme__c: null });
    assert.deepEqual([first, near, other].map(world.themeOf), [undefined, undefined, undefined]);
    assert.equal(world.themeOf(moved), 'On purpose');
    assert.deepEqual(world.admin.rows(`SELECT Id FROM ${CHALLENGE} WHERE Filed_Under__c = '${theme}'`), []);
  });

  test('as something with a theme gets that theme at once', () => {
    const first = world.hear('h', { Theme__c: world.newTheme('Known') });
    assert.equal(world.themeOf(world.hear('h', { Same_As__c: first })), 'Known');
    assert.match(world.rep.refusedUpdate(CHALLENGE, first, { Same_As__c: first }), /same as itself/);
  });
});

describe('who said it', () => {
  test('works for the customer', () => {
    const challenge = world.hear('h', { Said_By__c: world.contact });
    assert.equal(world.admin.value(CHALLENGE, challenge, 'Said_By__c'), world.contact);
  });

  test('or has a role on the deal', () => {
    const elsewhere = world.rep.create('Account', { Name: 'Consultants' });
    const consultant = world.rep.create('Contact', { LastName: 'Grün', AccountId: elsewhere });
    assert.match(
      world.rep.refusedCreate(CHALLENGE, {
        Opportunity__c: world.deal,
        Statement__c: 'h',
        Said_By__c: consultant
      }),
      /neither works for this customer nor has a role/
    );
    world.rep.create('OpportunityContactRole', {
      OpportunityId: world.deal,
      ContactId: consultant,
      Role: 'Evaluator'
    });
    world.hear('h', { Said_By__c: consultant });
  });

  test('may be anybody where the deal has no account', () => {
    const deal = world.newDeal('No account', { AccountId: null });
    world.hear('h', { Opportunity__c: deal, Said_By__c: world.contact });
  });
});

test('a closed deal takes challenges like any other', () => {
  const deal = world.newDeal('Lost', { StageName: 'Closed Lost' });
  world.hear('Why we lost', { Opportunity__c: deal, Severity__c: 'Deal Breaker' });
  assert.equal(world.admin.value('Opportunity', deal, 'Ridealong_Deal_Breakers__c'), 1);
});

test('the same submission makes one record, and the second is told which', () => {
  const row = { Opportunity__c: world.deal, Statement__c: 'Once', Submission_Key__c: 'key-1' };
  const id = world.colleague.create(CHALLENGE, row);
  const refusal = world.colleague.refusedCreate(CHALLENGE, row);
  assert.match(refusal, /DUPLICATE_VALUE/);
  assert.match(
    refusal,
    new RegExp(`Submission_Key__c duplicates value on record with id: ${id.slice(0, 15)}`)
  );
});
