/** Longer than files are elsewhere: a table, in which each behaviour stands for itself. */
import assert from 'node:assert/strict';
import { assumed, recorded, uiGuide } from '../behaviour.ts';
import type { Area } from '../behaviour.ts';
import { asFields, asList, assertError } from '../client.ts';
import type { Client, Fields } from '../client.ts';

const getRecord = uiGuide('ui_api_resources_record_get', 'Get a Record');
const recipes = recorded('trailheadapps/lwc-recipes force-app/main/default/lwc/**/__tests__/data');

async function record(client: Client, id: string, parameters: string): Promise<Fields> {
  const answer = await client.get(`/ui-api/records/${id}?${parameters}`);
  assert.equal(answer.status, 200, JSON.stringify(answer.body));
  return asFields(answer.body);
}

function field(value: Fields, name: string): Fields {
  return asFields(asFields(value['fields'])[name]);
}

export const uiApi: Area = {
  name: 'User Interface API',
  behaviours: [
    {
      does: 'A record has its API name, fields with value and display value, and the state of its row.',
      source: recipes,
      test: async ({ admin, unique }) => {
        const name = unique();
        const id = await admin.create('Merchandise__c', {
          Name: name,
          Price__c: 1234.5,
          Kind__c: 'Tool',
          Is_Fragile__c: false,
          First_Sold_On__c: '2026-03-04'
        });
        const value = await record(
          admin,
          id,
          'fields=Merchandise__c.Name,Merchandise__c.Price__c,Merchandise__c.Kind__c,Merchandise__c.Is_Fragile__c,Merchandise__c.First_Sold_On__c'
        );
        assert.deepEqual(value['fields'], {
          First_Sold_On__c: { displayValue: '3/4/2026', value: '2026-03-04' },
          Is_Fragile__c: { displayValue: null, value: false },
          Kind__c: { displayValue: 'A tool', value: 'Tool' },
          Name: { displayValue: null, value: name },
          Price__c: { displayValue: '€1,234.50', value: 1234.5 }
        });
        assert.deepEqual(
          [
            value['apiName'],
            value['id'],
            value['lastModifiedById'],
            value['childRelationships'],
            value['recordTypeInfo']
          ],
          ['Merchandise__c', id, admin.userId, {}, null]
        );
        assert.match(String(value['lastModifiedDate']), /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.000Z$/);
        assert.match(String(value['eTag']), /^[0-9a-f]{32}$/);
      }
    },
    {
      does: 'A parent is a record inside its field, with its name to show.',
      source: recipes,
      test: async ({ admin, unique }) => {
        const supplier = unique('Supplier');
        const account = await admin.create('Account', { Name: supplier });
        const id = await admin.create('Merchandise__c', { Name: unique(), Supplier__c: account });
        const parent = field(
          await record(admin, id, 'fields=Merchandise__c.Supplier__r.Name'),
          'Supplier__r'
        );
        assert.equal(parent['displayValue'], supplier);
        assert.deepEqual(
          [asFields(parent['value'])['apiName'], asFields(parent['value'])['id']],
          ['Account', account]
        );
        assert.equal(field(asFields(parent['value']), 'Name')['value'], supplier);
        const without = await admin.create('Merchandise__c', { Name: unique() });
        assert.deepEqual(
          field(await record(admin, without, 'fields=Merchandise__c.Supplier__r.Name'), 'Supplier__r'),
          { displayValue: null, value: null }
        );
      }
    },
    {
      does: 'A field that the user cannot see fails the request when required, and is left out when optional.',
      source: getRecord,
      test: async ({ admin, clerk, unique }) => {
        const id = await admin.create('Merchandise__c', { Name: unique(), Stock__c: 3 });
        assert.equal((await clerk.get(`/ui-api/records/${id}?fields=Merchandise__c.Stock__c`)).status, 400);
        const value = await record(
          clerk,
          id,
          'fields=Merchandise__c.Name&optionalFields=Merchandise__c.Stock__c,Merchandise__c.Kind__c'
        );
        assert.deepEqual(Object.keys(asFields(value['fields'])), ['Kind__c', 'Name']);
      }
    },
    {
      does: 'One of fields, optionalFields and layoutTypes must be given.',
      source: getRecord,
      test: async ({ admin, unique }) => {
        const id = await admin.create('Merchandise__c', { Name: unique() });
        assert.equal((await admin.get(`/ui-api/records/${id}`)).status, 400);
      }
    },
    {
      does: 'layoutTypes=Compact brings the fields of the compact layout.',
      source: getRecord,
      test: async ({ admin, unique }) => {
        const id = await admin.create('Merchandise__c', { Name: unique() });
        assert.deepEqual(Object.keys(asFields((await record(admin, id, 'layoutTypes=Compact'))['fields'])), [
          'Kind__c',
          'Name',
          'Price__c'
        ]);
      }
    },
    {
      does: 'layoutTypes=Full brings the fields of the page layout, lookups with their parent.',
      source: getRecord,
      test: async ({ admin, unique }) => {
        const id = await admin.create('Merchandise__c', { Name: unique() });
        assert.deepEqual(Object.keys(asFields((await record(admin, id, 'layoutTypes=Full'))['fields'])), [
          'Kind__c',
          'Name',
          'Price__c',
          'Stock_Value__c',
          'Supplier__c',
          'Supplier__r'
        ]);
      }
    },
    {
      does: 'An invalid id is 400 ILLEGAL_QUERY_PARAMETER_VALUE.',
      source: uiGuide('ui_api_errors', 'Status Codes and Error Responses'),
      test: async ({ admin }) => {
        assertError(
          await admin.get('/ui-api/records/003R000000?fields=Contact.Name'),
          400,
          'ILLEGAL_QUERY_PARAMETER_VALUE',
          'recordId should be a valid record ID: 003R000000'
        );
      }
    },
    {
      does: 'Events and tasks are not in the UI API.',
      source: uiGuide('ui_api_all_supported_objects', 'All Supported Objects'),
      test: async ({ admin, unique }) => {
        const id = await admin.create('Event', {
          Subject: unique(),
          StartDateTime: '2026-12-01T09:00:00Z',
          DurationInMinutes: 30
        });
        assertError(
          await admin.get(`/ui-api/records/${id}?fields=Event.Subject`),
          400,
          'INVALID_TYPE',
          'Object Event is not supported in UI API'
        );
        assertError(await admin.get('/ui-api/object-info/Task'), 400, 'INVALID_TYPE');
      }
    },
    {
      does: 'A batch answers each record for itself.',
      source: uiGuide('ui_api_resources_records_batch', 'Get a Batch of Records'),
      test: async ({ admin, unique }) => {
        const id = await admin.create('Merchandise__c', { Name: unique() });
        const body = asFields(
          (await admin.get(`/ui-api/records/batch/${id},nonsense?fields=Merchandise__c.Name`)).body
        );
        assert.equal(body['hasErrors'], true);
        assert.deepEqual(
          asList(body['results']).map(({ statusCode }) => statusCode),
          [200, 400]
        );
      }
    },
    {
      does: 'Create is 201 with the record as its layout shows it.',
      source: uiGuide('ui_api_resources_records_create', 'Create or Clone a Record'),
      test: async ({ admin, unique }) => {
        const name = unique();
        const answer = await admin.post('/ui-api/records', {
          apiName: 'Merchandise__c',
          fields: { Name: name, Price__c: 8 }
        });
        assert.equal(answer.status, 201);
        const body = asFields(answer.body);
        assert.deepEqual([field(body, 'Name')['value'], field(body, 'Price__c')['value']], [name, 8]);
        assert.equal((await admin.get(`/sobjects/Merchandise__c/${String(body['id'])}`)).status, 200);
      }
    },
    {
      does: 'Update is 200 with the record.',
      source: uiGuide('ui_api_resources_record_patch', 'Update a Record'),
      test: async ({ admin, unique }) => {
        const id = await admin.create('Merchandise__c', { Name: unique() });
        const answer = await admin.patch(`/ui-api/records/${id}`, { fields: { Price__c: 11 } });
        assert.deepEqual([answer.status, field(asFields(answer.body), 'Price__c')['value']], [200, 11]);
      }
    },
    {
      does: 'Update is 412 when the record changed after If-Unmodified-Since.',
      source: uiGuide('ui_api_resources_record_patch', 'Update a Record'),
      test: async ({ admin, unique }) => {
        const id = await admin.create('Merchandise__c', { Name: unique() });
        const answer = await admin.patch(
          `/ui-api/records/${id}`,
          { fields: { Price__c: 11 } },
          { 'if-unmodified-since': 'Tue, 10 Aug 2015 00:00:00 GMT' }
        );
        assert.equal(answer.status, 412);
        const later = await admin.patch(
          `/ui-api/records/${id}`,
          { fields: { Price__c: 11 } },
          { 'if-unmodified-since': 'Tue, 10 Aug 2100 00:00:00 GMT' }
        );
        assert.equal(later.status, 200);
      }
    },
    {
      does: 'A failed save tells field errors and general errors apart, with enhancedErrorType RecordError.',
      source: uiGuide('ui_api_responses_error_with_output', 'Error with Output'),
      test: async ({ admin, unique }) => {
        const answer = await admin.post('/ui-api/records', {
          apiName: 'Merchandise__c',
          fields: { Name: unique(), Price__c: -1, Is_Fragile__c: true }
        });
        const body = asFields(answer.body);
        assert.deepEqual([answer.status, body['enhancedErrorType']], [400, 'RecordError']);
        const output = asFields(body['output']);
        const shared = {
          constituentField: null,
          duplicateRecordError: null,
          errorCode: 'FIELD_CUSTOM_VALIDATION_EXCEPTION'
        };
        assert.deepEqual(output['fieldErrors'], {
          Price__c: [
            { ...shared, field: 'Price__c', fieldLabel: 'Price', message: 'The price must not be negative.' }
          ]
        });
        assert.deepEqual(output['errors'], [
          {
            ...shared,
            field: null,
            fieldLabel: null,
            message: 'Fragile merchandise needs the day it was first sold.'
          }
        ]);
      }
    },
    {
      does: 'Setting a read-only field is an error with output.',
      source: uiGuide('ui_api_resources_record_patch', 'Update a Record'),
      test: async ({ clerk, unique }) => {
        const id = await clerk.create('Merchandise__c', { Name: unique() });
        const answer = await clerk.patch(`/ui-api/records/${id}`, { fields: { Price__c: 1 } });
        assert.deepEqual([answer.status, asFields(answer.body)['enhancedErrorType']], [400, 'RecordError']);
      }
    },
    {
      does: 'Delete is 204.',
      source: uiGuide('ui_api_errors', 'Status Codes and Error Responses'),
      test: async ({ admin, unique }) => {
        const id = await admin.create('Merchandise__c', { Name: unique() });
        assert.equal((await admin.delete(`/ui-api/records/${id}`)).status, 204);
        assertError(await admin.delete(`/ui-api/records/${id}`), 404, 'NOT_FOUND');
      }
    },
    {
      does: 'Object info describes the object and its fields with the keys that real ones have.',
      source: recipes,
      test: async ({ admin }) => {
        const info = asFields((await admin.get('/ui-api/object-info/Account')).body);
        const expected =
          'apiName childRelationships createable custom defaultRecordTypeId deletable dependentFields feedEnabled fields keyPrefix label labelPlural layoutable mruEnabled nameFields queryable recordTypeInfos searchable themeInfo updateable'.split(
            ' '
          );
        for (const key of expected) {
          assert.ok(key in info, key);
        }
        const name = asFields(asFields(info['fields'])['Name']);
        assert.deepEqual(
          [name['dataType'], name['length'], name['nameField'], name['required']],
          ['String', 255, true, true]
        );
        const owner = asFields(asFields(info['fields'])['OwnerId']);
        assert.deepEqual(
          [owner['dataType'], owner['reference'], owner['relationshipName'], owner['referenceToInfos']],
          ['Reference', true, 'Owner', [{ apiName: 'User', nameFields: ['FirstName', 'LastName', 'Name'] }]]
        );
      }
    },
    {
      does: 'Object info leaves out what the user cannot see.',
      source: uiGuide('ui_api_resources_object_info', 'Get Object Metadata'),
      test: async ({ clerk }) => {
        const fields = asFields(
          asFields((await clerk.get('/ui-api/object-info/Merchandise__c')).body)['fields']
        );
        assert.equal(fields['Stock__c'], undefined);
        assert.equal(asFields(fields['Price__c'])['updateable'], false);
      }
    },
    {
      does: 'Picklist values come with labels and the default, for one field or for all.',
      source: recipes,
      test: async ({ admin }) => {
        const path = '/ui-api/object-info/Merchandise__c/picklist-values/012000000000000AAA';
        const one = asFields((await admin.get(`${path}/Kind__c`)).body);
        const book = { attributes: null, label: 'A book', validFor: [], value: 'Book' };
        assert.deepEqual(
          [one['controllerValues'], one['defaultValue'], one['values']],
          [{}, book, [book, { attributes: null, label: 'A tool', validFor: [], value: 'Tool' }]]
        );
        assert.equal(one['url'], `/services/data/v66.0${path}/Kind__c`);
        const all = asFields(asFields((await admin.get(path)).body)['picklistFieldValues']);
        assert.deepEqual(all, { Kind__c: one });
        assertError(await admin.get(`${path}/Price__c`), 400, 'INVALID_FIELD');
      }
    },
    {
      does: 'Defaults for a new record come with layout, object infos and the record.',
      source: uiGuide('ui_api_resources_record_defaults_create', 'Get Default Values to Create a Record'),
      test: async ({ admin }) => {
        const body = asFields((await admin.get('/ui-api/record-defaults/create/Merchandise__c')).body);
        assert.deepEqual(Object.keys(asFields(body['objectInfos'])).includes('Merchandise__c'), true);
        const value = asFields(body['record']);
        assert.deepEqual(
          [value['id'], field(value, 'Kind__c')['value'], field(value, 'Name')['value']],
          [null, 'Book', null]
        );
        assert.equal(asFields(body['layout'])['mode'], 'Create');
      }
    },
    {
      does: 'A layout lists sections, rows and items as the page layout has them; formulas only to view.',
      source: uiGuide('ui_api_responses_record_layout', 'Record Layout'),
      test: async ({ admin }) => {
        const items = async (mode: string): Promise<unknown[]> => {
          const layout = asFields((await admin.get(`/ui-api/layout/Merchandise__c?mode=${mode}`)).body);
          const [section] = asList(layout['sections']);
          assert.deepEqual([section?.['heading'], section?.['columns']], ['Goods', 2]);
          const cells = asList(section?.['layoutRows']).flatMap((row) => asList(row['layoutItems']));
          return cells
            .flatMap((item) => asList(item['layoutComponents']).map(({ apiName }) => apiName))
            .filter((name) => name !== null);
        };
        assert.deepEqual(await items('View'), [
          'Name',
          'Price__c',
          'Kind__c',
          'Stock_Value__c',
          'Supplier__c'
        ]);
        assert.deepEqual(await items('Create'), ['Name', 'Price__c', 'Kind__c', 'Supplier__c']);
      }
    },
    {
      does: 'A related list has the children of a record, page by page.',
      source: uiGuide(
        'ui_api_resources_related_list_records',
        'Get Related List Records with URL Parameters'
      ),
      test: async ({ admin, unique }) => {
        const id = await admin.create('Merchandise__c', { Name: unique() });
        for (const units of [3, 1, 2]) {
          await admin.create('Line_Item__c', { Merchandise__c: id, Units__c: units });
        }
        const page = async (token: string): Promise<Fields> =>
          asFields(
            (
              await admin.get(
                `/ui-api/related-list-records/${id}/Line_Items__r?fields=Line_Item__c.Units__c&sortBy=-Line_Item__c.Units__c&pageSize=2&pageToken=${token}`
              )
            ).body
          );
        const first = await page('0');
        assert.deepEqual(
          [
            first['count'],
            first['nextPageToken'],
            asList(first['records']).map((one) => field(one, 'Units__c')['value'])
          ],
          [2, '2', [3, 2]]
        );
        const second = await page('2');
        assert.deepEqual(
          [
            second['count'],
            second['nextPageToken'],
            asList(second['records']).map((one) => field(one, 'Units__c')['value'])
          ],
          [1, null, [1]]
        );
        assert.equal(
          asFields((await admin.get(`/ui-api/related-list-count/${id}/Line_Items__r?maxCount=2`)).body)[
            'hasMore'
          ],
          true
        );
      }
    },
    {
      does: 'The related lists of an object are those of its layout, each with its columns and order.',
      source: uiGuide('ui_api_resources_related_list_object', 'Get Related Lists for an Object'),
      test: async ({ admin }) => {
        const lists = asList(
          asFields((await admin.get('/ui-api/related-list-info/Merchandise__c')).body)['relatedLists']
        );
        assert.deepEqual(
          lists.map(({ relatedListId, objectApiName, fieldApiName }) => [
            relatedListId,
            objectApiName,
            fieldApiName
          ]),
          [['Line_Items__r', 'Line_Item__c', 'Merchandise__c']]
        );
        const info = asFields(
          (await admin.get('/ui-api/related-list-info/Merchandise__c/Line_Items__r')).body
        );
        assert.deepEqual(
          asList(info['displayColumns']).map(({ fieldApiName, dataType }) => [fieldApiName, dataType]),
          [
            ['Name', 'string'],
            ['Units__c', 'double']
          ]
        );
        assert.deepEqual(info['orderedByInfo'], [
          { fieldApiName: 'Units__c', isAscending: false, label: 'Units' }
        ]);
        assertError(await admin.get('/ui-api/related-list-info/Merchandise__c/Contacts'), 404, 'NOT_FOUND');
      }
    },
    {
      does: 'The list views of an object are listed, and each describes its columns and filters.',
      source: uiGuide('ui_api_resources_list_views_md', 'Get List View Metadata'),
      test: async ({ admin }) => {
        const lists = asList(asFields((await admin.get('/ui-api/list-info/Merchandise__c')).body)['lists']);
        assert.deepEqual(
          lists.map(({ apiName }) => apiName),
          ['All', 'Tools']
        );
        const info = asFields((await admin.get('/ui-api/list-info/Merchandise__c/Tools')).body);
        assert.deepEqual(
          asList(info['displayColumns']).map(({ fieldApiName }) => fieldApiName),
          ['Name', 'Price__c']
        );
        assert.deepEqual(
          asList(info['filteredByInfo']).map(({ fieldApiName, operator, operandLabels }) => [
            fieldApiName,
            operator,
            operandLabels
          ]),
          [
            ['Kind__c', 'Equals', ['Tool']],
            ['Price__c', 'GreaterThan', ['10']]
          ]
        );
        const byId = asFields((await admin.get(`/ui-api/list-info/${String(lists[1]?.['id'])}`)).body);
        assert.equal(byId['label'], 'Tools');
      }
    },
    {
      does: 'The records of a list view meet its filters.',
      source: uiGuide('ui_api_resources_list_views_records', 'Get List View Records with URL Parameters'),
      test: async ({ admin, unique }) => {
        const [cheap, dear, book] = [unique('cheap'), unique('dear'), unique('book')];
        await admin.create('Merchandise__c', { Name: cheap, Kind__c: 'Tool', Price__c: 9 });
        await admin.create('Merchandise__c', { Name: dear, Kind__c: 'Tool', Price__c: 11 });
        await admin.create('Merchandise__c', { Name: book, Kind__c: 'Book', Price__c: 12 });
        const body = asFields(
          (await admin.get('/ui-api/list-records/Merchandise__c/Tools?pageSize=2000')).body
        );
        const names = asList(body['records']).map((one) => field(one, 'Name')['value']);
        assert.deepEqual(
          [names.includes(cheap), names.includes(dear), names.includes(book)],
          [false, true, false]
        );
      }
    },
    {
      does: 'Every record of a list view carries its id and who changed it when, whatever the columns are; the parents of its columns do, too, and it names their ids.',
      source: recorded('trailheadapps/lwc-recipes wireListView/__tests__/data/getListUi.json'),
      test: async ({ admin, unique }) => {
        const name = unique('listed');
        const account = await admin.create('Account', { Name: name });
        await admin.create('Contact', { LastName: name, AccountId: account });
        const always = ['CreatedDate', 'Id', 'LastModifiedById', 'LastModifiedDate', 'SystemModstamp'];
        for (const path of ['list-records', 'list-ui']) {
          const answer = await admin.get(
            `/ui-api/${path}/Contact/AllContacts?pageSize=2000&fields=Contact.Account.Phone`
          );
          const body = asFields(answer.body);
          const records = asList(path === 'list-ui' ? asFields(body['records'])['records'] : body['records']);
          const listed = records.find((one) => field(one, 'Name')['value'] === name);
          const fields = asFields(listed?.['fields']);
          assert.deepEqual(
            [...always, 'AccountId'].filter((each) => !(each in fields)),
            []
          );
          assert.equal(field(listed ?? {}, 'AccountId')['value'], account);
          const parent = asFields(asFields(asFields(fields['Account'])['value'])['fields']);
          assert.deepEqual(
            always.filter((each) => !(each in parent)),
            []
          );
        }
      }
    },
    {
      does: 'A standard object that a project brings no list views for has All and My, as in a new org; lists sort by the name behind a lookup, with what is empty last.',
      source: assumed(
        'standard-list-views',
        'The UI API guide names neither those views nor where nulls go.'
      ),
      test: async ({ admin, unique }) => {
        const [high, low] = [unique('Z'), unique('A')];
        for (const name of [high, low]) {
          const account = await admin.create('Account', { Name: name });
          await admin.create('Contact', { LastName: `of ${name}`, AccountId: account });
        }
        await admin.create('Contact', { LastName: `alone ${high}` });
        const lists = asList(asFields((await admin.get('/ui-api/list-info/Contact')).body)['lists']);
        assert.deepEqual(
          lists.map(({ apiName, label }) => [apiName, label]),
          [
            ['AllContacts', 'All Contacts'],
            ['MyContacts', 'My Contacts']
          ]
        );
        const asked = ['sortBy=Account.Name', 'sortBy=-Account.Name'].map(async (sort) => {
          const answer = await admin.get(`/ui-api/list-records/Contact/AllContacts?pageSize=2000&${sort}`);
          const names = asList(asFields(answer.body)['records']).map((one) => field(one, 'Name')['value']);
          return names.filter((name) => String(name).endsWith(high) || String(name).endsWith(low));
        });
        assert.deepEqual(await Promise.all(asked), [
          [`of ${low}`, `of ${high}`, `alone ${high}`],
          [`of ${high}`, `of ${low}`, `alone ${high}`]
        ]);
      }
    },
    {
      does: 'Apps come with their tabs in order.',
      source: uiGuide('ui_api_resources_apps', 'Get Apps'),
      test: async ({ admin }) => {
        const [app] = asList(asFields((await admin.get('/ui-api/apps?formFactor=Large')).body)['apps']);
        assert.deepEqual(
          [
            app?.['developerName'],
            app?.['selected'],
            asList(app?.['navItems']).map(({ developerName, label }) => [developerName, label])
          ],
          [
            'Shop',
            true,
            [
              ['standard-home', 'home'],
              ['Merchandise__c', 'Merchandise']
            ]
          ]
        );
      }
    },
    {
      does: 'Resources of the UI API that are not built say so.',
      source: assumed('unsupported-ui-api', 'no org does this: silence would hide the gap'),
      test: async ({ admin }) => {
        assertError(await admin.get('/ui-api/favorites'), 501, 'LOCAL_ORG_UNSUPPORTED');
      }
    }
  ]
};
