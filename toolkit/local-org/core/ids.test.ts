import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { counterOf, keyPrefixOf, makeId, toId18 } from './ids.ts';

test('checksums of ids that real orgs gave', () => {
  // From recorded calls (SFDO-Tooling/CumulusCI, `shared_cassettes`): record types, users and the master record type.
  assert.equal(toId18('01254000001upcK'), '01254000001upcKAAQ');
  assert.equal(toId18('0057e00000RmwSW'), '0057e00000RmwSWAAZ');
  assert.equal(toId18('012000000000000'), '012000000000000AAA');
});

test('the checksum heals an id whose case was lost at the end only', () => {
  assert.equal(toId18('01254000001upcKaaq'), '01254000001upcKAAQ');
});

test('what is no id gives undefined', () => {
  for (const text of [
    '',
    '001',
    '00154000001upcKAAR',
    '01254000001upc!',
    '01254000001upcK ',
    '01254000001upcKAA'
  ]) {
    assert.equal(toId18(text), undefined, text);
  }
});

const counters = fc.integer({ min: 0, max: 2 ** 40 });

test('an id keeps its counter, its prefix and its 15-character form', () => {
  fc.assert(
    fc.property(counters, fc.constantFrom('001', 'a0Z', '00U'), (counter, prefix) => {
      const id = makeId(prefix, counter);
      assert.equal(id.length, 18);
      assert.equal(counterOf(id), counter);
      assert.equal(keyPrefixOf(id), prefix);
      assert.equal(toId18(id.slice(0, 15)), id);
      assert.equal(toId18(id), id);
    })
  );
});

test('ids sort as their counters do', () => {
  fc.assert(
    fc.property(counters, counters, (one, other) => {
      assert.equal(makeId('001', one) < makeId('001', other), one < other);
    })
  );
});

test('changing the case of a letter breaks an 18-character id', () => {
  fc.assert(
    fc.property(fc.integer({ min: 10, max: 2 ** 40 }), fc.nat({ max: 14 }), (counter, place) => {
      const id = makeId('a0B', counter);
      const letter = id.charAt(place);
      const swapped = letter === letter.toUpperCase() ? letter.toLowerCase() : letter.toUpperCase();
      fc.pre(swapped !== letter);
      assert.equal(toId18(id.slice(0, place) + swapped + id.slice(place + 1)), undefined);
    })
  );
});
