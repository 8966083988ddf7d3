import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { collect, CsvFileError, inWords, readCsv, UniqueKeys } from './index.ts';
import type { CsvOptions, CsvRow } from './index.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = (text: string, options: Partial<CsvOptions> = {}) =>
  readCsv(bytes(text), { file: 'list.csv', ...options });
/** Line, then the cells that are asked for. */
const cellsOf = (rows: readonly CsvRow[], ...columns: string[]) =>
  rows.map((row) => [row.line, ...columns.map((column) => row.text(column))]);
const utf16 = (text: string, big: boolean): Uint8Array => {
  const little = Buffer.from(text, 'utf16le');
  return big ? little.swap16() : little;
};

describe('readCsv: encodings', () => {
  const text = 'name;town\nÖzgür;Łódź\nZoë;Köln\n';
  const inWindows = Buffer.from('name;town\nBjörn;K\xf6ln \x80 5\n\x93Zo\xeb\x94;Orl\xe9ans\n', 'latin1');
  const table: [what: string, content: Uint8Array, note: RegExp | undefined, first: string][] = [
    ['UTF-8', bytes(text), undefined, 'Özgür'],
    ['UTF-8 with a mark', bytes(`\uFEFF${text}`), undefined, 'Özgür'],
    ['UTF-16 LE with a mark', utf16(`\uFEFF${text}`, false), /UTF-16LE/, 'Özgür'],
    ['UTF-16 BE with a mark', utf16(`\uFEFF${text}`, true), /UTF-16BE/, 'Özgür'],
    ['UTF-16 LE without', utf16(text, false), /UTF-16LE/, 'Özgür'],
    ['UTF-16 BE without', utf16(text, true), /UTF-16BE/, 'Özgür'],
    ['Windows-1252', inWindows, /list\.csv is not UTF-8: read as Windows-1252/, 'Björn']
  ];
  for (const [what, content, note, first] of table) {
    it(`reads ${what}, and says what it took it for`, () => {
      const { rows, notes } = readCsv(content, { file: 'list.csv' });
      assert.equal(rows[0]?.text('name'), first);
      assert.equal(notes.length, note === undefined ? 0 : 1);
      assert.match(notes[0] ?? '', note ?? /^$/);
    });
  }

  it('knows what Windows has where ISO 8859-1 has controls', () => {
    const { rows } = readCsv(inWindows, { file: 'list.csv' });
    assert.deepEqual(cellsOf(rows, 'name', 'town'), [
      [2, 'Björn', 'Köln € 5'],
      [3, '“Zoë”', 'Orléans']
    ]);
  });

  it('refuses lines in another encoding than the rest, and reads the rest', () => {
    const mixed = Buffer.concat([bytes('name,town\nZoë,Ulm\n'), Buffer.from('Bj\xf6rn,Ulm\n', 'latin1')]);
    const { rows, refused, notes } = readCsv(mixed, { file: 'list.csv' });
    assert.deepEqual(cellsOf(rows, 'name'), [[2, 'Zoë']]);
    assert.match(notes[0] ?? '', /only in part/);
    assert.match(refused.map(inWords).join(), /^list\.csv, line 3, column name: .*cannot be read: save/);
  });
});

