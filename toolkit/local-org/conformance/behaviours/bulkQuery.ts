/** Longer than files are elsewhere: a table, in which each behaviour stands for itself. */
import assert from 'node:assert/strict';
import { assumed, page, recorded, soqlReference } from '../behaviour.ts';
import type { Area, Source } from '../behaviour.ts';
import { finished, jobOf, queryJob, rowsOf, textOf } from '../bulkClient.ts';
import { asFields, asList, assertError } from '../client.ts';
import type { Answer, Client } from '../client.ts';

function bulkGuide(file: string, name: string): Source {
  return page(
    `https://developer.salesforce.com/docs/platform/api-asynch/guide/${file}.html`,
    `Bulk API 2.0 guide, ${name}`
  );
}

const createPage = bulkGuide('query-create-job', 'Create a Query Job');
const resultsPage = bulkGuide('query-get-job-results', 'Get Results for a Query Job');

async function goods(admin: Client, code: string, count: number): Promise<string[]> {
  const records = Array.from({ length: count }, (_, index) => ({
    attributes: { type: 'Merchandise__c' },
    Name: `${code} ${String(index).padStart(4, '0')}`,
    Supplier_Code__c: code,
    Price__c: index + 0.5
  }));
  const ids: string[] = [];
  for (let from = 0; from < count; from += 200) {
    const answer = await admin.post('/composite/sobjects', { records: records.slice(from, from + 200) });
    ids.push(...asList(answer.body).map(({ id }) => String(id)));
  }
  return ids;
}

/** All pages, following the locators. */
async function pages(client: Client, path: string, maxRecords: number): Promise<Answer[]> {
  const answers: Answer[] = [];
  for (let locator: string | null = ''; locator !== 'null';) {
    const place: string = locator === '' ? '' : `&locator=${locator}`;
    const answer = await client.get(`${path}/results?maxRecords=${maxRecords}${place}`);
    assert.equal(answer.status, 200, JSON.stringify(answer.body));
    answers.push(answer);
    locator = answer.headers.get('sforce-locator');
    assert.notEqual(locator, null);
  }
  return answers;
}

