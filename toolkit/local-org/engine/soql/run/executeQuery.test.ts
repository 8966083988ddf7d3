/** Longer than files are elsewhere: every rule of one module, over one small org. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { SalesforceError } from '../../../core/types.ts';
import { executeQuery, queryMore } from '../index.ts';
import { plain } from '../testing/plain.ts';
import {
  accessWithout,
  emptyOrg,
  id,
  sampleNow,
  sampleOrg,
  sampleSchema,
  sessionWith
} from '../testing/sampleOrg.ts';

const org = sampleOrg();

/** Values of the only selected field, or of each row as a list. */
function rowsOf(soql: string, context = org): unknown[] {
  return executeQuery(context, soql).records.map((record) => {
    const values: unknown[] = Object.values(plain(record) as Record<string, unknown>);
    return values.length === 1 ? values[0] : values;
  });
}

function errorOf(soql: string, context = org): SalesforceError {
  try {
    executeQuery(context, soql);
  } catch (error) {
    assert.ok(error instanceof SalesforceError, String(error));
    return error;
  }
  return assert.fail(`no error for ${soql}`);
}

const same = (rows: unknown[]): unknown[] => rows;
const sorted = (rows: unknown[]): unknown[] => rows.map((row) => JSON.stringify(row)).sort();

const accounts = ['Northwind', 'ÉCLAIR SA', "O'Neill & Sons", '100% Natural_Food'];

