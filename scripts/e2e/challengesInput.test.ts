/**
 * What people type, paste and press at the same moment: kept as it was said, or refused with a clear message and nothing half
 * saved. Sent as the package's own form sends it: GraphQL, everything or nothing.
 */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Person, Row } from './attendeesWorld.ts';
import { FORBIDDEN, INVISIBLE, openChallengeSite, write } from './challengesSite.ts';
import type { ChallengeSite } from './challengesSite.ts';
import type { ChallengeWorld } from './challengesWorld.ts';

const THEME = 'Challenge_Theme__c';
const CHALLENGE = 'Customer_Challenge__c';

let site: ChallengeSite;
let world: ChallengeWorld;
let rep: Person;
let colleague: Person;
let owner: Person;
before(async () => {
  site = await openChallengeSite();
  ({ world } = site);
  rep = await site.person(world.rep);
  colleague = await site.person(world.colleague);
  owner = await site.person(world.owner);
});
after(() => site.close());

let keys = 0;
/** What the form sends, and what came of it. */
async function submit(fields: Row, who = colleague): Promise<{ id: string; errors: string }> {
  keys += 1;
  const row = { Opportunity__c: world.deal, Submission_Key__c: `input-${keys}-key`, ...fields };
  const { data, errors } = await write(who, [{ object: CHALLENGE, fields: row }]);
  return { id: idIn(data), errors: errors.map((error) => (error as { message: string }).message).join(' ') };
}
function idIn(data: unknown): string {
  const answer = data as { uiapi?: { step0?: { Record?: { Id: string } } } } | undefined;
  return answer?.uiapi?.step0?.Record?.Id ?? '';
}
/** Counts everything that a submit can leave behind. */
const counts = (): unknown[] =>
  [CHALLENGE, 'Contact', THEME].map(
    (object) => world.admin.rows(`SELECT COUNT(Id) n FROM ${object}`)[0]?.['n']
  );
async function leavesNothing(work: () => Promise<void>): Promise<void> {
  const earlier = counts();
  await work();
  assert.deepEqual(counts(), earlier);
}

const MAIL = `Von: Ana Ruiz <ana@nordlicht.example>
An: Lena Brandt
Betreff: Re: Re: AW: Retouren

> On 12 Nov 2026, Lena wrote:
> > Wie läuft es?

Wir tippen alles zweimal. "Schon wieder" & <immer noch>.
--
Ana Ruiz, Nordlicht`;

describe('whatever is typed is kept as it was typed', () => {
  const texts: [string, string][] = [
    ['emoji, also joined ones', 'Slow 🐢👨‍👩‍👧 pages 🇩🇪'],
    ['right-to-left', 'הלקוח מקליד כל חשבונית פעמיים (ERP)'],
    ['script tags', '<script>alert("x")</script><img src=x onerror=alert(1)>'],
    ['quotes and formulas', `=HYPERLINK("http://x") ' " \\ \${x} {0} {!$User.Id} %00`],
    ['SOQL', "' OR Name != '"],
    ['a line separator and a zero width space', 'One\u2028two\u200bthree'],
    ['decomposed accents', 'Bu\u0308ro'],
    ['255 characters', 'x'.repeat(255)]
  ];
  for (const [what, text] of texts) {
    test(what, async () => {
      const { id, errors } = await submit({ Statement__c: text, Customer_Words__c: text });
      assert.equal(errors, '');
      assert.equal(world.admin.value(CHALLENGE, id, 'Statement__c'), text);
      assert.equal(world.admin.value(CHALLENGE, id, 'Customer_Words__c'), text);
      const name = String(world.admin.value(CHALLENGE, id, 'Name'));
      assert.ok(text.startsWith(name) && name.length <= 80, name);
      const { data } = await rep.graphql(
        `query Q($id: ID) { uiapi { query { ${CHALLENGE}(where: { Id: { eq: $id } }) { edges { node { Statement__c { value } } } } } } }`,
        { id }
      );
      assert.equal(JSON.stringify(data).includes(JSON.stringify(text)), true, 'read back over GraphQL');
    });
  }

  test('a pasted e-mail thread in the quote', async () => {
    const { id, errors } = await submit({ Statement__c: 'Typed twice', Customer_Words__c: MAIL });
    assert.equal(errors, '');
    assert.equal(
      String(world.admin.value(CHALLENGE, id, 'Customer_Words__c')).replaceAll('\r\n', '\n'),
      MAIL
    );
  });
});