describe('readCsv: the shape of the file', () => {
  const ana = [2, 'Ana', 'Ulm'];
  const bo = [3, 'Bo', 'Linz'];
  const table: [what: string, text: string, rows: unknown[][]][] = [
    ['CRLF and LF', 'name,town\r\nAna,Ulm\nBo,Linz\r\n', [ana, bo]],
    ['LF, CRLF and CR', 'name,town\nAna,Ulm\r\nBo,Linz\r', [ana, bo]],
    ['CR only', 'name,town\rAna,Ulm\rBo,Linz', [ana, bo]],
    ['blank rows', '\n\nname,town\n,,\n \t , \nAna,Ulm\n,\n', [[6, 'Ana', 'Ulm']]],
    ['empty columns', 'name,,town,,\nAna,,Ulm,,\nBo,,Linz,,,,\n', [ana, bo]],
    ['a comma in a semicolon file', 'name;town\nAna, PhD;Ulm\n', [[2, 'Ana, PhD', 'Ulm']]],
    ['a semicolon in a comma file', 'name,town\nAna;x,Ulm\n', [[2, 'Ana;x', 'Ulm']]],
    ['tabs', 'name\ttown\nAna\tUlm, old\n', [[2, 'Ana', 'Ulm, old']]],
    ['bars', 'name|town\nAna|Ulm;1\n', [[2, 'Ana', 'Ulm;1']]],
    ['sep=', 'sep=;\nname;town\nAna;Ulm\n', [[3, 'Ana', 'Ulm']]],
    ['an own separator', '"sep=^"\r\nname^town\r\nAna^Ulm\r\n', [[3, 'Ana', 'Ulm']]],
    ['a separator inside a quoted name', '"name";"town, a;b,c,d"\nAna;Ulm\n', [[2, 'Ana', '']]],
    ['spaces around names and cells', ' Name , "TOWN" \n Ana , "Ulm" \n', [ana]],
    ['a no-break space and a mark in a name', '\u200Bname\u00A0,to\u00ADwn\nAna,Ulm\n', [ana]],
    ['a short row', 'name,town\nAna\n', [[2, 'Ana', '']]],
    [
      'a cell over lines',
      'name,town\n"An\r\na",Ulm\n\nBo,Linz\n',
      [
        [2, 'An\na', 'Ulm'],
        [5, 'Bo', 'Linz']
      ]
    ],
    ['an inch sign', 'name,town\n5" pipe,Ulm\nBo,Linz\n', [[2, '5" pipe', 'Ulm'], bo]],
    ['only a header', 'name,town\n', []]
  ];
  for (const [what, text, rows] of table) {
    it(`takes ${what}`, () => {
      const table = read(text, { columns: ['name', 'town'] });
      assert.deepEqual(cellsOf(table.rows, 'name', 'town'), rows);
      assert.deepEqual(table.refused, []);
    });
  }

  it('prefers the separator that gives columns it knows', () => {
    const { rows } = read('name;town,a,b\nAna;Ulm\n', { columns: ['name'] });
    assert.deepEqual(cellsOf(rows, 'name'), [[2, 'Ana']]);
  });

  it('refuses the line that is spoilt, by the line it begins on, and reads the others', () => {
    const { rows, refused } = read(
      'name,town\nAna,Ulm\n"Bo,Linz\nCy,Graz\n"Di"x,Wien\nEd,Bonn,Rhein\n"F\ng",Ulm\n'
    );
    assert.deepEqual(cellsOf(rows, 'name'), [
      [2, 'Ana'],
      [4, 'Cy'],
      [7, 'F\ng']
    ]);
    assert.deepEqual(
      refused.map((refusal) => inWords(refusal).slice(0, 60)),
      [
        'list.csv, line 3: a quote stands in the middle of a cell: wr',
        'list.csv, line 5: a quote stands in the middle of a cell: wr',
        'list.csv, line 6: "Rhein" stands in column 3, which has no n'
      ]
    );
  });

  for (const [what, text, why, options] of [
    ['nothing in it', ' \n,,\n', /list\.csv is empty/, {}],
    [
      'a name twice',
      'name,Town,NAME\na,b,c\n',
      /line 1: the column "name" is there twice, as column 1 and column 3/,
      {}
    ],
    ['a missing column', 'name\nAna\n', /line 1: column town is missing/, { needed: ['town'] }],
    [
      'an unknown column',
      '\nname,teaｍ\nAna,x\n',
      /line 2: the column "teaｍ" is unknown/,
      { columns: ['name'], strict: true }
    ],
    [
      'an invisible character in an unknown column',
      'na\u200Bme2\nAna\n',
      /"na<U\+200B>me2" is unknown/,
      { columns: ['name'], strict: true }
    ]
  ] as const) {
    it(`ends at a file with ${what}`, () => {
      assert.throws(
        () => read(text, options),
        (error) => error instanceof CsvFileError && why.test(error.message)
      );
    });
  }

  it('does not mind a second column of a name that nobody reads', () => {
    assert.equal(read('name,x,x\nAna,1,2\n', { columns: ['name'] }).rows.length, 1);
  });

  it('is linear in spoilt lines', () => {
    const text = `name,town\n${'5" pipe,Ulm\n'.repeat(5000)}${'"a"b,Ulm\n'.repeat(5000)}`;
    const { rows, refused } = read(text);
    assert.deepEqual([rows.length, refused.length], [5000, 5000]);
  });

  it('reads whatever cells there are, in every dress a spreadsheet gives them', () => {
    const cell = fc.string({
      unit: fc.constantFrom('a', 'Z', 'ß', '😀', ',', ';', '"', '|', '\n', ' ', '\t', "'")
    });
    const dress = fc.record({
      separator: fc.constantFrom(',', ';', '\t', '|'),
      ends: fc.array(fc.constantFrom('\n', '\r\n', '\r'), { minLength: 3, maxLength: 3 }),
      encoding: fc.constantFrom('utf8', 'mark', 'le', 'be'),
      empty: fc.nat(3)
    });
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 6 }), dress, (rows, d) => {
        const quote = (text: string): string => `"${text.replaceAll('"', '""')}"`;
        const lines = [['first', 'second'], ...rows].map((line) =>
          [...line.map(quote), ...Array<string>(d.empty).fill('')].join(d.separator)
        );
        const text = lines.map((line, index) => line + (d.ends[index % 3] ?? '')).join('');
        const content =
          d.encoding === 'utf8' || d.encoding === 'mark'
            ? bytes((d.encoding === 'mark' ? '\uFEFF' : '') + text)
            : utf16(`\uFEFF${text}`, d.encoding === 'be');
        const got = readCsv(content, { file: 'x' });
        const wanted = rows.filter((row) => row.some((value) => value.trim() !== ''));
        assert.deepEqual(
          got.rows.map((row) => [row.raw('first'), row.raw('second')]),
          wanted
        );
        assert.deepEqual(got.refused, []);
      })
    );
  });
});

