/**
 * Nonsense in, a Salesforce-shaped error out: at least 10,000 generated requests, none of which may crash the server, get
 * a 500, or change what a query of the rest of the data says. Most go straight to the handler behind the socket; some
 * hundreds go over the wire.
 */
import assert from 'node:assert/strict';
import { request as httpRequest } from 'node:http';
import { after, before, test } from 'node:test';
import fc from 'fast-check';
import { answerRequest } from '../http/answerRequest.ts';
import { splitTarget } from '../http/apiRequest.ts';
import type { ApiResponse } from '../http/apiResponse.ts';
import { startTestOrg } from './startTestOrg.ts';

const runs = { soql: 4000, graphql: 1000, bodies: 3500, urls: 2000, ids: 1000, wire: 400 };
const seed = Number(process.env['FUZZ_SEED'] ?? Date.now() % 1_000_000);

let running: Awaited<ReturnType<typeof startTestOrg>>;
let keptId: string;
let cases = 0;
const faults: string[] = [];

before(async () => {
  running = await startTestOrg({ log: (line) => faults.push(line) });
  keptId = await running.org.admin.create('Merchandise__c', {
    Name: 'kept',
    Merchandise_Key__c: 'kept',
    Stock__c: 17
  });
});

after(async () => {
  await running.stop();
});

/** Sends one request past the socket, as the clerk: no right to delete merchandise. */
async function ask(
  method: string,
  target: string,
  body: { text: string } | { value: unknown } = { text: '' }
): Promise<void> {
  cases += 1;
  const parts = splitTarget(target);
  if (parts === undefined) {
    return;
  }
  const headers = { authorization: `Bearer ${running.org.clerk.token}`, 'content-type': 'application/json' };
  const response = await answerRequest(running.server.services, {
    method,
    ...parts,
    headers,
    origin: running.url,
    body
  });
  assertDecent(response, `${method} ${target} ${JSON.stringify(body).slice(0, 500)}`);
}