describe('what cannot be taken is refused, by name, and leaves nothing', () => {
  const refused: [string, Row, RegExp][] = [
    ['nothing', {}, /Statement__c|Statement/],
    ['an empty sentence', { Statement__c: '' }, /Statement__c|Statement/],
    ['only blanks', { Statement__c: ' \n\t ' }, /Statement__c|Statement/],
    [
      '10,000 characters',
      { Statement__c: 'x'.repeat(10_000) },
      /Statement.*too (long|large)|too (long|large).*Statement|max length/is
    ],
    [
      'a quote of 10,000 characters',
      { Statement__c: 'x', Customer_Words__c: 'x'.repeat(10_000) },
      /too (long|large)|max length/i
    ],
    ['an unknown severity', { Statement__c: 'x', Severity__c: 'Awful' }, /Severity|picklist/i],
    ['a field that is not for this person', { Statement__c: 'x', Told_Note__c: 'x' }, /Told_Note__c/],
    [
      'a theme that does not exist',
      { Statement__c: 'x', Theme__c: 'a00000000000001AAA' },
      /Theme|cross.reference|id/i
    ]
  ];
  for (const [what, fields, reason] of refused) {
    test(what, async () => {
      await leavesNothing(async () => {
        assert.match((await submit(fields)).errors, reason);
      });
    });
  }

  test('a deal that cannot be seen, and a deal that does not exist', async () => {
    const hidden = world.newDeal('Hidden');
    await leavesNothing(async () => {
      const reason = new RegExp(`${FORBIDDEN.source}|${INVISIBLE.source}|access|reference`, 'i');
      assert.match((await submit({ Statement__c: 'x', Opportunity__c: hidden })).errors, reason);
      assert.match(
        (await submit({ Statement__c: 'x', Opportunity__c: '006000000000001AAA' })).errors,
        reason
      );
    });
  });

  test('a contact of another account: and the message says what to do', async () => {
    const elsewhere = world.rep.create('Account', { Name: 'Elsewhere' });
    const stranger = world.rep.create('Contact', { LastName: 'Strange', AccountId: elsewhere });
    await leavesNothing(async () => {
      const { errors } = await submit({ Statement__c: 'x', Said_By__c: stranger }, rep);
      assert.match(
        errors,
        /neither works for this customer nor has a role on this deal\. Choose somebody else/
      );
    });
    const heard = world.hear('h');
    const { errors } = await write(rep, [{ object: CHALLENGE, id: heard, fields: { Said_By__c: stranger } }]);
    assert.match(JSON.stringify(errors), /neither works for this customer/);
    assert.equal(world.admin.value(CHALLENGE, heard, 'Said_By__c'), null);
  });
});

describe('somebody new said it', () => {
  const steps = (fields: Row, key: string): Parameters<typeof write>[1] => [
    { object: 'Contact', fields: { LastName: 'Neumann', AccountId: world.account } },
    {
      object: CHALLENGE,
      fields: {
        Opportunity__c: world.deal,
        Statement__c: 'x',
        Said_By__c: '@{step0}',
        Submission_Key__c: key,
        ...fields
      }
    }
  ];

  test('and arrives with the challenge', async () => {
    const { data, errors } = await write(rep, steps({}, 'new-contact-1'));
    assert.deepEqual(errors, []);
    const person = idIn(data);
    const [challenge] = world.admin.rows(
      `SELECT Said_By__c FROM ${CHALLENGE} WHERE Submission_Key__c = 'new-contact-1'`
    );
    assert.equal(challenge?.['Said_By__c'], person);
  });

  test('and does not stay when the challenge is refused', async () => {
    await leavesNothing(async () => {
      const { errors } = await write(rep, steps({ Statement__c: 'x'.repeat(300) }, 'new-contact-2'));
      assert.notDeepEqual(errors, []);
    });
  });

  test('and comes once, however often it is sent at the same moment', async () => {
    const earlier = counts() as number[];
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => write(rep, steps({}, 'new-contact-3')))
    );
    assert.equal(answers.filter(({ errors }) => errors.length === 0).length, 1);
    for (const { errors } of answers.filter((answer) => answer.errors.length > 0)) {
      assert.match(
        JSON.stringify(errors),
        /duplicate value found: Submission_Key__c duplicates value on record with id: a0/
      );
    }
    assert.deepEqual(counts(), [(earlier[0] ?? 0) + 1, (earlier[1] ?? 0) + 1, earlier[2]]);
  });
});

