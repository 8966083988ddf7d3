import assert from 'node:assert/strict';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { CLASSES, DIGITS, encode, numberInDigits, pairsOf } from './encode.ts';
import { neighboursOf, placesFrom } from './relatedness.ts';
import { vocabularyOf } from './vocabulary.ts';
import { WordGraph } from './wordGraph.ts';
import { lemmaOf, parseSynset } from './wordNet.ts';
import type { Sense, Synset, WordNet } from './wordNet.ts';

const SEARCH = join(import.meta.dirname, '../../force-app/main/challenges/lwc/ridealongThemeSearch');

/** Words that share a meaning, and an explanation for each. */
function tiny(...meanings: [words: string, gloss: string][]): WordNet {
  const synsets = new Map<string, Synset>();
  const senses = new Map<string, Sense[]>();
  meanings.forEach(([text, gloss], index) => {
    const key = `n${index}`;
    const words = text.split(' ');
    synsets.set(key, { key, part: 'n', about: 6, words, pointers: [], gloss });
    for (const word of words) {
      senses.set(word, [...(senses.get(word) ?? []), { synset: key, part: 'n', count: 1 }]);
    }
  });
  return { synsets, senses };
}
const NONE = { spoken: new Map<string, number>(), explaining: new Map<string, number>() };

describe('wordNet', () => {
  it('reads a line of its data files', () => {
    const line =
      '00003316 29 v 02 draw_in 0 inhale(p) 0 002 @ 00005041 v 0000 & 02751496 s 0101 01 + 02 00 | take air in';
    assert.deepEqual(parseSynset(line, 'v'), {
      key: 'v00003316',
      part: 'v',
      about: 29,
      words: ['draw_in', 'inhale'],
      pointers: [
        { symbol: '@', to: 'v00005041' },
        { symbol: '&', to: 'a02751496' }
      ],
      gloss: 'take air in'
    });
  });

  it('knows the form of a word that it has', () => {
    const wordNet = tiny(['parcel delivery stop', 'x']);
    const forms = ['parcels', 'deliveries', 'stopped', 'stopping', 'xyz'].map((word) =>
      lemmaOf(word, wordNet)
    );
    assert.deepEqual(forms, ['parcel', 'delivery', 'stop', 'stop', undefined]);
  });
});

describe('relatedness', () => {
  it('is near what means the same, less near what explains, and not near the rest', () => {
    const wordNet = tiny(
      ['parcel package', 'a box'],
      ['box', 'a thing'],
      ['lawyer solicitor', 'a person'],
      ['person', 'x'],
      ['thing', 'y']
    );
    const words = ['parcel', 'package', 'box', 'lawyer', 'solicitor'];
    const near = neighboursOf(words, new WordGraph(wordNet, NONE, new Set()), 5);
    const parcel = (near.get('parcel') ?? []).map(({ word }) => word);
    assert.equal(parcel[0], 'package');
    assert.ok(!parcel.includes('lawyer') && !parcel.includes('solicitor'));
  });

  it('walks no more than there is to walk', () => {
    const edges = fc.array(fc.array(fc.nat(9), { maxLength: 4 }), { minLength: 10, maxLength: 10 });
    fc.assert(
      fc.property(edges, (targets) => {
        const graph = {
          edges: targets.map((own) => own.map((to): [number, number] => [to, 1 / own.length]))
        };
        const sum = [...placesFrom(0, graph).values()].reduce((all, one) => all + one, 0);
        assert.ok(sum > 0 && sum <= 1 + 1e-9, String(sum));
      })
    );
  });
});

describe('vocabulary', () => {
  it('leaves out animals and what WordNet calls rude', () => {
    const wordNet = tiny(['invoice', 'x'], ['obscenity', 'x'], ['damn', 'x'], ['horse', 'x']);
    wordNet.synsets.get('n3')!.about = 5;
    wordNet.synsets.get('n2')!.pointers.push({ symbol: ';u', to: 'n1' });
    assert.deepEqual(vocabularyOf(wordNet, NONE, new Set()), ['invoice', 'obscenity']);
  });
});

describe('the table', () => {
  it('writes numbers that the component can read: no two the same, and told apart from what follows', () => {
    const written = new Set(Array.from({ length: 12_330 }, (_unused, value) => numberInDigits(value)));
    assert.equal(written.size, 12_330);
    assert.throws(() => numberInDigits(13_000), RangeError);
    const lengths = new Map([...written].map((text) => [text[0], text.length]));
    assert.ok([...written].every((text) => lengths.get(text[0]) === text.length));
    assert.equal(DIGITS.length, 91);
  });

  it('names each pair once, by its first word, in its class', () => {
    const neighbours = new Map([
      ['bill', [{ word: 'invoice', weight: 0.4 }]],
      [
        'invoice',
        [
          { word: 'bill', weight: 0.2 },
          { word: 'bills', weight: 0.9 },
          { word: 'x', weight: 0.001 }
        ]
      ]
    ]);
    const pairs = pairsOf(neighbours, (word) => word.replace(/s$/, ''));
    assert.deepEqual(
      [...pairs].map(([word, others]) => [word, ...others]),
      [['bill', ['invoice', 0.9]]]
    );
    assert.deepEqual(encode(pairs), { words: 'bill invoice', near: `${numberInDigits(1)}\n` });
    assert.equal(CLASSES.length, 3);
  });

  it('is small enough, and every module of it for an org', () => {
    const files = ['relatedWordList.ts', 'relatedWordPairs.ts', 'relatedWordPairsEnd.ts'];
    const sizes = files.map((file) => statSync(join(SEARCH, file)).size);
    assert.ok(
      sizes.every((size) => size < 128 * 1024),
      sizes.join()
    );
    assert.ok(sizes.reduce((sum, size) => sum + size, 0) < 300_000);
    const words =
      /`([^`]*)`/.exec(readFileSync(join(SEARCH, 'relatedWordList.ts'), 'utf8'))?.[1]?.split(' ') ?? [];
    assert.ok(words.length > 8000);
    assert.deepEqual(
      words.filter((word) => !/^[a-z]{2,}$/.test(word)),
      []
    );
    assert.deepEqual(words, words.toSorted());
  });
});