function assertDecent(response: ApiResponse, what: string): void {
  assert.ok(
    response.status < 500 || response.status === 501,
    `${response.status} for ${what}\n${faults.at(-1) ?? ''}`
  );
  const body = response.body;
  if (response.status >= 400 && body !== undefined && 'json' in body) {
    const text = JSON.stringify(body.json);
    assert.doesNotMatch(text, /\.ts:\d+|node:internal|SQLITE|no such table|near "/, `${what}: ${text}`);
    if (Array.isArray(body.json)) {
      for (const error of body.json as Record<string, unknown>[]) {
        assert.equal(typeof error['errorCode'], 'string', `${what}: ${text}`);
        assert.equal(typeof error['message'], 'string', `${what}: ${text}`);
      }
    }
  }
}

const names = fc.constantFrom(
  'Id',
  'Name',
  'Stock__c',
  'Price__c',
  'Kind__c',
  'Supplier__r.Name',
  'Supplier__r.Owner.Name',
  'Owner.Name',
  'CreatedDate',
  'Merchandise__c',
  'Line_Items__r',
  'What.Type',
  'Nope__c',
  'IsDeleted',
  'Story__c',
  'Stock_Value__c',
  'Units_Ordered__c'
);
const objects = fc.constantFrom(
  'Merchandise__c',
  'Line_Item__c',
  'Secret__c',
  'Account',
  'Event',
  'User',
  'Nope',
  'sqlite_master',
  'local_token',
  'Merchandise__c m'
);
const words = fc.constantFrom(
  'SELECT',
  'FROM',
  'WHERE',
  'AND',
  'OR',
  'NOT',
  'IN',
  'LIKE',
  'ORDER BY',
  'GROUP BY',
  'HAVING',
  'LIMIT',
  'OFFSET',
  'NULLS LAST',
  'COUNT()',
  'COUNT(Id)',
  'SUM(Stock__c)',
  'FIELDS(ALL)',
  'TYPEOF',
  'WHEN',
  'THEN',
  'END',
  'FORMAT(Price__c)',
  'toLabel(Kind__c)',
  'CALENDAR_MONTH(CreatedDate)',
  'INCLUDES',
  'USING SCOPE mine',
  'WITH SECURITY_ENFORCED',
  'FOR UPDATE',
  'ALL ROWS',
  '=',
  '!=',
  '<',
  '>=',
  '(',
  ')',
  ',',
  '.',
  '*',
  ';',
  '--',
  '/*',
  "'",
  '"',
  '\\',
  '%',
  '?',
  ':bind',
  'null',
  'true',
  'TODAY',
  'LAST_N_DAYS:7',
  'LAST_N_DAYS:999999999',
  'NEXT_90_DAYS:x',
  '2026-01-01',
  '2026-13-45',
  '2026-01-01T00:00:00Z',
  '1e400',
  '-1',
  '99999999999999999999',
  '0.1'
);
const injections = fc.constantFrom(
  "' OR '1'='1",
  "'; DROP TABLE Merchandise__c; --",
  "x' UNION SELECT digest FROM local_token --",
  "\\'; DELETE FROM Account; --",
  "') OR 1=1 --",
  '"; PRAGMA writable_schema=1; --',
  '\u0000',
  '%27',
  "a''b",
  '🧭',
  'İı',
  '\ud800'
);
const value = fc.oneof(words, names, injections, fc.string({ unit: 'binary', maxLength: 30 }));

const soqlTexts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc
    .array(fc.oneof(words, names, objects, injections), { maxLength: 25 })
    .map((parts) => `SELECT ${parts.join(' ')}`),
  fc
    .tuple(
      fc.array(names, { minLength: 1, maxLength: 4 }),
      objects,
      names,
      words,
      value,
      fc.array(fc.oneof(words, names), { maxLength: 6 })
    )
    .map(
      ([fields, object, field, operator, right, rest]) =>
        `SELECT ${fields.join(',')} FROM ${object} WHERE ${field} ${operator} ${right} ${rest.join(' ')}`
    ),
  fc
    .tuple(objects, names, fc.oneof(injections, fc.string({ maxLength: 20 })))
    .map(([object, field, text]) => `SELECT Id FROM ${object} WHERE ${field} = '${text}'`),
  fc
    .nat({ max: 300 })
    .map((depth) => `SELECT Id FROM Account WHERE ${'('.repeat(depth)}Name = 'x'${')'.repeat(depth)}`),
  fc
    .nat({ max: 400 })
    .map(
      (count) =>
        `SELECT Id FROM Account WHERE ${Array.from({ length: count + 1 }, (_, index) => `Name = '${index}'`).join(' OR ')}`
    )
);

test(`SOQL (seed ${seed})`, async () => {
  await fc.assert(
    fc.asyncProperty(
      soqlTexts,
      fc.constantFrom('query', 'queryAll', 'tooling/query'),
      fc.boolean(),
      async (soql, resource, columns) => {
        await ask(
          'GET',
          `/services/data/v66.0/${resource}?q=${encodeURIComponent(soql.toWellFormed())}${columns ? '&columns=true' : ''}`
        );
      }
    ),
    { numRuns: runs.soql, seed }
  );
});

test('GraphQL', async () => {
  const tokens = fc.constantFrom(
    '{',
    '}',
    '(',
    ')',
    'uiapi',
    'query',
    'mutation',
    'Merchandise__c',
    'edges',
    'node',
    'Id',
    'Name',
    'value',
    'first:',
    '99999',
    '-1',
    'where:',
    'eq:',
    '"x"',
    '$x',
    '@optional',
    '...',
    'aggregate',
    'objectInfos',
    'Merchandise__cCreate',
    'input:',
    'orderBy:',
    'after:',
    '__schema',
    'fragment F on Merchandise__c',
    ':',
    '[',
    ']',
    'null'
  );
  const queries = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 100 }),
    fc.array(tokens, { maxLength: 40 }).map((parts) => parts.join(' ')),
    fc.nat({ max: 200 }).map((depth) => '{ uiapi '.repeat(depth))
  );
  await fc.assert(
    fc.asyncProperty(queries, fc.oneof(fc.constant(undefined), fc.jsonValue()), async (query, variables) => {
      await ask('POST', '/services/data/v66.0/graphql', { value: { query, variables } });
    }),
    { numRuns: runs.graphql, seed }
  );
});

