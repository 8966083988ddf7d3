import assert from 'node:assert/strict';
import { gunzipSync } from 'node:zlib';
import { assumed, recorded, restGuide } from '../behaviour.ts';
import type { Area } from '../behaviour.ts';
import { asFields, asList, assertError } from '../client.ts';

const statusCodes = restGuide('errorcodes', 'Status Codes and Error Responses');

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
      does: 'A version that is none is 404 NOT_FOUND.',
      source: recorded('forcedotcom/sf-fx-runtime-nodejs mappings/create-invalid-api-version.json'),
      test: async ({ admin }) => {
        assertError(
          await admin.post('/services/data/viAmABadVersion/sobjects/Account', { Name: 'x' }),
          404,
          'NOT_FOUND',
          'The requested resource does not exist'
        );
        assertError(await admin.get('/services/data/v10.0/sobjects'), 404, 'NOT_FOUND');
      }
    },
    {
      does: 'Every version from 50.0 to 68.0 answers, and addresses in answers carry the version asked.',
      source: assumed('the addresses in every example of the guide have the version of their request'),
      test: async ({ admin }) => {
        for (const version of ['50.0', '59.0', '68.0']) {
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
      does: 'A body that is not JSON is 400 JSON_PARSER_ERROR and names the place.',
      source: assumed(
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
      source: assumed(
        'wording after public reports: "The HTTP entity body is required, but this request has no entity body."'
      ),
      test: async ({ admin }) => {
        assertError(
          await admin.send('POST', '/sobjects/Account'),
          400,
          'JSON_PARSER_ERROR',
          /^The HTTP entity body is required, but this request has no entity body\./
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
      source: assumed('no org does this: silence would hide the gap'),
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
        assertError(await admin.get('/nothing'), 404, 'NOT_FOUND');
      }
    }
  ]
};
