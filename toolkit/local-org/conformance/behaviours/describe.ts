/** Longer than files are elsewhere: a table, in which each behaviour stands for itself. */
import assert from 'node:assert/strict';
import { assumed, page, recorded, restGuide } from '../behaviour.ts';
import type { Area } from '../behaviour.ts';
import { asFields, asList, assertError } from '../client.ts';
import type { Client, Fields } from '../client.ts';
import { eventFields, fieldKeys, objectKeys, summaryKeys } from '../recordedKeys.ts';

const describes = recorded(
  'SFDO-Tooling/CumulusCI cumulusci/tests/shared_cassettes/GET_sobjects_*_describe.yaml'
);

async function fieldOf(client: Client, object: string, name: string): Promise<Fields> {
  const fields = asList(asFields((await client.get(`/sobjects/${object}/describe`)).body)['fields']);
  const field = fields.find((one) => one['name'] === name);
  assert.ok(field !== undefined, `${object}.${name} is not described`);
  return field;
}

/** The given keys of a value. */
function pick(value: Fields, keys: readonly string[]): Fields {
  return Object.fromEntries(keys.map((key) => [key, value[key]]));
}

export const describe: Area = {
  name: 'Describe',
  behaviours: [
    {
      does: 'Global describe lists the objects that the user may read, with the encoding and the largest batch.',
      source: restGuide('resources_describeGlobal', 'Describe Global'),
      test: async ({ admin }) => {
        const body = asFields((await admin.get('/sobjects')).body);
        assert.deepEqual([body['encoding'], body['maxBatchSize']], ['UTF-8', 200]);
        const names = asList(body['sobjects']).map(({ name }) => name);
        for (const name of ['Account', 'Event', 'Merchandise__c', 'Secret__c', 'User']) {
          assert.ok(names.includes(name), name);
        }
      }
    },
    {
      does: 'An entry of global describe has the keys that real ones have.',
      source: describes,
      test: async ({ admin }) => {
        const entries = asList(asFields((await admin.get('/sobjects')).body)['sobjects']);
        const entry = entries.find(({ name }) => name === 'Account') ?? {};
        assert.deepEqual(Object.keys(entry).sort(), [...summaryKeys].sort());
        assert.deepEqual(pick(entry, ['keyPrefix', 'custom', 'createable', 'labelPlural', 'queryable']), {
          keyPrefix: '001',
          custom: false,
          createable: true,
          labelPlural: 'Accounts',
          queryable: true
        });
      }
    },
    {
      does: 'The describe of an object has the keys that real ones have.',
      source: describes,
      test: async ({ admin }) => {
        assert.deepEqual(
          Object.keys(asFields((await admin.get('/sobjects/Account/describe')).body)).sort(),
          [...objectKeys].sort()
        );
      }
    },
    {
      does: 'The describe of a field has the keys that real ones have.',
      source: describes,
      test: async ({ admin }) => {
        for (const object of ['Account', 'Merchandise__c', 'Event']) {
          for (const field of asList(
            asFields((await admin.get(`/sobjects/${object}/describe`)).body)['fields']
          )) {
            assert.deepEqual(
              Object.keys(field).sort(),
              [...fieldKeys].sort(),
              `${object}.${String(field['name'])}`
            );
          }
        }
      }
    },
    {
      does: 'Event has the fields, with the types and lengths, that a real org has.',
      source: describes,
      test: async ({ admin }) => {
        const described = asList(asFields((await admin.get('/sobjects/Event/describe')).body)['fields']);
        const standard = described.filter(({ custom }) => custom === false);
        assert.deepEqual(
          standard
            .map(({ name, type, length }) => `${String(name)} ${String(type)} ${String(length)}`)
            .sort(),
          [...eventFields].sort()
        );
      }
    },
    {
      does: 'What describes of standard objects say of keys, look-ups, restrictions and labels is as recorded.',
      source: describes,
      test: async ({ admin }) => {
        const global = asList(asFields((await admin.get('/sobjects')).body)['sobjects']);
        const labels = ['Organization', 'UserLicense'].map(
          (object) => global.find(({ name }) => name === object)?.['labelPlural']
        );
        assert.deepEqual(labels, ['Organizations', 'User Licenses']);
        const roles = global.find(({ name }) => name === 'OpportunityContactRole') ?? {};
        assert.deepEqual(pick(roles, ['mruEnabled', 'searchable']), { mruEnabled: false, searchable: false });
        const email = await fieldOf(admin, 'Case', 'SuppliedEmail');
        assert.equal(email['idLookup'], false);
        assert.equal((await fieldOf(admin, 'Contact', 'Email'))['idLookup'], true);
        assert.equal((await fieldOf(admin, 'Account', 'Name'))['idLookup'], false);
        assert.equal((await fieldOf(admin, 'Opportunity', 'Name'))['idLookup'], true);
        assert.equal(global.find(({ name }) => name === 'Contact')?.['mergeable'], true);
        const keys = ['type', 'createable', 'updateable', 'filterable', 'groupable', 'defaultedOnCreate'];
        assert.deepEqual(pick(await fieldOf(admin, 'Account', 'LastActivityDate'), keys), {
          type: 'date',
          createable: false,
          updateable: false,
          filterable: true,
          groupable: true,
          defaultedOnCreate: false
        });
        assert.equal((await fieldOf(admin, 'Lead', 'PhotoUrl'))['extraTypeInfo'], 'imageurl');
        assert.deepEqual(
          pick(await fieldOf(admin, 'Lead', 'EmailBouncedReason'), ['createable', 'updateable']),
          {
            createable: false,
            updateable: true
          }
        );
        const number = await fieldOf(admin, 'Case', 'CaseNumber');
        assert.deepEqual(pick(number, ['autoNumber', 'calculated', 'idLookup']), {
          autoNumber: true,
          calculated: false,
          idLookup: true
        });
        assert.equal((await fieldOf(admin, 'Case', 'AccountId'))['restrictedDelete'], false);
        const account = asFields((await admin.get('/sobjects/Account/describe')).body);
        const own = asList(account['childRelationships']).filter(
          ({ childSObject }) => childSObject === 'Account'
        );
        assert.deepEqual(
          own.map(({ field }) => field),
          ['ParentId']
        );
      }
    },
    {
      does: 'The close date gives an opportunity its fiscal period, quarter and year.',
      source: page(
        'https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_objects_opportunity.htm',
        'Object reference, Opportunity'
      ),
      test: async ({ admin, unique }) => {
        const id = await admin.create('Opportunity', {
          Name: unique(),
          StageName: 'Prospecting',
          CloseDate: '2031-08-15'
        });
        const [row] = await admin.query(
          `SELECT Fiscal, FiscalQuarter, FiscalYear FROM Opportunity WHERE Id = '${id}' AND FiscalYear = 2031`
        );
        assert.deepEqual(pick(row ?? {}, ['Fiscal', 'FiscalQuarter', 'FiscalYear']), {
          Fiscal: '2031 3',
          FiscalQuarter: 3,
          FiscalYear: 2031
        });
      }
    },
    {
      does: 'The last activity of a record is the latest date of its events and closed tasks, be it to come.',
      source: page(
        'https://help.salesforce.com/s/articleView?id=000385365&type=1',
        'Salesforce Help, Differences between Last Activity and Last Modified Dates'
      ),
      test: async ({ admin, unique }) => {
        const account = await admin.create('Account', { Name: unique() });
        const contact = await admin.create('Contact', { LastName: unique(), AccountId: account });
        const thing = await admin.create('Merchandise__c', { Name: unique() });
        const last = async (): Promise<unknown[]> =>
          Promise.all(
            Object.entries({ Account: account, Contact: contact, Merchandise__c: thing }).map(
              async ([object, id]) =>
                (await admin.query(`SELECT LastActivityDate FROM ${object} WHERE Id = '${id}'`))[0]?.[
                  'LastActivityDate'
                ]
            )
          );
        assert.deepEqual(await last(), [null, null, null]);
        const meeting = { Subject: 'Visit', DurationInMinutes: 60, StartDateTime: '2031-03-04T10:00:00Z' };
        await admin.create('Event', { ...meeting, WhoId: contact });
        await admin.create('Task', { Subject: 'Open', WhatId: thing, ActivityDate: '2031-05-06' });
        assert.deepEqual(await last(), ['2031-03-04', '2031-03-04', null]);
        await admin.create('Task', {
          Subject: 'Done',
          Status: 'Completed',
          WhatId: thing,
          ActivityDate: '2031-02-03'
        });
        assert.deepEqual(await last(), ['2031-03-04', '2031-03-04', '2031-02-03']);
        const found = await admin.query(
          `SELECT Id FROM Contact WHERE LastActivityDate = 2031-03-04 AND Id = '${contact}' ORDER BY LastActivityDate`
        );
        assert.equal(found.length, 1);
      }
    },
    {
      does: 'A text field has its length in characters, and three bytes for each.',
      source: describes,
      test: async ({ admin }) => {
        const field = await fieldOf(admin, 'Merchandise__c', 'Merchandise_Key__c');
        assert.deepEqual(
          pick(field, [
            'type',
            'length',
            'byteLength',
            'soapType',
            'unique',
            'externalId',
            'idLookup',
            'caseSensitive'
          ]),
          {
            type: 'string',
            length: 40,
            byteLength: 120,
            soapType: 'xsd:string',
            unique: true,
            externalId: true,
            idLookup: true,
            caseSensitive: false
          }
        );
      }
    },
    {
      does: 'A number has precision and scale; a number without decimals is still a double.',
      source: describes,
      test: async ({ admin }) => {
        const keys = ['type', 'precision', 'scale', 'digits', 'soapType', 'length'];
        assert.deepEqual(pick(await fieldOf(admin, 'Merchandise__c', 'Stock__c'), keys), {
          type: 'double',
          precision: 18,
          scale: 0,
          digits: 0,
          soapType: 'xsd:double',
          length: 0
        });
        assert.deepEqual(pick(await fieldOf(admin, 'Merchandise__c', 'Price__c'), keys), {
          type: 'currency',
          precision: 18,
          scale: 2,
          digits: 0,
          soapType: 'xsd:double',
          length: 0
        });
      }
    },
    {
      does: 'A restricted picklist lists its values with label, activity and default.',
      source: describes,
      test: async ({ admin }) => {
        const field = await fieldOf(admin, 'Merchandise__c', 'Kind__c');
        assert.deepEqual(pick(field, ['type', 'restrictedPicklist', 'length', 'picklistValues']), {
          type: 'picklist',
          restrictedPicklist: true,
          length: 255,
          picklistValues: [
            { active: true, defaultValue: true, label: 'A book', validFor: null, value: 'Book' },
            { active: true, defaultValue: false, label: 'A tool', validFor: null, value: 'Tool' }
          ]
        });
      }
    },
    {
      does: 'A formula field is calculated, shows its formula, and cannot be set.',
      source: describes,
      test: async ({ admin }) => {
        const field = await fieldOf(admin, 'Merchandise__c', 'Stock_Value__c');
        assert.deepEqual(
          pick(field, [
            'calculated',
            'calculatedFormula',
            'formulaTreatNullNumberAsZero',
            'createable',
            'updateable'
          ]),
          {
            calculated: true,
            calculatedFormula: 'Price__c * Stock__c',
            formulaTreatNullNumberAsZero: true,
            createable: false,
            updateable: false
          }
        );
      }
    },
    {
      does: 'A master-detail field cascades, is not nillable and has its order; the parent names the children.',
      source: describes,
      test: async ({ admin }) => {
        const field = await fieldOf(admin, 'Line_Item__c', 'Merchandise__c');
        assert.deepEqual(
          pick(field, [
            'type',
            'referenceTo',
            'relationshipName',
            'relationshipOrder',
            'cascadeDelete',
            'nillable',
            'updateable',
            'writeRequiresMasterRead'
          ]),
          {
            type: 'reference',
            referenceTo: ['Merchandise__c'],
            relationshipName: 'Merchandise__r',
            relationshipOrder: 0,
            cascadeDelete: true,
            nillable: false,
            updateable: false,
            writeRequiresMasterRead: false
          }
        );
        const children = asList(
          asFields((await admin.get('/sobjects/Merchandise__c/describe')).body)['childRelationships']
        );
        assert.deepEqual(
          children.find(({ childSObject }) => childSObject === 'Line_Item__c'),
          {
            cascadeDelete: true,
            childSObject: 'Line_Item__c',
            deprecatedAndHidden: false,
            field: 'Merchandise__c',
            junctionIdListNames: [],
            junctionReferenceTo: [],
            relationshipName: 'Line_Items__r',
            restrictedDelete: false
          }
        );
      }
    },
    {
      does: 'An auto-number name field says so and cannot be set.',
      source: describes,
      test: async ({ admin }) => {
        assert.deepEqual(
          pick(await fieldOf(admin, 'Line_Item__c', 'Name'), [
            'autoNumber',
            'nameField',
            'createable',
            'updateable'
          ]),
          { autoNumber: true, nameField: true, createable: false, updateable: false }
        );
      }
    },
    {
      does: 'A field that the user cannot see is not described, one that they cannot change is not updateable.',
      source: restGuide('resources_sobject_describe', 'sObject Describe'),
      test: async ({ clerk }) => {
        const names = asList(
          asFields((await clerk.get('/sobjects/Merchandise__c/describe')).body)['fields']
        ).map(({ name }) => name);
        assert.ok(!names.includes('Stock__c'));
        assert.deepEqual(
          pick(await fieldOf(clerk, 'Merchandise__c', 'Price__c'), ['createable', 'updateable']),
          { createable: false, updateable: false }
        );
      }
    },
    {
      does: 'What the user may do with an object shows in createable, updateable and deletable.',
      source: restGuide('resources_sobject_describe', 'sObject Describe'),
      test: async ({ clerk, auditor }) => {
        const keys = ['queryable', 'createable', 'updateable', 'deletable'];
        assert.deepEqual(pick(asFields((await clerk.get('/sobjects/Merchandise__c/describe')).body), keys), {
          queryable: true,
          createable: true,
          updateable: true,
          deletable: false
        });
        assert.deepEqual(
          pick(asFields((await auditor.get('/sobjects/Merchandise__c/describe')).body), keys),
          { queryable: true, createable: false, updateable: false, deletable: false }
        );
      }
    },
    {
      does: 'An unknown object is 404 NOT_FOUND.',
      source: recorded('forcedotcom/sf-fx-runtime-nodejs mappings/create-unknown-object.json'),
      test: async ({ admin }) => {
        assertError(
          await admin.get('/sobjects/PlayingCard__c/describe'),
          404,
          'NOT_FOUND',
          'The requested resource does not exist'
        );
      }
    },
    {
      does: 'Describes are 304 when nothing has changed since the date given.',
      source: restGuide('intro_rest_conditional_requests', 'Conditional Request Headers'),
      test: async ({ admin }) => {
        for (const path of ['/sobjects', '/sobjects/Merchandise__c/describe']) {
          const later = await admin.get(path, { 'if-modified-since': 'Tue, 10 Aug 2100 00:00:00 GMT' });
          assert.deepEqual([later.status, later.body], [304, undefined]);
          const before = await admin.get(path, { 'if-modified-since': 'Tue, 10 Aug 2010 00:00:00 GMT' });
          assert.equal(before.status, 200);
        }
      }
    },
    {
      does: 'Names of objects may be written in any case.',
      source: restGuide('requests_composite_batch', 'Batch Request Body'),
      test: async ({ admin }) => {
        assert.equal(
          asFields((await admin.get('/sobjects/merchandise__C/describe')).body)['name'],
          'Merchandise__c'
        );
      }
    },
    {
      does: 'Basic information has the object and its recent items.',
      source: restGuide('dome_sobject_basic_info', 'Get Metadata for an Object'),
      test: async ({ admin }) => {
        const body = asFields((await admin.get('/sobjects/Merchandise__c')).body);
        assert.deepEqual(Object.keys(body).sort(), ['objectDescribe', 'recentItems']);
        assert.equal(asFields(body['objectDescribe'])['name'], 'Merchandise__c');
      }
    },
    {
      does: 'Only the master record type is described for an object without record types.',
      source: describes,
      test: async ({ admin }) => {
        const [type] = asList(
          asFields((await admin.get('/sobjects/Merchandise__c/describe')).body)['recordTypeInfos']
        );
        assert.deepEqual(pick(type ?? {}, ['master', 'recordTypeId', 'developerName']), {
          master: true,
          recordTypeId: '012000000000000AAA',
          developerName: 'Master'
        });
      }
    },
    {
      does: 'Record types are described, the master last; a record may name one.',
      source: describes,
      test: async ({ admin, unique }) => {
        const types = asList(
          asFields((await admin.get('/sobjects/Secret__c/describe')).body)['recordTypeInfos']
        );
        assert.deepEqual(
          types.map(({ name, developerName, master }) => [name, developerName, master]),
          [
            ['Family secret', 'Family', false],
            ['Master', 'Master', true]
          ]
        );
        const id = await admin.create('Secret__c', {
          Name: unique(),
          RecordTypeId: types[0]?.['recordTypeId']
        });
        const [row] = await admin.query(`SELECT RecordType.DeveloperName FROM Secret__c WHERE Id = '${id}'`);
        assert.equal(asFields(row?.['RecordType'])['DeveloperName'], 'Family');
      }
    },
    {
      does: 'Describe layouts are refused as not supported.',
      source: assumed('describe-layouts', 'not built; a bare 404 would look like a missing object'),
      test: async ({ admin }) => {
        assertError(await admin.get('/sobjects/Account/describe/layouts'), 501, 'LOCAL_ORG_UNSUPPORTED');
      }
    }
  ]
};