/** Each: the query and the values its rows have. */
const table: Record<string, [soql: string, rows: unknown[]][]> = {
  'comparing text': [
    [`SELECT Name FROM Account WHERE Rating = 'HOT'`, ['Northwind', '100% Natural_Food']],
    [`SELECT Name FROM Account WHERE Rating != 'hot'`, ['ÉCLAIR SA', "O'Neill & Sons"]],
    [`SELECT Name FROM Account WHERE Rating > 'hot'`, ['ÉCLAIR SA']],
    [`SELECT Name FROM Account WHERE Rating <= 'HOT'`, ['Northwind', '100% Natural_Food']],
    [`SELECT Name FROM Account WHERE Name = 'éclair sa'`, ['ÉCLAIR SA']],
    [`SELECT Name FROM Account WHERE Name IN ('éclair SA', 'northWIND')`, ['Northwind', 'ÉCLAIR SA']],
    [`SELECT Name FROM Account WHERE Name = 'O\\'Neill & Sons'`, ["O'Neill & Sons"]],
    [`SELECT Name FROM Account WHERE Name = '\\u00c9clair SA'`, ['ÉCLAIR SA']],
    [`SELECT Name FROM Account WHERE Name LIKE '%n%'`, ['Northwind', "O'Neill & Sons", '100% Natural_Food']],
    [`SELECT Name FROM Account WHERE Name LIKE '100\\%%'`, ['100% Natural_Food']],
    [`SELECT Name FROM Account WHERE Name LIKE '%l\\_food'`, ['100% Natural_Food']],
    [`SELECT Name FROM Account WHERE Name LIKE 'é_lair%'`, ['ÉCLAIR SA']],
    [`SELECT Name FROM Account WHERE (NOT Rating LIKE 'h%')`, ['ÉCLAIR SA', "O'Neill & Sons"]],
    [`SELECT Name FROM Account WHERE Rating = ''`, ["O'Neill & Sons"]],
    [`SELECT Name FROM Account WHERE Key__c = 'nw'`, ['Northwind']],
    [`SELECT Name FROM Account WHERE Key__c IN ('NW', 'NF')`, ['ÉCLAIR SA']]
  ],
  nulls: [
    [`SELECT Name FROM Account WHERE Phone = null`, ['ÉCLAIR SA']],
    [`SELECT Name FROM Account WHERE Phone != null`, ['Northwind', "O'Neill & Sons", '100% Natural_Food']],
    [`SELECT Name FROM Account WHERE Phone <> null`, ['Northwind', "O'Neill & Sons", '100% Natural_Food']],
    [`SELECT Name FROM Account WHERE Phone <> NULL`, ['Northwind', "O'Neill & Sons", '100% Natural_Food']],
    [`SELECT Name FROM Account WHERE Rating IN (null, 'warm')`, ['ÉCLAIR SA', "O'Neill & Sons"]],
    [
      `SELECT Name FROM Account WHERE Rating NOT IN ('warm')`,
      ['Northwind', "O'Neill & Sons", '100% Natural_Food']
    ],
    [`SELECT Name FROM Account WHERE Rating NOT IN (null, 'warm')`, ['Northwind', '100% Natural_Food']],
    [`SELECT Name FROM Account WHERE NumberOfEmployees < 10`, ["O'Neill & Sons", '100% Natural_Food']],
    [`SELECT Name FROM Account WHERE (NOT NumberOfEmployees < 10)`, ['Northwind', 'ÉCLAIR SA']],
    [`SELECT Name FROM Opportunity WHERE IsWon = null`, ['Deal A', 'Deal B', 'Deal D', 'deal e']],
    [`SELECT Name FROM Opportunity WHERE IsWon != null`, ['Deal C']],
    [`SELECT Name FROM Opportunity WHERE IsWon <> null`, ['Deal C']],
    [
      `SELECT FirstName FROM Contact WHERE LastName = 'Young' OR Account.Name = 'northwind'`,
      ['Dora', 'Emil', null]
    ],
    [`SELECT LastName FROM Contact WHERE Account.Name = null`, ['Young']]
  ],
  'numbers, dates and Ids': [
    [`SELECT Name FROM Opportunity WHERE Amount >= 1000.1`, ['Deal A', 'Deal B']],
    [`SELECT Name FROM Opportunity WHERE Amount = -5`, ['deal e']],
    [`SELECT Name FROM Opportunity WHERE CloseDate = 2026-02-28`, ['Deal B']],
    [`SELECT Name FROM Opportunity WHERE CloseDate IN (2026-02-28, TODAY)`, ['Deal A', 'Deal B']],
    [`SELECT Subject FROM Event WHERE StartDateTime >= 2026-03-11T00:30:00+01:00`, ['Kick-off', 'Review']],
    [`SELECT Subject FROM Event WHERE StartDateTime > 2026-03-10T23:30:00Z`, ['Review']],
    [`SELECT Name FROM Account WHERE Id = '${id('Account', 2).slice(0, 15)}'`, ['ÉCLAIR SA']],
    [`SELECT Name FROM Account WHERE ParentId = '${id('Account', 2)}'`, ["O'Neill & Sons"]],
    [`SELECT Name FROM Account WHERE Id > '${id('Account', 2)}'`, ["O'Neill & Sons", '100% Natural_Food']]
  ],
  'date literals in the zone of the user': [
    [`SELECT Subject FROM Event WHERE StartDateTime = TODAY`, ['Kick-off']],
    [`SELECT Subject FROM Event WHERE StartDateTime = TOMORROW`, ['Review']],
    [`SELECT Subject FROM Event WHERE ActivityDate = TODAY`, ['Kick-off']],
    [`SELECT Subject FROM Event WHERE StartDateTime > TODAY`, ['Review']],
    [`SELECT Subject FROM Event WHERE StartDateTime <= TODAY`, ['Kick-off', 'Lunch']],
    [`SELECT Subject FROM Event WHERE StartDateTime != TODAY`, ['Review', 'Lunch']],
    [`SELECT Subject FROM Event WHERE StartDateTime = LAST_N_DAYS:10`, ['Kick-off', 'Lunch']],
    [`SELECT Name FROM Opportunity WHERE CloseDate = LAST_MONTH`, ['Deal B']],
    [`SELECT Name FROM Opportunity WHERE CloseDate = LAST_N_DAYS:2`, ['Deal A', 'deal e']],
    [`SELECT Name FROM Opportunity WHERE CloseDate = THIS_WEEK`, ['Deal A', 'deal e']],
    [`SELECT Name FROM Opportunity WHERE CloseDate = NEXT_N_MONTHS:1`, ['Deal D']],
    [`SELECT Name FROM Opportunity WHERE CloseDate = LAST_FISCAL_QUARTER`, ['Deal C']],
    [`SELECT Name FROM Opportunity WHERE CloseDate = N_YEARS_AGO:1`, ['Deal C']]
  ],
  picklists: [
    [`SELECT Name FROM Account WHERE Interests__c INCLUDES ('tea;art', 'nothing')`, ['100% Natural_Food']],
    [
      `SELECT Name FROM Account WHERE Interests__c INCLUDES ('golf', 'art')`,
      ['Northwind', 'ÉCLAIR SA', '100% Natural_Food']
    ],
    [`SELECT Name FROM Account WHERE Interests__c EXCLUDES ('golf')`, ['ÉCLAIR SA', "O'Neill & Sons"]],
    [`SELECT Name FROM Account WHERE Interests__c = 'golf;tea'`, ['Northwind']],
    [`SELECT Name FROM Opportunity WHERE toLabel(StageName) = 'haggling'`, ['Deal A']],
    [
      `SELECT toLabel(Interests__c) FROM Account WHERE Interests__c INCLUDES ('art')`,
      ['Fine art', 'Golf;Tea;Fine art']
    ],
    [
      `SELECT Name FROM Opportunity ORDER BY StageName, Name`,
      ['Deal B', 'deal e', 'Deal A', 'Deal C', 'Deal D']
    ]
  ],
  logic: [
    [
      `SELECT Name FROM Account WHERE (Rating = 'hot' AND NumberOfEmployees > 10) OR Phone = null`,
      ['Northwind', 'ÉCLAIR SA']
    ],
    [
      `SELECT Name FROM Account WHERE Rating = 'hot' AND (NOT (NumberOfEmployees > 10))`,
      ['100% Natural_Food']
    ],
    [`SELECT Name FROM Account WHERE NOT(NOT (Phone = null))`, ['ÉCLAIR SA']]
  ],
  parents: [
    [
      `SELECT Name, Parent.Name, Parent.Parent.Owner.Name FROM Account WHERE Parent.Name != null`,
      [
        ['ÉCLAIR SA', { Name: 'Northwind', Parent: null }],
        ["O'Neill & Sons", { Name: 'ÉCLAIR SA', Parent: { Owner: { Name: 'Ana Ruiz' } } }]
      ]
    ],
    [`SELECT a.Name FROM Account a WHERE a.Owner.IsActive = false`, ['ÉCLAIR SA', "O'Neill & Sons"]],
    [`SELECT Account.Name FROM Account WHERE Account.Phone = '+1 7'`, ["O'Neill & Sons"]],
    [
      `SELECT Name FROM Account WHERE Parent.Owner.IsActive = false`,
      ['Northwind', "O'Neill & Sons", '100% Natural_Food']
    ],
    [
      `SELECT Name FROM Contact ORDER BY Account.Name NULLS LAST, LastName DESC`,
      ['Emil Quist', 'Fuchs', 'Gita Rao', 'Dora Young']
    ],
    [
      `SELECT Account.Name, Id, Account.Phone FROM Contact WHERE LastName = 'Rao'`,
      [[{ Name: "O'Neill & Sons", Phone: '+1 7' }, id('Contact', 4)]]
    ]
  ],
  'polymorphic parents': [
    [
      `SELECT Subject, What.Type, What.Name, Who.Name FROM Event`,
      [
        ['Kick-off', { Type: 'Opportunity', Name: 'Deal A' }, { Name: 'Emil Quist' }],
        ['Review', { Type: 'Account', Name: 'Northwind' }, { Name: 'Hugo Lind' }],
        ['Lunch', { Type: 'Meeting__c', Name: 'Kick-off' }, null]
      ]
    ],
    [`SELECT Subject FROM Event WHERE What.Type IN ('Account', 'meeting__C')`, ['Review', 'Lunch']],
    [`SELECT Subject FROM Event WHERE Owner.FirstName LIKE 'b%'`, ['Review', 'Lunch']],
    [
      `SELECT Name, Owner.Name, Owner.Email FROM Meeting__c`,
      [
        ['Kick-off', { Name: 'Ana Ruiz', Email: 'ana@example.com' }],
        ['Review', { Name: 'Field team', Email: 'field@example.com' }]
      ]
    ],
    [
      `SELECT Subject, TYPEOF What WHEN Account THEN Phone, Owner.Name WHEN Opportunity THEN Amount ELSE Name END FROM Event`,
      [
        ['Kick-off', { Amount: 1000.1 }],
        ['Review', { Phone: '+49 1', Owner: { Name: 'Ana Ruiz' } }],
        ['Lunch', { Name: 'Kick-off' }]
      ]
    ],
    [`SELECT TYPEOF What WHEN Account THEN Phone END FROM Event`, [null, { Phone: '+49 1' }, null]]
  ],
  'child rows': [
    [
      `SELECT Name, (SELECT Name FROM Opportunities WHERE Amount > 0 ORDER BY Amount DESC LIMIT 1) FROM Account`,
      [
        ['Northwind', { totalSize: 1, done: true, records: [{ Name: 'Deal B' }] }],
        ['ÉCLAIR SA', null],
        ["O'Neill & Sons", null],
        ['100% Natural_Food', null]
      ]
    ],
    [
      `SELECT Name, (SELECT Name, (SELECT Guest__r.Name FROM Visits__r ORDER BY Name) FROM Meetings__r) FROM Opportunity WHERE Name = 'Deal A'`,
      [
        [
          'Deal A',
          {
            totalSize: 1,
            done: true,
            records: [
              {
                Name: 'Kick-off',
                Visits__r: {
                  totalSize: 2,
                  done: true,
                  records: [{ Guest__r: { Name: 'Ben Okafor' } }, { Guest__r: { Name: 'Chloé Dubois' } }]
                }
              }
            ]
          }
        ]
      ]
    ],
    [
      `SELECT (SELECT c.LastName FROM a.Contacts c WHERE c.Email = null) FROM Account a WHERE a.Name = 'Northwind'`,
      [{ totalSize: 1, done: true, records: [{ LastName: 'Quist' }] }]
    ]
  ],
  'semi and anti joins': [
    [
      `SELECT Name FROM Account WHERE Id IN (SELECT AccountId FROM Opportunity WHERE Amount > 0)`,
      ['Northwind']
    ],
    [`SELECT Name FROM Account WHERE Id NOT IN (SELECT AccountId FROM Opportunity)`, ["O'Neill & Sons"]],
    [
      `SELECT LastName FROM Contact WHERE AccountId NOT IN (SELECT Id FROM Account WHERE Rating = 'hot')`,
      ['Young', 'Rao']
    ],
    [
      `SELECT Name FROM Account WHERE Id IN (SELECT AccountId FROM Contact) AND Id NOT IN (SELECT AccountId FROM Opportunity)`,
      ["O'Neill & Sons"]
    ],
    [
      `SELECT Subject FROM Event WHERE WhatId IN (SELECT Id FROM Opportunity WHERE Account.Name = 'Northwind')`,
      ['Kick-off']
    ]
  ],
  'order, limit, offset': [
    [
      `SELECT Name FROM Account ORDER BY Name`,
      ['100% Natural_Food', 'Northwind', "O'Neill & Sons", 'ÉCLAIR SA']
    ],
    [
      `SELECT Name FROM Account ORDER BY NumberOfEmployees`,
      ['ÉCLAIR SA', '100% Natural_Food', "O'Neill & Sons", 'Northwind']
    ],
    [
      `SELECT Name FROM Account ORDER BY NumberOfEmployees DESC`,
      ['ÉCLAIR SA', 'Northwind', "O'Neill & Sons", '100% Natural_Food']
    ],
    [
      `SELECT Name FROM Account ORDER BY NumberOfEmployees DESC NULLS LAST LIMIT 2 OFFSET 1`,
      ["O'Neill & Sons", '100% Natural_Food']
    ],
    [`SELECT LastName FROM Contact ORDER BY AccountId NULLS LAST, LastName LIMIT 1`, ['Young']],
    [
      `SELECT Name FROM Opportunity\nORDER   BY\n\tName  DESC`,
      ['deal e', 'Deal D', 'Deal C', 'Deal B', 'Deal A']
    ],
    [`SELECT Name FROM Account LIMIT 0`, []]
  ],
  aggregates: [
    [
      `SELECT COUNT(Id), COUNT(Amount), SUM(Amount), MIN(CloseDate), MAX(Name) FROM Opportunity`,
      [[5, 4, 2995.6, '2025-12-31', 'deal e']]
    ],
    [`SELECT AVG(NumberOfEmployees) a FROM Account`, [20]],
    [`SELECT COUNT_DISTINCT(Rating) FROM Account`, [2]],
    [`SELECT MIN(StageName), MAX(StageName) FROM Opportunity`, [['Prospecting', 'Closed Lost']]],
    [
      `SELECT StageName, COUNT(Id) n FROM Opportunity GROUP BY StageName HAVING COUNT(Id) > 1`,
      [['Prospecting', 2]]
    ],
    [
      `SELECT Account.Name, SUM(Amount) FROM Opportunity GROUP BY Account.Name ORDER BY SUM(Amount) DESC NULLS LAST`,
      [
        ['Northwind', 3000.3],
        [null, 0.3],
        ['100% Natural_Food', -5],
        ['ÉCLAIR SA', null]
      ]
    ],
    [
      `SELECT Rating, COUNT(Id) FROM Account GROUP BY Rating ORDER BY Rating`,
      [
        [null, 1],
        ['Hot', 2],
        ['warm', 1]
      ]
    ],
    [
      `SELECT CALENDAR_YEAR(CloseDate) y, COUNT(Id) FROM Opportunity GROUP BY CALENDAR_YEAR(CloseDate) ORDER BY CALENDAR_YEAR(CloseDate)`,
      [
        [2025, 1],
        [2026, 4]
      ]
    ],
    [
      `SELECT DAY_ONLY(StartDateTime), COUNT(Id) FROM Event GROUP BY DAY_ONLY(StartDateTime) ORDER BY DAY_ONLY(StartDateTime)`,
      [
        ['2026-03-01', 1],
        ['2026-03-10', 1],
        ['2026-03-11', 1]
      ]
    ],
    [
      `SELECT DAY_ONLY(convertTimezone(StartDateTime)), COUNT(Id) FROM Event GROUP BY DAY_ONLY(convertTimezone(StartDateTime)) ORDER BY DAY_ONLY(convertTimezone(StartDateTime)) DESC`,
      [
        ['2026-03-12', 1],
        ['2026-03-11', 1],
        ['2026-03-01', 1]
      ]
    ],
    [
      `SELECT StageName, IsWon, GROUPING(StageName) s, GROUPING(IsWon) w, COUNT(Id) n FROM Opportunity GROUP BY ROLLUP(StageName, IsWon)`,
      [
        ['Prospecting', false, 0, 0, 2],
        ['Prospecting', false, 0, 1, 2],
        ['Negotiation', false, 0, 0, 1],
        ['Negotiation', false, 0, 1, 1],
        ['Closed Won', true, 0, 0, 1],
        ['Closed Won', false, 0, 1, 1],
        ['Closed Lost', false, 0, 0, 1],
        ['Closed Lost', false, 0, 1, 1],
        [null, false, 1, 1, 5]
      ]
    ],
    [
      `SELECT Rating, COUNT(Id) FROM Account GROUP BY CUBE(Rating) ORDER BY GROUPING(Rating), Rating`,
      [
        [null, 1],
        ['Hot', 2],
        ['warm', 1],
        [null, 4]
      ]
    ],
    [`SELECT FORMAT(SUM(Amount)) s FROM Opportunity`, ['$2,995.60']],
    [
      `SELECT LeadSource FROM Account`.replace('LeadSource', 'Rating') +
        ' GROUP BY Rating ORDER BY Rating DESC NULLS LAST',
      ['warm', 'Hot', null]
    ]
  ],
  'date functions': [
    [`SELECT Subject FROM Event WHERE HOUR_IN_DAY(StartDateTime) = 10`, ['Lunch']],
    [
      `SELECT Subject FROM Event WHERE HOUR_IN_DAY(convertTimezone(StartDateTime)) = 0`,
      ['Kick-off', 'Review']
    ],
    [`SELECT Name FROM Opportunity WHERE CALENDAR_MONTH(CloseDate) = 3`, ['Deal A', 'deal e']],
    [`SELECT Name FROM Opportunity WHERE CALENDAR_QUARTER(CloseDate) = 4`, ['Deal C']],
    [`SELECT Name FROM Opportunity WHERE DAY_IN_WEEK(CloseDate) = 4`, ['Deal A', 'Deal C', 'Deal D']],
    [`SELECT Name FROM Opportunity WHERE DAY_IN_YEAR(CloseDate) = 59`, ['Deal B']],
    [`SELECT Name FROM Opportunity WHERE WEEK_IN_MONTH(CloseDate) = 2`, ['Deal A', 'deal e']],
    [`SELECT Name FROM Opportunity WHERE WEEK_IN_YEAR(CloseDate) = 10`, ['Deal A', 'deal e']],
    [`SELECT Subject FROM Event WHERE DAY_ONLY(StartDateTime) = 2026-03-01`, ['Lunch']]
  ],
  'functions in SELECT': [
    [
      `SELECT FORMAT(Amount) a, FORMAT(CloseDate) c FROM Opportunity WHERE Name = 'Deal B'`,
      [['$2,000.20', '2/28/2026']]
    ],
    [`SELECT FORMAT(StartDateTime) s FROM Event WHERE Subject = 'Kick-off'`, ['3/11/2026, 12:30 AM']],
    [
      `SELECT StageName, toLabel(StageName) l FROM Opportunity WHERE Name = 'Deal C'`,
      [['Closed Won', 'Won']]
    ],
    [
      `SELECT BillingAddress FROM Account WHERE Name = 'Northwind'`,
      [
        {
          city: 'Kiel',
          country: 'DE',
          geocodeAccuracy: null,
          latitude: null,
          longitude: null,
          postalCode: null,
          state: null,
          street: null
        }
      ]
    ]
  ],
  'scope and clauses without effect': [
    [`SELECT Name FROM Account USING SCOPE mine`, ['Northwind']],
    [`SELECT Name FROM Account USING SCOPE everything`, accounts],
    [`SELECT Name FROM Account WITH USER_MODE`, accounts],
    [`SELECT Name FROM Account WITH SECURITY_ENFORCED`, accounts],
    [`SELECT Name FROM Account LIMIT 1 FOR VIEW`, ['Northwind']],
    [`SELECT Name FROM Account LIMIT 1 FOR REFERENCE`, ['Northwind']]
  ]
};

