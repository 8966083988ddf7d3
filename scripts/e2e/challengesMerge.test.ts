/**
 * Merging themes: one write moves everything, one write brings it back. What was heard keeps the theme that a person chose
 * (`Filed_Under__c`) and stands where that theme is answered (`Theme__c`).
 */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import fc from 'fast-check';
import { openChallengeWorld } from './challengesWorld.ts';
import type { ChallengeWorld } from './challengesWorld.ts';

const THEME = 'Challenge_Theme__c';
const CHALLENGE = 'Customer_Challenge__c';

let world: ChallengeWorld;
before(async () => {
  world = await openChallengeWorld();
});
after(() => world.close());

const merge = (theme: string, into: string | null): void => {
  world.owner.update(THEME, theme, { Merged_Into__c: into });
};
const answeredIn = (theme: string): unknown => world.admin.value(THEME, theme, 'Answering_Theme__c');

describe('a merge', () => {
  test('moves every challenge, those of deals the owner cannot see too, and says when and by whom', () => {
    const [slow, lag] = [world.newTheme('Slow'), world.newTheme('Lag')];
    const seen = world.hear('Pages crawl', { Theme__c: slow });
    const hidden = world.newDeal('Hidden from the owner');
    const unseen = world.hear('Pages creep', { Opportunity__c: hidden, Theme__c: slow });
    const other = world.hear('It lags', { Theme__c: lag });
    assert.equal(world.owner.value(CHALLENGE, unseen, 'Id'), undefined);

    merge(slow, lag);

    assert.deepEqual([seen, unseen, other].map(world.themeOf), ['Lag', 'Lag', 'Lag']);
    assert.equal(answeredIn(slow), lag);
    assert.equal(world.admin.value(THEME, slow, 'Merged_By__c'), world.owner.id);
    assert.match(String(world.admin.value(THEME, slow, 'Merged_On__c')), /^20/);
    assert.match(String(world.admin.value(THEME, lag, 'Took_In_On__c')), /^20/);
  });

  test('undone brings back exactly what it had moved', () => {
    const [a, b] = [world.newTheme('A'), world.newTheme('B')];
    const ofA = [world.hear('a1', { Theme__c: a }), world.hear('a2', { Theme__c: a })];
    const ofB = world.hear('b1', { Theme__c: b });
    const fields = 'Id, Theme__c, Filed_Under__c, Severity__c, Customer_Words__c, Statement__c, Is_Repeat__c';
    const state = (): unknown => world.admin.rows(`SELECT ${fields} FROM ${CHALLENGE} ORDER BY Id`);
    const earlier = state();

    merge(a, b);
    assert.notDeepEqual(state(), earlier);
    merge(a, null);

    assert.deepEqual(state(), earlier);
    assert.deepEqual([...ofA, ofB].map(world.themeOf), ['A', 'A', 'B']);
    for (const field of ['Answering_Theme__c', 'Merged_On__c', 'Merged_By__c']) {
      assert.equal(world.admin.value(THEME, a, field), null, field);
    }
  });

  test('of what was moved on and back since, too', () => {
    const [a, b, c] = [world.newTheme('A'), world.newTheme('B'), world.newTheme('C')];
    const heard = world.hear('a1', { Theme__c: a });
    merge(a, b);
    world.owner.update(CHALLENGE, heard, { Theme__c: c });
    // The page files it back where a person had filed it, which is answered in B.
    world.owner.update(CHALLENGE, heard, { Theme__c: a });
    assert.equal(world.themeOf(heard), 'B');
    merge(a, null);
    assert.equal(world.themeOf(heard), 'A');
  });

  test('of a theme that took in others takes them along, and each can be undone alone', () => {
    const [a, b, c] = [world.newTheme('A'), world.newTheme('B'), world.newTheme('C')];
    const heard = [a, b, c].map((theme, number) => world.hear(`h${number}`, { Theme__c: theme }));

    merge(a, b);
    merge(b, c);
    assert.deepEqual(heard.map(world.themeOf), ['C', 'C', 'C']);
    assert.equal(answeredIn(a), c);

    merge(a, null);
    assert.deepEqual(heard.map(world.themeOf), ['A', 'C', 'C']);
    merge(a, b);
    assert.deepEqual(heard.map(world.themeOf), ['C', 'C', 'C']);
    merge(b, null);
    assert.deepEqual(heard.map(world.themeOf), ['B', 'B', 'C']);
  });

  test('leaves alone what a person has moved on since', () => {
    const [a, b, d] = [world.newTheme('A'), world.newTheme('B'), world.newTheme('D')];
    const [split, stays] = [world.hear('s', { Theme__c: a }), world.hear('t', { Theme__c: a })];
    merge(a, b);
    world.owner.update(CHALLENGE, split, { Theme__c: d });
    merge(a, null);
    assert.deepEqual([split, stays].map(world.themeOf), ['D', 'A']);
  });

  test('leads on the person who still links to the merged theme', () => {
    const [a, b] = [world.newTheme('A'), world.newTheme('B')];
    merge(a, b);
    const late = world.hear('late', { Theme__c: a });
    assert.equal(world.themeOf(late), 'B');
    merge(a, null);
    assert.equal(world.themeOf(late), 'A');
  });

  test('of 500 challenges is one save', () => {
    const [a, b] = [world.newTheme('A'), world.newTheme('B')];
    for (let start = 0; start < 500; start += 100) {
      const rows = Array.from({ length: 100 }, (_unused, number) => ({
        Opportunity__c: world.deal,
        Statement__c: `Heard ${start + number}`,
        Theme__c: a
      }));
      const results = world.org.save({ operation: 'create', object: CHALLENGE, rows }, world.rep.session);
      assert.ok(results.every(({ success }) => success));
    }
    const count = (theme: string): unknown =>
      world.admin.rows(`SELECT COUNT(Id) n FROM ${CHALLENGE} WHERE Theme__c = '${theme}'`)[0]?.['n'];

    merge(a, b);
    assert.deepEqual([count(a), count(b)], [0, 500]);
    merge(a, null);
    assert.deepEqual([count(a), count(b)], [500, 0]);
  });
});

