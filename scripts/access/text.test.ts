/** Text that nobody can see is none; text that somebody can see is kept, in every script. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openChallengeWorld } from '../e2e/challengesWorld.ts';
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