for (const [area, cases] of Object.entries(table)) {
  describe(area, () => {
    for (const [soql, rows] of cases) {
      test(soql, () => {
        // Without ORDER BY the order is nobody's promise.
        const order =
          /order\s+by/i.test(soql.replace(/\(SELECT[^)]*\)/gi, '')) || soql.includes('ROLLUP')
            ? same
            : sorted;
        assert.deepEqual(order(rowsOf(soql)), order(rows));
      });
    }
  });
}

describe('answers', () => {
  test('a record has attributes first, then the fields in the order and spelling of the schema', () => {
    const { records, ...rest } = executeQuery(
      org,
      `SELECT name, ID, owner.NAME, (select id from CONTACTS limit 1) FROM account WHERE name = 'northwind'`
    );
    assert.deepEqual(rest, { totalSize: 1, done: true });
    assert.equal(
      JSON.stringify(records[0]),
      JSON.stringify({
        attributes: { type: 'Account', url: `/services/data/v66.0/sobjects/Account/${id('Account', 1)}` },
        Name: 'Northwind',
        Id: id('Account', 1),
        Owner: {
          attributes: { type: 'User', url: `/services/data/v66.0/sobjects/User/${id('User', 1)}` },
          Name: 'Ana Ruiz'
        },
        Contacts: {
          totalSize: 1,
          done: true,
          records: [
            {
              attributes: {
                type: 'Contact',
                url: `/services/data/v66.0/sobjects/Contact/${id('Contact', 2)}`
              },
              Id: id('Contact', 2)
            }
          ]
        }
      })
    );
  });

  test('a polymorphic parent is a Name, with the URL of what it is; TYPEOF answers the real type', () => {
    const [first] = executeQuery(org, 'SELECT What.Name FROM Event LIMIT 1', { apiVersion: '60.0' }).records;
    const url = `/services/data/v60.0/sobjects/Opportunity/${id('Opportunity', 1)}`;
    assert.deepEqual(first?.['What'], { attributes: { type: 'Name', url }, Name: 'Deal A' });
    const [typed] = executeQuery(
      org,
      'SELECT TYPEOF What WHEN Opportunity THEN Name END FROM Event LIMIT 1',
      { apiVersion: '60.0' }
    ).records;
    assert.deepEqual(typed?.['What'], { attributes: { type: 'Opportunity', url }, Name: 'Deal A' });
  });

  test('aggregate results name what has no alias expr0, expr1 ...', () => {
    const [record] = executeQuery(
      org,
      'SELECT MAX(Amount), MIN(Amount) min, SUM(Amount) FROM Opportunity'
    ).records;
    assert.deepEqual(record, {
      attributes: { type: 'AggregateResult' },
      expr0: 2000.2,
      min: -5,
      expr1: 2995.6
    });
  });

  test('COUNT() has no records', () => {
    assert.deepEqual(executeQuery(org, 'SELECT count() FROM Account'), {
      totalSize: 4,
      done: true,
      records: []
    });
    assert.equal(executeQuery(org, 'SELECT COUNT() FROM Account LIMIT 3').totalSize, 3);
  });

  test('queryAll sees deleted and archived rows', () => {
    assert.equal(executeQuery(org, `SELECT COUNT() FROM Account`, { all: true }).totalSize, 5);
    assert.deepEqual(
      plain(executeQuery(org, `SELECT Name FROM Account WHERE IsDeleted = true`, { all: true }).records),
      [{ Name: 'Gone Ltd' }]
    );
    assert.deepEqual(
      plain(
        executeQuery(org, `SELECT Subject, IsArchived FROM Event WHERE IsArchived = true`, { all: true })
          .records
      ),
      [{ Subject: 'Long ago', IsArchived: true }]
    );
    assert.equal(executeQuery(org, `SELECT COUNT() FROM Event WHERE IsArchived = true`).totalSize, 0);
  });

  test('FIELDS(STANDARD), FIELDS(CUSTOM) and FIELDS(ALL)', () => {
    const keys = (soql: string): string[] => Object.keys(executeQuery(org, soql).records[0]!).slice(1);
    assert.deepEqual(keys('SELECT FIELDS(CUSTOM) FROM Account LIMIT 1'), [
      'Key__c',
      'Notes__c',
      'Interests__c'
    ]);
    assert.deepEqual(keys('SELECT FIELDS(STANDARD) FROM Lead').slice(-3), ['Name', 'FirstName', 'LastName']);
    assert.deepEqual(keys('SELECT Key__c, FIELDS(STANDARD) FROM Account').slice(0, 2), ['Key__c', 'Id']);
    assert.equal(
      errorOf('SELECT FIELDS(ALL) FROM Account').message,
      'The SOQL FIELDS function must have a LIMIT of at most 200'
    );
    assert.equal(
      errorOf('SELECT Id, FIELDS(ALL) FROM Lead LIMIT 200').message,
      'duplicate field selected: Id'
    );
  });
});

