/** Longer than files are elsewhere: every rule of one module, over one small org. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  accessWithout,
  emptyOrg,
  id,
  sampleOrg,
  sampleSchema,
  sessionWith
} from '../../engine/soql/testing/sampleOrg.ts';
import type { QueryContext, SaveRequest, SaveResult, Session } from '../../core/types.ts';
import { executeGraphql } from './index.ts';
import type { GraphqlAnswer, GraphqlOrg } from './index.ts';

const sample = sampleOrg();

function orgOf(context: QueryContext, save?: GraphqlOrg['save']): GraphqlOrg {
  return {
    schema: context.schema,
    queryContext: (session) => ({ ...context, session }),
    save: save ?? (() => assert.fail('nothing is saved here')),
    transaction: (work) => {
      context.db.exec('SAVEPOINT mutation');
      try {
        return work();
      } catch (error) {
        context.db.exec('ROLLBACK TO mutation');
        throw error;
      } finally {
        context.db.exec('RELEASE mutation');
      }
    }
  };
}

function run(
  query: string,
  variables: Record<string, unknown> = {},
  session: Session = sample.session
): GraphqlAnswer {
  return executeGraphql(orgOf(sample), { query, variables }, session);
}

/** The answer's data, where there must be no errors. */
function dataOf(query: string, variables: Record<string, unknown> = {}, session?: Session): unknown {
  const answer = run(query, variables, session);
  assert.deepEqual(answer.errors, []);
  // graphql-js makes objects without a prototype.
  return JSON.parse(JSON.stringify(answer.data));
}

/** Names of the accounts that a filter finds. */
function accounts(where: string, variables: Record<string, unknown> = {}, declared = ''): unknown {
  const data = dataOf(
    `query q${declared} { uiapi { query { Account(first: 50, where: ${where}, orderBy: { Name: { order: ASC } }) { edges { node { Name { value } } } } } } }`,
    variables
  ) as { uiapi: { query: { Account: { edges: { node: { Name: { value: string } } }[] } } } };
  return data.uiapi.query.Account.edges.map((edge) => edge.node.Name.value);
}

