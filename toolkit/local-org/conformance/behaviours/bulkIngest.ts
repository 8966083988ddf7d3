/** Longer than files are elsewhere: a table, in which each behaviour stands for itself. */
import assert from 'node:assert/strict';
import { assumed, page, recorded } from '../behaviour.ts';
import type { Area, Source } from '../behaviour.ts';
import { finished, ingest, jobOf, openIngest, rowsOf, textOf, upload } from '../bulkClient.ts';
import { assertError } from '../client.ts';
import type { Client, Fields } from '../client.ts';

function bulkGuide(file: string, name: string): Source {
  return page(
    `https://developer.salesforce.com/docs/platform/api-asynch/guide/${file}.html`,
    `Bulk API 2.0 guide, ${name}`
  );
}

const createPage = bulkGuide('create-job', 'Create a Job');
const csvPage = bulkGuide('datafiles-prepare-csv', 'Prepare CSV Files');
const successPage = bulkGuide('get-job-successful-results', 'Get Job Successful Record Results');
const failedPage = bulkGuide('get-job-failed-results', 'Get Job Failed Record Results');

const goods = { object: 'Merchandise__c' };

async function byKey(admin: Client, key: string): Promise<Fields | undefined> {
  const soql = `SELECT Id, Name, Price__c, Story__c, Kind__c, Is_Fragile__c, Restocked_At__c, First_Sold_On__c FROM Merchandise__c WHERE Merchandise_Key__c = '${key}'`;
  const [row] = await admin.query(soql);
  return row;
}

