import assert from 'node:assert/strict';
import { test } from 'node:test';
import { i18nModule, salesforceModule } from './salesforceModules.ts';

const names = {
  labels: { Greeting: 'Hello, {0}' },
  customPermissions: ['See_Secrets', 'Never_Given'],
  staticResources: ['charts'],
  messageChannels: ['Lab_Channel'],
  contentAssets: ['logo']
};

/** What a component gets, with the session of a page. */
async function value(code: string): Promise<unknown> {
  const session = {
    user: { id: '005A', isGuest: false },
    formFactor: 'Small',
    i18n: { locale: 'de-DE' },
    permissions: { custom: ['See_Secrets'], user: ['ViewSetup'] },
    label: (name: string, text: string) => `${name}: ${text}`
  };
  const source = `globalThis.lightningPreview = ${serialize(session)};\n${code}`;
  const module = (await import(`data:text/javascript,${encodeURIComponent(source)}`)) as { default: unknown };
  return module.default;
}

function serialize(session: Record<string, unknown> & { label: unknown }): string {
  const { label, ...rest } = session;
  return `{ ...${JSON.stringify(rest)}, label: ${String(label)} }`;
}

const cases: [string, unknown][] = [
  ['@salesforce/label/c.Greeting', 'c.Greeting: Hello, {0}'],
  ['@salesforce/schema/Account', { objectApiName: 'Account' }],
  [
    '@salesforce/schema/Visit__c.Account__r.Name',
    { fieldApiName: 'Account__r.Name', objectApiName: 'Visit__c' }
  ],
  ['@salesforce/customPermission/See_Secrets', true],
  ['@salesforce/customPermission/Never_Given', undefined],
  ['@salesforce/userPermission/ViewSetup', true],
  ['@salesforce/userPermission/ManageUsers', undefined],
  ['@salesforce/resourceUrl/charts', '/resource/charts'],
  ['@salesforce/contentAssetUrl/logo', '/file-asset/logo'],
  ['@salesforce/messageChannel/Lab_Channel__c', { channelName: 'Lab_Channel__c' }],
  ['@salesforce/user/Id', '005A'],
  ['@salesforce/user/isGuest', false],
  ['@salesforce/client/formFactor', 'Small'],
  ['@salesforce/i18n/locale', 'de-DE']
];

for (const [specifier, expected] of cases) {
  test(`${specifier} is what the platform would give`, async () => {
    const module = salesforceModule(specifier, names);
    assert.equal(module.problem, undefined);
    assert.deepEqual(await value(module.code), expected);
  });
}

const failing: [string, 'mistake' | 'unsupported', RegExp][] = [
  ['@salesforce/label/c.Nowhere', 'mistake', /Unknown label "c\.Nowhere"\. Add it/],
  ['@salesforce/customPermission/Nowhere', 'mistake', /Unknown custom permission "Nowhere"/],
  ['@salesforce/resourceUrl/nowhere', 'mistake', /Unknown static resource "nowhere"/],
  ['@salesforce/messageChannel/Nowhere__c', 'mistake', /Unknown message channel "Nowhere__c"/],
  ['@salesforce/user/Name', 'mistake', /@salesforce\/user has no "Name"/],
  ['@salesforce/client/width', 'mistake', /@salesforce\/client has no "width"/],
  ['@salesforce/nonsense/a', 'mistake', /does not exist on the platform/],
  ['@salesforce/apex/A.b', 'unsupported', /The preview does not support "@salesforce\/apex\/A\.b"\./],
  ['@salesforce/contentAssetUrl/nowhere', 'mistake', /Unknown content asset "nowhere"/],
  ['@salesforce/community/basePath', 'unsupported', /does not support/]
];

for (const [specifier, kind, words] of failing) {
  test(`${specifier} is refused in words`, async () => {
    const { problem, code } = salesforceModule(specifier, names);
    assert.equal(problem?.kind, kind);
    assert.match(problem?.message ?? '', words);
    await assert.rejects(value(code), words);
  });
}

test('what a page must ask the org about is told', () => {
  assert.equal(
    salesforceModule('@salesforce/customPermission/See_Secrets', names).customPermission,
    'See_Secrets'
  );
  assert.equal(salesforceModule('@salesforce/userPermission/ViewSetup', names).userPermission, 'ViewSetup');
  assert.deepEqual(salesforceModule('@salesforce/schema/Account.Name', names).schema, {
    fieldApiName: 'Name',
    objectApiName: 'Account'
  });
});

test('locale data that there is not is undefined', async () => {
  assert.equal(await value(i18nModule('calendarData').code), undefined);
});
