import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { CsvStream } from './streamCsv.ts';

const value = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r', ' ', 'ü', '🚚'), maxLength: 6 });
const table = fc
  .integer({ min: 2, max: 4 })
  .chain((width) =>
    fc.array(fc.array(value, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 6 })
  );

function read(text: string, cuts: readonly number[]): string[][] {
  const stream = new CsvStream();
  const places = [0, ...cuts.map((cut) => cut % (text.length + 1)).sort((a, b) => a - b), text.length];
  const rows = places.slice(1).flatMap((end, index) => stream.push(text.slice(places[index], end)));
  return [...rows, ...stream.end()];
}

describe('CsvStream', () => {
  it('reads what was written, wherever it is cut, as csv-parse does', () => {
    fc.assert(
      fc.property(
        table,
        fc.array(fc.nat(200), { maxLength: 8 }),
        fc.constantFrom('\n', '\r\n'),
        fc.boolean(),
        (rows, cuts, ending, endsWithLine) => {
          const lines = rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(','));
          const text = lines.join(ending) + (endsWithLine ? ending : '');
          assert.deepEqual(read(text, cuts), rows);
          assert.deepEqual(parse(text, { recordDelimiter: ending }), rows);
        }
      ),
      { numRuns: 500 }
    );
  });

  it('reads values without quotation marks, and empty ones', () => {
    assert.deepEqual(read('a,,"b"\r\n,1,\n', [3, 5, 9]), [
      ['a', '', 'b'],
      ['', '1', '']
    ]);
  });

  it('knows a text that was cut within a value, and one that is no CSV', () => {
    assert.throws(() => read('"a","b', []), RangeError);
    assert.throws(() => read('"a"b,"c"\n', []), RangeError);
  });
});