export const bulkIngest: Area = {
  name: 'Bulk API 2.0, ingest jobs',
  behaviours: [
    {
      does: 'Creating an ingest job answers the job, Open, and where to upload its data.',
      source: createPage,
      test: async ({ admin }) => {
        const job = jobOf(await admin.post('/jobs/ingest', { ...goods, operation: 'insert' }));
        const { id, createdDate, systemModstamp, ...rest } = job;
        assert.equal(createdDate, systemModstamp);
        assert.deepEqual(rest, {
          operation: 'insert',
          object: 'Merchandise__c',
          createdById: admin.userId,
          state: 'Open',
          concurrencyMode: 'Parallel',
          contentType: 'CSV',
          apiVersion: 66,
          contentUrl: `services/data/v66.0/jobs/ingest/${String(id)}/batches`,
          lineEnding: 'LF',
          columnDelimiter: 'COMMA'
        });
      }
    },
    {
      does: 'insert makes records; each stands in successfulResults with sf__Id, sf__Created and the row as it was sent.',
      source: successPage,
      test: async ({ admin, unique }) => {
        const [one, two] = [unique(), unique()];
        const { path, job } = await ingest(
          admin,
          { ...goods, operation: 'insert' },
          `Name,Merchandise_Key__c\nFirst,${one}\n"Second, the other",${two}\n`
        );
        assert.deepEqual(
          [job['state'], job['numberRecordsProcessed'], job['numberRecordsFailed'], job['jobType']],
          ['JobComplete', 2, 0, 'V2Ingest']
        );
        const row = await byKey(admin, one);
        const lines = (await textOf(admin, `${path}/successfulResults`)).split('\n');
        assert.equal(lines[0], '"sf__Id","sf__Created","Name","Merchandise_Key__c"');
        assert.equal(lines[1], `"${String(row?.['Id'])}","true","First","${one}"`);
        assert.equal((await byKey(admin, two))?.['Name'], 'Second, the other');
        assert.deepEqual(await rowsOf(admin, `${path}/failedResults`), []);
        assert.deepEqual(await rowsOf(admin, `${path}/unprocessedrecords`), []);
      }
    },
    {
      does: 'A row that cannot be saved stands in failedResults with sf__Error; the others go through.',
      source: failedPage,
      test: async ({ admin, unique }) => {
        const good = unique();
        const { path, job } = await ingest(
          admin,
          { ...goods, operation: 'insert' },
          `Name,Kind__c,Merchandise_Key__c\nGood,Tool,${good}\nBad,Nonsense,${unique()}\n`
        );
        assert.deepEqual(
          [job['state'], job['numberRecordsProcessed'], job['numberRecordsFailed']],
          ['JobComplete', 2, 1]
        );
        const [row] = await rowsOf(admin, `${path}/failedResults`);
        assert.equal(
          row?.['sf__Error'],
          'INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST:Kind: bad value for restricted picklist field: Nonsense:Kind__c --'
        );
        assert.deepEqual([row?.['sf__Id'], row?.['Name']], ['', 'Bad']);
        assert.ok(await byKey(admin, good));
      }
    },
    {
      does: 'update changes the fields of the columns; an empty value leaves its field, #N/A empties it.',
      source: csvPage,
      test: async ({ admin, unique }) => {
        const key = unique();
        const id = await admin.create('Merchandise__c', {
          Name: 'Before',
          Merchandise_Key__c: key,
          Price__c: 5,
          Story__c: 'old'
        });
        const { path } = await ingest(
          admin,
          { ...goods, operation: 'update' },
          `Id,Name,Price__c,Story__c\n${id},After,,#N/A\n`
        );
        const row = await byKey(admin, key);
        assert.deepEqual([row?.['Name'], row?.['Price__c'], row?.['Story__c']], ['After', 5, null]);
        const [result] = await rowsOf(admin, `${path}/successfulResults`);
        assert.deepEqual([result?.['sf__Id'], result?.['sf__Created']], [id, 'false']);
      }
    },
    {
      does: 'update without an Id, or with an invalid one, fails for that row.',
      source: assumed('bulk-update-without-id', 'as sObject Collections answer it'),
      test: async ({ admin, unique }) => {
        const id = await admin.create('Merchandise__c', { Name: unique() });
        const { path } = await ingest(
          admin,
          { ...goods, operation: 'update' },
          `Id,Name\n,Nobody\n001000000000001AAA,Other\n${id},Right\nnonsense,Wrong\n`
        );
        const rows = await rowsOf(admin, `${path}/failedResults`);
        assert.deepEqual(
          rows.map((row) => row['sf__Error']?.split(':')[0]),
          ['MISSING_ARGUMENT', 'MALFORMED_ID', 'MALFORMED_ID']
        );
        assert.equal((await rowsOf(admin, `${path}/successfulResults`)).length, 1);
      }
    },
    {
      does: 'upsert matches by the external id and says for each row whether it is new.',
      source: createPage,
      test: async ({ admin, unique }) => {
        const [known, fresh] = [unique(), unique()];
        const id = await admin.create('Merchandise__c', { Name: 'Known', Merchandise_Key__c: known });
        const { path, job } = await ingest(
          admin,
          { ...goods, operation: 'upsert', externalIdFieldName: 'Merchandise_Key__c' },
          `Id,Merchandise_Key__c,Name\n,${known.toUpperCase()},Changed\n,${fresh},New\n`
        );
        assert.equal(job['externalIdFieldName'], 'Merchandise_Key__c');
        assert.deepEqual(
          (await rowsOf(admin, `${path}/successfulResults`)).map((row) => row['sf__Created']),
          ['false', 'true']
        );
        assert.equal((await byKey(admin, known))?.['Id'], id);
        assert.equal((await byKey(admin, known))?.['Name'], 'Changed');
      }
    },
    {
      does: 'A job that upserts needs an external id field of its object.',
      source: createPage,
      test: async ({ admin }) => {
        const create = { ...goods, operation: 'upsert' };
        assertError(await admin.post('/jobs/ingest', create), 400, 'INVALIDJOB');
        assertError(
          await admin.post('/jobs/ingest', { ...create, externalIdFieldName: 'Price__c' }),
          400,
          'INVALIDJOB',
          'Field name provided, Price__c does not match an External ID, Salesforce Id, or indexed field for Merchandise__c'
        );
      }
    },
    {
      does: 'The same key twice in what is saved together fails the second row.',
      source: assumed('bulk-same-key-twice', 'as in sObject Collections; rows are saved by 200'),
      test: async ({ admin, unique }) => {
        const key = unique();
        const { path } = await ingest(
          admin,
          { ...goods, operation: 'upsert', externalIdFieldName: 'Merchandise_Key__c' },
          `Merchandise_Key__c,Name\n${key},One\n${key},Two\n`
        );
        const [row] = await rowsOf(admin, `${path}/failedResults`);
        assert.match(row?.['sf__Error'] ?? '', /^DUPLICATE_VALUE:Duplicate external id specified/);
        assert.equal((await byKey(admin, key))?.['Name'], 'One');
      }
    },
    {
      does: 'delete moves records to the recycle bin; its file has the Id column alone.',
      source: csvPage,
      test: async ({ admin, unique }) => {
        const id = await admin.create('Merchandise__c', { Name: unique() });
        const { path } = await ingest(admin, { ...goods, operation: 'delete' }, `Id\n${id}\n`);
        assert.deepEqual(await rowsOf(admin, `${path}/successfulResults`), [
          { sf__Id: id, sf__Created: 'false', Id: id }
        ]);
        assert.equal((await admin.post('/local/undelete', { ids: [id] })).status, 200);
        assert.equal((await admin.query(`SELECT Id FROM Merchandise__c WHERE Id = '${id}'`)).length, 1);
        const { job } = await ingest(admin, { ...goods, operation: 'delete' }, `Id,Name\n${id},x\n`);
        assert.deepEqual(
          [job['state'], job['errorMessage']],
          ['Failed', 'InvalidBatch : Delete batch must contain only ids']
        );
      }
    },
    {
      does: 'hardDelete needs "Bulk API Hard Delete", which nobody has from their profile: FEATURENOTENABLED.',
      source: recorded('salesforcecli/plugin-data src/bulkIngest.ts'),
      test: async ({ admin }) => {
        assertError(
          await admin.post('/jobs/ingest', { ...goods, operation: 'hardDelete' }),
          400,
          'FEATURENOTENABLED'
        );
      }
    },
    {
      does: 'hardDelete ends records for good: queryAll does not find them, replication still names them.',
      source: createPage,
      test: async ({ admin, unique }) => {
        const [set] = await admin.query("SELECT Id FROM PermissionSet WHERE Name = 'Shop_Purger'");
        const assignment = await admin.create('PermissionSetAssignment', {
          AssigneeId: admin.userId,
          PermissionSetId: set?.['Id']
        });
        const id = await admin.create('Merchandise__c', { Name: unique() });
        const item = await admin.create('Line_Item__c', { Merchandise__c: id, Units__c: 1 });
        const { job } = await ingest(admin, { ...goods, operation: 'hardDelete' }, `Id\n${id}\n`);
        assert.deepEqual([job['state'], job['numberRecordsFailed']], ['JobComplete', 0]);
        await admin.delete(`/sobjects/PermissionSetAssignment/${assignment}`);
        for (const [object, one] of [
          ['Merchandise__c', id],
          ['Line_Item__c', item]
        ] as const) {
          const all = await admin.get(
            `/queryAll?q=${encodeURIComponent(`SELECT Id FROM ${object} WHERE Id = '${one}'`)}`
          );
          assert.equal((all.body as Fields)['totalSize'], 0, object);
          const at = (minutes: number): string => new Date(Date.now() + minutes * 60_000).toISOString();
          const deleted = await admin.get(`/sobjects/${object}/deleted?start=${at(-5)}&end=${at(5)}`);
          assert.ok(JSON.stringify(deleted.body).includes(one), object);
        }
      }
    },
    {
      does: 'Values are read by their field: numbers, booleans, dates, dates with time; a wrong one fails its row.',
      source: bulkGuide('datafiles-csv-valid-record-rows', 'Valid CSV Record Rows'),
      test: async ({ admin, unique }) => {
        const key = unique();
        const header =
          'Name,Merchandise_Key__c,Price__c,Is_Fragile__c,Story__c,First_Sold_On__c,Restocked_At__c\n';
        const { path } = await ingest(
          admin,
          { ...goods, operation: 'insert' },
          `${header}Right,${key},12.5,TRUE,careful,2026-02-28,2026-03-01T12:00:00.000+02:00\n` +
            `Wrong,${unique()},much,,,,\nWrong,${unique()},,perhaps,,,\nWrong,${unique()},,,,28.2.2026,\nWrong,${unique()},,,,,soon\n`
        );
        const row = await byKey(admin, key);
        assert.deepEqual(
          [row?.['Price__c'], row?.['Is_Fragile__c'], row?.['First_Sold_On__c'], row?.['Restocked_At__c']],
          [12.5, true, '2026-02-28', '2026-03-01T10:00:00.000+0000']
        );
        const failed = await rowsOf(admin, `${path}/failedResults`);
        assert.deepEqual(
          failed.map((one) => one['sf__Error']?.replace(/:.*:/, ':')),
          ['Price__c --', 'Is_Fragile__c --', 'First_Sold_On__c --', 'Restocked_At__c --'].map(
            (field) => `INVALID_TYPE_ON_FIELD_IN_RECORD:${field}`
          )
        );
      }
    },
    {
      does: 'A lookup may be set by a key of the parent, in a column named relationship and field.',
      source: bulkGuide('datafiles-csv-rel-field-header-row', 'Relationship Fields in a Header Row'),
      test: async ({ admin, unique }) => {
        const key = unique();
        const parent = await admin.create('Merchandise__c', { Name: 'Parent', Merchandise_Key__c: key });
        const { path } = await ingest(
          admin,
          { object: 'Line_Item__c', operation: 'insert' },
          `Merchandise__r.Merchandise_Key__c,Units__c\n${key},3\nnobody,4\n`
        );
        const [item] = await admin.query(
          `SELECT Units__c FROM Line_Item__c WHERE Merchandise__c = '${parent}'`
        );
        assert.equal(item?.['Units__c'], 3);
        const [failed] = await rowsOf(admin, `${path}/failedResults`);
        assert.match(
          failed?.['sf__Error'] ?? '',
          /^INVALID_FIELD:Foreign key external ID: nobody not found for field Merchandise_Key__c in entity Merchandise__c/
        );
      }
    },
    {
      does: 'The type of a parent that may be of several stands before a colon.',
      source: bulkGuide('datafiles-csv-rel-field-header-row', 'Relationship Fields in a Header Row'),
      test: async ({ admin, unique }) => {
        const key = unique();
        await ingest(
          admin,
          { ...goods, operation: 'insert' },
          `Name,Merchandise_Key__c,User:Owner.Username\nOwned,${key},clerk@shop.example\n`
        );
        const [row] = await admin.query(
          `SELECT Owner.Username FROM Merchandise__c WHERE Merchandise_Key__c = '${key}'`
        );
        assert.equal((row?.['Owner'] as Fields)['Username'], 'clerk@shop.example');
      }
    },
    {
      does: 'A column that is not a field fails the job, "InvalidBatch : Field name not found : ...", and nothing is processed.',
      source: recorded('jsforce/jsforce issue 688'),
      test: async ({ admin, clerk }) => {
        const { path, job } = await ingest(
          admin,
          { ...goods, operation: 'insert' },
          'Name,Bacon__c\nOne,1\nTwo,2\n'
        );
        assert.deepEqual(
          [job['state'], job['errorMessage'], job['numberRecordsProcessed']],
          ['Failed', 'InvalidBatch : Field name not found : Bacon__c', 0]
        );
        assert.equal(
          await textOf(admin, `${path}/unprocessedrecords`),
          '"Name","Bacon__c"\n"One","1"\n"Two","2"\n'
        );
        const hidden = await ingest(clerk, { ...goods, operation: 'insert' }, 'Name,Stock__c\nOne,1\n');
        assert.equal(hidden.job['errorMessage'], 'InvalidBatch : Field name not found : Stock__c');
      }
    },
    {
      does: 'A field that the user can see and not change fails each row.',
      source: assumed('bulk-read-only-field', 'as in a single save'),
      test: async ({ clerk, unique }) => {
        const { path } = await ingest(
          clerk,
          { ...goods, operation: 'insert' },
          `Name,Price__c\n${unique()},1\n`
        );
        const [row] = await rowsOf(clerk, `${path}/failedResults`);
        assert.match(row?.['sf__Error'] ?? '', /^INVALID_FIELD_FOR_INSERT_UPDATE:.*:Price__c --$/);
      }
    },
    {
      does: 'The line ending of the file must be that of the job: ClientInputError otherwise.',
      source: recorded('forcedotcom/cli issue 3113'),
      test: async ({ admin, unique }) => {
        const insert = { ...goods, operation: 'insert' };
        const wrong = await ingest(admin, insert, `Name\r\n${unique()}\r\n`);
        assert.deepEqual(
          [wrong.job['state'], wrong.job['errorMessage']],
          [
            'Failed',
            'ClientInputError : LineEnding is invalid on user data. Current LineEnding setting is LF'
          ]
        );
        const other = await ingest(admin, { ...insert, lineEnding: 'CRLF' }, `Name\n${unique()}\n`);
        assert.match(String(other.job['errorMessage']), /Current LineEnding setting is CRLF$/);
        const right = await ingest(
          admin,
          { ...insert, lineEnding: 'CRLF', columnDelimiter: 'SEMICOLON' },
          `Name;Story__c\r\n${unique()};"one\r\ntwo;three"\r\n`
        );
        assert.deepEqual([right.job['state'], right.job['numberRecordsFailed']], ['JobComplete', 0]);
        assert.match(
          await textOf(admin, `${right.path}/successfulResults`),
          /^"sf__Id";"sf__Created";"Name";"Story__c"\r\n/
        );
      }
    },
    {
      does: 'Data is uploaded once, before the job is closed.',
      source: bulkGuide('upload-job-data', 'Upload Job Data'),
      test: async ({ admin, unique }) => {
        const path = await openIngest(admin, { ...goods, operation: 'insert' }, `Name\n${unique()}\n`);
        assertError(await upload(admin, path, 'Name\nAgain\n'), 400, 'INVALIDJOBSTATE');
        assertError(await admin.get(`${path}/successfulResults`), 400, 'INVALIDJOBSTATE');
        jobOf(await admin.patch(path, { state: 'UploadComplete' }));
        assertError(await upload(admin, path, 'Name\nAgain\n'), 400, 'INVALIDJOBSTATE');
        assertError(await admin.patch(path, { state: 'UploadComplete' }), 400, 'INVALIDJOBSTATE');
        await finished(admin, path);
        assert.equal((await admin.delete(path)).status, 204);
        assertError(await admin.get(path), 404, 'NOT_FOUND');
      }
    },
    {
      does: 'An aborted job leaves what it has not come to in unprocessedrecords.',
      source: bulkGuide('get-job-unprocessed-results', 'Get Job Unprocessed Record Results'),
      test: async ({ admin, nobody, unique }) => {
        const key = unique();
        await nobody.post('/local/bulk', { hold: 'InProgress' });
        const path = await openIngest(
          admin,
          { ...goods, operation: 'insert' },
          `Name,Merchandise_Key__c\nLate,${key}\n`
        );
        jobOf(await admin.patch(path, { state: 'UploadComplete' }));
        assert.equal(jobOf(await admin.patch(path, { state: 'Aborted' }))['state'], 'Aborted');
        await nobody.post('/local/bulk', { hold: null });
        assert.equal((await finished(admin, path))['state'], 'Aborted');
        assert.equal(await byKey(admin, key), undefined);
        assert.equal(
          await textOf(admin, `${path}/unprocessedrecords`),
          `"Name","Merchandise_Key__c"\n"Late","${key}"\n`
        );
      }
    },
    {
      does: 'An object that is unknown, or that the user cannot see, is 400 INVALIDENTITY.',
      source: recorded('airbytehq/airbyte source-salesforce streams.py'),
      test: async ({ admin }) => {
        assertError(
          await admin.post('/jobs/ingest', { object: 'Bacon__c', operation: 'insert' }),
          400,
          'INVALIDENTITY',
          "Entity 'Bacon__c' is not supported by the Bulk API."
        );
      }
    },
    {
      does: 'Rules and flows run for rows of a job as for any save, by 200 rows.',
      source: bulkGuide('datafiles-understanding-bulk2-ingest', 'How Requests Are Processed'),
      test: async ({ admin, unique }) => {
        const prefix = unique();
        const rows = Array.from(
          { length: 450 },
          (_, index) => `${prefix}-${index},${index % 50 === 7 ? -1 : 1}`
        );
        const { path, job } = await ingest(
          admin,
          { ...goods, operation: 'insert' },
          `Merchandise_Key__c,Price__c\n${rows.join('\n')}\n`
        );
        assert.deepEqual([job['numberRecordsProcessed'], job['numberRecordsFailed']], [450, 9]);
        const failed = await rowsOf(admin, `${path}/failedResults`);
        assert.ok(failed.every((row) => row['sf__Error']?.startsWith('FIELD_CUSTOM_VALIDATION_EXCEPTION:')));
        const [{ expr0 } = {}] = await admin.query(
          `SELECT COUNT(Id) FROM Merchandise__c WHERE Merchandise_Key__c LIKE '${prefix}-%'`
        );
        assert.equal(expr0, 441);
      }
    }
  ]
};
