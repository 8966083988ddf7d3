/** Longer than files are elsewhere: a table, in which each behaviour stands for itself. */
import assert from 'node:assert/strict';
import { assumed, page, recorded, restGuide } from '../behaviour.ts';
import type { Area } from '../behaviour.ts';
import { asFields, asList, assertError } from '../client.ts';
import type { Client, Fields } from '../client.ts';

const statusCodes = restGuide('errorcodes', 'Status Codes and Error Responses');
const fieldValues = restGuide('dome_get_field_values', 'Get Field Values from a Standard Object Record');
const conditional = restGuide('intro_rest_conditional_requests', 'Conditional Request Headers');
const update = restGuide('dome_update_fields', 'Update a Record');

async function row(client: Client, id: string, fields: string): Promise<Fields> {
  const answer = await client.get(`/sobjects/Merchandise__c/${id}?fields=${fields}`);
  assert.equal(answer.status, 200, JSON.stringify(answer.body));
  return asFields(answer.body);
}

export const rows: Area = {
  name: 'Records',
  behaviours: [
    {
      does: "Create is 201 with the id, and the record's address in Location.",
      source: restGuide('dome_sobject_create', 'Create a Record'),
      test: async ({ admin, unique }) => {
        const answer = await admin.post('/sobjects/Merchandise__c', { Name: unique() });
        const body = asFields(answer.body);
        assert.deepEqual([answer.status, body['success'], body['errors']], [201, true, []]);
        assert.match(String(body['id']), /^a0\w{13}[A-Z0-5]{3}$/);
        assert.equal(
          answer.headers.get('location'),
          `/services/data/v66.0/sobjects/Merchandise__c/${String(body['id'])}`
        );
      }
    },
    {
      does: 'Names of fields may be written in any case.',
      source: restGuide('requests_composite_sobject_tree', 'sObject Tree Request Body'),
      test: async ({ admin, unique }) => {
        const id = await admin.create('Merchandise__c', { name: unique(), PRICE__C: 3.5 });
        assert.equal((await row(admin, id, 'price__c'))['Price__c'], 3.5);
      }
    },
    {
      does: 'An Id in the body is 400 INVALID_FIELD.',
      source: restGuide('dome_sobject_create', 'Create a Record'),
      test: async ({ admin, unique }) => {
        const message = 'The Id field should not be specified in the sobject data.';
        assertError(
          await admin.post('/sobjects/Merchandise__c', { Id: 'a005j0000000001AAA', Name: unique() }),
          400,
          'INVALID_FIELD',
          message
        );
        const id = await admin.create('Merchandise__c', { Name: unique() });
        assertError(
          await admin.patch(`/sobjects/Merchandise__c/${id}`, { Id: id, Stock__c: 1 }),
          400,
          'INVALID_FIELD',
          message
        );
      }
    },
    {
      does: 'An unknown field is 400 INVALID_FIELD, "No such column ... on sobject of type ...".',
      source: recorded('forcedotcom/sf-fx-runtime-nodejs mappings/create-invalid-field.json'),
      test: async ({ admin }) => {
        assertError(
          await admin.post('/sobjects/Account', { Name: 'x', FavoritePet__c: 'dog' }),
          400,
          'INVALID_FIELD',
          "No such column 'FavoritePet__c' on sobject of type Account"
        );
      }
    },
    {
      does: 'A field that the user cannot see is as unknown to them.',
      source: recorded('forcedotcom/sf-fx-runtime-nodejs mappings/create-invalid-field.json'),
      test: async ({ clerk, unique }) => {
        assertError(
          await clerk.post('/sobjects/Merchandise__c', { Name: unique(), Stock__c: 1 }),
          400,
          'INVALID_FIELD',
          "No such column 'Stock__c' on sobject of type Merchandise__c"
        );
      }
    },
    {
      does: 'A field that the user can see and not change is 400 INVALID_FIELD_FOR_INSERT_UPDATE.',
      source: page(
        'https://help.salesforce.com/s/articleView?id=000387803&type=1',
        'Salesforce Help, INVALID_FIELD_FOR_INSERT_UPDATE'
      ),
      test: async ({ clerk, unique }) => {
        assertError(
          await clerk.post('/sobjects/Merchandise__c', { Name: unique(), Price__c: 5 }),
          400,
          'INVALID_FIELD_FOR_INSERT_UPDATE',
          /^Unable to create\/update fields: Price__c\. Please check the security settings of this field/
        );
      }
    },
    {
      does: 'A missing required field is 400 REQUIRED_FIELD_MISSING and is named.',
      source: recorded('forcedotcom/sf-fx-runtime-nodejs mappings/create-required-field-missing.json'),
      test: async ({ admin, unique }) => {
        const id = await admin.create('Merchandise__c', { Name: unique() });
        const answer = await admin.post('/sobjects/Line_Item__c', { Merchandise__c: id });
        assert.deepEqual(
          [answer.status, answer.body],
          [
            400,
            [
              {
                message: 'Required fields are missing: [Units__c]',
                errorCode: 'REQUIRED_FIELD_MISSING',
                fields: ['Units__c']
              }
            ]
          ]
        );
      }
    },
    {
      does: "A value outside a restricted picklist is 400 INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST with the field's label.",
      source: recorded('forcedotcom/sf-fx-runtime-nodejs mappings/create-invalid-picklist-value.json'),
      test: async ({ admin, unique }) => {
        const answer = await admin.post('/sobjects/Merchandise__c', { Name: unique(), Kind__c: 'Terrible' });
        assert.deepEqual(answer.body, [
          {
            message: 'Kind: bad value for restricted picklist field: Terrible',
            errorCode: 'INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST',
            fields: ['Kind__c']
          }
        ]);
      }
    },
    {
      does: 'A too long text is 400 STRING_TOO_LONG and is never cut.',
      source: page(
        'https://developer.salesforce.com/docs/atlas.en-us.api.meta/api/sforce_api_calls_concepts_core_data_objects.htm',
        'SOAP API guide, Core Data Types'
      ),
      test: async ({ admin }) => {
        const answer = await admin.post('/sobjects/Merchandise__c', {
          Name: 'n',
          Supplier_Code__c: 'x'.repeat(21)
        });
        assertError(
          answer,
          400,
          'STRING_TOO_LONG',
          /^Supplier Code: data value too large: x{21} \(max length=20\)$/
        );
        assert.deepEqual(asList(answer.body)[0]?.['fields'], ['Supplier_Code__c']);
      }
    },
    {
      does: 'A value of the wrong JSON type is 400 JSON_PARSER_ERROR.',
      source: recorded('restforce/restforce issue 897'),
      test: async ({ admin }) => {
        assertError(
          await admin.post('/sobjects/Merchandise__c', { Name: 'n', Stock__c: 'many' }),
          400,
          'JSON_PARSER_ERROR',
          /^Cannot deserialize instance of double from VALUE_STRING value many/
        );
        assertError(
          await admin.post('/sobjects/Merchandise__c', { Name: 'n', Is_Fragile__c: 'perhaps' }),
          400,
          'JSON_PARSER_ERROR',
          /instance of boolean from VALUE_STRING/
        );
        assertError(
          await admin.post('/sobjects/Merchandise__c', { Name: 12 }),
          400,
          'JSON_PARSER_ERROR',
          /instance of string from VALUE_NUMBER_INT value 12/
        );
        assertError(
          await admin.post('/sobjects/Merchandise__c', { Name: 'n', First_Sold_On__c: '2026-02-30' }),
          400,
          'JSON_PARSER_ERROR',
          /instance of date from VALUE_STRING value 2026-02-30/
        );
      }
    },
    {
      does: 'Numbers may come as text.',
      source: restGuide('requests_composite_sobject_tree', 'sObject Tree Request Body'),
      test: async ({ admin, unique }) => {
        const id = await admin.create('Merchandise__c', { Name: unique(), Stock__c: '100' });
        assert.equal((await row(admin, id, 'Stock__c'))['Stock__c'], 100);
      }
    },
    {
      does: 'A date with time is kept in UTC whatever its zone, in whole seconds, and answered as +0000.',
      source: restGuide('intro_valid_date_formats', 'Valid Date and DateTime Formats'),
      test: async ({ admin, unique }) => {
        const id = await admin.create('Merchandise__c', {
          Name: unique(),
          Restocked_At__c: '2026-10-10T12:00:00.250+05:00'
        });
        assert.equal(
          (await row(admin, id, 'Restocked_At__c'))['Restocked_At__c'],
          '2026-10-10T07:00:00.000+0000'
        );
      }
    },
    {
      does: 'Text is stored without spaces around it, and empty text as null.',
      source: page(
        'https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/field_types.htm',
        'Object reference, Field Types'
      ),
      test: async ({ admin, unique }) => {
        const name = unique();
        const id = await admin.create('Merchandise__c', { Name: `  ${name} `, Supplier_Code__c: '' });
        const stored = await row(admin, id, 'Name,Supplier_Code__c');
        assert.deepEqual([stored['Name'], stored['Supplier_Code__c']], [name, null]);
      }
    },
    {
      does: 'Defaults fill what create leaves out, not what it sets to null.',
      source: page(
        'https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/apex_triggers_order_of_execution.htm',
        'Apex guide, Triggers and Order of Execution'
      ),
      test: async ({ admin, unique }) => {
        const first = await admin.create('Merchandise__c', { Name: unique() });
        assert.equal((await row(admin, first, 'Kind__c'))['Kind__c'], 'Book');
        const second = await admin.create('Merchandise__c', { Name: unique(), Kind__c: null });
        assert.equal((await row(admin, second, 'Kind__c'))['Kind__c'], null);
      }
    },
    {
      does: 'A record without ?fields= has every field that the user can see, and its attributes.',
      source: fieldValues,
      test: async ({ clerk, unique }) => {
        const id = await clerk.create('Merchandise__c', { Name: unique() });
        const body = asFields((await clerk.get(`/sobjects/Merchandise__c/${id}`)).body);
        const described = asList(
          asFields((await clerk.get('/sobjects/Merchandise__c/describe')).body)['fields']
        ).map((field) => String(field['name']));
        assert.deepEqual(Object.keys(body).sort(), ['attributes', ...described].sort());
        assert.deepEqual(body['attributes'], {
          type: 'Merchandise__c',
          url: `/services/data/v66.0/sobjects/Merchandise__c/${id}`
        });
      }
    },
    {
      does: 'With ?fields= come those, and the Id.',
      source: restGuide('responses_composite_batch', 'Batch Response Body'),
      test: async ({ admin, unique }) => {
        const name = unique();
        const id = await admin.create('Merchandise__c', { Name: name, Stock__c: 4 });
        assert.deepEqual(Object.entries(await row(admin, id, 'Name,stock__C')).slice(1), [
          ['Name', name],
          ['Stock__c', 4],
          ['Id', id]
        ]);
      }
    },
    {
      does: 'An unknown field in ?fields= is 400.',
      source: fieldValues,
      test: async ({ admin, clerk, unique }) => {
        const id = await admin.create('Merchandise__c', { Name: unique() });
        assertError(await admin.get(`/sobjects/Merchandise__c/${id}?fields=Nope__c`), 400, 'INVALID_FIELD');
        assertError(await clerk.get(`/sobjects/Merchandise__c/${id}?fields=Stock__c`), 400, 'INVALID_FIELD');
      }
    },
    {
      does: 'A 15-character id names the same record.',
      source: page(
        'https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/field_types.htm',
        'Object reference, Field Types'
      ),
      test: async ({ admin, unique }) => {
        const id = await admin.create('Merchandise__c', { Name: unique() });
        assert.equal((await row(admin, id.slice(0, 15), 'Id'))['Id'], id);
      }
    },
    {
      does: 'A record is 304 or 412, and stays as it is, when the date of a conditional request says so.',
      source: conditional,
      test: async ({ admin, unique }) => {
        const id = await admin.create('Merchandise__c', { Name: unique() });
        const path = `/sobjects/Merchandise__c/${id}`;
        const past = 'Tue, 10 Aug 2010 00:00:00 GMT';
        const future = 'Tue, 10 Aug 2100 00:00:00 GMT';
        const unread = await admin.get(path, { 'if-modified-since': future });
        assert.deepEqual([unread.status, unread.body], [304, undefined]);
        assert.equal((await admin.get(path, { 'if-modified-since': past })).status, 200);
        assert.equal((await admin.get(path, { 'if-unmodified-since': past })).status, 412);
        assertError(
          await admin.patch(path, { Stock__c: 8 }, { 'if-unmodified-since': past }),
          412,
          'PRECONDITION_FAILED'
        );
        assert.equal((await admin.patch(path, { Stock__c: 8 }, { 'if-unmodified-since': 'x' })).status, 400);
        assert.equal((await row(admin, id, 'Stock__c'))['Stock__c'], null);
        assert.equal(
          (await admin.patch(path, { Stock__c: 8 }, { 'if-unmodified-since': future })).status,
          204
        );
      }
    },
    {
      does: 'An account has an ETag, for If-Match and If-None-Match; other records have none.',
      source: conditional,
      test: async ({ admin, unique }) => {
        const account = `/sobjects/Account/${await admin.create('Account', { Name: unique() })}`;
        const thing = `/sobjects/Merchandise__c/${await admin.create('Merchandise__c', { Name: unique() })}`;
        const etag = (await admin.get(account)).headers.get('etag') ?? '';
        assert.match(etag, /^".+"$/);
        assert.equal((await admin.get(thing)).headers.get('etag'), null);
        assert.equal((await admin.get(account, { 'if-none-match': etag })).status, 304);
        assert.equal(
          (await admin.patch(account, { Phone: '1' }, { 'if-match': `"other", ${etag}` })).status,
          204
        );
        assertError(
          await admin.patch(account, { Phone: '2' }, { 'if-match': etag }),
          412,
          'PRECONDITION_FAILED'
        );
        assert.equal((await admin.get(account, { 'if-none-match': etag })).status, 200);
      }
    },
    {
      does: 'A record that is not there is 404 NOT_FOUND.',
      source: statusCodes,
      test: async ({ admin }) => {
        const prefix = String(
          asFields(asFields((await admin.get('/sobjects/Merchandise__c')).body)['objectDescribe'])[
            'keyPrefix'
          ]
        );
        for (const method of ['GET', 'DELETE']) {
          assertError(
            await admin.send(method, `/sobjects/Merchandise__c/${prefix}5j00000zzzzz`),
            404,
            'NOT_FOUND',
            'The requested resource does not exist'
          );
        }
      }
    },
    {
      does: 'What cannot be an id is 404 NOT_FOUND, "Provided external ID field does not exist or is not accessible".',
      source: recorded('MinnPost/object-sync-for-salesforce issue 211'),
      test: async ({ admin }) => {
        assertError(
          await admin.get('/sobjects/Account/INVALID-ID'),
          404,
          'NOT_FOUND',
          'Provided external ID field does not exist or is not accessible: INVALID-ID'
        );
      }
    },
    {
      does: 'The id of another object is 400 MALFORMED_ID.',
      source: recorded('forcedotcom/sf-fx-runtime-nodejs mappings/update-malformed-id.json'),
      test: async ({ admin, unique }) => {
        const id = await admin.create('Merchandise__c', { Name: unique() });
        assertError(
          await admin.patch(`/sobjects/Line_Item__c/${id}`, { Units__c: 1 }),
          400,
          'MALFORMED_ID',
          `Record ID: id value of incorrect type: ${id}`
        );
        assertError(
          await admin.patch(`/sobjects/Account/${id}`, { Name: 'x' }),
          400,
          'MALFORMED_ID',
          `Account ID: id value of incorrect type: ${id}`
        );
      }
    },
    {
      does: 'Update is 204 without a body and changes only what is sent.',
      source: update,
      test: async ({ admin, unique }) => {
        const name = unique();
        const id = await admin.create('Merchandise__c', { Name: name, Stock__c: 2, Price__c: 9 });
        const answer = await admin.patch(`/sobjects/Merchandise__c/${id}`, { Stock__c: 3, Price__c: null });
        assert.deepEqual([answer.status, answer.body], [204, undefined]);
        const after = await row(admin, id, 'Name,Stock__c,Price__c');
        assert.deepEqual([after['Name'], after['Stock__c'], after['Price__c']], [name, 3, null]);
      }
    },
    {
      does: 'Delete is 204; the record is then neither read nor found, and a second delete is 404 ENTITY_IS_DELETED.',
      source: recorded('forcedotcom/sf-fx-runtime-nodejs mappings/delete-already-deleted.json'),
      test: async ({ admin, unique }) => {
        const id = await admin.create('Merchandise__c', { Name: unique() });
        assert.equal((await admin.delete(`/sobjects/Merchandise__c/${id}`)).status, 204);
        assertError(await admin.get(`/sobjects/Merchandise__c/${id}`), 404, 'NOT_FOUND');
        assert.deepEqual(await admin.query(`SELECT Id FROM Merchandise__c WHERE Id = '${id}'`), []);
        assertError(
          await admin.delete(`/sobjects/Merchandise__c/${id}`),
          404,
          'ENTITY_IS_DELETED',
          'entity is deleted'
        );
      }
    },
    {
      does: 'Updating a deleted record is 404 ENTITY_IS_DELETED.',
      source: assumed('update-deleted', 'as deleting it again, which is recorded'),
      test: async ({ admin, unique }) => {
        const id = await admin.create('Merchandise__c', { Name: unique() });
        await admin.delete(`/sobjects/Merchandise__c/${id}`);
        assertError(
          await admin.patch(`/sobjects/Merchandise__c/${id}`, { Stock__c: 1 }),
          404,
          'ENTITY_IS_DELETED',
          'entity is deleted'
        );
      }
    },
    {
      does: 'The system fills who and when: creation stays, modification follows each save.',
      source: page(
        'https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/system_fields.htm',
        'Object reference, System Fields'
      ),
      test: async ({ admin, clerk, unique, nobody }) => {
        const id = await admin.create('Merchandise__c', { Name: unique() });
        const fields =
          'CreatedById,CreatedDate,LastModifiedById,LastModifiedDate,SystemModstamp,OwnerId,IsDeleted';
        const before = await row(admin, id, fields);
        await nobody.post('/local/clock', { advance: 'PT5S' });
        assert.equal(
          (await clerk.patch(`/sobjects/Merchandise__c/${id}`, { Supplier_Code__c: 'S1' })).status,
          204
        );
        const after = await row(admin, id, fields);
        await nobody.post('/local/clock', { now: null });
        assert.deepEqual(
          [after['CreatedById'], after['CreatedDate'], after['OwnerId'], after['IsDeleted']],
          [admin.userId, before['CreatedDate'], admin.userId, false]
        );
        assert.equal(after['LastModifiedById'], clerk.userId);
        assert.ok(String(after['SystemModstamp']) > String(before['SystemModstamp']));
        assert.equal(after['LastModifiedDate'], after['SystemModstamp']);
      }
    },
    {
      does: 'Without the right to update or delete, the answer is 403 INSUFFICIENT_ACCESS_OR_READONLY.',
      source: statusCodes,
      test: async ({ auditor, clerk, admin, unique }) => {
        const id = await admin.create('Merchandise__c', { Name: unique() });
        assertError(
          await auditor.patch(`/sobjects/Merchandise__c/${id}`, { Name: unique() }),
          403,
          'INSUFFICIENT_ACCESS_OR_READONLY'
        );
        assertError(
          await clerk.delete(`/sobjects/Merchandise__c/${id}`),
          403,
          'INSUFFICIENT_ACCESS_OR_READONLY'
        );
      }
    },
    {
      does: 'Without the right to create, the answer is CANNOT_INSERT_UPDATE_ACTIVATE_ENTITY.',
      source: page(
        'https://developer.salesforce.com/docs/atlas.en-us.api.meta/api/sforce_api_calls_concepts_core_data_objects.htm',
        'SOAP API guide, Core Data Types'
      ),
      test: async ({ auditor, unique }) => {
        assertError(
          await auditor.post('/sobjects/Merchandise__c', { Name: unique() }),
          400,
          'CANNOT_INSERT_UPDATE_ACTIVATE_ENTITY',
          'entity type cannot be inserted: Merchandise'
        );
      }
    },
    {
      does: 'A lookup to a record that is not there is 400 INVALID_CROSS_REFERENCE_KEY.',
      source: assumed(
        'lookup-to-nothing',
        "code INVALID_CROSS_REFERENCE_KEY as in the SOAP guide's list of status codes"
      ),
      test: async ({ admin, unique }) => {
        const answer = await admin.post('/sobjects/Merchandise__c', {
          Name: unique(),
          Supplier__c: '0015j00000zzzzz'
        });
        assertError(answer, 400, 'INVALID_CROSS_REFERENCE_KEY', 'invalid cross reference id');
      }
    },
    {
      does: "A lookup may be set by the parent's external id.",
      source: restGuide('dome_upsert', 'Insert or Update (Upsert) a Record Using an External ID'),
      test: async ({ admin, unique }) => {
        const key = unique();
        const parent = await admin.create('Merchandise__c', { Name: 'n', Merchandise_Key__c: key });
        const id = await admin.create('Line_Item__c', {
          Units__c: 2,
          Merchandise__r: { Merchandise_Key__c: key }
        });
        const [found] = await admin.query(`SELECT Merchandise__c FROM Line_Item__c WHERE Id = '${id}'`);
        assert.equal(found?.['Merchandise__c'], parent);
        assertError(
          await admin.post('/sobjects/Line_Item__c', {
            Units__c: 2,
            Merchandise__r: { Merchandise_Key__c: 'no-such' }
          }),
          400,
          'INVALID_FIELD',
          'Foreign key external ID: no-such not found for field Merchandise_Key__c in entity Merchandise__c'
        );
        assert.ok(await admin.create('Line_Item__c', { Units__c: 2, Merchandise__r: { Id: parent } }));
        assertError(
          await admin.post('/sobjects/Merchandise__c', { Name: 'n', Supplier__r: { Name: 'x' } }),
          400,
          'INVALID_FIELD',
          /^Field name provided, Name does not match an External ID/
        );
      }
    }
  ]
};