describe('access', () => {
  test('fields and objects the session may not read do not exist for it', () => {
    const hidden = { ...org, session: sessionWith(accessWithout(['Account.Phone', 'Opportunity'])) };
    assert.match(
      errorOf('SELECT Phone FROM Account', hidden).message,
      /No such column 'Phone' on entity 'Account'/
    );
    assert.match(
      errorOf('SELECT Id FROM Account WHERE Phone = null', hidden).message,
      /No such column 'Phone'/
    );
    assert.match(
      errorOf('SELECT Id FROM Contact ORDER BY Account.Phone', hidden).message,
      /No such column 'Phone' on entity 'Account'/
    );
    assert.equal(errorOf('SELECT Id FROM Opportunity', hidden).errorCode, 'INVALID_TYPE');
    assert.match(
      errorOf('SELECT Opportunity__r.Name FROM Meeting__c', hidden).message,
      /Didn't understand relationship 'Opportunity__r' in field path/
    );
    assert.match(
      errorOf('SELECT (SELECT Id FROM Opportunities) FROM Account', hidden).message,
      /Didn't understand relationship 'Opportunities' in FROM part/
    );
    assert.ok(
      !Object.keys(executeQuery(hidden, 'SELECT FIELDS(STANDARD) FROM Account').records[0]!).includes('Phone')
    );
    assert.deepEqual(rowsOf('SELECT What.Name FROM Event', hidden), [
      null,
      { Name: 'Northwind' },
      { Name: 'Kick-off' }
    ]);
  });

  test('rows the session may not read are gone, as parents, children and in sub-selects too', () => {
    const access = accessWithout([], {
      Account: (alias) => ({ sql: `${alias}."OwnerId" <> ?`, params: [id('User', 1)] })
    });
    const some = { ...org, session: sessionWith(access) };
    assert.deepEqual(rowsOf('SELECT Name FROM Account', some), accounts.slice(1));
    assert.deepEqual(rowsOf(`SELECT AccountId, Account.Name FROM Contact WHERE LastName = 'Fuchs'`, some), [
      [id('Account', 1), null]
    ]);
    assert.deepEqual(rowsOf(`SELECT LastName FROM Contact WHERE Account.Name = 'Northwind'`, some), []);
    assert.deepEqual(
      rowsOf(`SELECT LastName FROM Contact WHERE AccountId IN (SELECT Id FROM Account)`, some),
      ['Rao']
    );
    assert.deepEqual(
      rowsOf(`SELECT (SELECT Name FROM ChildAccounts) FROM Account WHERE Name LIKE 'é%'`, some),
      [{ totalSize: 1, done: true, records: [{ Name: "O'Neill & Sons" }] }]
    );
    assert.deepEqual(rowsOf('SELECT What.Name FROM Event WHERE ActivityDate = TOMORROW', some), [null]);
  });
});

