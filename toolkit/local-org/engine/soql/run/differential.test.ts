/** The compiled SQL answers what an independent evaluator answers, on random rows and queries, as trees and as text. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { QueryContext } from '../../../core/types.ts';
import { executeQuery, executeSelect } from '../index.ts';
import { fieldOf } from '../tree/selectTree.ts';
import type { SelectTree } from '../tree/selectTree.ts';
import { randomData, randomQuery, toSoql } from '../testing/randomQueries.ts';
import { ReferenceEvaluator } from '../testing/referenceEvaluator.ts';
import type { Data } from '../testing/referenceEvaluator.ts';
import { accessWithout, emptyOrg, sampleNow, sampleSchema, sessionWith } from '../testing/sampleOrg.ts';
import { runs } from '../../../testing/runs.ts';

const { db, insert } = emptyOrg(sampleSchema);
const session = sessionWith(accessWithout([]));
const context: QueryContext = { db, schema: sampleSchema, session, now: sampleNow };

function load(data: Data): void {
  for (const [object, rows] of Object.entries(data)) {
    db.exec(`DELETE FROM "${object}"`);
    for (const row of rows) {
      insert(object, row);
    }
  }
}

function reference(data: Data): ReferenceEvaluator {
  return new ReferenceEvaluator(sampleSchema, data, sampleNow, session.timeZone);
}

const often = { numRuns: runs(200) };

test('rows, order, limit and offset', () => {
  fc.assert(
    fc.property(randomData, fc.array(randomQuery, { minLength: 5, maxLength: 5 }), (data, queries) => {
      load(data);
      for (const query of queries) {
        const expected = reference(data).ids(query);
        const soql = toSoql(query);
        assert.deepEqual(
          executeSelect(context, query).records.map((record) => record['Id']),
          expected,
          soql
        );
        assert.deepEqual(
          executeQuery(context, soql).records.map((record) => record['Id']),
          expected,
          soql
        );
      }
    }),
    often
  );
});

test('groups with counts and sums', () => {
  const groupable = [['Name'], ['StageName'], ['CloseDate'], ['AccountId'], ['IsWon'], ['Account', 'Name']];
  fc.assert(
    fc.property(randomData, randomQuery, fc.constantFrom(...groupable), (data, query, path) => {
      load(data);
      const by = fieldOf(...path);
      const tree: SelectTree = {
        object: 'Opportunity',
        columns: [
          { kind: 'value', expression: by, alias: 'g' },
          {
            kind: 'value',
            expression: { kind: 'aggregate', function: 'COUNT', argument: fieldOf('Id') },
            alias: 'n'
          },
          {
            kind: 'value',
            expression: { kind: 'aggregate', function: 'SUM', argument: fieldOf('Amount') },
            alias: 's'
          }
        ],
        ...(query.where && { where: query.where }),
        groupBy: { kind: 'plain', expressions: [by] },
        orderBy: []
      };
      const found = new Map(
        executeSelect(context, tree).records.map((record) => {
          const { g, n, s } = record;
          return [typeof g === 'string' ? g.toUpperCase() : String(g), { count: n, sum: s }];
        })
      );
      const expected = reference(data).groups(tree, by, fieldOf('Amount'));
      for (const group of expected.values()) {
        if (group.sum !== null) {
          group.sum = Number(group.sum.toFixed(2));
        }
      }
      assert.deepEqual(found, expected);
    }),
    often
  );
});

test('pages together are the whole', () => {
  fc.assert(
    fc.property(randomData, randomQuery, (data, query) => {
      load(data);
      const { limit: _limit, offset: _offset, ...all } = query;
      const whole = executeSelect(context, all).records.map((record) => record['Id']);
      const parts = [];
      for (let offset = 0; offset < whole.length; offset += 3) {
        parts.push(
          ...executeSelect(context, { ...all, offset, limit: 3 }).records.map((record) => record['Id'])
        );
      }
      assert.deepEqual(parts, whole);
      assert.equal(executeSelect(context, { ...all, orderBy: [], countOnly: true }).totalSize, whole.length);
    }),
    { numRuns: runs(60) }
  );
});