describe('records', () => {
  test('fields by type, parents, children, cursors and counts in one request', () => {
    const data = dataOf(`{ uiapi { query { Account(first: 2, orderBy: { Name: { order: ASC } }) {
      edges { cursor node { Id Name { value displayValue } Owner { Name { value } }
        people: Contacts(first: 1, orderBy: { LastName: { order: ASC } }) { totalCount pageInfo { hasNextPage } edges { node { LastName { value } } } } } }
      pageInfo { hasNextPage hasPreviousPage endCursor } totalCount pageResultCount } } } }`) as {
      uiapi: { query: { Account: { pageInfo: { endCursor: string } } } };
    };
    const { endCursor } = data.uiapi.query.Account.pageInfo;
    assert.deepEqual(data.uiapi.query.Account, {
      edges: [
        {
          cursor: Buffer.from('{"v":"1","o":1}').toString('base64'),
          node: {
            Id: id('Account', 4),
            Name: { value: '100% Natural_Food', displayValue: null },
            Owner: { Name: { value: 'Chloé Dubois' } },
            people: { totalCount: 0, pageInfo: { hasNextPage: false }, edges: [] }
          }
        },
        {
          cursor: endCursor,
          node: {
            Id: id('Account', 1),
            Name: { value: 'Northwind', displayValue: null },
            Owner: { Name: { value: 'Ana Ruiz' } },
            people: {
              totalCount: 2,
              pageInfo: { hasNextPage: true },
              edges: [{ node: { LastName: { value: 'Fuchs' } } }]
            }
          }
        }
      ],
      pageInfo: { hasNextPage: true, hasPreviousPage: false, endCursor },
      totalCount: 4,
      pageResultCount: 2
    });
    const next = dataOf(
      'query ($after: String) { uiapi { query { Account(first: 3, after: $after, orderBy: { Name: { order: ASC } }) { edges { node { Name { value } } } pageInfo { hasNextPage hasPreviousPage } } } } }',
      { after: endCursor }
    );
    assert.deepEqual(next, {
      uiapi: {
        query: {
          Account: {
            edges: [
              { node: { Name: { value: "O'Neill & Sons" } } },
              { node: { Name: { value: 'ÉCLAIR SA' } } }
            ],
            pageInfo: { hasNextPage: false, hasPreviousPage: true }
          }
        }
      }
    });
  });

  test('values as people read them', () => {
    assert.deepEqual(
      dataOf(`{ uiapi { query { Opportunity(where: { Name: { eq: "deal a" } }) { edges { node { ApiName DisplayValue WeakEtag
        Amount { value displayValue format } CloseDate { value displayValue } StageName { value displayValue label } IsWon { value displayValue }
        CreatedDate { value displayValue } AccountId { value displayValue } } } } } } }`),
      {
        uiapi: {
          query: {
            Opportunity: {
              edges: [
                {
                  node: {
                    ApiName: 'Opportunity',
                    DisplayValue: 'Deal A',
                    WeakEtag: Date.parse('2026-01-06T09:00:00Z'),
                    Amount: { value: 1000.1, displayValue: '$1,000.10', format: '$1,000.10' },
                    CloseDate: { value: '2026-03-11', displayValue: '3/11/2026' },
                    StageName: { value: 'Negotiation', displayValue: 'Haggling', label: 'Haggling' },
                    IsWon: { value: false, displayValue: null },
                    CreatedDate: { value: '2026-01-05T08:00:00.000Z', displayValue: '1/5/2026, 9:00 AM' },
                    AccountId: { value: id('Account', 1), displayValue: null }
                  }
                }
              ]
            }
          }
        }
      }
    );
  });

  test('polymorphic parents through inline fragments and named fragments', () => {
    assert.deepEqual(
      dataOf(`query { uiapi { query { Visit__c(orderBy: { Name: { order: ASC } }) { edges { node { ...visit } } } } } }
        fragment visit on Visit__c { Name { value } Meeting__r { Owner { __typename ...person ... on Group { Email { value } } } } }
        fragment person on User { Name { value } Manager { Name { value } } }`),
      {
        uiapi: {
          query: {
            Visit__c: {
              edges: [
                {
                  node: {
                    Name: { value: 'V-0001' },
                    Meeting__r: { Owner: { __typename: 'User', Name: { value: 'Ana Ruiz' }, Manager: null } }
                  }
                },
                {
                  node: {
                    Name: { value: 'V-0002' },
                    Meeting__r: { Owner: { __typename: 'User', Name: { value: 'Ana Ruiz' }, Manager: null } }
                  }
                },
                {
                  node: {
                    Name: { value: 'V-0003' },
                    Meeting__r: { Owner: { __typename: 'Group', Email: { value: 'field@example.com' } } }
                  }
                }
              ]
            }
          }
        }
      }
    );
  });

  test('the default page has ten records', () => {
    const { db, insert } = emptyOrg(sampleSchema);
    for (let number = 1; number <= 12; number++) {
      insert('Lead', { Id: id('Lead', number), Name: `Lead ${number}` });
    }
    const answer = executeGraphql(
      orgOf({ ...sample, db }),
      { query: '{ uiapi { query { Lead { pageResultCount totalCount pageInfo { hasNextPage } } } } }' },
      sample.session
    );
    assert.deepEqual(JSON.parse(JSON.stringify(answer.data)), {
      uiapi: { query: { Lead: { pageResultCount: 10, totalCount: 12, pageInfo: { hasNextPage: true } } } }
    });
  });

  test('current user, object infos, skip and include, aliases', () => {
    assert.deepEqual(
      dataOf(
        `query ($yes: Boolean!) { uiapi { currentUser { Id Name { value } Email @skip(if: $yes) { value } }
          objectInfos(apiNames: ["Lead", "Event"]) { ApiName keyPrefix fields { ApiName } }
          query { one: Lead(first: 1) { edges { node { a: Name { value } b: Name @include(if: $yes) { displayValue } } } } } } }`,
        { yes: true }
      ),
      {
        uiapi: {
          currentUser: { Id: id('User', 1), Name: { value: 'Ana Ruiz' } },
          objectInfos: [
            {
              ApiName: 'Lead',
              keyPrefix: '00Q',
              fields: [
                'Id',
                'IsDeleted',
                'CreatedDate',
                'CreatedById',
                'LastModifiedDate',
                'LastModifiedById',
                'SystemModstamp',
                'Name',
                'FirstName',
                'LastName'
              ].map((ApiName) => ({ ApiName }))
            },
            null
          ],
          query: { one: { edges: [{ node: { a: { value: 'Hugo Lind' }, b: { displayValue: null } } }] } }
        }
      }
    );
  });
});

