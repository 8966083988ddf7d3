import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { targetSize } from './targetSize.ts';
import type { ResizeOptions } from './targetSize.ts';

const cases: [ResizeOptions, [number, number]][] = [
  [{}, [400, 200]],
  [{ targetWidth: 100, targetHeight: 100 }, [100, 100]],
  [{ resizeMode: 'contain', targetWidth: 100, targetHeight: 100 }, [100, 50]],
  [{ resizeMode: 'contain', targetHeight: 100 }, [200, 100]],
  [{ resizeMode: 'none', targetWidth: 100, targetHeight: 100 }, [400, 200]],
  [{ targetWidth: 800, targetHeight: 800 }, [400, 200]],
  [{ resizeStrategy: 'increase', targetWidth: 800, targetHeight: 800 }, [800, 800]],
  [{ resizeStrategy: 'increase', targetWidth: 100, targetHeight: 100 }, [400, 200]],
  [{ resizeStrategy: 'always', resizeMode: 'contain', targetWidth: 800, targetHeight: 800 }, [800, 400]],
  [{ resizeStrategy: 'always', targetWidth: 100, targetHeight: 800 }, [100, 800]]
];

for (const [options, [width, height]] of cases) {
  test(`400 x 200 with ${JSON.stringify(options)} is ${width} x ${height}`, () => {
    assert.deepEqual(targetSize({ width: 400, height: 200 }, options), { width, height });
  });
}

test('what is contained fits, keeps its proportions and has at least a pixel', () => {
  const side = fc.integer({ min: 1, max: 4000 });
  fc.assert(
    fc.property(side, side, side, side, (width, height, targetWidth, targetHeight) => {
      const size = targetSize(
        { width, height },
        { resizeMode: 'contain', resizeStrategy: 'always', targetWidth, targetHeight }
      );
      assert.ok(size.width >= 1 && size.height >= 1);
      assert.ok(size.width <= Math.max(1, targetWidth) && size.height <= Math.max(1, targetHeight));
      assert.ok(size.width === targetWidth || size.height === targetHeight);
    })
  );
});