describe('errors', () => {
  const cases: [soql: string, code: string, message: string | RegExp][] = [
    ['', 'MALFORMED_QUERY', 'A query string has to be specified'],
    ['SELEKT Id FROM Account', 'MALFORMED_QUERY', 'unexpected token: SELEKT'],
    ['SELECT Id', 'MALFORMED_QUERY', /unexpected token: '<EOF>'/],
    [
      `SELECT Id FROM Account WHERE Name = 'open`,
      'MALFORMED_QUERY',
      /mismatched character '<EOF>' expecting '''$/
    ],
    [
      'SELECT Id FROM Account WHERE',
      'MALFORMED_QUERY',
      "\nSELECT Id FROM Account WHERE\n                            ^\nERROR at Row:1:Column:29\nunexpected token: '<EOF>'"
    ],
    [
      'SELECT Bacon__c FROM Account LIMIT 2',
      'INVALID_FIELD',
      "\nSELECT Bacon__c FROM Account LIMIT 2\n       ^\nERROR at Row:1:Column:8\nNo such column 'Bacon__c' on entity 'Account'. If you are attempting to use a custom field, be sure to append the '__c' after the custom field name. Please reference your WSDL or the describe call for the appropriate names."
    ],
    [
      'SELECT Id\nFROM Account\nWHERE Bacon = 1',
      'INVALID_FIELD',
      /\nERROR at Row:3:Column:7\nNo such column 'Bacon'/
    ],
    [
      'SELECT Id FROM Nope',
      'INVALID_TYPE',
      /\nERROR at Row:1:Column:16\nsObject type 'Nope' is not supported\./
    ],
    ['SELECT Foo.Name FROM Account', 'INVALID_FIELD', /Didn't understand relationship 'Foo' in field path/],
    [
      'SELECT (SELECT Id FROM Foos) FROM Account',
      'INVALID_TYPE',
      /Didn't understand relationship 'Foos' in FROM part of query call/
    ],
    ['SELECT What.Amount FROM Event', 'INVALID_FIELD', /No such column 'Amount' on entity 'Name'/],
    [
      `SELECT Id FROM Account WHERE Id = 'x'`,
      'INVALID_QUERY_FILTER_OPERATOR',
      /\nERROR at Row:1:Column:30\ninvalid ID field: x$/
    ],
    [
      'SELECT Name FROM Account WHERE Name = 5',
      'INVALID_FIELD',
      /Column:32\nvalue of filter criterion for field 'Name'/
    ],
    [
      'SELECT Id FROM Account\nWHERE Name = "x"',
      'MALFORMED_QUERY',
      /\nERROR at Row:2:Column:14\nline 2:13 no viable alternative at character '"'$/
    ],
    [
      `SELECT Id FROM Account WHERE Name = 'O'Brien'`,
      'MALFORMED_QUERY',
      /\nERROR at Row:1:Column:46\nline 1:45 mismatched character '<EOF>' expecting '''$/
    ],
    [
      `SELECT Id FROM Account WHERE Name = 'it\\'s`,
      'MALFORMED_QUERY',
      /Column:43\nline 1:42 mismatched character '<EOF>' expecting '''$/
    ],
    [
      'SELECT Id FROM Account WHERE Name = :name',
      'MALFORMED_QUERY',
      /\nERROR at Row:1:Column:37\nBind variables only allowed in Apex code$/
    ],
    [
      'SELECT Id FROM Account WHERE Id IN accountIds',
      'MALFORMED_QUERY',
      /\nERROR at Row:1:Column:36\nBind variables only allowed in Apex code$/
    ],
    ['SELECT Id FROM Account;', 'MALFORMED_QUERY', /\nERROR at Row:1:Column:23\nunexpected token: ';'$/],
    [
      'SELECT Id FROM Account LIMIT 1 OFFSET 1 LIMIT 2',
      'MALFORMED_QUERY',
      /\nERROR at Row:1:Column:41\nunexpected token: 'LIMIT'$/
    ],
    ['SELECT Id FROM Account LIMIT -1', 'MALFORMED_QUERY', /Column:30\nunexpected token: '-1'$/],
    [
      `SELECT Id FROM Account WHERE Id LIKE '001%'`,
      'INVALID_QUERY_FILTER_OPERATOR',
      /invalid operator on id field/
    ],
    [
      `SELECT Id FROM Account WHERE Notes__c = 'x'`,
      'INVALID_FIELD',
      /field 'Notes__c' can not be filtered in a query call/
    ],
    [
      'SELECT Id FROM Account ORDER BY Notes__c',
      'INVALID_FIELD',
      /field 'Notes__c' can not be sorted in a query call/
    ],
    [
      'SELECT Notes__c FROM Account GROUP BY Notes__c',
      'INVALID_FIELD',
      /field 'Notes__c' can not be grouped in a query call/
    ],
    [
      `SELECT Id FROM Account WHERE NumberOfEmployees = '5'`,
      'INVALID_FIELD',
      /'NumberOfEmployees' must be of type int and should not be enclosed in quotes/
    ],
    [
      'SELECT Id FROM Account WHERE Name = 5',
      'INVALID_FIELD',
      /'Name' must be of type string and should be enclosed in quotes/
    ],
    [
      `SELECT Id FROM Event WHERE StartDateTime = 2026-01-01`,
      'INVALID_FIELD',
      /'StartDateTime' must be of type dateTime and should not be enclosed in quotes/
    ],
    [`SELECT Id FROM Event WHERE ActivityDate = 2026-02-30`, 'MALFORMED_QUERY', /Invalid date: 2026-02-30/],
    [
      `SELECT Id FROM Account WHERE Name = 'a' AND Name = 'b' OR Name = 'c'`,
      'MALFORMED_QUERY',
      /unexpected token: 'OR'/
    ],
    [
      `SELECT Id FROM Account WHERE Name = 'a' AND NOT Name = 'b'`,
      'MALFORMED_QUERY',
      /unexpected token: 'NOT'/
    ],
    ['SELECT Name, COUNT(Id) FROM Account', 'MALFORMED_QUERY', /Field must be grouped or aggregated: Name/],
    ['SELECT MAX(Amount) FROM Opportunity LIMIT 1', 'MALFORMED_QUERY', /cannot also use LIMIT/],
    ['SELECT Name n FROM Account', 'MALFORMED_QUERY', /only aggregate expressions use field aliasing/],
    [
      'SELECT Name, Owner.Name, COUNT(Id) FROM Account GROUP BY Name, Owner.Name',
      'MALFORMED_QUERY',
      /duplicate alias: Name/
    ],
    ['SELECT Id, Id FROM Account', 'INVALID_FIELD', 'duplicate field selected: Id'],
    ['SELECT SUM(Name) FROM Account', 'INVALID_FIELD', /does not support aggregate operator SUM/],
    [
      'SELECT Id FROM Account OFFSET 2001',
      'NUMBER_OUTSIDE_VALID_RANGE',
      'Maximum SOQL offset allowed is 2000'
    ],
    ['SELECT Id FROM Account WHERE COUNT(Id) > 1', 'MALFORMED_QUERY', /./],
    [
      'SELECT CALENDAR_YEAR(CloseDate) FROM Opportunity',
      'MALFORMED_QUERY',
      /Field must be grouped or aggregated/
    ],
    ['SELECT COUNT() FROM Account ORDER BY Name', 'MALFORMED_QUERY', /ORDER BY/],
    [
      'SELECT Id FROM Opportunity WHERE CALENDAR_YEAR(CloseDate) = THIS_YEAR',
      'MALFORMED_QUERY',
      /date literal/
    ],
    ['SELECT convertTimezone(CreatedDate) FROM Account', 'MALFORMED_QUERY', /convertTimezone/],
    [
      'SELECT Id FROM Account WHERE Id IN (SELECT Id FROM Account)',
      'MALFORMED_QUERY',
      'The inner and outer selects should not be on the same object type'
    ],
    [
      'SELECT Id FROM Account WHERE Id IN (SELECT WhatId FROM Event)',
      'MALFORMED_QUERY',
      "Entity 'Event' is not supported for semi join inner selects"
    ],
    [
      `SELECT Id FROM Account WHERE Id IN (SELECT AccountId FROM Contact) OR Name = 'x'`,
      'MALFORMED_QUERY',
      /'OR' operator/
    ],
    [
      'SELECT Id FROM Account WHERE Id IN (SELECT OwnerId FROM Contact)',
      'MALFORMED_QUERY',
      /should point to the same object type/
    ],
    [
      'SELECT Id FROM Account WHERE Id IN (SELECT AccountId FROM Contact WHERE AccountId IN (SELECT Id FROM Account))',
      'MALFORMED_QUERY',
      /Nesting of semi join sub-selects is not supported/
    ],
    [
      'SELECT Parent.Parent.Parent.Parent.Parent.Parent.Name FROM Account',
      'MALFORMED_QUERY',
      /at most 5 levels/
    ],
    ['SELECT Id FROM Account WITH SYSTEM_MODE', 'LOCAL_ORG_UNSUPPORTED', /WITH SYSTEM_MODE/],
    ['SELECT count() FROM Contact c, c.Account a', 'LOCAL_ORG_UNSUPPORTED', /several objects in FROM/],
    [
      `SELECT Id FROM Account WHERE ${Array.from({ length: 9000 }, (_, i) => `NumberOfEmployees=${i}`).join(' OR ')}`,
      'MALFORMED_QUERY',
      /longer than 100,000 characters/
    ]
  ];
  for (const [soql, code, message] of cases) {
    test(`${code}: ${soql.slice(0, 100)}`, () => {
      const error = errorOf(soql);
      assert.equal(error.errorCode, code);
      if (typeof message === 'string') {
        assert.equal(error.message, message);
      } else {
        assert.match(error.message, message);
      }
    });
  }
});

describe('pages', () => {
  const { db, insert } = emptyOrg(sampleSchema);
  const context = { ...org, db, now: sampleNow };
  for (let number = 1; number <= 4500; number++) {
    insert('Lead', {
      Id: id('Lead', number),
      Name: `Lead ${String((number * 7919) % 4507).padStart(4, '0')}`
    });
  }

  test('every row comes once, in order, over stable pages', () => {
    const names: unknown[] = [];
    let page = executeQuery(context, 'SELECT Name FROM Lead ORDER BY Name DESC');
    const sizes = [page.records.length];
    for (;;) {
      assert.equal(page.totalSize, 4500);
      names.push(...page.records.map((record) => record['Name']));
      if (page.nextRecordsUrl === undefined) {
        break;
      }
      // What happens to other rows in between does not move the pages.
      db.exec(`UPDATE "Lead" SET "LastName" = 'moved'`);
      assert.match(page.nextRecordsUrl, /^\/services\/data\/v66\.0\/query\/01g\w{15}-\d000$/);
      page = queryMore(context, page.nextRecordsUrl.split('/').at(-1)!);
      sizes.push(page.records.length);
    }
    assert.deepEqual(sizes, [2000, 2000, 500]);
    assert.deepEqual(names, [...names].sort().reverse());
    assert.equal(new Set(names).size, 4500);
    assert.equal(page.done, true);
  });

  test('a limit beyond the page, a batch size, one page exactly', () => {
    const limited = executeQuery(context, 'SELECT Id FROM Lead LIMIT 2500');
    assert.deepEqual([limited.totalSize, limited.done, limited.records.length], [2500, false, 2000]);
    assert.equal(queryMore(context, limited.nextRecordsUrl!.split('/').at(-1)!).records.length, 500);
    const small = executeQuery(context, 'SELECT Id FROM Lead LIMIT 600', { batchSize: 250 });
    assert.deepEqual([small.totalSize, small.records.length], [600, 250]);
    const exact = executeQuery(context, 'SELECT Id FROM Lead LIMIT 2000');
    assert.deepEqual([exact.totalSize, exact.done, exact.nextRecordsUrl], [2000, true, undefined]);
  });

  test('an invalid locator, is another user’s or was pushed out is invalid', () => {
    const { nextRecordsUrl } = executeQuery(context, 'SELECT Id FROM Lead');
    const locator = nextRecordsUrl!.split('/').at(-1)!;
    const invalid = { errorCode: 'INVALID_QUERY_LOCATOR', message: 'invalid query locator' };
    assert.throws(() => queryMore(context, '01g000000000000AAA-2000'), invalid);
    assert.throws(() => queryMore(context, 'nonsense'), invalid);
    const other = { ...context, session: sessionWith(accessWithout([]), { userId: id('User', 2) }) };
    assert.throws(() => queryMore(other, locator), invalid);
    for (let count = 0; count < 10; count++) {
      executeQuery(context, 'SELECT Id FROM Lead');
    }
    assert.throws(() => queryMore(context, locator), invalid);
  });

  test('groups do not page', () => {
    assert.throws(() => executeQuery(context, 'SELECT Id, COUNT(Name) FROM Lead GROUP BY Id'), {
      errorCode: 'EXCEEDED_ID_LIMIT'
    });
  });
});