describe('filters', () => {
  const cases: [where: string, names: string[]][] = [
    ['{ Rating: { eq: "HOT" } }', ['100% Natural_Food', 'Northwind']],
    ['{ Rating: { ne: "hot" } }', ["O'Neill & Sons", 'ÉCLAIR SA']],
    ['{ Rating: { eq: null } }', ["O'Neill & Sons"]],
    ['{ Rating: { in: ["warm", null] } }', ["O'Neill & Sons", 'ÉCLAIR SA']],
    ['{ NumberOfEmployees: { gt: 3, lte: 50 } }', ['Northwind', "O'Neill & Sons"]],
    ['{ Name: { like: "%n%" }, Phone: { like: "+1%" } }', ['100% Natural_Food', "O'Neill & Sons"]],
    [
      '{ or: [{ Rating: { eq: "warm" } }, { and: [{ Rating: { eq: "hot" } }, { NumberOfEmployees: { lt: 10 } }] }] }',
      ['100% Natural_Food', 'ÉCLAIR SA']
    ],
    ['{ not: { Rating: { eq: "hot" } } }', ["O'Neill & Sons", 'ÉCLAIR SA']],
    ['{ Owner: { Manager: { Name: { eq: "Ana Ruiz" } } } }', ["O'Neill & Sons", 'ÉCLAIR SA']],
    ['{ Interests__c: { includes: ["tea;art"] } }', ['100% Natural_Food']],
    ['{ Id: { inq: { Contact: { LastName: { like: "q%" } }, ApiName: "AccountId" } } }', ['Northwind']],
    ['{ Id: { ninq: { Opportunity: { Id: { ne: null } }, ApiName: "AccountId" } } }', ["O'Neill & Sons"]],
    ['{}', ['100% Natural_Food', 'Northwind', "O'Neill & Sons", 'ÉCLAIR SA']],
    [
      '{ CreatedDate: { CALENDAR_YEAR: { value: { eq: 2026 } } }, NumberOfEmployees: { eq: 7 } }',
      ["O'Neill & Sons"]
    ]
  ];
  for (const [where, names] of cases) {
    test(where, () => assert.deepEqual(accounts(where), names));
  }

  test('dates by value, literal and range', () => {
    const deals = (where: string): unknown => {
      const data = dataOf(
        `{ uiapi { query { Opportunity(where: { CloseDate: ${where} }, orderBy: { Name: { order: ASC } }) { edges { node { Name { value } } } } } } }`
      ) as { uiapi: { query: { Opportunity: { edges: { node: { Name: { value: string } } }[] } } } };
      return data.uiapi.query.Opportunity.edges.map((edge) => edge.node.Name.value);
    };
    assert.deepEqual(deals('{ eq: { value: "2026-02-28" } }'), ['Deal B']);
    assert.deepEqual(deals('{ eq: { literal: LAST_MONTH } }'), ['Deal B']);
    assert.deepEqual(deals('{ eq: { range: { last_n_days: 2 } } }'), ['Deal A', 'deal e']);
    assert.deepEqual(deals('{ gte: { literal: TODAY } }'), ['Deal A', 'Deal D']);
    assert.deepEqual(deals('{ in: [{ literal: TODAY }, { value: "2026-04-01" }] }'), ['Deal A', 'Deal D']);
  });

  test('a polymorphic owner by kind and by name', () => {
    const meetings = (where: string): unknown =>
      dataOf(`{ uiapi { query { Meeting__c(where: ${where}) { edges { node { Name { value } } } } } } }`);
    const named = (name: string): unknown => ({
      uiapi: { query: { Meeting__c: { edges: [{ node: { Name: { value: name } } }] } } }
    });
    assert.deepEqual(meetings('{ Owner: { User: { LastName: { eq: "Ruiz" } } } }'), named('Kick-off'));
    assert.deepEqual(meetings('{ Owner: { Name: { Name: { like: "field%" } } } }'), named('Review'));
  });

  test('variables: whole filters, and operators that filter nothing when they are not given', () => {
    assert.deepEqual(accounts('$where', { where: { Rating: { eq: 'warm' } } }, '($where: Account_Filter)'), [
      'ÉCLAIR SA'
    ]);
    const either = '{ or: [{ Id: { eq: $id } }, { Phone: { eq: $phone } }] }';
    assert.deepEqual(accounts(either, { phone: '+1 7' }, '($id: ID, $phone: PhoneNumber)'), [
      "O'Neill & Sons"
    ]);
    assert.deepEqual(
      accounts(either, { id: id('Account', 2), phone: '+1 7' }, '($id: ID, $phone: PhoneNumber)'),
      ["O'Neill & Sons", 'ÉCLAIR SA']
    );
  });

  test('order by a parent, nulls where asked', () => {
    const names = (orderBy: string): unknown => {
      const data = dataOf(
        `{ uiapi { query { Contact(orderBy: ${orderBy}) { edges { node { LastName { value } } } } } } }`
      ) as {
        uiapi: { query: { Contact: { edges: { node: { LastName: { value: string } } }[] } } };
      };
      return data.uiapi.query.Contact.edges.map((edge) => edge.node.LastName.value);
    };
    assert.deepEqual(names('{ Account: { Name: { order: DESC, nulls: LAST } }, LastName: { order: ASC } }'), [
      'Rao',
      'Fuchs',
      'Quist',
      'Young'
    ]);
    assert.deepEqual(names('{ Account: { Name: { order: ASC } }, LastName: { order: DESC } }'), [
      'Young',
      'Quist',
      'Fuchs',
      'Rao'
    ]);
  });
});