export const bulkQuery: Area = {
  name: 'Bulk API 2.0, query jobs',
  behaviours: [
    {
      does: 'Creating a query job answers the job, UploadComplete, with its object and format.',
      source: createPage,
      test: async ({ admin }) => {
        const job = jobOf(
          await admin.post('/jobs/query', { operation: 'query', query: 'SELECT Id FROM User' })
        );
        assert.match(String(job['id']), /^750\w{15}$/);
        const { id: _, createdDate, systemModstamp, ...rest } = job;
        assert.deepEqual(
          [createdDate, rest],
          [
            systemModstamp,
            {
              operation: 'query',
              object: 'User',
              createdById: admin.userId,
              state: 'UploadComplete',
              concurrencyMode: 'Parallel',
              contentType: 'CSV',
              apiVersion: 66,
              lineEnding: 'LF',
              columnDelimiter: 'COMMA'
            }
          ]
        );
      }
    },
    {
      does: 'A query job that has run is JobComplete, V2Query, and says how many records it has.',
      source: bulkGuide('query-get-one-job', 'Get Information About a Query Job'),
      test: async ({ admin, unique }) => {
        const code = unique('bulk');
        await goods(admin, code, 3);
        const path = await queryJob(
          admin,
          `SELECT Id FROM Merchandise__c WHERE Supplier_Code__c = '${code}'`
        );
        const job = jobOf(await admin.get(path));
        assert.deepEqual(
          [job['state'], job['jobType'], job['numberRecordsProcessed'], job['retries']],
          ['JobComplete', 'V2Query', 3, 0]
        );
      }
    },
    {
      does: 'Results are CSV with a header line and every value in quotation marks; parents have dotted names.',
      source: resultsPage,
      test: async ({ admin, unique }) => {
        const code = unique('bulk');
        const [id = ''] = await goods(admin, code, 1);
        await admin.patch(`/sobjects/Merchandise__c/${id}`, {
          Story__c: 'says "hi", twice\nand more',
          Restocked_At__c: '2026-03-01T10:00:00Z'
        });
        const path = await queryJob(
          admin,
          `SELECT Id, Name, Price__c, Is_Fragile__c, Restocked_At__c, Story__c, Owner.Username, Supplier__r.Name FROM Merchandise__c WHERE Id = '${id}'`
        );
        assert.equal(
          await textOf(admin, `${path}/results`),
          '"Id","Name","Price__c","Is_Fragile__c","Restocked_At__c","Story__c","Owner.Username","Supplier__r.Name"\n' +
            `"${id}","${code} 0000","0.5","false","2026-03-01T10:00:00.000Z","says ""hi"", twice\nand more","admin@local.example",""\n`
        );
      }
    },
    {
      does: 'Line ending and column delimiter are those of the job.',
      source: createPage,
      test: async ({ admin, unique }) => {
        const code = unique('bulk');
        await goods(admin, code, 2);
        const soql = `SELECT Name, Price__c FROM Merchandise__c WHERE Supplier_Code__c = '${code}' ORDER BY Name`;
        const path = await queryJob(admin, soql, { lineEnding: 'CRLF', columnDelimiter: 'PIPE' });
        assert.equal(
          await textOf(admin, `${path}/results`),
          `"Name"|"Price__c"\r\n"${code} 0000"|"0.5"\r\n"${code} 0001"|"1.5"\r\n`
        );
        assertError(
          await admin.post('/jobs/query', { operation: 'query', query: soql, columnDelimiter: 'COLON' }),
          400,
          'INVALIDJOB'
        );
      }
    },
    {
      does: 'Results come in pages of maxRecords, each with the header; Sforce-Locator names the next one, "null" the end.',
      source: resultsPage,
      test: async ({ admin, unique }) => {
        const code = unique('bulk');
        const ids = await goods(admin, code, 7);
        const path = await queryJob(
          admin,
          `SELECT Id FROM Merchandise__c WHERE Supplier_Code__c = '${code}'`
        );
        const answers = await pages(admin, path, 3);
        assert.deepEqual(
          answers.map(({ headers }) => headers.get('sforce-numberofrecords')),
          ['3', '3', '1']
        );
        const lines = answers.map(({ body }) => String(body).trimEnd().split('\n'));
        assert.ok(lines.every(([header]) => header === '"Id"'));
        assert.deepEqual(
          lines.flatMap(([, ...rows]) => rows.map((row) => row.slice(1, -1))).sort(),
          ids.toSorted()
        );
      }
    },
    {
      does: 'A locator gives the same records each time, also when the records have changed since.',
      source: resultsPage,
      test: async ({ admin, unique }) => {
        const code = unique('bulk');
        const [id = ''] = await goods(admin, code, 4);
        const path = await queryJob(
          admin,
          `SELECT Id, Name FROM Merchandise__c WHERE Supplier_Code__c = '${code}' ORDER BY Name`
        );
        const [first, second] = await pages(admin, path, 2);
        await admin.patch(`/sobjects/Merchandise__c/${id}`, { Name: 'changed' });
        const [again, last] = await pages(admin, path, 2);
        assert.deepEqual([again?.body, last?.body], [first?.body, second?.body]);
      }
    },
    {
      does: 'A query that finds nothing has a result of the header alone.',
      source: assumed('bulk-empty-result', 'the file of a query without rows'),
      test: async ({ admin }) => {
        const path = await queryJob(
          admin,
          "SELECT Id, Name FROM Merchandise__c WHERE Name = 'nothing of the kind'"
        );
        const answer = await admin.get(`${path}/results`);
        assert.deepEqual(
          [answer.body, answer.headers.get('sforce-locator'), answer.headers.get('sforce-numberofrecords')],
          ['"Id","Name"\n', 'null', '0']
        );
      }
    },
    {
      does: 'queryAll finds deleted records too.',
      source: createPage,
      test: async ({ admin, unique }) => {
        const code = unique('bulk');
        const [id = ''] = await goods(admin, code, 2);
        await admin.delete(`/sobjects/Merchandise__c/${id}`);
        const soql = `SELECT Id, IsDeleted FROM Merchandise__c WHERE Supplier_Code__c = '${code}'`;
        const live = await rowsOf(admin, `${await queryJob(admin, soql)}/results`);
        const all = await rowsOf(admin, `${await queryJob(admin, soql, { operation: 'queryAll' })}/results`);
        assert.deepEqual([live.length, all.find(({ Id }) => Id === id)], [1, { Id: id, IsDeleted: 'true' }]);
      }
    },
    {
      does: 'A job has the rows and fields that its user can see.',
      source: soqlReference('sforce_api_calls_soql', 'Overview'),
      test: async ({ admin, clerk, unique }) => {
        const name = unique('bulk');
        await admin.create('Account', { Name: name });
        const soql = `SELECT Id FROM Account WHERE Name = '${name}'`;
        assert.equal((await rowsOf(admin, `${await queryJob(admin, soql)}/results`)).length, 1);
        assert.equal((await rowsOf(clerk, `${await queryJob(clerk, soql)}/results`)).length, 0);
        assertError(
          await clerk.post('/jobs/query', {
            operation: 'query',
            query: 'SELECT Stock__c FROM Merchandise__c'
          }),
          400,
          'INVALID_FIELD'
        );
      }
    },
    {
      does: 'The job of somebody else is 404, also without View All Data in the list.',
      source: assumed('bulk-job-of-others', 'jobs are their own; an administrator sees all'),
      test: async ({ admin, clerk }) => {
        const path = await queryJob(admin, 'SELECT Id FROM User');
        assertError(await clerk.get(path), 404, 'NOT_FOUND');
        assertError(await clerk.get(`${path}/results`), 404, 'NOT_FOUND');
        const { records } = asFields((await clerk.get('/jobs/query')).body);
        assert.ok(!asList(records).some(({ id }) => path.endsWith(String(id))));
        const own = await queryJob(clerk, 'SELECT Id FROM User');
        assert.equal((await admin.get(own)).status, 200);
      }
    },
    {
      does: 'resultPages lists up to five pages that can be read side by side, and where the next five are.',
      source: bulkGuide('query-get-parallel-job-results', 'Get Parallel Results for a Query Job'),
      test: async ({ admin, unique }) => {
        const code = unique('bulk');
        const ids = await goods(admin, code, 13);
        const path = await queryJob(
          admin,
          `SELECT Id FROM Merchandise__c WHERE Supplier_Code__c = '${code}'`
        );
        const first = asFields((await admin.get(`${path}/resultPages?maxRecords=2`)).body);
        assert.deepEqual([asList(first['resultPages']).length, first['done']], [5, false]);
        const second = asFields((await admin.get(String(first['nextRecordsUrl']))).body);
        assert.deepEqual([asList(second['resultPages']).length, second['done']], [2, true]);
        const urls = [first, second]
          .flatMap((one) => asList(one['resultPages']))
          .map(({ resultUrl }) => String(resultUrl));
        const rows = await Promise.all(urls.map((url) => rowsOf(admin, url)));
        assert.deepEqual(
          rows
            .flat()
            .map(({ Id }) => Id)
            .sort(),
          ids.toSorted()
        );
      }
    },
    {
      does: 'Results are to be had with the API version of the job: with another it is 409.',
      source: resultsPage,
      test: async ({ admin }) => {
        const path = await queryJob(admin, 'SELECT Id FROM User');
        assert.equal((await admin.at('65.0').get(path)).status, 200);
        assertError(await admin.at('65.0').get(`${path}/results`), 409, 'INVALIDJOB');
      }
    },
    {
      does: 'A nested query is refused: "Aggregate Relationships not supported in Bulk V2 Query with CSV content type."',
      source: recorded('OpenFn/adaptors issue 395'),
      test: async ({ admin }) => {
        assertError(
          await admin.post('/jobs/query', {
            operation: 'query',
            query: 'SELECT Id, (SELECT Id FROM Line_Items__r) FROM Merchandise__c'
          }),
          400,
          'FEATURENOTENABLED',
          'Aggregate Relationships not supported in Bulk V2 Query with CSV content type.'
        );
      }
    },
    {
      does: 'GROUP BY, aggregate functions, OFFSET, TYPEOF and compound fields are refused.',
      source: bulkGuide('queries', 'Understanding Bulk API 2.0 Query'),
      test: async ({ admin }) => {
        for (const query of [
          'SELECT COUNT() FROM Account',
          'SELECT COUNT(Id) FROM Account',
          'SELECT Industry FROM Account GROUP BY Industry',
          'SELECT Id FROM Account LIMIT 5 OFFSET 5',
          'SELECT TYPEOF What WHEN Account THEN Name END FROM Event',
          'SELECT BillingAddress FROM Account'
        ]) {
          const answer = await admin.post('/jobs/query', { operation: 'query', query });
          assert.equal(answer.status, 400, query);
          assert.match(
            String(asList(answer.body)[0]?.['errorCode']),
            /^(FEATURENOTENABLED|FUNCTIONALITY_NOT_ENABLED)$/,
            query
          );
        }
      }
    },
    {
      does: 'A wrong query, or none, is 400 when the job is created.',
      source: assumed('bulk-wrong-query', 'errors of the query itself as REST words them'),
      test: async ({ admin }) => {
        const create = (query: unknown): Promise<Answer> =>
          admin.post('/jobs/query', { operation: 'query', query });
        assertError(await create('SELECT Bacon__c FROM Account'), 400, 'INVALID_FIELD');
        assertError(await create('SELECT Id FROM Bacon__c'), 400, 'INVALID_TYPE');
        assertError(await create('SELEKT Id FROM Account'), 400, 'MALFORMED_QUERY');
        assertError(await create(undefined), 400, 'INVALIDJOB');
        assertError(await admin.post('/jobs/query', { operation: 'insert', query: 'x' }), 400, 'INVALIDJOB');
      }
    },
    {
      does: 'A job can be aborted while it runs, has no results then, and can be deleted; one that is over cannot be aborted.',
      source: bulkGuide('query-abort-job', 'Abort a Query Job'),
      test: async ({ admin, nobody }) => {
        await nobody.post('/local/bulk', { hold: 'InProgress' });
        const { id } = jobOf(
          await admin.post('/jobs/query', { operation: 'query', query: 'SELECT Id FROM User' })
        );
        const path = `/jobs/query/${String(id)}`;
        assertError(await admin.get(`${path}/results`), 400, 'INVALIDJOBSTATE');
        assertError(await admin.delete(path), 400, 'INVALIDJOBSTATE');
        assert.equal(jobOf(await admin.patch(path, { state: 'Aborted' }))['state'], 'Aborted');
        await nobody.post('/local/bulk', { hold: null });
        assert.equal((await finished(admin, path))['state'], 'Aborted');
        assertError(await admin.patch(path, { state: 'Aborted' }), 400, 'INVALIDJOBSTATE');
        assert.equal((await admin.delete(path)).status, 204);
        assertError(await admin.get(path), 404, 'NOT_FOUND');
      }
    },
    {
      does: 'The list of jobs names each with its type; jobType keeps those of one kind.',
      source: bulkGuide('query-get-all-jobs', 'Get Information About All Query Jobs'),
      test: async ({ admin }) => {
        const path = await queryJob(admin, 'SELECT Id FROM User');
        const list = asFields((await admin.get('/jobs/query?jobType=V2Query')).body);
        assert.deepEqual([list['done'], list['nextRecordsUrl']], [true, null]);
        const records = asList(list['records']);
        assert.ok(records.some(({ id }) => path.endsWith(String(id))));
        assert.ok(records.every(({ jobType }) => jobType === 'V2Query'));
      }
    }
  ]
};