const fieldNames = fc.constantFrom(
  'Name',
  'Id',
  'id',
  'Stock__c',
  'Price__c',
  'Kind__c',
  'Is_Fragile__c',
  'First_Sold_On__c',
  'Restocked_At__c',
  'Supplier__c',
  'Supplier__r',
  'Merchandise__c',
  'Merchandise__r',
  'Units__c',
  'OwnerId',
  'CreatedDate',
  'attributes',
  '__proto__',
  'constructor',
  'toString',
  'Nope__c',
  'records',
  'allOrNone',
  'StartDateTime',
  'DurationInMinutes',
  'Subject',
  'WhatId',
  'IsPrivate',
  'RelationId',
  'EventId'
);
const scalars = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  fc.constantFrom(
    'kept',
    'x'.repeat(300),
    '2026-02-30',
    '2026-01-01T25:00:00Z',
    '0000-00-00',
    -0,
    1e308,
    1e21,
    9007199254740992,
    '001',
    '@{a.id}',
    '@{}',
    '@{a',
    '\u0000',
    'true',
    null
  ),
  fc.string({ unit: 'binary', maxLength: 40 })
);
const records = fc
  .dictionary(fieldNames, scalars, { maxKeys: 6 })
  .chain((fields) =>
    fc
      .constantFrom('Merchandise__c', 'Line_Item__c', 'Account', 'Event', 'EventRelation', 'Nope', 'User')
      .map((type) => ({ ...fields, attributes: { type, referenceId: 'r1' } }))
  );
const subrequests = fc.record(
  {
    method: fc.constantFrom('GET', 'POST', 'PATCH', 'DELETE', 'get'),
    url: fc.oneof(
      fc.constantFrom(
        '/services/data/v66.0/sobjects/Merchandise__c',
        '/services/data/v66.0/query?q=SELECT+Id+FROM+Account',
        '/services/data/v66.0/sobjects/@{a.id}',
        '/services/data/v66.0/composite',
        'v66.0/limits',
        '//',
        ''
      ),
      fc.string({ maxLength: 30 })
    ),
    referenceId: fc.constantFrom('a', 'b', 'c', 'a[1]', ''),
    body: records
  },
  { requiredKeys: [] }
);
const bodies = fc.oneof(
  fc.jsonValue(),
  records,
  fc.record(
    {
      records: fc.oneof(fc.array(records, { maxLength: 4 }), fc.jsonValue()),
      allOrNone: fc.oneof(fc.boolean(), fc.jsonValue())
    },
    { requiredKeys: [] }
  ),
  fc.record(
    {
      compositeRequest: fc.oneof(fc.array(subrequests, { maxLength: 4 }), fc.jsonValue()),
      allOrNone: fc.boolean()
    },
    { requiredKeys: [] }
  ),
  fc.record(
    {
      batchRequests: fc.oneof(fc.array(subrequests, { maxLength: 3 }), fc.jsonValue()),
      haltOnError: fc.boolean()
    },
    { requiredKeys: [] }
  ),
  fc.record(
    {
      apiName: fc.oneof(fc.constantFrom('Merchandise__c', 'Event', 'Nope'), fc.jsonValue()),
      fields: fc.oneof(records, fc.jsonValue())
    },
    { requiredKeys: [] }
  ),
  fc.record(
    {
      ids: fc.oneof(fc.array(fc.string(), { maxLength: 3 }), fc.jsonValue()),
      fields: fc.oneof(fc.array(fc.string(), { maxLength: 3 }), fc.jsonValue())
    },
    { requiredKeys: [] }
  )
);