describe('aggregates', () => {
  test('groups with functions', () => {
    assert.deepEqual(
      dataOf(`{ uiapi { aggregate { Opportunity(groupBy: { StageName: { group: true } }, orderBy: { StageName: { order: ASC } }, where: { Amount: { ne: null } }) {
        totalCount edges { node { aggregate { StageName { value label } Amount { sum { value displayValue } max { value } } Id { count { value } } } } } } } } }`),
      {
        uiapi: {
          aggregate: {
            Opportunity: {
              totalCount: 3,
              edges: [
                ['Prospecting', 'Finding', 1995.2, '$1,995.20', 2000.2, 2],
                ['Negotiation', 'Haggling', 1000.1, '$1,000.10', 1000.1, 1],
                ['Closed Lost', 'Lost', 0.3, '$0.30', 0.3, 1]
              ].map(([value, label, sum, displayValue, max, count]) => ({
                node: {
                  aggregate: {
                    StageName: { value, label },
                    Amount: { sum: { value: sum, displayValue }, max: { value: max } },
                    Id: { count: { value: count } }
                  }
                }
              }))
            }
          }
        }
      }
    );
  });

  test('date functions, and no groups at all', () => {
    assert.deepEqual(
      dataOf(`{ uiapi { aggregate {
        years: Opportunity(groupBy: { CloseDate: { function: CALENDAR_YEAR } }) { edges { node { aggregate { CloseDate { calendarYear { value } } Id { count { value } } } } } }
        all: Opportunity { edges { node { aggregate { Amount { avg { value } } } } } } } } }`),
      {
        uiapi: {
          aggregate: {
            years: {
              edges: [
                {
                  node: {
                    aggregate: { CloseDate: { calendarYear: { value: 2025 } }, Id: { count: { value: 1 } } }
                  }
                },
                {
                  node: {
                    aggregate: { CloseDate: { calendarYear: { value: 2026 } }, Id: { count: { value: 4 } } }
                  }
                }
              ]
            },
            all: { edges: [{ node: { aggregate: { Amount: { avg: { value: 748.9 } } } } }] }
          }
        }
      }
    );
  });
});

