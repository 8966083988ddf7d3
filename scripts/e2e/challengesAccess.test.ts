/** What each persona may not do with challenges and themes, they cannot: not over REST, and not over GraphQL. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Person, Row } from './attendeesWorld.ts';
import {
  FORBIDDEN,
  INVISIBLE,
  cannotCreate,
  cannotDelete,
  cannotUpdate,
  openChallengeSite,
  write
} from './challengesSite.ts';
import type { ChallengeSite } from './challengesSite.ts';
import type { Actor, ChallengeWorld } from './challengesWorld.ts';

const THEME = 'Challenge_Theme__c';
const CHALLENGE = 'Customer_Challenge__c';

let site: ChallengeSite;
let world: ChallengeWorld;
const people = new Map<Actor, Person>();
before(async () => {
  site = await openChallengeSite();
  ({ world } = site);
  world.share(world.deal, world.leader);
});
after(() => site.close());

async function as(actor: Actor): Promise<Person> {
  const known = people.get(actor) ?? (await site.person(actor));
  people.set(actor, known);
  return known;
}

const DECIDING: Row[] = [
  { Decision__c: 'Will Act' },
  { Decision_Reason__c: 'Because' },
  { Interim_Answer__c: 'Patience' },
  { First_Answer_Due__c: '2031-01-01' },
  { Initiative__c: 'Project' }
];
/** Worked out by the sync or by flows. */
const FIGURES: Row[] = [
  { Accounts__c: 99 },
  { Opportunities__c: 99 },
  { Open_Pipeline__c: 1_000_000 },
  { Pipeline_Share__c: 1_000_000 },
  { Won_Amount__c: 1_000_000 },
  { Lost_Amount__c: 1_000_000 },
  { Last_Heard_On__c: '2031-01-01' },
  { Merged_On__c: '2031-01-01T00:00:00Z' }
];

const personas: [string, () => Actor][] = [
  ['a rep', () => world.rep],
  ['a colleague', () => world.colleague],
  ['a leader', () => world.leader]
];
for (const [persona, actor] of personas) {
  describe(`${persona} cannot`, () => {
    test('decide, answer, name a sales partner or merge', async () => {
      const who = await as(actor());
      const [theme, other] = [world.newTheme('Not theirs'), world.newTheme('Other')];
      for (const fields of [
        ...DECIDING,
        { Sales_Partner__c: world.otherRep.id },
        { Merged_Into__c: other }
      ]) {
        await cannotUpdate(who, THEME, theme, fields);
      }
    });

    test('put a challenge to sleep, or mark it a repeat by hand', async () => {
      const who = await as(actor());
      const challenge = world.hear('Awake');
      for (const fields of [
        { Snoozed_Until__c: '2031-01-01' },
        { Is_Repeat__c: true },
        { Filed_Under__c: null }
      ]) {
        await cannotUpdate(who, CHALLENGE, challenge, fields);
      }
    });

    test('delete what somebody else has heard, or a theme', async () => {
      const who = await as(actor());
      const somebody = actor() === world.rep ? world.colleague : world.rep;
      const refused = new RegExp(`${FORBIDDEN.source}|What was heard stays`);
      await cannotDelete(who, CHALLENGE, world.hear('Stays', {}, somebody), refused);
      await cannotDelete(who, THEME, world.newTheme('Stays'));
    });
  });
}

describe('a colleague cannot', () => {
  test('note that the customer was told: that is the rep’s', async () => {
    const who = await as(world.colleague);
    const challenge = world.hear('h', { Theme__c: world.newTheme('T', { Decision__c: 'Done' }) });
    for (const fields of [
      { Told_Customer_On__c: '2026-01-01' },
      { Told_Customer_By__c: world.colleague.id },
      { Told_Note__c: 'x' },
      { Told_Decision__c: 'Done' }
    ]) {
      await cannotUpdate(who, CHALLENGE, challenge, fields);
    }
  });

  test('make a theme that is decided already', async () => {
    await cannotCreate(await as(world.colleague), THEME, { Name: 'Mine', Decision__c: 'Will Act' });
  });
});

describe('nobody but those who see the deal can', () => {
  const outsiders: [string, () => Actor][] = [
    ['another rep', () => world.otherRep],
    ['a colleague who was not along', () => world.colleague],
    ['a theme owner', () => world.owner]
  ];
  for (const [persona, actor] of outsiders) {
    test(`read or write what was heard on it: not ${persona}`, async () => {
      const who = await as(actor());
      const hidden = world.newDeal('Hidden');
      const theme = world.newTheme('Seen by all');
      const challenge = world.hear('A secret', { Opportunity__c: hidden, Theme__c: theme });

      await cannotCreate(who, CHALLENGE, { Opportunity__c: hidden, Statement__c: 'x' });
      await cannotUpdate(who, CHALLENGE, challenge, { Statement__c: 'x' }, INVISIBLE);
      assert.equal((await who.send('GET', `/sobjects/${CHALLENGE}/${challenge}`)).status, 404);
      assert.deepEqual(await who.query(`SELECT Id FROM ${CHALLENGE} WHERE Theme__c = '${theme}'`), []);
      const { data } = await who.graphql(
        `query Q($id: ID) { uiapi { query { ${CHALLENGE}(where: { Theme__c: { eq: $id } }, first: 10) { edges { node { Id } } } } } }`,
        { id: theme }
      );
      assert.deepEqual(data, { uiapi: { query: { [CHALLENGE]: { edges: [] } } } });
      assert.equal((await who.query(`SELECT Id FROM ${THEME} WHERE Id = '${theme}'`)).length, 1);
      assert.equal(world.admin.value(CHALLENGE, challenge, 'Statement__c'), 'A secret');
    });
  }
});