test('JSON bodies', async () => {
  const targets = fc.constantFrom(
    ['POST', '/sobjects/Merchandise__c'],
    ['POST', '/sobjects/Line_Item__c'],
    ['POST', '/sobjects/Event'],
    ['POST', '/sobjects/EventRelation'],
    ['POST', '/sobjects/Account'],
    ['PATCH', '/sobjects/Merchandise__c/Merchandise_Key__c/fuzz'],
    ['POST', '/composite/sobjects'],
    ['PATCH', '/composite/sobjects'],
    ['PATCH', '/composite/sobjects/Merchandise__c/Merchandise_Key__c'],
    ['POST', '/composite/sobjects/Merchandise__c'],
    ['POST', '/composite'],
    ['POST', '/composite/batch'],
    ['POST', '/composite/tree/Merchandise__c'],
    ['POST', '/ui-api/records'],
    ['POST', '/graphql'],
    ['POST', '/local/undelete']
  ) as fc.Arbitrary<[string, string]>;
  const texts = fc.oneof(
    bodies.map((body) => ({ value: body })),
    bodies.map((body) => ({ text: JSON.stringify(body) })),
    fc.string({ unit: 'binary', maxLength: 60 }).map((text) => ({ text })),
    bodies.map((body) => ({ text: JSON.stringify(body).slice(0, -1) })),
    fc.nat({ max: 5000 }).map((depth) => ({ text: '['.repeat(depth) }))
  );
  await fc.assert(
    fc.asyncProperty(targets, texts, async ([method, path], body) => {
      await ask(method, path.startsWith('/local') ? path : `/services/data/v66.0${path}`, body);
    }),
    { numRuns: runs.bodies, seed }
  );
});

test('URLs', async () => {
  const parts = fc.oneof(
    fc.constantFrom(
      'services',
      'data',
      'v66.0',
      'v66',
      'sobjects',
      'Merchandise__c',
      'Account',
      'describe',
      'query',
      'queryAll',
      'composite',
      'tree',
      'batch',
      'ui-api',
      'records',
      'object-info',
      'list-records',
      'list-info',
      'layout',
      'related-list-records',
      'picklist-values',
      'analytics',
      'reports',
      'limits',
      'recordCount',
      'graphql',
      'oauth2',
      'token',
      'userinfo',
      'revoke',
      'id',
      'local',
      'clock',
      'personas',
      'Soap',
      'u',
      '..',
      '.',
      '',
      '%2e%2e',
      '%00',
      'Id',
      '012000000000000AAA'
    ),
    fc.string({ unit: 'binary', maxLength: 12 }).map((text) => encodeURIComponent(text.toWellFormed()))
  );
  const queries = fc.array(
    fc.tuple(
      fc.constantFrom(
        'q',
        'fields',
        'ids',
        'optionalFields',
        'layoutTypes',
        'modes',
        'pageSize',
        'pageToken',
        'sortBy',
        'formFactor',
        'allOrNone',
        'updateOnly',
        'columns',
        'includeDetails',
        '_HttpMethod',
        'token',
        'oauth_token',
        'sObjects',
        'mode',
        'page'
      ),
      value
    ),
    { maxLength: 3 }
  );
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom('GET', 'POST', 'PATCH', 'PUT', 'DELETE', 'HEAD', 'OPTIONS'),
      fc.boolean(),
      fc.array(parts, { maxLength: 6 }),
      queries,
      async (method, data, path, query) => {
        const text = query
          .map(([name, one]) => `${name}=${encodeURIComponent(one.toWellFormed())}`)
          .join('&');
        await ask(
          method,
          `${data ? '/services/data/v66.0' : ''}/${path.join('/')}${text === '' ? '' : `?${text}`}`
        );
      }
    ),
    { numRuns: runs.urls, seed }
  );
});

