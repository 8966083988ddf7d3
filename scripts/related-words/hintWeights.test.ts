import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { WEIGHTS_FILE, examples, fit, fitFew, moduleOf } from './hintWeights.ts';
import type { Example } from './hintWeights.ts';

/** Twenty who ask with "please", twenty who tell with "again", all with "the". */
const TOLD: Example[] = Array.from({ length: 40 }, (_unused, index) => ({
  traits: ['the', index % 2 === 0 ? 'please' : 'again'],
  asks: index % 2 === 0
}));

const weightOf = (packed: string, trait: string): number | undefined => {
  const found = new RegExp(`(?:^|\\||\\n)${trait}=(-?\\d+)`, 'u').exec(packed)?.[1];
  return found === undefined ? undefined : Number(found);
};

test('what asks weighs more than nothing, what tells less, what both have hardly anything', () => {
  const { weights } = fit(TOLD, new Set(['the', 'please', 'again']));
  assert.ok((weights.get('please') ?? 0) > 0.3);
  assert.ok((weights.get('again') ?? 0) < -0.3);
  assert.ok(Math.abs(weights.get('the') ?? 1) < 0.15);
});

test('the same sentences give the same weights', () => {
  assert.equal(moduleOf(fitFew(TOLD)), moduleOf(fitFew(TOLD)));
});

test('only the heaviest are kept, and each can be read back', () => {
  const few = fitFew(TOLD, 2);
  assert.deepEqual([...few.weights.keys()], ['again', 'please']);
  assert.equal(weightOf(moduleOf(few), 'please'), Math.round((few.weights.get('please') ?? 0) * 100));
});

test('the weights of the component are those of the labelled sentences', async () => {
  const written = moduleOf(fitFew(await examples()));
  const there = readFileSync(WEIGHTS_FILE, 'utf8');
  const packed = (source: string): string[] => (/`([^`]+)`/u.exec(source)?.[1] ?? '').trim().split(/[|\n]/u);
  const now = new Set(packed(written));
  const same = packed(there).filter((one) => now.has(one)).length;
  // An exponent may be rounded otherwise on another machine
  assert.ok(
    same > 0.98 * now.size,
    `run node scripts/related-words/hintWeights.ts: ${same} of ${now.size} are as written`
  );
});

test('no sentence that is held out is learned from', async () => {
  const learned = new Set((await examples()).map(({ text }) => text));
  const heldOut = readFileSync(
    new URL('../../force-app/test/challenges/hint/held-out.txt', import.meta.url),
    'utf8'
  );
  const texts = heldOut
    .trim()
    .split('\n')
    .map((line) => line.slice(2));
  assert.ok(texts.length > 200);
  assert.deepEqual(
    texts.filter((text) => learned.has(text)),
    []
  );
});
