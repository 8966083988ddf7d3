import assert from 'node:assert/strict';
import { gunzipSync } from 'node:zlib';
import { assumed, page, recorded, restGuide } from '../behaviour.ts';
import type { Area } from '../behaviour.ts';
import { asFields, asList, assertError } from '../client.ts';

const statusCodes = restGuide('errorcodes', 'Status Codes and Error Responses');

const endOfLife = restGuide('api_rest_eol', 'API End-of-Life Policy');

export const discovery: Area = {
  name: 'Addresses, versions and headers',
  behaviours: [
    {
      does: 'The list of versions needs no login, and each entry has label, url and version.',
      source: restGuide('dome_versions', 'List Available REST API Versions'),
      test: async ({ nobody }) => {
        const answer = await nobody.get('/services/data/');
        assert.equal(answer.status, 200);
        const versions = asList(answer.body);
        assert.deepEqual(
          versions.find(({ version }) => version === '61.0'),
          { label: "Summer '24", url: '/services/data/v61.0', version: '61.0' }
        );
        assert.deepEqual(versions[0], {
          label: "Summer '14",
          url: '/services/data/v31.0',
          version: '31.0'
        });
        assert.equal(versions.at(-1)?.['version'], '68.0');
      }
    },
    {
      does: 'A version names its resources and the identity URL of the session.',
      source: restGuide('dome_discoveryresource', 'List Available REST Resources'),
      test: async ({ admin, url }) => {
        const resources = asFields((await admin.get('/')).body);
        assert.equal(resources['sobjects'], '/services/data/v66.0/sobjects');
        assert.equal(resources['query'], '/services/data/v66.0/query');
        assert.match(String(resources['identity']), new RegExp(`^${url}/id/00D\\w{15}/${admin.userId}$`));
      }
    },
    {
      does: 'An unknown version is 404 NOT_FOUND.',
      source: recorded('forcedotcom/sf-fx-runtime-nodejs mappings/create-invalid-api-version.json'),
      test: async ({ admin }) => {
        assertError(
          await admin.post('/services/data/viAmABadVersion/sobjects/Account', { Name: 'x' }),
          404,
          'NOT_FOUND',
          'The requested resource does not exist'
        );
        assertError(await admin.get('/services/data/v69.0/sobjects'), 404, 'NOT_FOUND');
      }
    },
    {
      does: 'A retired version, 7.0 to 30.0, is 410 GONE.',
      source: endOfLife,
      test: async ({ admin }) => {
        for (const version of ['v7.0', 'v20.0', 'v30.0']) {
          assertError(await admin.get(`/services/data/${version}/sobjects`), 410, 'GONE');
        }
      }
    },
    {
      does: 'The version "latest" stands for the newest.',
      source: restGuide('resources_versions', 'Versions'),
      test: async ({ admin }) => {
        const resources = asFields((await admin.get('/services/data/latest')).body);
        assert.equal(resources['query'], '/services/data/v68.0/query');
      }
    },
    {
      does: 'sObject Collections are there from 42.0, upsert among them from 46.0, and an upsert that updates says so from 46.0.',
      source: restGuide('resources_composite_sobjects_collections', 'sObject Collections'),
      test: async ({ admin, unique }) => {
        const key = unique();
        const path = `/sobjects/Merchandise__c/Merchandise_Key__c/${key}`;
        assert.equal((await admin.at('45.0').patch(path, { Name: key })).status, 201);
        const quiet = await admin.at('45.0').patch(path, { Name: key });
        assert.deepEqual([quiet.status, quiet.body], [204, undefined]);
        assert.equal((await admin.at('46.0').patch(path, { Name: key })).status, 200);
        const records = [{ attributes: { type: 'Merchandise__c' }, Name: key }];
        assertError(await admin.at('41.0').post('/composite/sobjects', { records }), 404, 'NOT_FOUND');
        assert.equal((await admin.at('42.0').post('/composite/sobjects', { records })).status, 200);
        assertError(
          await admin
            .at('45.0')
            .patch('/composite/sobjects/Merchandise__c/Merchandise_Key__c', { records: [] }),
          404,
          'NOT_FOUND'
        );
      }
    },
    {
      does: 'Every version from 31.0 to 68.0 answers.',
      source: endOfLife,
      test: async ({ admin }) => {
        for (let version = 31; version <= 68; version++) {
          assert.equal((await admin.at(`${version}.0`).get('/limits')).status, 200, String(version));
        }
      }
    },
    {
      does: 'Addresses in answers carry the version asked.',
      source: assumed(
        'version-in-addresses',
        'the addresses in every example of the guide have the version of their request'
      ),
      test: async ({ admin }) => {
        for (const version of ['31.0', '59.0', '68.0']) {
          const answer = await admin.at(version).get('/query?q=SELECT+Id+FROM+User+LIMIT+1');
          const [record] = asList(asFields(answer.body)['records']);
          assert.match(
            String(asFields(record?.['attributes'])['url']),
            new RegExp(`^/services/data/v${version}/sobjects/User/005`)
          );
        }
      }
    },
    {
      does: 'Repeated slashes in an address count as one.',
      source: assumed(
        'repeated-slashes',
        'sf stores an instance URL with a trailing slash and then asks for //services/data; real orgs answer it'
      ),
      test: async ({ admin }) => {
        assert.equal((await admin.get('//services//data/v66.0//sobjects')).status, 200);
      }
    },
    {
      does: 'A trailing slash changes nothing.',
      source: restGuide('resources_sobject_basic_info_get', 'sObject Basic Information'),
      test: async ({ admin }) => {
        assert.equal((await admin.get('/sobjects/Merchandise__c/')).status, 200);
      }
    },
    {
      does: 'A resource that does not exist is 404 NOT_FOUND, "The requested resource does not exist".',
      source: statusCodes,
      test: async ({ admin }) => {
        assertError(
          await admin.get('/noSuchThing'),
          404,
          'NOT_FOUND',
          'The requested resource does not exist'
        );
      }
    },
    {
      does: 'A method that a resource has not is 405 METHOD_NOT_ALLOWED.',
      source: statusCodes,
      test: async ({ admin }) => {
        assertError(
          await admin.send('PUT', '/sobjects/Merchandise__c', {}),
          405,
          'METHOD_NOT_ALLOWED',
          "HTTP Method 'PUT' not allowed. Allowed are GET,HEAD,POST"
        );
      }
    },
    {
      does: 'POST with _HttpMethod=PATCH is taken as PATCH.',
      source: restGuide('dome_update_fields', 'Update a Record'),
      test: async ({ admin, unique }) => {
        const id = await admin.create('Merchandise__c', { Name: unique() });
        assert.equal(
          (await admin.post(`/sobjects/Merchandise__c/${id}?_HttpMethod=PATCH`, { Stock__c: 7 })).status,
          204
        );
        const [row] = await admin.query(`SELECT Stock__c FROM Merchandise__c WHERE Id = '${id}'`);
        assert.equal(row?.['Stock__c'], 7);
      }
    },
    {
      does: 'HEAD answers with the headers of GET and without a body.',
      source: restGuide('resources_sobject_upsert_head', 'Return Headers Using sObject Rows by External ID'),
      test: async ({ admin }) => {
        const answer = await admin.send('HEAD', '/sobjects/Merchandise__c/describe');
        assert.deepEqual([answer.status, answer.body], [200, undefined]);
        assert.equal(answer.headers.get('content-type'), 'application/json;charset=UTF-8');
      }
    },
    {
      does: 'Each answer to a session says in Sforce-Limit-Info how many calls were made; the list of versions does not count.',
      source: restGuide('headers_api_usage', 'Limit Info Header'),
      test: async ({ admin, nobody }) => {
        const used = async (): Promise<number> =>
          Number(
            /^api-usage=(\d+)\/\d+$/.exec(
              (await admin.get('/limits')).headers.get('sforce-limit-info') ?? ''
            )?.[1]
          );
        const first = await used();
        assert.equal((await nobody.get('/services/data')).headers.get('sforce-limit-info'), null);
        assert.equal(await used(), first + 1);
      }
    },
    {
      does: 'An answer is gzipped only when the request accepts it.',
      source: restGuide('intro_rest_compression', 'Compression Headers'),
      test: async ({ admin }) => {
        const path = '/sobjects/Merchandise__c/describe';
        const plain = await admin.get(path, { 'accept-encoding': 'identity' });
        assert.equal(plain.headers.get('content-encoding'), null);
        assert.equal(
          (await admin.get(path, { 'accept-encoding': 'gzip' })).headers.get('content-encoding'),
          'gzip'
        );
        assert.throws(() => gunzipSync(JSON.stringify(plain.body)));
      }
    },
    {
      does: 'A body that says it is something else than JSON is 415 UNSUPPORTED_MEDIA_TYPE.',
      source: recorded('heroku/sf-functions-python pull request 91'),
      test: async ({ admin, unique }) => {
        assertError(
          await admin.post('/sobjects/Account', JSON.stringify({ Name: unique() }), {
            'content-type': 'application/x-www-form-urlencoded'
          }),
          415,
          'UNSUPPORTED_MEDIA_TYPE',
          "MediaType of 'application/x-www-form-urlencoded' is not supported by this resource"
        );
      }
    },
    {
      does: 'A body that is not UTF-8 is refused.',
      source: restGuide('intro_rest_architecture', 'REST API Architecture'),
      test: async ({ admin }) => {
        const response = await fetch(`${admin.url}/services/data/v66.0/sobjects/Account`, {
          method: 'POST',
          headers: { authorization: `Bearer ${admin.token}`, 'content-type': 'application/json' },
          body: Buffer.from('{"Name":"Caf\u00e9"}', 'latin1')
        });
        const [error] = asList(await response.json());
        assert.deepEqual([response.status, error?.['errorCode']], [400, 'JSON_PARSER_ERROR']);
      }
    },
    {
      does: 'A body that is not JSON is 400 JSON_PARSER_ERROR and names the place.',
      source: assumed(
        'broken-json',
        'wording after public reports of Jackson messages, such as "Unexpected character (\'j\' (code 106)) ... at [line:1, column:18]"'
      ),
      test: async ({ admin }) => {
        assertError(
          await admin.post('/sobjects/Account', '{"Name" j}'),
          400,
          'JSON_PARSER_ERROR',
          "Unexpected character ('j' (code 106)) at [line:1, column:9]"
        );
      }
    },
    {
      does: 'A missing body is 400 JSON_PARSER_ERROR.',
      source: page(
        'https://developer.salesforce.com/docs/service/salesforce-scheduler-dev-guide/guide/estimatedwaittime-post.html',
        'Salesforce Scheduler guide, Estimated Wait Time'
      ),
      test: async ({ admin }) => {
        assertError(
          await admin.send('POST', '/sobjects/Account'),
          400,
          'JSON_PARSER_ERROR',
          'The HTTP entity body is required, but this request has no entity body.'
        );
      }
    },
    {
      does: 'An address longer than 16,384 bytes is 414.',
      source: statusCodes,
      test: async ({ admin }) => {
        assert.equal((await admin.get(`/query?q=${'x'.repeat(16_400)}`)).status, 414);
      }
    },
    {
      does: 'What Salesforce can do and the local org cannot is 501 and says so, and is listed at /local/unsupported.',
      source: assumed('unsupported-says-so', 'no org does this: silence would hide the gap'),
      test: async ({ admin, nobody }) => {
        assertError(
          await admin.get('/search?q=FIND+{x}'),
          501,
          'LOCAL_ORG_UNSUPPORTED',
          'The local org does not support SOSL search.'
        );
        const listed = asList((await nobody.get('/local/unsupported')).body);
        assert.ok(listed.some(({ what }) => String(what).includes('SOSL search')));
      }
    },
    {
      does: 'Every family of resources that an org names is served, or said to be missing: none is a bare 404.',
      source: restGuide('dome_discoveryresource', 'List Available REST Resources'),
      test: async ({ admin }) => {
        const families =
          `actions analytics appMenu async-queries chatter commerce compactLayouts composite connect consent dedupe domino eclair
          emailConnect event fingerprint folders iot jobs knowledgeManagement licensing limits localizedvalue match metadata mobile nouns
          parameterizedSearch prechatForms process query queryAll quickActions recent search serviceTemplates smartdatadiscovery
          sobjects support tabs theme tokenizer tooling wave`.split(/\s+/);
        for (const family of families) {
          const answer = await admin.get(`/${family}`);
          assert.notEqual(answer.status, 404, `/${family}: ${JSON.stringify(answer.body)}`);
        }
        assertError(await admin.get('/tabs'), 501, 'LOCAL_ORG_UNSUPPORTED');
        assertError(await admin.get('/search/suggestions?q=x'), 501, 'LOCAL_ORG_UNSUPPORTED');
        for (const path of [
          '/sobjects/relevantItems',
          `/sobjects/User/${admin.userId}/password`,
          '/services/apexrest/anything',
          '/services/async/66.0/job'
        ]) {
          assertError(await admin.get(path), 501, 'LOCAL_ORG_UNSUPPORTED');
        }
        assertError(await admin.post('/analytics/reports', {}), 501, 'LOCAL_ORG_UNSUPPORTED');
        assertError(await admin.get('/nothing'), 404, 'NOT_FOUND');
      }
    },
    {
      does: 'When the calls of the last 24 hours are used up, requests are 403 REQUEST_LIMIT_EXCEEDED.',
      source: restGuide('errorcodes', 'Status Codes and Error Responses'),
      test: async ({ admin, nobody }) => {
        await nobody.post('/local/api-usage', { max: 500, used: 499 });
        try {
          assert.equal((await admin.get('/limits')).status, 200);
          assertError(
            await admin.get('/limits'),
            403,
            'REQUEST_LIMIT_EXCEEDED',
            'TotalRequests Limit exceeded.'
          );
        } finally {
          await nobody.post('/local/api-usage', { max: 100_000, used: 0 });
        }
      }
    }
  ]
};
