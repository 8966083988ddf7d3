import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { to18 } from '../plan/canonical.ts';
import { IdCodec } from './ids.ts';
import type { Words } from './ids.ts';

function words(): Words & { size: () => number } {
  const texts: string[] = [];
  return {
    numberOf: (text) => (texts.includes(text) ? texts.indexOf(text) : texts.push(text) - 1),
    textOf: (number) => texts[number] ?? '',
    size: () => texts.length
  };
}

const digit = fc.constantFrom(...'0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz');
const text = (length: number): fc.Arbitrary<string> =>
  fc.array(digit, { minLength: length, maxLength: length }).map((digits) => digits.join(''));

describe('ids as integers', () => {
  it('come back as they were, however large or odd', () => {
    const codec = new IdCodec(words(), words());
    const id = fc
      .tuple(fc.constantFrom('001', '00U', '0RE', 'a03'), text(3), text(9))
      .map(([object, instance, number]) => to18(object + instance + number));
    fc.assert(fc.property(id, (of) => assert.equal(codec.decode(codec.encode(of)), of)));
  });

  it('are the same for both forms of an id, and different for ids that differ in a capital', () => {
    const codec = new IdCodec(words(), words());
    const id = '00U5j00000AbCdE';
    assert.equal(codec.encode(id), codec.encode(to18(id)));
    assert.notEqual(codec.encode(id), codec.encode('00U5j00000abCdE'));
  });

  it('are numbers that JavaScript keeps exactly, for records as orgs number them', () => {
    const odd = words();
    const codec = new IdCodec(words(), odd);
    for (let n = 0; n < 1000; n++) {
      const encoded = codec.encode(
        `00U5j0000${String(n * 999_983)
          .padStart(6, '0')
          .slice(-6)}`
      );
      assert.ok(encoded >= 0 && Number.isSafeInteger(encoded));
    }
    assert.equal(odd.size(), 0);
  });
});