describe('access and optional fields', () => {
  const hidden = sessionWith(accessWithout(['Account.Phone', 'Lead', 'Contact.AccountId']));

  test('what the session may not see is not in its schema', () => {
    const answer = run('{ uiapi { query { Account { edges { node { Phone { value } } } } } } }', {}, hidden);
    assert.deepEqual(answer.data, {});
    assert.equal(answer.errors.length, 1);
    assert.equal(answer.errors[0]!.extensions['ErrorType'], 'ValidationError');
    assert.match(answer.errors[0]!.message, /Phone/);
    assert.deepEqual(answer.errors[0]!.paths, []);
    assert.equal(run('{ uiapi { query { Lead { totalCount } } } }', {}, hidden).errors.length, 1);
    assert.equal(
      run('{ uiapi { query { Account { edges { node { Contacts { totalCount } } } } } } }', {}, hidden).errors
        .length,
      1
    );
    assert.equal(run('{ uiapi { query { Event { totalCount } } } }').errors.length, 1);
  });

  test('@optional leaves it out instead', () => {
    const query = `{ uiapi { query { Account(where: { Name: { eq: "Northwind" } }) { edges { node { Id Phone @optional { value } Nope @optional { value }
      Owner @optional { Email @optional { value } } } } } } } }`;
    const node = {
      Id: id('Account', 1),
      Phone: { value: '+49 1' },
      Owner: { Email: { value: 'ana@example.com' } }
    };
    assert.deepEqual(dataOf(query), { uiapi: { query: { Account: { edges: [{ node }] } } } });
    assert.deepEqual(dataOf(query, {}, hidden), {
      uiapi: { query: { Account: { edges: [{ node: { Id: node.Id, Owner: node.Owner } }] } } }
    });
    const noEmail = sessionWith(accessWithout(['User.Email']));
    assert.deepEqual(dataOf(query, {}, noEmail), {
      uiapi: { query: { Account: { edges: [{ node: { Id: node.Id, Phone: node.Phone } }] } } }
    });
  });

  test('rows the session may not read do not come, not as parents either', () => {
    const some = sessionWith(
      accessWithout([], { Account: (alias) => ({ sql: `${alias}."Name" <> ?`, params: ['Northwind'] }) })
    );
    assert.deepEqual(
      dataOf(
        `{ uiapi { query { Contact(where: { LastName: { eq: "Quist" } }) { edges { node { AccountId { value } Account { Name { value } } } } } Account { totalCount } } } }`,
        {},
        some
      ),
      {
        uiapi: {
          query: {
            Contact: { edges: [{ node: { AccountId: { value: id('Account', 1) }, Account: null } }] },
            Account: { totalCount: 3 }
          }
        }
      }
    );
  });
});

describe('errors', () => {
  const kindOf = (query: string, variables?: Record<string, unknown>): unknown =>
    run(query, variables).errors[0]?.extensions['ErrorType'];

  test('kinds', () => {
    assert.equal(kindOf('{ uiapi {'), 'InvalidSyntax');
    assert.equal(kindOf('{ uiapi { nothing } }'), 'ValidationError');
    assert.equal(
      kindOf('query ($n: Int!) { uiapi { query { Account(first: $n) { totalCount } } } }'),
      'ValidationError'
    );
    assert.equal(
      kindOf(
        'query a { uiapi { query { Account { totalCount } } } } query b { uiapi { query { Account { totalCount } } } }'
      ),
      'OperationNotSupported'
    );
    assert.equal(
      kindOf('{ uiapi { query { Account(first: 2001) { totalCount } } } }'),
      'DataFetchingException'
    );
    assert.equal(
      kindOf('{ uiapi { query { Account(after: "x") { totalCount } } } }'),
      'DataFetchingException'
    );
    assert.equal(
      kindOf('{ uiapi { query { Account(where: { Id: { eq: "x" } }) { totalCount } } } }'),
      'DataFetchingException'
    );
  });

  test('a failing query leaves the others their data', () => {
    const answer = run(
      '{ uiapi { query { Lead { totalCount } Account(where: { Id: { eq: "x" } }) { totalCount } } } }'
    );
    assert.deepEqual(JSON.parse(JSON.stringify(answer.data)), {
      uiapi: { query: { Lead: { totalCount: 1 }, Account: null } }
    });
    assert.deepEqual(answer.errors[0]!.paths, ['uiapi', 'query', 'Account']);
    assert.match(answer.errors[0]!.message, /invalid ID field: x/);
  });

  test('limits: subqueries, depth, children of children, size', () => {
    const many = Array.from({ length: 11 }, (_, index) => `a${index}: Lead { totalCount }`).join(' ');
    assert.match(run(`{ uiapi { query { ${many} } } }`).errors[0]!.message, /10 queries/);
    const deep = `${'{ Parent '.repeat(30)}{ Id }${' }'.repeat(30)}`;
    assert.match(
      run(`{ uiapi { query { Account { edges { node ${deep} } } } } }`).errors[0]!.message,
      /nested 25 levels/
    );
    const children =
      '{ uiapi { query { Opportunity { edges { node { Meetings__r { edges { node { Visits__r { totalCount } } } } } } } } } }';
    assert.match(run(children).errors[0]!.message, /one level from parent to child/);
    assert.match(
      run(`{ uiapi { query { Lead { totalCount } } } } # ${'x'.repeat(100_000)}`).errors[0]!.message,
      /100000 characters/
    );
  });
});

