import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sqlOf, VIEWS } from './core.ts';
import { notPortable } from './portable.ts';

describe('the SQL of the figures', () => {
  for (const view of VIEWS) {
    it(`uses in ${view} what every engine reads alike`, () => {
      assert.deepEqual(notPortable(sqlOf(view)), []);
    });
  }

  for (const [sql, fault] of [
    ["SELECT strftime('%Y', day) FROM meeting", /strftime/],
    ['SELECT a / b FROM meeting', /division/],
    ['SELECT CAST(a / b AS BIGINT) FROM meeting', /division/],
    ["SELECT a || 'x' FROM meeting", /joining text/],
    ['SELECT a::int FROM meeting', /PostgreSQL/],
    ['SELECT CAST(a AS INTEGER) FROM meeting', /BIGINT/],
    ['SELECT 1.5 FROM meeting', /fraction/],
    ['SELECT a FROM meeting UNION SELECT b FROM meeting', /UNION/],
    ['SELECT a FROM meeting LIMIT 1', /clause/],
    ['SELECT round(a) FROM meeting', /round/],
    ['SELECT CURRENT_DATE', /date/]
  ] as const) {
    it(`may not say ${sql}`, () => {
      assert.match(notPortable(sql).join(', '), fault);
    });
  }

  it('may divide whole numbers by whole numbers', () => {
    assert.deepEqual(notPortable('SELECT CAST((a - a % b) / b AS BIGINT) FROM meeting'), []);
  });
});
