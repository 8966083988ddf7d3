/** A report run with whatever `reportMetadata` somebody sends: an answer, or Salesforce's error. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, test } from 'node:test';
import fc from 'fast-check';
import { openOrg } from '../org.ts';
import { SalesforceError } from '../../core/types.ts';
import { listReports, runReport } from './index.ts';
import { runs } from '../../testing/runs.ts';

const org = await openOrg({ project: join(import.meta.dirname, '../../fixtures/query-reports') });
after(() => org.close());
const session = org.systemSession();
org.save({ operation: 'create', object: 'Account', rows: [{ Name: 'Northwind' }] }, session);
org.save(
  { operation: 'create', object: 'Trip__c', rows: [{ Name: 'Oslo', Cost__c: 3, Kind__c: 'sales' }] },
  session
);

const names = listReports(org, session)
  .map((report) => report.id)
  .filter(
    (id) =>
      org.query(`SELECT DeveloperName FROM Report WHERE Id = '${id}'`, session).records[0]?.[
        'DeveloperName'
      ] !== 'Joined'
  );

/** The JSON values of a report's metadata, each with the path to it. */
function paths(value: unknown, path: (string | number)[] = []): (string | number)[][] {
  if (value === null || typeof value !== 'object') {
    return [path];
  }
  return [path, ...Object.entries(value).flatMap(([key, inner]) => paths(inner, [...path, key]))];
}

function replaced(value: unknown, [key, ...rest]: (string | number)[], by: unknown): unknown {
  if (key === undefined) {
    return by;
  }
  if (value === null || typeof value !== 'object') {
    return value;
  }
  const copy: Record<string, unknown> | unknown[] = Array.isArray(value)
    ? [...(value as unknown[])]
    : { ...value };
  Reflect.set(copy, key, replaced(Reflect.get(value, key), rest, by));
  return copy;
}

const odd = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  fc.constantFrom(
    "'; DROP TABLE Account; --",
    '1 AND (2',
    'Trip__c.Cost__c',
    'Trip__c$Kind__c',
    'NO_SUCH.COLUMN',
    '__proto__',
    'constructor',
    'x!constructor',
    'MATRIX',
    'LAST_N_DAYS:99999',
    's!Trip__c.Cost__c',
    'RowCount',
    '2026-02-30',
    -1,
    1e99,
    [],
    {},
    [[]],
    null
  )
);

test('changed report metadata', () => {
  const before = org.database.prepare('SELECT total_changes() AS n').get()?.['n'];
  let answered = 0;
  let tried = 0;
  fc.assert(
    fc.property(
      fc.constantFrom(...names),
      fc.array(fc.tuple(fc.nat(), odd), { minLength: 1, maxLength: 3 }),
      fc.boolean(),
      (id, changes, includeDetails) => {
        let reportMetadata: unknown = runReport(org, id, {}, session).reportMetadata;
        for (const [where, by] of changes) {
          const all = paths(reportMetadata);
          reportMetadata = replaced(reportMetadata, all[where % all.length]!, by);
        }
        tried++;
        try {
          const result = runReport(org, id, { includeDetails, reportMetadata }, session);
          assert.ok('T!T' in result.factMap);
          answered++;
        } catch (error) {
          assert.ok(error instanceof SalesforceError, `${JSON.stringify(reportMetadata)}\n${String(error)}`);
          assert.doesNotMatch(
            error.message,
            /SQLITE|no such \w+:|near "|(?<!received )\bundefined\b|\[object/
          );
        }
      }
    ),
    { numRuns: runs(250) }
  );
  assert.ok(answered > tried / 10, `${answered} of ${tried} ran`);
  assert.equal(org.database.prepare('SELECT total_changes() AS n').get()?.['n'], before);
});

test('names and ids of no report', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.stringMatching(/^00O\w{12}(\w{3})?$/)), (id) => {
      assert.throws(() => runReport(org, id, {}, session), { errorCode: 'NOT_FOUND' });
    })
  );
});
