/** Whatever the text, a query is answered or refused as Salesforce refuses it; nothing is written and nobody waits long. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { SalesforceError } from '../../../core/types.ts';
import { describeColumns, executeQuery, queryMore } from '../index.ts';
import { randomQuery, toSoql } from '../testing/randomQueries.ts';
import { accessWithout, emptyOrg, id, sampleOrg, sampleSchema, sessionWith } from '../testing/sampleOrg.ts';
import { runs } from '../../../testing/runs.ts';

const sample = sampleOrg();
const numRuns = runs(500);

const handWritten = [
  "SELECT Id, Name, Owner.Name, (SELECT Id FROM Contacts WHERE Name LIKE 'a%' ORDER BY Name LIMIT 2) FROM Account",
  "SELECT Id FROM Account WHERE Id IN (SELECT AccountId FROM Opportunity WHERE StageName = 'New') AND Name != null",
  'SELECT StageName, COUNT(Id) n, SUM(Amount) FROM Opportunity GROUP BY ROLLUP(StageName) HAVING COUNT(Id) > 1 ORDER BY COUNT(Id) DESC',
  'SELECT TYPEOF What WHEN Account THEN Name WHEN Opportunity THEN Amount ELSE Name END FROM Event',
  'SELECT FIELDS(ALL) FROM Account LIMIT 200',
  'SELECT FORMAT(Amount) a, toLabel(StageName) FROM Opportunity WHERE CloseDate = LAST_N_DAYS:30 OR CALENDAR_YEAR(CreatedDate) = 2026',
  "SELECT COUNT() FROM Contact WHERE Account.Owner.Name = 'x' WITH USER_MODE",
  'SELECT Id FROM Account USING SCOPE mine WHERE CreatedDate > 2026-01-01T00:00:00Z ORDER BY Name DESC NULLS LAST LIMIT 5 OFFSET 2',
  'SELECT DAY_ONLY(convertTimezone(CreatedDate)) d, COUNT(Id) FROM Account GROUP BY DAY_ONLY(convertTimezone(CreatedDate))'
];
const tokens = handWritten.flatMap((soql) => soql.split(/(?<=[^\w:.])|(?=[^\w:.])/));
const pieces = [
  ...tokens,
  ...'( ) , . \' " \\ ; -- /* */ NULL null true [ ] { } : :x ? @ # % _ * = != <> < <= >= NOT IN AND OR LIKE INCLUDES'.split(
    ' '
  ),
  "'; DROP TABLE Account; --",
  '"Account"',
  'sqlite_master',
  'rowid',
  "x'00'",
  'UNION SELECT',
  '\u0000',
  '\u2028',
  '1e999',
  '-1',
  '99999999999999999999',
  '2026-02-30',
  '0000-00-00',
  'LAST_N_DAYS:99999999',
  'LAST_N_YEARS:-1',
  'Id.Id.Id.Id.Id.Id.Id',
  '__proto__',
  'constructor',
  'toString'
];

/** A good query of which a few pieces went, came or changed places. */
const mutated = fc
  .tuple(
    fc.oneof(fc.constantFrom(...handWritten), randomQuery.map(toSoql)),
    fc.array(
      fc.tuple(fc.nat(), fc.constantFrom('drop', 'add', 'swap', 'repeat'), fc.constantFrom(...pieces)),
      {
        minLength: 1,
        maxLength: 4
      }
    )
  )
  .map(([soql, changes]) => {
    const parts = soql.split(/(?<=[^\w:.])|(?=[^\w:.])/);
    for (const [where, change, piece] of changes) {
      const at = parts.length === 0 ? 0 : where % parts.length;
      if (change === 'drop') {
        parts.splice(at, 1);
      } else if (change === 'add') {
        parts.splice(at, 0, piece);
      } else if (change === 'swap') {
        parts[at] = piece;
      } else {
        parts.splice(at, 0, ...parts.slice(at, at + 3));
      }
    }
    return parts.join('');
  });
const nonsense = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ maxLength: 60 }).map((text) => `SELECT Id FROM Account WHERE Name = '${text}`),
  fc.string({ maxLength: 60 }).map((text) => `SELECT ${text} FROM Account`),
  fc.array(fc.constantFrom(...pieces), { maxLength: 30 }).map((parts) => `SELECT ${parts.join(' ')}`)
);