describe('a merge is refused', () => {
  const refused = (theme: string, into: string, by = world.owner): string =>
    by.refusedUpdate(THEME, theme, { Merged_Into__c: into });

  test('into itself, and in a circle, however long', () => {
    const [a, b, c] = [world.newTheme('A'), world.newTheme('B'), world.newTheme('C')];
    assert.match(refused(a, a), /cannot be merged into itself/);
    merge(a, b);
    assert.match(refused(b, a), /merged into this one/);
    merge(b, c);
    assert.match(refused(c, a), /merged into this one/);
    assert.deepEqual([a, b, c].map(answeredIn), [c, c, null]);
  });

  test('when somebody else was faster', () => {
    const [a, b, c] = [world.newTheme('A'), world.newTheme('B'), world.newTheme('C')];
    const heard = world.hear('h', { Theme__c: a });
    merge(a, b);
    assert.match(refused(a, c), /already been merged/);
    assert.equal(world.themeOf(heard), 'B');
  });

  test('to the person who does not answer for the theme', () => {
    const [a, b] = [world.newTheme('A'), world.newTheme('B')];
    assert.match(refused(a, b, world.otherOwner), /INSUFFICIENT_ACCESS/);
    assert.match(refused(a, b, world.rep), /INSUFFICIENT_ACCESS|INVALID_FIELD_FOR_INSERT_UPDATE/);
    assert.match(refused(a, b, world.leader), /INSUFFICIENT_ACCESS|INVALID_FIELD_FOR_INSERT_UPDATE/);
    world.admin.update(THEME, a, { Merged_Into__c: b });
    assert.equal(answeredIn(a), b);
  });

  test('as a whole when one challenge cannot be moved', () => {
    const [a, b] = [world.newTheme('A'), world.newTheme('B')];
    const heard = [world.hear('h1', { Theme__c: a }), world.hear('h2', { Theme__c: a })];
    // A customer told tomorrow, as the clock of this org now has it: no save of that challenge is valid any more.
    world.rep.update(CHALLENGE, heard[1] ?? '', {
      Told_Customer_On__c: world.org.now().toISOString().slice(0, 10)
    });
    world.org.setClock(new Date(world.org.now().getTime() - 3 * 86_400_000));
    try {
      assert.match(refused(a, b), /Nothing was changed/);
      assert.deepEqual(heard.map(world.themeOf), ['A', 'A']);
      assert.equal(world.admin.value(THEME, a, 'Merged_Into__c'), null);
      assert.equal(world.admin.value(THEME, b, 'Took_In_On__c'), null);
    } finally {
      world.org.setClock(undefined);
    }
  });

  test('and so is a decision on a theme that was merged', () => {
    const [a, b] = [world.newTheme('A'), world.newTheme('B')];
    merge(a, b);
    assert.match(world.owner.refusedUpdate(THEME, a, { Decision__c: 'Will Act' }), /Decide there/);
  });
});

