import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { canonical, canonicalDateTime, cutText, to18 } from './canonical.ts';
import type { ValueKind } from './canonical.ts';

describe('to18', () => {
  it('adds the checksum that Salesforce documents', () => {
    // 5-character blocks, first character the lowest bit: https://developer.salesforce.com (Id data type)
    assert.equal(to18('001A0000006Vm9r'), '001A0000006Vm9rIAC');
    assert.equal(to18('00U000000000001'), '00U000000000001EAA');
  });

  it('leaves an id of 18 characters alone', () => {
    assert.equal(to18('001A0000006Vm9rIAC'), '001A0000006Vm9rIAC');
  });

  it('tells apart ids that differ in case alone', () => {
    assert.notEqual(to18('001a0000006Vm9r').toLowerCase(), to18('001A0000006Vm9r').toLowerCase());
  });
});

describe('canonicalDateTime', () => {
  it('reads every spelling of one moment as one text', () => {
    for (const text of [
      '2026-11-22T10:00:00.000+0000',
      '2026-11-22T11:00:00+01:00',
      '2026-11-22T10:00:00.999Z'
    ]) {
      assert.equal(canonicalDateTime(text), '2026-11-22T10:00:00Z');
    }
  });

  it('refuses what is not a time', () => {
    assert.throws(() => canonicalDateTime('yesterday'), /Not a date and time: yesterday/);
  });
});

/** Several signs that people take for one. */
const JOINED = [
  ['a family', '👨\u200D👩\u200D👧\u200D👦'],
  ['a tinted hand', '👍🏽'],
  ['a tinted family of two', '👩🏾\u200D🤝\u200D👨🏻'],
  ['a heart with its variation', '❤\uFE0F'],
  ['a rainbow flag', '🏳\uFE0F\u200D🌈'],
  ['a flag', '🇩🇪'],
  ['the flag of a part of a country', '🏴\u{E0067}\u{E0062}\u{E0073}\u{E0063}\u{E0074}\u{E007F}'],
  ['a key cap', '1\uFE0F\u20E3'],
  ['a letter with its accent', 'e\u0301'],
  ['a letter with several', 'o\u0302\u0323\u0304'],
  ['a Hebrew letter with its vowel', 'ש\u05C1\u05B8'],
  ['a Thai letter with its tone', 'ก\u0E35\u0E48'],
  ['a pair', '𠮷']
] as const;

describe('canonical', () => {
  it('takes nothing, empty text and blanks for the same', () => {
    const text: ValueKind = { kind: 'text', length: 80 };
    for (const empty of [null, undefined, '', '   ']) {
      assert.equal(canonical(empty, text), null);
    }
  });

  it('cuts text where the field ends and trims what is left', () => {
    assert.equal(canonical('  visit to the plant', { kind: 'text', length: 10 }), 'visit to');
  });

  // Case 61. Salesforce counts a sign outside the Basic Multilingual Plane as one character in places and as two in others.
  it('never cuts a sign in half, however it is counted', () => {
    const kind: ValueKind = { kind: 'text', length: 10 };
    const subject = '123456789🚚 plant';
    const byCharacters = [...subject].slice(0, 10).join('');
    const byUnits = subject.slice(0, 10);
    const stored = new TextDecoder().decode(new TextEncoder().encode(byUnits));
    for (const held of [byCharacters, byUnits, stored, '123456789']) {
      assert.equal(canonical(held, kind), '123456789');
    }
    assert.equal(canonical(subject, kind), '123456789');
    assert.equal(canonical('12345678🚚', kind), '12345678🚚');
  });

  for (const [what, joined] of JOINED) {
    it(`never cuts ${what}, wherever it lies, where there is a blank before it`, () => {
      const segments = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
      for (let before = 62; before <= 82; before++) {
        const text = `${'word '.repeat(20).slice(0, before - 1)} ${joined} and the rest of it, so that it is too long`;
        const cut = cutText(text, 80);
        const ends = new Set([...segments.segment(text)].map(({ index }) => index));
        assert.ok(ends.has(cut.length), `${before}: ${cut}`);
        assert.ok(text.startsWith(cut) && cut.length > 55, cut);
      }
    });
  }

  // Blanks and pairs are what a cut depends on: among all characters they would hardly meet
  const anyOrBlankOrPair = fc.oneof(
    fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
    fc.constantFrom(' ', '𐀀')
  );

  it('takes a text for equal however the org has cut it', () => {
    const kind: ValueKind = { kind: 'text', length: 8 };
    fc.assert(
      fc.property(fc.string({ maxLength: 12, unit: anyOrBlankOrPair }), (text) => {
        // A cut between the parts of what is joined of several signs leaves nothing that tells of it
        fc.pre(
          !/[\p{M}\u200D]|[\u{1F3FB}-\u{1F3FF}]|[\u{E0020}-\u{E007F}]|[\u{1F1E6}-\u{1F1FF}]/u.test(text)
        );
        const wanted = canonical(text, kind);
        // A line break is one unit in what a field of one line holds, and that is what is cut
        const stored = text.replaceAll('\r\n', '\n');
        const byCharacters = [...stored].slice(0, 8).join('');
        const byUnits = new TextDecoder('utf-8', { ignoreBOM: true }).decode(
          new TextEncoder().encode(stored.slice(0, 8))
        );
        for (const held of [wanted, byCharacters, byUnits]) {
          assert.equal(canonical(held, kind), wanted, JSON.stringify({ text, held }));
        }
        assert.ok(
          wanted === null || (typeof wanted === 'string' && wanted.length <= 8 && wanted.isWellFormed())
        );
      }),
      { numRuns: 2000 }
    );
  });

  it('rounds to the scale of the field', () => {
    assert.equal(canonical(1.2345, { kind: 'number', scale: 2 }), 1.23);
    assert.equal(canonical(0.1 + 0.2, { kind: 'number', scale: 2 }), 0.3);
  });

  it('takes no count for 0, and no number for no number', () => {
    assert.equal(canonical(null, { kind: 'count', scale: 0 }), 0);
    assert.equal(canonical(null, { kind: 'number', scale: 0 }), null);
  });

  it('changes nothing the second time', () => {
    const kinds: ValueKind[] = [
      { kind: 'text', length: 12 },
      { kind: 'picklist' },
      { kind: 'boolean' },
      { kind: 'count', scale: 2 }
    ];
    fc.assert(
      fc.property(
        fc.constantFrom(...kinds),
        fc.string({ maxLength: 20, unit: 'grapheme' }),
        fc.double({ min: -1e9, max: 1e9, noNaN: true }),
        (kind, text, number) => {
          const once = canonical(kind.kind === 'count' ? number : text, kind);
          assert.equal(canonical(once, kind), once);
        }
      )
    );
  });
});
