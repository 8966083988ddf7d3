import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { fromCents, splitAmount, toCents } from './splitAmount.ts';

describe('splitAmount', () => {
  it('gives leftover cents to the largest remainders, then to the first', () => {
    assert.deepEqual(splitAmount(100n, [30n, 30n, 30n]), [34n, 33n, 33n]);
    assert.deepEqual(splitAmount(1000n, [30n, 20n, 10n]), [500n, 333n, 167n]);
    assert.deepEqual(splitAmount(1n, [10n, 30n]), [0n, 1n]);
  });

  it('splits equally when no part weighs anything, and a credit like a charge', () => {
    assert.deepEqual(splitAmount(3n, [0n, 0n]), [2n, 1n]);
    assert.deepEqual(splitAmount(-100n, [30n, 30n, 30n]), [-34n, -33n, -33n]);
    assert.deepEqual(splitAmount(5n, []), []);
  });

  it('adds up to the amount, and no part is off by a cent or more', () => {
    const weights = fc.array(fc.bigInt({ min: 0n, max: 100n }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }), weights, (cents, parts) => {
        const split = splitAmount(cents, parts);
        assert.equal(
          split.reduce((sum, part) => sum + part, 0n),
          cents
        );
        const total = parts.reduce((sum, part) => sum + part, 0n);
        if (total === 0n) {
          return;
        }
        split.forEach((part, index) => {
          const off = part * total - cents * (parts[index] ?? 0n);
          assert.ok(off < total && off > -total, `part ${index} is a cent or more off its share`);
        });
      })
    );
  });
});

describe('cents', () => {
  it('go away from zero where half a cent is left, however it is spelled in binary', () => {
    for (const [amount, cents] of [
      [1.005, 101n],
      [-1.005, -101n],
      [0.005, 1n],
      [-0.005, -1n],
      [1.004, 100n],
      [8.575, 858n],
      [10_000_000.015, 1_000_000_002n],
      [1e-7, 0n],
      [-0, 0n]
    ] as const) {
      assert.equal(toCents(amount), cents, String(amount));
    }
    fc.assert(
      fc.property(fc.integer({ min: -(10 ** 12), max: 10 ** 12 }), (thousandths) => {
        const whole = BigInt(thousandths < 0 ? -thousandths : thousandths);
        const cents = (whole + 5n) / 10n;
        assert.equal(toCents(thousandths / 1000), thousandths < 0 ? -cents : cents);
      })
    );
  });

  it('reads amounts as they are written, and back', () => {
    fc.assert(
      fc.property(fc.integer({ min: -(10 ** 12), max: 10 ** 12 }), (cents) => {
        const amount = Number((cents / 100).toFixed(2));
        assert.equal(toCents(amount), BigInt(cents));
        assert.equal(fromCents(toCents(amount)), amount);
      })
    );
  });
});
