import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { z } from 'zod';
import { CURRENCY_READ, READ } from '../org/probe.ts';
import { quickRow } from './quickRow.ts';

const ID = '00U5j0000000007EAA';
/** What may stand in a field: as the org writes it, as it could write it, and what is wrong. */
const VALUES = [
  null,
  ID,
  ID.slice(0, 15),
  '00U5j00000-0007EAA',
  '2026-11-22T10:00:00.000+0000',
  '2026-11-22T10:00:00Z',
  '2026-11-22T12:00:00.000+0200',
  '1969-12-31T23:59:59.000+0000',
  '2026-11-22',
  '2028-02-29',
  '2026-02-29',
  '1901-03-04',
  '2026-11-22 ',
  '',
  'words',
  true,
  false,
  0,
  -1.5,
  undefined
] as const;
const USUAL: Record<string, unknown> = { string: 'words', number: 3, boolean: true };

const SCHEMAS = Object.entries({
  ...Object.fromEntries(Object.entries(READ).map(([object, { row }]) => [object, row])),
  ...CURRENCY_READ
}) as [string, z.ZodObject][];

/** The first of them that each field takes. */
function usualRow(schema: z.ZodObject): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(schema.shape as Record<string, z.ZodType>).map(([name, field]) => [
      name,
      [ID, '2026-11-22T10:00:00.000+0000', '2026-11-22', ...Object.values(USUAL)].find((value) =>
        accepts(field, value)
      )
    ])
  );
}

function accepts(field: z.ZodType, value: unknown): boolean {
  try {
    return field.safeParse(value).success;
  } catch {
    return false;
  }
}

describe('a row that is read quickly', () => {
  it('is what its schema makes of it, or left to the schema', () => {
    for (const [object, schema] of SCHEMAS) {
      const names = Object.keys(schema.shape);
      fc.assert(
        fc.property(
          fc.array(fc.tuple(fc.constantFrom(...names), fc.constantFrom(...VALUES)), { maxLength: 3 }),
          (odd) => {
            const record = { ...usualRow(schema), attributes: { type: object }, ...Object.fromEntries(odd) };
            const quick = quickRow(schema, record);
            if (quick !== undefined) {
              assert.deepEqual(quick, schema.parse(record));
            }
          }
        ),
        { numRuns: 300 }
      );
    }
  });

  it('is read quickly when it is written as usual, with fields that an org lacks and such that nobody asked for', () => {
    for (const [object, { row, optional }] of Object.entries(READ)) {
      const record = { ...usualRow(row), attributes: { type: object } };
      const lacking = Object.fromEntries(
        Object.entries(record).filter(([name]) => !(optional as readonly string[]).includes(name))
      );
      assert.deepEqual(quickRow<unknown>(row, record), row.parse(record), object);
      assert.deepEqual(quickRow<unknown>(row, lacking), row.parse(lacking), object);
    }
  });
});
