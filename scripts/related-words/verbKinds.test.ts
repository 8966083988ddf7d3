import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { isOftenNoVerb, moduleOf } from './verbKinds.ts';
import type { WordNet } from './wordNet.ts';

const wordNet = (counts: Record<string, number>): WordNet => ({
  synsets: new Map(),
  senses: new Map([
    ['word', Object.entries(counts).map(([part, count]) => ({ synset: `${part}1`, part, count }))]
  ])
});

for (const [counts, often] of [
  [{ v: 100 }, false],
  [{ v: 100, n: 3 }, false],
  [{ v: 100, n: 60 }, true],
  [{ n: 5 }, true],
  [{ v: 100, a: 80 }, false],
  [{}, false]
] as const) {
  test(`${JSON.stringify(counts)} is ${often ? '' : 'not '}often a noun`, () => {
    assert.equal(isOftenNoVerb('word', wordNet(counts)), often);
  });
}

test('the list in the component is one that this makes', () => {
  const file = join(
    import.meta.dirname,
    '../../force-app/main/challenges/lwc/ridealongSolutionHint/verbs.ts'
  );
  const source = readFileSync(file, 'utf8');
  const [only = [], also = []] = [...source.matchAll(/`([^`]+)`/gu)].map(([, list = '']) =>
    list.trim().split(/\s+/u)
  );
  assert.ok(only.includes('vanish') && also.includes('report'));
  assert.deepEqual(
    only.filter((verb) => also.includes(verb)),
    []
  );
  const plain = (text: string): string => text.replaceAll(/\s+/gu, '');
  assert.equal(plain(source), plain(moduleOf(only, also)));
});