test('ids', async () => {
  const ids = fc.oneof(
    fc.string({ unit: fc.constantFrom(...'0aAzZ9_-/%'), minLength: 1, maxLength: 20 }),
    fc.constantFrom(
      '001',
      '001000000000000',
      '001000000000000AAA',
      '001000000000000AAB',
      'a00',
      '',
      "' OR 1=1",
      '../../etc/passwd'
    ),
    fc.nat().map((index) => `${keptId.slice(0, 10)}${String(index % 100_000).padStart(5, '0')}`)
  );
  const paths = fc.constantFrom(
    (id: string) => `/sobjects/Merchandise__c/${id}`,
    (id: string) => `/sobjects/Merchandise__c/${id}/Supplier__r`,
    (id: string) => `/ui-api/records/${id}?fields=Merchandise__c.Name`,
    (id: string) => `/composite/sobjects?ids=${id}`,
    (id: string) => `/query/${id}`,
    (id: string) => `/sobjects/Merchandise__c/Merchandise_Key__c/${id}`,
    (id: string) => `/ui-api/related-list-records/${id}/Line_Items__r`,
    (id: string) => `/analytics/reports/${id}`
  );
  await fc.assert(
    fc.asyncProperty(fc.constantFrom('GET', 'PATCH', 'DELETE'), paths, ids, async (method, path, id) => {
      await ask(method, `/services/data/v66.0${path(encodeURIComponent(id))}`, { text: '{}' });
    }),
    { numRuns: runs.ids, seed }
  );
});

test('over the wire: any method, path, header and body', async () => {
  const port = Number(new URL(running.url).port);
  const headers = fc.dictionary(
    fc.constantFrom(
      'authorization',
      'content-type',
      'content-encoding',
      'accept-encoding',
      'sforce-query-options',
      'if-unmodified-since',
      'origin',
      'expect',
      'x-prettyprint'
    ),
    fc.constantFrom(
      'Bearer x',
      'Basic eDp5',
      'gzip',
      'br',
      'batchSize=1e9',
      'null',
      'application/xml',
      '',
      'Thu, 01 Jan 1970 00:00:00 GMT',
      'text/plain'
    ),
    { maxKeys: 4 }
  );
  const paths = fc.oneof(
    fc.constantFrom(
      '/services/data',
      '/services/data/v66.0/sobjects',
      '/services/oauth2/token',
      '/services/Soap/u/66.0',
      '/local/clock',
      '/id/x/y',
      '//',
      '/services/data/v66.0/query?q=SELECT+Id+FROM+Account',
      '*'
    ),
    fc.string({ unit: fc.constantFrom(...'/?%.abc019&=+'), maxLength: 30 }).map((text) => `/services/${text}`)
  );
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom('GET', 'POST', 'PATCH', 'DELETE', 'PUT', 'OPTIONS'),
      paths,
      headers,
      fc.string({ unit: 'binary', maxLength: 50 }),
      async (method, path, sent, body) => {
        cases += 1;
        const status = await new Promise<number>((resolve, reject) => {
          const request = httpRequest(
            {
              host: '127.0.0.1',
              agent: false,
              port,
              method,
              path,
              headers: { host: `localhost:${port}`, ...sent }
            },
            (response) => {
              response.resume();
              response.on('end', () => resolve(response.statusCode ?? 0));
            }
          );
          request.on('error', reject);
          request.end(method === 'GET' ? undefined : body);
        });
        assert.ok(
          status > 0 && (status < 500 || status === 501 || path.includes('Soap')),
          `${status} for ${method} ${path} ${JSON.stringify(sent)} ${JSON.stringify(body)}`
        );
      }
    ),
    { numRuns: runs.wire, seed }
  );
});

test('afterwards nothing crashed, and what was there is there', async () => {
  assert.deepEqual(
    faults.filter((line) => line.startsWith('A fault')),
    []
  );
  assert.ok(cases >= 10_000, `${cases} cases`);
  const [kept] = await running.org.admin.query(
    `SELECT Id, Name, Stock__c FROM Merchandise__c WHERE Merchandise_Key__c = 'kept'`
  );
  assert.deepEqual([kept?.['Id'], kept?.['Name'], kept?.['Stock__c']], [keptId, 'kept', 17]);
  assert.equal((await running.org.clerk.get('/limits')).status, 200);
});
