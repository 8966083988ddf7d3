/** Longer than files are elsewhere: a table, in which each behaviour stands for itself. */
import assert from 'node:assert/strict';
import { page, uiGuide } from '../behaviour.ts';
import type { Area } from '../behaviour.ts';
import { asFields, asList } from '../client.ts';
import type { Client, Fields } from '../client.ts';
import type { TestOrg } from '../testOrg.ts';

const translations = page(
  'https://developer.salesforce.com/docs/atlas.en-us.api_meta.meta/api_meta/meta_translations.htm',
  'Metadata API guide, Translations'
);
const objectTranslation = page(
  'https://developer.salesforce.com/docs/atlas.en-us.api_meta.meta/api_meta/meta_customobjecttranslation.htm',
  'Metadata API guide, CustomObjectTranslation'
);

/** What the administrator reads while their language is another. */
async function inLanguage<Answer>(
  { admin }: TestOrg,
  language: string,
  ask: (client: Client) => Promise<Answer>
): Promise<Answer> {
  const speak = (LanguageLocaleKey: string): Promise<unknown> =>
    admin.patch(`/sobjects/User/${admin.userId}`, { LanguageLocaleKey });
  await speak(language);
  try {
    return await ask(admin);
  } finally {
    await speak('en_US');
  }
}

async function body(client: Client, path: string): Promise<Fields> {
  const answer = await client.get(path);
  assert.equal(answer.status, 200, JSON.stringify(answer.body));
  return asFields(answer.body);
}

const kindOf = (described: Fields): Fields | undefined =>
  asList(described['fields'])
    .map(asFields)
    .find(({ name }) => name === 'Kind__c');

export const languages: Area = {
  name: 'Languages',
  behaviours: [
    {
      does: 'Describe has labels of object, fields and picklist values in the language of the user.',
      source: objectTranslation,
      test: async (org) => {
        const described = await inLanguage(org, 'de', (client) =>
          body(client, '/sobjects/Merchandise__c/describe')
        );
        const kind = kindOf(described);
        assert.deepEqual(
          [described['label'], described['labelPlural'], kind?.['label']],
          ['Ware', 'Waren', 'Art']
        );
        assert.deepEqual(
          asList(kind?.['picklistValues']).map((value) => [
            asFields(value)['value'],
            asFields(value)['label']
          ]),
          [
            ['Book', 'Ein Buch'],
            ['Tool', 'Ein Werkzeug']
          ]
        );
      }
    },
    {
      does: 'What has no translation, and all there is in another language, has its master label.',
      source: translations,
      test: async (org) => {
        const german = await inLanguage(org, 'de', (client) =>
          body(client, '/sobjects/Merchandise__c/describe')
        );
        const price = asList(german['fields'])
          .map(asFields)
          .find(({ name }) => name === 'Price__c');
        assert.equal(price?.['label'], 'Price');
        const french = await inLanguage(org, 'fr', (client) =>
          body(client, '/sobjects/Merchandise__c/describe')
        );
        assert.equal(kindOf(french)?.['label'], 'Kind');
      }
    },
    {
      does: 'Object info, layouts, picklist values, apps and display values of the UI API are in the language of the user.',
      source: uiGuide('ui_api_resources_object_info', 'Get Object Metadata'),
      test: async (org) => {
        const id = await org.admin.create('Merchandise__c', { Name: org.unique(), Kind__c: 'Tool' });
        const [info, layout, values, record, apps] = await inLanguage(org, 'de', async (client) => [
          await body(client, '/ui-api/object-info/Merchandise__c'),
          await body(client, '/ui-api/layout/Merchandise__c'),
          await body(client, '/ui-api/object-info/Merchandise__c/picklist-values/012000000000000AAA/Kind__c'),
          await body(client, `/ui-api/records/${id}?fields=Merchandise__c.Kind__c`),
          await body(client, '/ui-api/apps')
        ]);
        const fields = asFields(info?.['fields']);
        assert.deepEqual(
          [info?.['label'], asFields(fields['Kind__c'])['label'], asFields(fields['Name'])['label']],
          ['Ware', 'Art', 'Bezeichnung']
        );
        assert.equal(asFields(asList(layout?.['sections'])[0])['heading'], 'Waren');
        assert.deepEqual(
          asList(values?.['values']).map((value) => asFields(value)['label']),
          ['Ein Buch', 'Ein Werkzeug']
        );
        assert.deepEqual(asFields(asFields(record?.['fields'])['Kind__c']), {
          displayValue: 'Ein Werkzeug',
          value: 'Tool'
        });
        assert.equal(asFields(asList(apps?.['apps'])[0])['label'], 'Laden');
      }
    },
    {
      does: 'toLabel() in a query answers and compares with the label in the language of the user.',
      source: page(
        'https://developer.salesforce.com/docs/atlas.en-us.soql_sosl.meta/soql_sosl/sforce_api_calls_soql_select_tolabel.htm',
        'SOQL reference, toLabel()'
      ),
      test: async (org) => {
        const id = await org.admin.create('Merchandise__c', { Name: org.unique(), Kind__c: 'Tool' });
        const rows = await inLanguage(org, 'de', (client) =>
          client.query(
            `SELECT toLabel(Kind__c) FROM Merchandise__c WHERE Id = '${id}' AND toLabel(Kind__c) = 'Ein Werkzeug'`
          )
        );
        assert.deepEqual(
          rows.map((row) => row['Kind__c']),
          ['Ein Werkzeug']
        );
      }
    },
    {
      does: 'A validation rule refuses with its message in the language of the user.',
      source: objectTranslation,
      test: async (org) => {
        const answer = await inLanguage(org, 'de', (client) =>
          client.post('/sobjects/Merchandise__c', { Name: org.unique(), Price__c: -1 })
        );
        assert.equal(answer.status, 400);
        assert.equal(asFields(asList(answer.body)[0])['message'], 'Der Preis darf nicht negativ sein.');
      }
    }
  ]
};