describe('two people at the same moment', () => {
  test('heard it too: one record, and the second one is told which', async () => {
    const theme = world.newTheme('Heard by two');
    const fields = {
      Opportunity__c: world.deal,
      Statement__c: 'Heard by two',
      Theme__c: theme,
      Submission_Key__c: `${world.deal.slice(0, 15)}.${theme.slice(0, 15)}`
    };
    const before = world.admin.value('Opportunity', world.deal, 'Ridealong_Challenges__c');
    const [one, two] = await Promise.all(
      [rep, colleague].map((who) => write(who, [{ object: CHALLENGE, fields }]))
    );
    const [first, second] = one?.errors.length === 0 ? [one, two] : [two, one];
    assert.match(
      JSON.stringify(second?.errors),
      new RegExp(`record with id: ${idIn(first?.data).slice(0, 15)}`)
    );
    assert.equal(world.admin.value('Opportunity', world.deal, 'Ridealong_Challenges__c'), Number(before) + 1);

    const quote = {
      ...fields,
      Same_As__c: idIn(first?.data),
      Customer_Words__c: 'Me too',
      Submission_Key__c: 'me-too-key'
    };
    assert.deepEqual((await write(colleague, [{ object: CHALLENGE, fields: quote }])).errors, []);
    assert.equal(
      world.admin.value('Opportunity', world.deal, 'Ridealong_Challenges__c'),
      Number(before) + 1,
      'a quote, no weight'
    );
  });

  test('merge the same themes, each the other way round: one merge, one clear refusal, nothing lost', async () => {
    const [a, b] = [world.newTheme('A'), world.newTheme('B')];
    const heard = [world.hear('of A', { Theme__c: a }), world.hear('of B', { Theme__c: b })];
    const merge = (theme: string, into: string): ReturnType<typeof write> =>
      write(owner, [{ object: THEME, id: theme, fields: { Merged_Into__c: into } }]);
    const answers = await Promise.all([merge(a, b), merge(b, a)]);
    const refusals = answers.filter(({ errors }) => errors.length > 0);
    assert.equal(refusals.length, 1);
    assert.match(JSON.stringify(refusals), /merged into this one, perhaps a moment ago by somebody else/);
    assert.equal(new Set(heard.map(world.themeOf)).size, 1);
  });

  test('merge one theme into two others: the first counts, the second is told', async () => {
    const [a, b, c] = [world.newTheme('A'), world.newTheme('B'), world.newTheme('C')];
    const heard = world.hear('of A', { Theme__c: a });
    const merge = (into: string): ReturnType<typeof write> =>
      write(owner, [{ object: THEME, id: a, fields: { Merged_Into__c: into } }]);
    const answers = await Promise.all([merge(b), merge(c)]);
    assert.match(
      JSON.stringify(answers.flatMap(({ errors }) => errors)),
      /already been merged, perhaps a moment ago/
    );
    assert.ok(['B', 'C'].includes(String(world.themeOf(heard))));
  });

  test('file a challenge while its theme is merged: it ends where the theme is answered', async () => {
    const [a, b] = [world.newTheme('A'), world.newTheme('B')];
    const heard = world.hear('late');
    await Promise.all([
      write(owner, [{ object: THEME, id: a, fields: { Merged_Into__c: b } }]),
      write(colleague, [{ object: CHALLENGE, id: heard, fields: { Theme__c: a } }])
    ]);
    assert.equal(world.themeOf(heard), 'B');
  });
});