describe('mutations', () => {
  /** Saves accounts and contacts into the sample's tables; a name "bad" is refused. */
  function writableOrg(): { org: GraphqlOrg; context: QueryContext; saved: SaveRequest[] } {
    const { db, insert } = emptyOrg(sampleSchema);
    const context = { ...sample, db };
    const saved: SaveRequest[] = [];
    let next = 50;
    const save = (request: SaveRequest): SaveResult[] => {
      saved.push(request);
      if (request.operation === 'delete') {
        for (const each of request.ids) {
          db.prepare(`UPDATE "Account" SET "IsDeleted" = 1 WHERE "Id" = ?`).run(each);
        }
        return request.ids.map((each) => ({ id: each, success: true, errors: [] }));
      }
      if (!('rows' in request)) {
        return [];
      }
      return request.rows.map((row) => {
        if (row['Name'] === 'bad') {
          return {
            id: null,
            success: false,
            errors: [
              { statusCode: 'FIELD_CUSTOM_VALIDATION_EXCEPTION', message: 'Name is bad', fields: ['Name'] }
            ]
          };
        }
        const rowId = request.operation === 'create' ? id(request.object, next++) : String(row['Id']);
        if (request.operation === 'create') {
          insert(request.object, { ...row, Id: rowId });
        } else {
          db.prepare(`UPDATE "${request.object}" SET "Name" = ? WHERE "Id" = ?`).run(
            String(row['Name']),
            rowId
          );
        }
        return { id: rowId, success: true, errors: [] };
      });
    };
    return { org: orgOf(context, save), context, saved };
  }

  const count = (context: QueryContext): unknown =>
    context.db.prepare('SELECT count(*) AS n FROM "Account"').get()?.['n'];

  test('create, with the record back; update; delete', () => {
    const { org, saved } = writableOrg();
    const created = executeGraphql(
      org,
      {
        query:
          'mutation M($input: AccountCreateInput!) { uiapi { AccountCreate(input: $input) { Record { Id Name { value } NumberOfEmployees { value displayValue } } } } }',
        variables: { input: { Account: { Name: 'New', NumberOfEmployees: 1200, OwnerId: id('User', 1) } } }
      },
      sample.session
    );
    assert.deepEqual(JSON.parse(JSON.stringify(created)), {
      data: {
        uiapi: {
          AccountCreate: {
            Record: {
              Id: id('Account', 50),
              Name: { value: 'New' },
              NumberOfEmployees: { value: 1200, displayValue: '1,200' }
            }
          }
        }
      },
      errors: [],
      extensions: {}
    });
    const updated = executeGraphql(
      org,
      {
        query: `mutation { uiapi { AccountUpdate(input: { Id: "${id('Account', 50)}", Account: { Name: "Newer" } }) { success Record { Name { value } } } } }`
      },
      sample.session
    );
    assert.deepEqual(JSON.parse(JSON.stringify(updated.data)), {
      uiapi: { AccountUpdate: { success: true, Record: { Name: { value: 'Newer' } } } }
    });
    const removed = executeGraphql(
      org,
      { query: `mutation { uiapi { AccountDelete(input: { Id: "${id('Account', 50)}" }) { Id } } }` },
      sample.session
    );
    assert.deepEqual(JSON.parse(JSON.stringify(removed.data)), {
      uiapi: { AccountDelete: { Id: id('Account', 50) } }
    });
    assert.deepEqual(saved, [
      {
        operation: 'create',
        object: 'Account',
        rows: [{ Name: 'New', NumberOfEmployees: 1200, OwnerId: id('User', 1) }]
      },
      { operation: 'update', object: 'Account', rows: [{ Id: id('Account', 50), Name: 'Newer' }] },
      { operation: 'delete', object: 'Account', ids: [id('Account', 50)] }
    ]);
  });

  test('a later operation may use the Id of an earlier one', () => {
    const { org, saved } = writableOrg();
    const answer = executeGraphql(
      org,
      {
        query: `mutation { uiapi(input: { allOrNone: true }) {
          firm: AccountCreate(input: { Account: { Name: "Firm" } }) { Record { Id } }
          person: ContactCreate(input: { Contact: { LastName: "Person", AccountId: "@{firm}" } }) { Record { AccountId { value } } } } }`
      },
      sample.session
    );
    assert.deepEqual(answer.errors, []);
    assert.deepEqual(saved[1], {
      operation: 'create',
      object: 'Contact',
      rows: [{ LastName: 'Person', AccountId: id('Account', 50) }]
    });
    assert.deepEqual(JSON.parse(JSON.stringify(answer.data)), {
      uiapi: {
        firm: { Record: { Id: id('Account', 50) } },
        person: { Record: { AccountId: { value: id('Account', 50) } } }
      }
    });
    const wrong = executeGraphql(
      org,
      {
        query:
          'mutation { uiapi { ContactCreate(input: { Contact: { LastName: "P", AccountId: "@{nobody}" } }) { Record { Id } } } }'
      },
      sample.session
    );
    assert.match(wrong.errors[0]!.message, /'@\{nobody\}' refers to no create/);
  });

  test('all or none undoes all; otherwise each stands for itself', () => {
    const { org, context } = writableOrg();
    const query = (allOrNone: boolean): string => `mutation { uiapi(input: { allOrNone: ${allOrNone} }) {
      good: AccountCreate(input: { Account: { Name: "good" } }) { Record { Id } }
      bad: AccountCreate(input: { Account: { Name: "bad" } }) { Record { Id } } } }`;
    const all = executeGraphql(org, { query: query(true) }, sample.session);
    assert.deepEqual(JSON.parse(JSON.stringify(all.data)), { uiapi: { good: null, bad: null } });
    assert.deepEqual(
      all.errors.map((error) => [error.paths, error.message, error.extensions['ErrorType']]),
      [
        [
          ['uiapi', 'good'],
          'The transaction was rolled back since another operation in the same transaction failed.',
          'ExecutionAborted'
        ],
        [['uiapi', 'bad'], 'Name is bad', 'DataFetchingException']
      ]
    );
    assert.equal(count(context), 0);
    const each = executeGraphql(org, { query: query(false) }, sample.session);
    assert.deepEqual(
      each.errors.map((error) => error.paths),
      [['uiapi', 'bad']]
    );
    assert.deepEqual(each.errors[0]!.extensions, {
      ErrorType: 'DataFetchingException',
      errorCode: 'FIELD_CUSTOM_VALIDATION_EXCEPTION',
      fields: ['Name']
    });
    assert.equal(count(context), 1);
  });

  test('no parents or children in the result of a mutation', () => {
    const { org } = writableOrg();
    const answer = executeGraphql(
      org,
      {
        query:
          'mutation { uiapi { AccountCreate(input: { Account: { Name: "A" } }) { Record { Owner { Name { value } } } } } }'
      },
      sample.session
    );
    assert.match(answer.errors[0]!.message, /Owner is not currently available in mutation results/);
  });

  test('fields that cannot be written are not in the input', () => {
    const { org } = writableOrg();
    const answer = executeGraphql(
      org,
      {
        query:
          'mutation { uiapi { AccountCreate(input: { Account: { Name: "A", CreatedDate: "2026-01-01T00:00:00Z" } }) { Record { Id } } } }'
      },
      sample.session
    );
    assert.equal(answer.errors[0]!.extensions['ErrorType'], 'ValidationError');
  });
});
