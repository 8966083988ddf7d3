/** Text that nobody can see is none; text that somebody can see is kept, in every script. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openChallengeWorld } from '../e2e/challengesWorld.ts';
import { cutText } from '../sync/plan/canonical.ts';
import type { ChallengeWorld } from '../e2e/challengesWorld.ts';

const CHALLENGE = 'Customer_Challenge__c';

let world: ChallengeWorld;
before(async () => {
  world = await openChallengeWorld();
});
after(() => world.close());

for (const text of [
  '\u200B',
  '\u200B\u200B',
  '\u200B \u2060',
  '\uFEFF',
  '\u00AD',
  '\u200E\u202E',
  '\u3000',
  '\u00A0\u2009',
  '\u2028',
  '\u2063\n\u200D'
]) {
  test(`${JSON.stringify(text)} is no statement`, () => {
    const refused = world.rep.refusedCreate(CHALLENGE, { Opportunity__c: world.deal, Statement__c: text });
    assert.match(refused, /nothing to read|REQUIRED_FIELD_MISSING/);
  });
}

for (const text of [
  '.',
  '0',
  'ü',
  'a\u200Bb',
  '👩‍🚀',
  '한국어',
  'क्षि',
  '\u200Bשלום',
  '我们打两次',
  '🏳️‍🌈 flag'
]) {
  test(`${text} is one, and comes back as it was`, () => {
    const id = world.rep.create(CHALLENGE, { Opportunity__c: world.deal, Statement__c: text });
    assert.equal(world.rep.value(CHALLENGE, id, 'Statement__c'), text);
  });
}

for (const [what, text, length] of [
  ['is cut before a sign of two units', `${'x'.repeat(79)}😀 and more`, 79],
  ['is cut behind one that fits', `${'x'.repeat(78)}😀 and more`, 80],
  ['is cut between two', '😀'.repeat(60), 80],
  ['of odd length is cut between two', `x${'😀'.repeat(60)}`, 79],
  ['of signs of another plane is cut between two', `x${'𠮷'.repeat(60)}`, 79],
  ['of lines is cut', `${'x'.repeat(40)}\n${'y'.repeat(38)}😀z`, 79],
  ['is left as it is where it fits', `${'x'.repeat(78)}😀`, 80],
  ['of letters is cut at 80', 'ü'.repeat(100), 80],
  ['of Korean is cut at 80', '한'.repeat(100), 80],
  ['of one sign stays', '👍', 2]
] as const) {
  test(`the name of a challenge and of a meeting ${what}`, () => {
    const challenge = world.rep.create(CHALLENGE, { Opportunity__c: world.deal, Statement__c: text });
    const event = world.rep.create('Event', {
      Subject: text,
      StartDateTime: '2031-01-08T09:00:00Z',
      DurationInMinutes: 60
    });
    const meeting = world.rep.create('Customer_Meeting__c', { Event_Id__c: event, Name: 'x' });
    for (const name of [
      world.rep.value(CHALLENGE, challenge, 'Name'),
      world.rep.value('Customer_Meeting__c', meeting, 'Name')
    ]) {
      assert.ok(typeof name === 'string' && name.isWellFormed(), String(name));
      assert.equal(name.length, length);
    }
  });
}

for (const [what, text] of [
  ['a family at the end', `${'word '.repeat(15)}👨\u200D👩\u200D👧\u200D👦 went home`],
  ['a tinted hand at the end', `${'word '.repeat(15)}abc👍🏽 is what they say`],
  ['a flag at the end', `${'word '.repeat(15)}abc🇩🇪 and others`],
  ['an accent at the end', `${'word '.repeat(15)}cafe\u0301 and others`],
  ['an accent behind the end', `${'word '.repeat(15)}cafee\u0301 and others`],
  ['a heart at the end', `${'word '.repeat(15)}abcd❤\uFE0F and others`],
  ['a family and no blank', `${'x'.repeat(75)}👨\u200D👩\u200D👧\u200D👦 went home`],
  ['plain words', 'word '.repeat(30)],
  ['a blank at the end', `${'x'.repeat(79)} and others`],
  ['80 signs', 'x'.repeat(80)]
] as const) {
  test(`flows and sync cut a name with ${what} alike`, () => {
    const challenge = world.rep.create(CHALLENGE, { Opportunity__c: world.deal, Statement__c: text });
    const event = world.rep.create('Event', {
      Subject: text,
      StartDateTime: '2031-01-08T09:00:00Z',
      DurationInMinutes: 60
    });
    const meeting = world.rep.create('Customer_Meeting__c', { Event_Id__c: event, Name: 'x' });
    const expected = cutText(text.trim(), 80).trim();
    assert.equal(world.rep.value(CHALLENGE, challenge, 'Name'), expected);
    assert.equal(world.rep.value('Customer_Meeting__c', meeting, 'Name'), expected);
  });
}

const FAMILY = '👨\u200D👩\u200D👧\u200D👦';

/** How many letters there are before the signs, so that the cut of a title (250) lies at each place within them. */
for (const letters of [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]) {
  test(`a bell's title does not end inside a sign: ${letters} letters and families`, () => {
    const account = world.admin.create('Account', {
      Name: `${'x'.repeat(letters)}${`${FAMILY} `.repeat(20)}`
    });
    const deal = world.newDeal(`Deal ${letters}`, { AccountId: account });
    world.share(deal, world.colleague);
    world.colleague.create(CHALLENGE, {
      Opportunity__c: deal,
      Statement__c: `Heard ${letters}`,
      Heard_By__c: world.colleague.id
    });
    const [bell] = world.rep.bells();
    assert.match(bell?.title ?? '', /👦/u);
    assert.ok(bell?.title.isWellFormed(), bell?.title);
    assert.doesNotMatch(bell?.title.replaceAll(FAMILY, '') ?? '', /\p{Extended_Pictographic}/u);
    assert.ok((bell?.title.length ?? 0) <= 250);
  });
}