describe('deleting a theme', () => {
  test('is refused while something was heard about it, now or before a merge', () => {
    const [a, b, empty] = [world.newTheme('A'), world.newTheme('B'), world.newTheme('E')];
    world.hear('h', { Theme__c: a });
    const refusal = (id: string): string =>
      world.admin.refusal({ operation: 'delete', object: THEME, ids: [id] });
    assert.match(refusal(a), /DELETE_FAILED/);
    merge(a, b);
    assert.match(refusal(a), /DELETE_FAILED/);
    assert.match(refusal(b), /DELETE_FAILED/);
    world.admin.delete(THEME, empty);
    const mine = world.newTheme('Mine');
    world.org.clock.advance(16 * 60_000);
    assert.match(world.owner.refusal({ operation: 'delete', object: THEME, ids: [mine] }), /A theme stays/);
  });
});

test('whatever is merged, undone and moved, in whatever order: every challenge stands where its theme is answered', () => {
  const step = fc.oneof(
    fc.record({ kind: fc.constant('merge' as const), theme: fc.nat(4), into: fc.nat(4) }),
    fc.record({ kind: fc.constant('undo' as const), theme: fc.nat(4) }),
    fc.record({ kind: fc.constant('file' as const), challenge: fc.nat(5), theme: fc.nat(4) })
  );
  fc.assert(
    fc.property(fc.array(step, { maxLength: 14 }), (steps) => {
      const themes = Array.from({ length: 5 }, (_unused, number) => world.newTheme(`T${number}`));
      const filed = Array.from({ length: 6 }, (_unused, number) => number % 5);
      const challenges = filed.map((theme, number) =>
        world.hear(`c${number}`, { Theme__c: themes[theme] ?? null })
      );
      const into: (number | undefined)[] = themes.map(() => undefined);
      const rootOf = (theme: number): number => (into[theme] === undefined ? theme : rootOf(into[theme]));
      const save = (object: string, id: string, row: Record<string, string | null>): boolean =>
        world.owner.save({ operation: 'update', object, rows: [{ Id: id, ...row }] }).success;

      for (const one of steps) {
        if (one.kind === 'merge') {
          const done = save(THEME, themes[one.theme] ?? '', { Merged_Into__c: themes[one.into] ?? null });
          const isCircle = rootOf(one.into) === one.theme;
          const isSame = into[one.theme] === one.into;
          assert.equal(
            done,
            isSame || (!isCircle && into[one.theme] === undefined),
            JSON.stringify({ one, into })
          );
          if (done) {
            into[one.theme] = one.into;
          }
        } else if (one.kind === 'undo') {
          assert.ok(save(THEME, themes[one.theme] ?? '', { Merged_Into__c: null }));
          into[one.theme] = undefined;
        } else {
          assert.ok(
            save(CHALLENGE, challenges[one.challenge] ?? '', { Theme__c: themes[one.theme] ?? null })
          );
          // Choosing the theme where it stands already changes nothing about what was chosen before.
          if (rootOf(filed[one.challenge] ?? 0) !== one.theme) {
            filed[one.challenge] = one.theme;
          }
        }
        assert.deepEqual(
          challenges.map((id) => world.admin.value(CHALLENGE, id, 'Theme__c')),
          filed.map((theme) => themes[rootOf(theme)]),
          JSON.stringify({ steps, one, filed, into })
        );
      }
    }),
    { numRuns: 40 }
  );
});