describe('CsvRow', () => {
  const rowOf = (value: string): CsvRow => {
    const [row] = read(`key,value\nx,"${value.replaceAll('"', '""')}"\n`).rows;
    return row ?? assert.fail('no row');
  };
  const refusalOf = (of: (row: CsvRow) => unknown, value: string): string => {
    const { refused } = collect([rowOf(value)], of);
    return refused.map(inWords).join();
  };

  for (const text of [
    '0x1E',
    '1e2',
    '1,000',
    '1.000,5',
    ' 12 a',
    '٣',
    '+5',
    '.5',
    '5.',
    'NaN',
    'Infinity',
    '1 000',
    '--1',
    '1e999',
    '½'
  ]) {
    it(`takes ${text} for no number`, () => {
      assert.match(
        refusalOf((row) => row.number('value'), text),
        /^list\.csv, line 2, column value: ".*" is not a number: write/
      );
    });
  }

  it('takes digits with a point for a number, within limits', () => {
    const numbers = ['0', '-3', '007', ' 12.50 ', '\u00A04', '1\u200B2', ''].map((text) =>
      rowOf(text).number('value')
    );
    assert.deepEqual(numbers, [0, -3, 7, 12.5, 4, 12, undefined]);
    assert.match(
      refusalOf((row) => row.number('value', { whole: true }), '640.5'),
      /without a fraction/
    );
    assert.match(
      refusalOf((row) => row.number('value', { min: 1, max: 365 }), '366'),
      /not between 1 and 365/
    );
    assert.match(
      refusalOf((row) => row.number('value'), '100000000000000000000'),
      /not between/
    );
  });

  it('reads days, and no others', () => {
    const days = ['2026-02-28', '2026-02-28T00:00:00.000Z', '2026-02-28 00:00:00'];
    for (const text of days) {
      assert.equal(rowOf(text).date('value'), '2026-02-28');
    }
    assert.equal(rowOf('2/8/2026').date('value', { american: true }), '2026-02-08');
    for (const text of [
      '2026-02-30',
      '0026-01-01',
      '1699-12-31',
      '4001-01-01',
      '20-10-16',
      '2/8/2026',
      '2026-13-01',
      '2026-1-1',
      'today',
      '2026-02-28T13:00:00Z'
    ]) {
      assert.match(
        refusalOf((row) => row.date('value'), text),
        /is not a date .*: write it as 2026/,
        text
      );
    }
  });

  it('shows what cannot be seen, and leaves it out of keys', () => {
    assert.equal(rowOf('a\u200Bb\u00ADc\u2060\u0000').key('value'), 'abc');
    assert.equal(rowOf('Jose\u0301 \u00A0 B').key('value'), 'José B');
    assert.equal(rowOf('\u200B👩‍🚀\uFEFF').text('value'), '👩‍🚀');
    assert.match(
      refusalOf((row) => row.refuse('value', 'is no x', 'y'), 'a\u200Bb\u0007'),
      /"a<U\+200B>b<U\+0007>" is no x: y$/
    );
    assert.deepEqual(read('key,value\nx,a\u200B\n').notes, [
      'list.csv, line 2, column value: invisible characters left out (U+200B).'
    ]);
  });

  it('names a value that is too long without printing all of it', () => {
    const words = refusalOf((row) => row.key('value', { max: 80 }), 'x'.repeat(20_000));
    assert.match(words, /\(20000 characters\)" has 20000 characters: shorten it to 80$/);
    assert.ok(words.length < 200);
  });

  it('refuses a key that came before, and says where', () => {
    const { rows } = read('key\nAna\nBo\n aNA\u200B\n');
    const keys = new UniqueKeys();
    const { refused } = collect(rows, (row) => keys.check(row, 'key'));
    assert.match(
      refused.map(inWords).join(),
      /^list\.csv, line 4, column key: .* comes twice: it stands in line 2 already/
    );
  });
});
