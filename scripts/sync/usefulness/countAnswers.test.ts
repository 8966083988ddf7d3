import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { countAnswers } from './countAnswers.ts';
import type { Rating } from './countAnswers.ts';

const rating = (userId: string, answer: string, businessFunction = 'Product'): Rating => ({
  userId,
  businessFunction,
  answer
});

test('counts each answer of a function', () => {
  const ratings = [rating('a', 'Yes'), rating('b', 'Yes'), rating('c', 'No'), rating('a', 'Yes')];
  assert.deepEqual(
    countAnswers(ratings, []).map(({ key, visits }) => [key, visits]),
    [
      ['Product|Yes', 3],
      ['Product|Partly', 0],
      ['Product|No', 1]
    ]
  );
});

test('three visits of two people are two people', () => {
  const ratings = [rating('a', 'Yes'), rating('b', 'Yes'), rating('a', 'No')];
  assert.ok(countAnswers(ratings, []).every(({ visits }) => visits === null));
});

test('what was counted before and is about nobody any more is emptied', () => {
  assert.deepEqual(countAnswers([], ['IT|No']), [
    { key: 'IT|No', businessFunction: 'IT', answer: 'No', visits: null }
  ]);
});

test('no function of fewer than three people has a number, and every other has all of its visits', () => {
  const drawn = fc.array(
    fc.record({
      userId: fc.constantFrom('a', 'b', 'c', 'd'),
      businessFunction: fc.constantFrom('Product', 'IT'),
      answer: fc.constantFrom('Yes', 'Partly', 'No')
    })
  );
  fc.assert(
    fc.property(drawn, (ratings) => {
      for (const name of ['Product', 'IT']) {
        const mine = ratings.filter((one) => one.businessFunction === name);
        const people = new Set(mine.map(({ userId }) => userId)).size;
        const counts = countAnswers(ratings, []).filter((one) => one.businessFunction === name);
        const total = counts.reduce((sum, { visits }) => sum + (visits ?? 0), 0);
        assert.equal(total, people < 3 ? 0 : mine.length);
        assert.ok(people >= 3 || counts.every(({ visits }) => visits === null));
      }
    })
  );
});
