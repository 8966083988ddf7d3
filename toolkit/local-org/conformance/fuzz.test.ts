/**
 * Nonsense in, a Salesforce-shaped error out: more than 10,000 generated requests, none of which may crash the server, get
 * a 500, or change a record it has no right to. Most go straight to the handler behind the socket; some go over the wire.
 * A failure names its seed: FUZZ_SEED=n runs it again.
 * Longer than files are elsewhere: the generators of all kinds of requests, which one server answers.
 */
import assert from 'node:assert/strict';
import { request as httpRequest } from 'node:http';
import { after, before, test } from 'node:test';
import fc from 'fast-check';
import { answerRequest } from '../api/server/answerRequest.ts';
import { splitTarget } from '../api/http/apiRequest.ts';
import type { ApiResponse } from '../api/http/apiResponse.ts';
import type { ObjectSchema } from '../core/schemaTypes.ts';
import type { Client } from './client.ts';
import {
  bodiesOf,
  idsAround,
  parameterName,
  parameterValue,
  pathPart,
  recordFor,
  soqlFor,
  wildGraphql,
  wildHeaders,
  wildSoql
} from './fuzzInputs.ts';
import { startTestOrg } from './startTestOrg.ts';
import { runs } from '../testing/runs.ts';

const seed = Number(process.env['FUZZ_SEED'] ?? Date.now() % 1_000_000);
const data = '/services/data/v66.0';

let running: Awaited<ReturnType<typeof startTestOrg>>;
let keptId: string;
let cases = 0;
/** How often each status came back: the test looks at whether it got past the first checks. */
const statuses = new Map<number, number>();
const faults: string[] = [];

before(async () => {
  running = await startTestOrg({ log: (line) => faults.push(line) });
  keptId = await running.org.admin.create('Secret__c', { Name: 'kept', Weight__c: 17 });
});

after(async () => {
  await running.stop();
});

/** One request past the socket. */
async function ask(
  client: Client,
  method: string,
  target: string,
  body: { text: string } | { value: unknown } = { text: '' }
): Promise<void> {
  cases += 1;
  const parts = splitTarget(target);
  if (parts === undefined) {
    return;
  }
  const headers = { authorization: `Bearer ${client.token}`, 'content-type': 'application/json' };
  const response = await answerRequest(running.server.services, {
    method,
    ...parts,
    headers,
    origin: running.url,
    body
  });
  statuses.set(response.status, (statuses.get(response.status) ?? 0) + 1);
  assertDecent(response, `${method} ${target} ${JSON.stringify(body).slice(0, 1000)}`);
}