/** How a call ends: with a value, or with the error that Salesforce has. One that hangs fails by never ending. */
function outcome(call: () => unknown, soql: string): SalesforceError | undefined {
  try {
    call();
  } catch (error) {
    assert.ok(error instanceof SalesforceError, `${soql}\n${String(error)}`);
    assert.match(error.errorCode, /^[A-Z_]+$/, soql);
    assert.doesNotMatch(error.message, /SQLITE|no such \w+:|near "|undefined|\[object/, soql);
    return error;
  }
  return undefined;
}

function changes(): unknown {
  return sample.db.prepare('SELECT total_changes() AS n').get()?.['n'];
}

test('changed and made-up queries are answered or refused', () => {
  const before = changes();
  let answered = 0;
  fc.assert(
    fc.property(fc.oneof(mutated, nonsense), fc.boolean(), (soql, all) => {
      const error = outcome(() => executeQuery(sample, soql, { all }), soql);
      if (error === undefined) {
        answered++;
      }
      const columns = outcome(() => describeColumns(sample, soql), soql);
      if (!all) {
        assert.equal(columns?.errorCode, error?.errorCode, soql);
      }
    }),
    { numRuns }
  );
  assert.ok(answered > numRuns / 50, `${answered} of ${numRuns} were answered`);
  assert.equal(changes(), before);
});

test('locators that nobody gave', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.stringMatching(/^01g\w{15}-\d{1,12}$/)), (locator) => {
      const error = outcome(() => queryMore(sample, locator), locator);
      assert.equal(error?.errorCode, 'INVALID_QUERY_LOCATOR');
    })
  );
});

test('any text is found by itself and by nothing else', () => {
  const { db, insert } = emptyOrg(sampleSchema);
  const context = { ...sample, db, session: sessionWith(accessWithout([])) };
  const written = (value: string): string =>
    value.replace(/[\\']/g, '\\$&').replace(/\n/g, '\\n').replace(/\r/g, '\\r');
  fc.assert(
    fc.property(
      fc.string({
        unit: fc.oneof(
          fc.constantFrom("'", '\\', '%', '_', '"', '\n', 'a', 'A', ')'),
          fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 })
        ),
        minLength: 1,
        maxLength: 12
      }),
      fc.string({ minLength: 1, maxLength: 12 }),
      (value, other) => {
        // White space at the ends would not be in a text field.
        fc.pre(
          value.trim() === value && other.trim() === other && value.toUpperCase() !== other.toUpperCase()
        );
        fc.pre(!value.includes('\0') && value.isWellFormed());
        db.exec('DELETE FROM "Account"');
        insert('Account', { Id: id('Account', 1), Name: value });
        insert('Account', { Id: id('Account', 2), Name: other });
        const found = (condition: string): unknown =>
          executeQuery(context, `SELECT Id FROM Account WHERE ${condition} ORDER BY Id`).records.map(
            (each) => each['Id']
          );
        assert.deepEqual(found(`Name = '${written(value)}'`), [id('Account', 1)]);
        assert.deepEqual(found(`Name IN ('${written(value)}', 'x\\'y')`), [id('Account', 1)]);
        assert.deepEqual(found(`Name != '${written(value)}'`), [id('Account', 2)]);
        const pattern = written(value).replace(/[%_]/g, '\\$&');
        assert.deepEqual(found(`Name LIKE '${pattern}'`), [id('Account', 1)]);
      }
    ),
    { numRuns: runs(200) }
  );
});

test('what nests or grows without end is refused, not hung on', () => {
  const long = [
    `SELECT Id FROM Account WHERE ${'('.repeat(5000)}Name = 'a'${')'.repeat(5000)}`,
    `SELECT Id FROM Account WHERE ${'('.repeat(5000)}`,
    `SELECT Id FROM Account WHERE ${'(NOT '.repeat(2000)}Name = 'a'${')'.repeat(2000)}`,
    `SELECT Id FROM Account WHERE ${'NOT '.repeat(5000)}Name = 'a'`,
    `SELECT Id FROM Account WHERE ${Array.from({ length: 5000 }, () => "Name = 'a'").join(' OR ')}`,
    `SELECT Id FROM Account WHERE ${Array.from({ length: 2000 }, (_, n) => `(Name = '${n}' AND Id != null)`).join(' OR ')}`,
    `SELECT Id FROM Account WHERE Name IN (${Array.from({ length: 9000 }, (_, n) => `'${n}'`).join(',')})`,
    `SELECT ${'Owner.'.repeat(500)}Name FROM Account`,
    `SELECT ${Array.from({ length: 9000 }, () => 'Id').join(',')} FROM Account`,
    `SELECT Id FROM Account WHERE Id IN ${'(SELECT AccountId FROM Contact WHERE AccountId IN '.repeat(500)}`,
    `SELECT Id FROM Account WHERE Name = '${'a'.repeat(99_000)}'`,
    `SELECT Id FROM Account WHERE Name LIKE '${'%a'.repeat(2000)}'`,
    `SELECT Id FROM Account ${' '.repeat(90_000)}`,
    `SELECT Id FROM Account ${'x'.repeat(200_000)}`,
    `${'SELECT '.repeat(5000)}`,
    `${"'".repeat(50_001)}`,
    // The parser alone takes most of a minute for this one: it must not get it.
    `SELECT Id FROM Account WHERE Name = '${"\\'".repeat(49_000)}`
  ];
  for (const soql of long) {
    outcome(() => executeQuery(sample, soql), soql.slice(0, 90));
  }
});
