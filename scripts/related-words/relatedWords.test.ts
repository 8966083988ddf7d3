import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import * as reader from '../../force-app/main/challenges/lwc/ridealongThemeSearch/relatedWords.ts';
import { CLASSES, MAX_WORDS, encode, pairsOf } from './encode.ts';
import { dot, normalised } from './glove.ts';
import { quantize } from './quantize.ts';
import { neighboursOf, placesFrom } from './relatedness.ts';
import { vocabularyOf } from './vocabulary.ts';
import { WordGraph } from './wordGraph.ts';
import { lemmaOf, parseSynset } from './wordNet.ts';
import type { Sense, Synset, WordNet } from './wordNet.ts';

const RESOURCE = join(
  import.meta.dirname,
  '../../force-app/main/challenges/staticresources/Ridealong_Words.resource'
);

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

describe('the resource', () => {
  it('names each pair once, by its first word, as near as its nearest words', () => {
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
    assert.equal(CLASSES.length, 2);
  });

  it('is read by the component as it was written', () => {
    const word = fc.stringMatching(/^[a-z]{1,12}$/);
    const knowledge = fc
      .uniqueArray(word, { minLength: 2, maxLength: 40 })
      .map((words) => words.toSorted())
      .chain((words) =>
        fc.record({
          words: fc.constant(words),
          rarities: fc.array(fc.integer({ min: 0, max: 255 }), {
            minLength: words.length,
            maxLength: words.length
          }),
          near: fc.array(
            fc.tuple(fc.nat(words.length - 1), fc.nat(words.length - 1), fc.constantFrom(0.5, 0.2))
          )
        })
      );
    fc.assert(
      fc.property(knowledge, ({ words, rarities, near }) => {
        const { pairs, expected } = paired(words, near);
        const vectors = quantize(words.map(vectorFor), { parts: 2, size: 2 });
        reader.useWords(
          bytesOf(encode({ words, rarities: rarities.map((one) => one / 255), pairs, vectors }))
        );
        words.forEach((one, place) => {
          assert.deepEqual(
            new Map([...reader.relatedTo(one)].toSorted()),
            new Map([...(expected.get(one) ?? [])].toSorted())
          );
          assert.equal(reader.generalRarity(one), (rarities[place] ?? 0) / 255);
        });
        assert.equal(reader.vectorSize(), 4);
      }),
      { numRuns: 30 }
    );
  });

  it('keeps vectors that are fewer than the centroids as they are, but for rounding and the turn', () => {
    const words = ['alpha', 'beta', 'delta', 'gamma'];
    const vectors = words.map(vectorFor);
    reader.useWords(
      bytesOf(
        encode({
          words,
          rarities: [0, 0, 0, 0],
          pairs: new Map(),
          vectors: quantize(vectors, { parts: 2, size: 2 })
        })
      )
    );
    const read = words.map((word) => {
      const sum = new Float32Array(reader.vectorSize());
      reader.addMeaning(sum, word, 1);
      return [...sum];
    });
    words.forEach((_one, one) =>
      words.forEach((_other, other) => {
        const apart = Math.abs(dot(read[one]!, read[other]!) - dot(vectors[one]!, vectors[other]!));
        assert.ok(apart < 0.03, String(apart));
      })
    );
  });

  it('refuses more words than places', () => {
    const words = Array.from({ length: MAX_WORDS + 1 }, (_unused, index) => `w${index}`);
    const nothing = { rarities: [], pairs: new Map(), vectors: { codes: [], centroids: [] } };
    assert.throws(() => encode({ words, ...nothing }), RangeError);
  });

  it('is small enough, and has only words', () => {
    const content = readFileSync(RESOURCE);
    assert.ok(content.length < 300_000, String(content.length));
    const list = content.subarray(16, 16 + content.readUInt32LE(12)).toString('latin1');
    assert.ok(content.readUInt16LE(4) >= 9000);
    // eslint-disable-next-line no-control-regex -- below 32 it is how many letters are shared
    assert.match(list, /^[\x00-\x1fa-z]+$/);
  });
});

/** Pairs as the encoder takes them, and what each word is near to with what that counts. */
function paired(
  words: readonly string[],
  near: readonly (readonly [number, number, number])[]
): { pairs: Map<string, Map<string, number>>; expected: Map<string, Map<string, number>> } {
  const trust = new Map([
    [0.5, 0.65],
    [0.2, 0.4]
  ]);
  const pairs = new Map<string, Map<string, number>>();
  const expected = new Map<string, Map<string, number>>(words.map((word) => [word, new Map()]));
  for (const [from, to, weight] of near) {
    const [one = '', other = ''] = [words[Math.min(from, to)], words[Math.max(from, to)]];
    if (one !== other) {
      pairs.set(one, (pairs.get(one) ?? new Map<string, number>()).set(other, weight));
      expected.get(one)?.set(other, trust.get(weight) ?? 0);
      expected.get(other)?.set(one, trust.get(weight) ?? 0);
    }
  }
  return { pairs, expected };
}

/** A direction for each word, always the same. */
function vectorFor(word: string): number[] {
  const sums = [...word].reduce(
    (all, letter, index) =>
      all.map((sum, at) => sum + Math.sin((letter.codePointAt(0) ?? 0) * (at + 1) + index)),
    [0.1, 0.2, 0.3, 0.4]
  );
  return normalised(sums);
}

function bytesOf(buffer: Buffer): ArrayBuffer {
  return buffer.buffer.slice(buffer.byteOffset, buffer.byteOffset + buffer.byteLength) as ArrayBuffer;
}