function assertDecent(response: ApiResponse, what: string): void {
  const { body } = response;
  assert.ok(
    response.status < 500 || response.status === 501 || isSoapFault(response),
    `${response.status} for ${what}\n${faults.at(-1) ?? ''}`
  );
  if (response.status < 400 || body === undefined || !('json' in body)) {
    return;
  }
  const text = JSON.stringify(body.json);
  assert.doesNotMatch(text, /\.ts:\d+|node:internal|SQLITE|no such table|near "/, `${what}: ${text}`);
  for (const error of Array.isArray(body.json) ? (body.json as Record<string, unknown>[]) : []) {
    assert.deepEqual(
      [typeof error['errorCode'], typeof error['message']],
      ['string', 'string'],
      `${what}: ${text}`
    );
  }
}

/** SOAP answers each fault with 500: "SOAP fault" (SOAP 1.1, section 6.2). Nothing else may. */
const isSoapFault = ({ status, body }: ApiResponse): boolean =>
  status === 500 && body !== undefined && 'text' in body && body.text.includes('<faultcode>');

function check<T extends [unknown, ...unknown[]]>(
  inTheGate: number,
  property: fc.IAsyncProperty<T>
): Promise<void> {
  return fc.assert(property, { numRuns: runs(inTheGate), seed });
}

function object(): fc.Arbitrary<ObjectSchema> {
  return fc.constantFrom(...running.server.services.org.schema.objects.values());
}

function records(): fc.Arbitrary<Record<string, unknown>> {
  const ids = [keptId, running.org.clerk.userId, running.org.admin.userId];
  return object().chain((one) => recordFor(one, ids));
}

test(`SOQL (seed ${seed})`, async () => {
  const soql = fc.oneof(wildSoql, object().chain(soqlFor));
  await check(
    1000,
    fc.asyncProperty(
      soql,
      fc.constantFrom('query', 'queryAll', 'tooling/query'),
      fc.boolean(),
      async (text, resource, columns) => {
        const query = encodeURIComponent(text.toWellFormed());
        await ask(
          running.org.clerk,
          'GET',
          `${data}/${resource}?q=${query}${columns ? '&columns=true' : ''}`
        );
      }
    )
  );
});

test('GraphQL', async () => {
  await check(
    250,
    fc.asyncProperty(
      wildGraphql,
      fc.oneof(fc.constant(undefined), fc.jsonValue()),
      async (query, variables) => {
        await ask(running.org.clerk, 'POST', `${data}/graphql`, { value: { query, variables } });
      }
    )
  );
});

test('records of every object, by who may do little and by who may do all', async () => {
  const body = records();
  await check(
    625,
    fc.asyncProperty(body, fc.boolean(), fc.boolean(), async (record, asAdmin, collection) => {
      const { attributes, ...fields } = record;
      const { type } = attributes as { type: string };
      const client = asAdmin ? running.org.admin : running.org.clerk;
      const path = collection ? `${data}/composite/sobjects` : `${data}/sobjects/${type}`;
      await ask(client, 'POST', path, { value: collection ? { records: [record, record] } : fields });
    })
  );
});

test('JSON bodies', async () => {
  const targets =
    `POST /sobjects/Merchandise__c  POST /sobjects/Line_Item__c  POST /sobjects/Event  POST /sobjects/EventRelation
    PATCH /sobjects/Merchandise__c/Merchandise_Key__c/fuzz  POST /composite/sobjects  PATCH /composite/sobjects
    PATCH /composite/sobjects/Merchandise__c/Merchandise_Key__c  POST /composite/sobjects/Merchandise__c  POST /composite
    POST /composite/batch  POST /composite/tree/Merchandise__c  POST /ui-api/records  POST /graphql`.split(
      /\s{2,}/
    );
  const bodies = bodiesOf(records());
  const sent = fc.oneof(
    { weight: 5, arbitrary: bodies.map((body) => ({ value: body })) },
    { weight: 2, arbitrary: bodies.map((body) => ({ text: JSON.stringify(body) })) },
    fc.string({ unit: 'binary', maxLength: 60 }).map((text) => ({ text })),
    bodies.map((body) => ({ text: JSON.stringify(body).slice(0, -1) })),
    fc.nat({ max: 5000 }).map((depth) => ({ text: '['.repeat(depth) }))
  );
  await check(
    625,
    fc.asyncProperty(fc.constantFrom(...targets), sent, async (target, body) => {
      const [method = '', path = ''] = target.split(' ');
      await ask(running.org.clerk, method, data + path, body);
    })
  );
});

test('URLs', async () => {
  const parameters = fc.array(fc.tuple(parameterName, parameterValue), { maxLength: 3 });
  await check(
    500,
    fc.asyncProperty(
      fc.constantFrom('GET', 'POST', 'PATCH', 'PUT', 'DELETE', 'HEAD', 'OPTIONS'),
      fc.boolean(),
      fc.array(pathPart, { maxLength: 6 }),
      parameters,
      async (method, inData, path, query) => {
        const text = query
          .map(([name, one]) => `${name}=${encodeURIComponent(one.toWellFormed())}`)
          .join('&');
        await ask(
          running.org.clerk,
          method,
          `${inData ? data : ''}/${path.join('/')}${text === '' ? '' : `?${text}`}`
        );
      }
    )
  );
});

test('ids', async () => {
  const paths =
    `/sobjects/Secret__c/*  /sobjects/Merchandise__c/*/Supplier__r  /ui-api/records/*?fields=Secret__c.Name
    /composite/sobjects?ids=*  /query/*  /sobjects/Merchandise__c/Merchandise_Key__c/*  /ui-api/related-list-records/*/Line_Items__r
    /analytics/reports/*  /ui-api/list-info/*  /ui-api/apps/*`.split(/\s{2,}/);
  await check(
    250,
    fc.asyncProperty(
      fc.constantFrom('GET', 'PATCH', 'DELETE'),
      fc.constantFrom(...paths),
      idsAround(keptId),
      async (method, path, id) => {
        await ask(running.org.clerk, method, data + path.replace('*', encodeURIComponent(id)), {
          text: '{}'
        });
      }
    )
  );
});

test('logins: forms, assertions and SOAP', async () => {
  const part = fc.oneof(
    fc.jsonValue().map((value) => Buffer.from(JSON.stringify(value)).toString('base64url')),
    fc.constantFrom(
      Buffer.from('{"alg":"none"}').toString('base64url'),
      Buffer.from('{"alg":"RS256"}').toString('base64url'),
      Buffer.from('{"sub":"admin@local.example","aud":"https://login.salesforce.com","exp":1e99}').toString(
        'base64url'
      )
    ),
    fc.string({ unit: 'binary', maxLength: 20 })
  );
  const assertion = fc.array(part, { maxLength: 4 }).map((parts) => parts.join('.'));
  const form = fc
    .record(
      {
        grant_type: fc.constantFrom(
          'password',
          'refresh_token',
          'client_credentials',
          'authorization_code',
          'urn:ietf:params:oauth:grant-type:jwt-bearer',
          ''
        ),
        username: fc.oneof(fc.constant('clerk@shop.example'), parameterValue),
        password: fc.oneof(fc.constant('local'), parameterValue),
        assertion,
        refresh_token: parameterValue,
        client_id: parameterValue,
        client_secret: parameterValue,
        token: parameterValue
      },
      { requiredKeys: [] }
    )
    .map((fields) => new URLSearchParams(fields).toString());
  const soap = parameterValue.map(
    (text) =>
      `<se:Envelope xmlns:se="http://schemas.xmlsoap.org/soap/envelope/"><se:Body><login xmlns="urn:partner.soap.sforce.com"><username>${text}</username><password>local</password></login></se:Body></se:Envelope>`
  );
  const body = fc.oneof(form, soap, fc.string({ unit: 'binary', maxLength: 80 }));
  const paths = fc.constantFrom(
    '/services/oauth2/token',
    '/services/oauth2/revoke',
    '/services/oauth2/userinfo',
    '/services/Soap/u/66.0',
    '/services/Soap/s/66.0'
  );
  await check(
    200,
    fc.asyncProperty(paths, body, async (path, text) => {
      cases += 1;
      const response = await answerRequest(running.server.services, {
        method: 'POST',
        segments: path.split('/').slice(1),
        path,
        query: new URLSearchParams(),
        headers: {},
        origin: running.url,
        body: { text }
      });
      const what = `POST ${path} ${JSON.stringify(text)}`;
      if (path.includes('/Soap/')) {
        const answer = response.body !== undefined && 'text' in response.body ? response.body.text : '';
        assert.match(answer, response.status === 200 ? /<sessionId>/ : /<faultcode>/, what);
        return;
      }
      assertDecent(response, what);
      if (response.status >= 400 && path !== '/services/oauth2/userinfo') {
        const error = response.body !== undefined && 'json' in response.body ? response.body.json : undefined;
        assert.equal(typeof (error as { error?: unknown }).error, 'string', what);
      }
    })
  );
});

test('addresses of its own', async () => {
  const time = fc.oneof(
    fc.constantFrom(
      null,
      '2031-02-29T00:00:00Z',
      '+275760-09-13',
      'P1Y',
      '-PT1H',
      'P99999999Y',
      'PT1e9H',
      ''
    ),
    fc.date({ noInvalidDate: true }).map((date) => date.toISOString()),
    fc.jsonValue()
  );
  const body = fc.record(
    { now: time, advance: time, ms: time, ids: fc.oneof(time, fc.array(time)), pem: time },
    { requiredKeys: [] }
  );
  const paths = fc.constantFrom('clock', 'jwt-keys', 'undelete', 'notifications/read');
  await check(
    150,
    fc.asyncProperty(paths, fc.oneof(body, fc.jsonValue()), async (path, value) => {
      await ask(running.org.clerk, 'POST', `/local/${path}`, { value });
    })
  );
  await ask(running.org.clerk, 'POST', '/local/clock', { value: { now: null } });
});

test('over the wire: any method, path, header and body', async () => {
  const port = Number(new URL(running.url).port);
  const paths = fc.oneof(
    fc.constantFrom(
      '/services/data',
      `${data}/sobjects`,
      '/services/oauth2/token',
      '/local/clock',
      '/id/x/y',
      '//',
      `${data}/query?q=SELECT+Id+FROM+Account`,
      '*'
    ),
    fc.string({ unit: fc.constantFrom(...'/?%.abc019&=+'), maxLength: 30 }).map((text) => `/services/${text}`)
  );
  await check(
    100,
    fc.asyncProperty(
      fc.constantFrom('GET', 'POST', 'PATCH', 'DELETE', 'PUT', 'OPTIONS'),
      paths,
      wildHeaders,
      fc.string({ unit: 'binary', maxLength: 50 }),
      async (method, path, sent, body) => {
        cases += 1;
        const status = await new Promise<number>((resolve, reject) => {
          // A socket of its own: reusing one that the server has just closed would be the client's fault.
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
          status > 0 && (status < 500 || status === 501),
          `${status} for ${method} ${path} ${JSON.stringify(sent)} ${JSON.stringify(body)}`
        );
      }
    )
  );
});

test('afterwards nothing crashed, and what was there is there', async () => {
  assert.deepEqual(
    faults.filter((line) => line.startsWith('A fault')),
    []
  );
  assert.ok(cases >= runs(2500), `${cases} cases`);
  // The generators are of use only while enough of what they make is taken.
  assert.ok(
    (statuses.get(200) ?? 0) > runs(375) && (statuses.get(201) ?? 0) > runs(12),
    JSON.stringify([...statuses])
  );
  const [kept] = await running.org.admin.query(
    `SELECT Name, Weight__c FROM Secret__c WHERE Id = '${keptId}'`
  );
  assert.deepEqual([kept?.['Name'], kept?.['Weight__c']], ['kept', 17]);
  assert.equal((await running.org.clerk.get('/limits')).status, 200);
});