describe('a theme owner cannot', () => {
  test('decide or merge what another theme owner answers for', async () => {
    const who = await as(world.otherOwner);
    const [theme, mine] = [
      world.newTheme('Jonas answers'),
      world.newTheme('Amara answers', {}, world.otherOwner)
    ];
    for (const fields of [...DECIDING, { Merged_Into__c: mine }]) {
      await cannotUpdate(who, THEME, theme, fields);
    }
    await who.update(THEME, mine, { Decision__c: 'Considering' });
  });

  test('speak for the rep, or delete a theme', async () => {
    const who = await as(world.owner);
    const challenge = world.hear('h', { Theme__c: world.newTheme('T', { Decision__c: 'Done' }) });
    await cannotUpdate(who, CHALLENGE, challenge, { Told_Customer_On__c: '2026-01-01' });
    await cannotDelete(who, THEME, world.newTheme('Of an admin', {}, world.admin));
  });
});

describe('a leader cannot', () => {
  test('write anything', async () => {
    const who = await as(world.leader);
    const challenge = world.hear('Read only');
    assert.equal((await who.query(`SELECT Id FROM ${CHALLENGE} WHERE Id = '${challenge}'`)).length, 1);
    await cannotCreate(who, CHALLENGE, { Opportunity__c: world.deal, Statement__c: 'x' });
    await cannotUpdate(who, CHALLENGE, challenge, { Statement__c: 'x' });
    await cannotUpdate(who, CHALLENGE, challenge, { Theme__c: world.newTheme('T') });
    await cannotCreate(who, THEME, { Name: 'x' });
  });
});

test('figures are worked out, and nobody writes them by hand', async () => {
  const theme = world.newTheme('Counted');
  for (const actor of [world.rep, world.colleague, world.owner, world.leader]) {
    for (const fields of FIGURES) {
      await cannotUpdate(await as(actor), THEME, theme, fields);
    }
  }
  for (const field of ['Ridealong_Challenges__c', 'Ridealong_Deal_Breakers__c']) {
    await cannotUpdate(await as(world.rep), 'Opportunity', world.deal, { [field]: 99 });
  }
});

test('who has no permission set sees none of it', async () => {
  const nobody = await as(world.newUser('Nora', 'Niemand', 'Rep'));
  const [assigned] = world.admin.rows(
    `SELECT Id FROM PermissionSetAssignment WHERE AssigneeId = '${nobody.id}' AND PermissionSet.Name = 'Ridealong_Rep'`
  );
  world.admin.delete('PermissionSetAssignment', String(assigned?.['Id']));
  for (const object of [THEME, CHALLENGE]) {
    assert.match(
      await nobody.refusal('GET', `/query?q=${encodeURIComponent(`SELECT Id FROM ${object}`)}`),
      FORBIDDEN
    );
    const { errors } = await nobody.graphql(
      `query { uiapi { query { ${object}(first: 1) { edges { node { Id } } } } } }`
    );
    assert.match(JSON.stringify(errors), FORBIDDEN, object);
    // To them there is no such object.
    const fields = { Name: 'x', Statement__c: 'x', Opportunity__c: world.deal };
    assert.match(await nobody.refusal('POST', `/sobjects/${object}`, fields), INVISIBLE);
    assert.match(JSON.stringify((await write(nobody, [{ object, fields }])).errors), FORBIDDEN);
  }
});

test('the sync writes figures, and nothing that people say or decide', async () => {
  const sync = await as(world.newUser('Sina', 'Sync', 'Sync'));
  const theme = world.newTheme('Counted');
  const challenge = world.hear('Said', { Theme__c: theme });
  await sync.update(THEME, theme, {
    Accounts__c: 1,
    Open_Pipeline__c: 48_000,
    Last_Heard_On__c: '2026-11-01'
  });
  for (const fields of [...DECIDING, { Merged_Into__c: world.newTheme('Other') }]) {
    await cannotUpdate(sync, THEME, theme, fields);
  }
  for (const fields of [{ Statement__c: 'x' }, { Theme__c: null }, { Told_Customer_On__c: '2026-01-01' }]) {
    await cannotUpdate(sync, CHALLENGE, challenge, fields);
  }
  await cannotCreate(sync, CHALLENGE, { Opportunity__c: world.deal, Statement__c: 'x' });
});

test('what is refused in part is refused as a whole', async () => {
  const who = await as(world.colleague);
  const before = world.admin.rows(`SELECT Id FROM ${CHALLENGE}`).length;
  const [theme, other] = [world.newTheme('T', {}, world.admin), world.hear('h')];
  const { errors } = await write(who, [
    { object: CHALLENGE, fields: { Opportunity__c: world.deal, Statement__c: 'Fine by itself' } },
    { object: CHALLENGE, id: other, fields: { Theme__c: theme } },
    { object: CHALLENGE, fields: { Opportunity__c: world.newDeal('Hidden'), Statement__c: 'Forbidden' } }
  ]);
  assert.match(JSON.stringify(errors), FORBIDDEN);
  assert.equal(world.admin.rows(`SELECT Id FROM ${CHALLENGE}`).length, before + 1);
  assert.equal(world.themeOf(other), undefined);
});
