import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { to18 } from './canonical.ts';
import { looksLikeId, recordIdOf } from './recordId.ts';

const character = fc.constantFrom(...'0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz');
const id15 = fc.string({ unit: character, minLength: 15, maxLength: 15 });

describe('recordIdOf', () => {
  it('knows an id in each of its spellings', () => {
    fc.assert(
      fc.property(id15, (id) => {
        const id18 = to18(id);
        const spellings = [
          id,
          id18,
          id + id18.slice(15).toLowerCase(),
          id18.toLowerCase(),
          id18.toUpperCase()
        ];
        assert.deepEqual(
          spellings.map((text) => recordIdOf(text)),
          spellings.map(() => id18)
        );
      })
    );
  });

  it('takes no id whose suffix says otherwise', () => {
    fc.assert(
      fc.property(id15, fc.nat(14), (id, place) => {
        const sign = id.charAt(place);
        const other = sign === sign.toLowerCase() ? sign.toUpperCase() : sign.toLowerCase();
        const changed = id.slice(0, place) + other + id.slice(place + 1);
        fc.pre(sign !== other);
        fc.pre(changed !== changed.toLowerCase() && changed !== changed.toUpperCase());
        assert.equal(recordIdOf(changed + to18(id).slice(15)), undefined);
      })
    );
  });

  for (const text of [
    '0055j0000000007AAB',
    '0055J0000000007AAB',
    '0055j00000000079ZZ',
    '0055j000000000',
    '0055j0000000007AA',
    '0055j0000000007AAA ',
    "0055j000000000'",
    'priya.nair@example.com',
    '0055j000000000É',
    ''
  ]) {
    it(`takes ${JSON.stringify(text)} for none`, () => {
      assert.equal(recordIdOf(text), undefined);
    });
  }

  it('asks for the kind of record where one is named', () => {
    assert.equal(looksLikeId('0055j0000000007', '005'), true);
    assert.equal(looksLikeId('0015j0000000007', '005'), false);
  });
});
