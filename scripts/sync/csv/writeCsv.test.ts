import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { packByLength, readCsv, writeCsv } from './index.ts';

const back = (text: string): string => {
  const bytes = new TextEncoder().encode(writeCsv(['key', 'value'], [['x', text]]));
  return readCsv(bytes, { file: 'x.csv' }).rows[0]?.text('value') ?? '';
};

describe('writeCsv', () => {
  for (const text of [
    '=1+1',
    '+cmd|x',
    '-2+3',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '\n=1',
    '  =1',
    '＝1',
    "'=1",
    '=HYPERLINK("http://x";"y")',
    '＋1',
    '－1',
    '＠x',
    ' \t@x'
  ]) {
    it(`lets no spreadsheet run ${JSON.stringify(text)}, and reads it back`, () => {
      const line = writeCsv(['a'], [[text]]).split(/\r\n(?=[^\n])/)[1] ?? '';
      assert.match(line, /^"?'/);
      assert.equal(back(text), text.trim());
    });
  }

  it('leaves numbers alone', () => {
    assert.equal(writeCsv(['a', 'b', 'c'], [[-5, true, null]]), '\uFEFFa,b,c\r\n-5,true,\r\n');
  });

  it('is read back as it was', () => {
    const unit = fc.constantFrom(
      'a',
      'ü',
      '😀',
      "'",
      '"',
      ',',
      ';',
      '=',
      '+',
      '-',
      '@',
      '\t',
      '\n',
      ' ',
      '＝'
    );
    fc.assert(
      fc.property(fc.string({ unit }), (text) => {
        assert.equal(back(text), text.trim());
      })
    );
  });
});

describe('packByLength', () => {
  it('loses nothing, keeps the order, and makes no pack too long or too big', () => {
    const limits = { maxItems: 4, maxLength: 100 };
    fc.assert(
      fc.property(fc.array(fc.nat(150)), (lengths) => {
        const packs = packByLength(lengths, (length) => length, limits);
        assert.deepEqual(packs.flat(), lengths);
        for (const pack of packs) {
          const total = pack.reduce((sum, length) => sum + length, 0);
          assert.ok(pack.length <= 4 && (total <= 100 || pack.length === 1));
        }
      })
    );
  });
});
