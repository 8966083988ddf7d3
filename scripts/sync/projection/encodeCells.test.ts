import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { CsvStream } from '../csv/streamCsv.ts';
import { READ, READ_OBJECTS } from '../org/probe.ts';
import type { ReadObject } from '../org/probe.ts';
import { rowOf } from '../org/bulkRead.ts';
import { epochSeconds, usualSeconds } from '../plan/canonical.ts';
import { ProjectionStore } from './store.ts';
import { TABLES } from './tables.ts';
import type { ColumnKind } from './tables.ts';

const hex = (length: number): fc.Arbitrary<string> =>
  fc.string({ unit: fc.constantFrom(...'0123456789ABCxyz'), minLength: length, maxLength: length });
const number = (from: number, to: number): fc.Arbitrary<string> =>
  fc.integer({ min: from, max: to }).map((value) => String(value).padStart(2, '0'));
const day = fc
  .tuple(fc.integer({ min: 1971, max: 2099 }), number(1, 12), number(1, 31))
  .map((parts) => parts.join('-'))
  .filter((text) => !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text));
const moment = fc
  .tuple(
    day,
    number(0, 23),
    number(0, 59),
    number(0, 59),
    fc.constantFrom('.000+0000', 'Z', '.123+0000', '+02:00')
  )
  .map(([date, hour, minute, second, zone]) => `${date}T${hour}:${minute}:${second}${zone}`);
const words = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', 'ü', '🚚', ' '), maxLength: 5 });

const CELLS: Record<ColumnKind, fc.Arbitrary<string>> = {
  id: fc.oneof(
    fc
      .tuple(fc.constantFrom('00U5j0', '0055j0', '006Qw1'), hex(9), fc.constantFrom('', 'AAA'))
      .map((id) => id.join('')),
    hex(15).map((id) => `zzzz99${id.slice(6)}`)
  ),
  flag: fc.constantFrom('true', 'false', ''),
  number: fc.constantFrom('0', '1.5', '-20.25', '1000000.01', ''),
  date: fc.oneof(day, fc.constant('')),
  dateTime: fc.oneof(moment, fc.constant('')),
  word: fc.oneof(fc.constantFrom('Accepted', 'Accept', 'New "quoted", yes', ''), words),
  text: words,
  digest: words
};

const rowsOf = (object: ReadObject, fields: readonly string[]): fc.Arbitrary<string[][]> =>
  fc
    .uniqueArray(hex(9), { minLength: 1, maxLength: 45 })
    .chain((ids) =>
      fc.tuple(
        ...ids.map((id) =>
          fc.tuple(
            ...fields.map((name) =>
              name === 'Id' ? fc.constant(`00A5j0${id}`) : CELLS[TABLES[object].columns[name] ?? 'text']
            )
          )
        )
      )
    );

const csvOf = (rows: readonly string[][]): string =>
  rows.map((row) => `${row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')}\n`).join('');

describe('rows of CSV', () => {
  it('are kept as the same rows of REST are, of every object, whatever was not asked for', () => {
    for (const object of READ_OBJECTS) {
      const all = Object.keys(READ[object].row.shape);
      fc.assert(
        fc.property(
          fc
            .shuffledSubarray(all.filter((name) => name !== 'Id'))
            .chain((some) =>
              rowsOf(object, ['Id', ...some]).map((rows) => ({ rows, fields: ['Id', ...some] }))
            ),
          ({ rows, fields }) => {
            const [quick, plain] = [ProjectionStore.open(':memory:'), ProjectionStore.open(':memory:')];
            // The salt of digests is of the file.
            const dump = (store: ProjectionStore): unknown =>
              store.rows(object).map((row) => withoutDigests(object, row));
            const encode = quick.encoder(object, fields);
            const encoded: ReturnType<typeof encode>[] = [];
            const raw: Record<string, unknown>[] = [];
            new CsvStream().each(csvOf(rows), (text, spans) => {
              encoded.push(encode(text, spans));
              raw.push(rowOf(object, fields, text, spans));
            });
            quick.putEncoded(object, encoded);
            plain.put(object, raw);
            assert.deepEqual(dump(quick), dump(plain));
            assert.deepEqual([...quick.differences(object, raw)], [], 'digests, too');
            [quick, plain].forEach((store) => store.close());
          }
        ),
        { numRuns: 40 }
      );
    }
  });

  it('have moments that are read as any other', () => {
    fc.assert(
      fc.property(moment, fc.nat(3), (text, before) => {
        const padded = 'x'.repeat(before) + text + 'y';
        const seconds = usualSeconds(padded, before, before + text.length);
        assert.ok(seconds === undefined || seconds === epochSeconds(text));
      }),
      { numRuns: 2000 }
    );
    assert.equal(
      usualSeconds('2024-02-28T23:59:59.000+0000', 0, 28),
      Date.parse('2024-02-28T23:59:59Z') / 1000
    );
    assert.equal(
      usualSeconds('2024-02-29T00:00:00.000+0000', 0, 28),
      Date.parse('2024-02-29T00:00:00Z') / 1000
    );
    assert.equal(usualSeconds('2023-02-29T00:00:00.000+0000', 0, 28), undefined);
    assert.equal(usualSeconds('2024-02-2xT23:59:59.000+0000', 0, 28), undefined);
  });
});

function withoutDigests(object: ReadObject, row: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) =>
      TABLES[object].columns[name] === 'digest' ? [name, value === null] : [name, value]
    )
  );
}
