import assert from 'node:assert/strict';
import { test } from 'node:test';
import { change } from '../testing/brokenProject.ts';
import { found } from '../testing/found.ts';
import { lwcImports } from './lwcImports.ts';

const CARD = 'force-app/main/bookings/lwc/tripsVisitCard';
const FILE = `${CARD}/tripsVisitCard.ts`;

const importing = async (module: string): Promise<string[]> =>
  (
    await found(lwcImports, {
      [FILE]: change("import { plural } from 'c/tripsWords'", `import { plural } from '${module}'`)
    })
  ).map(([file, what]) => {
    assert.equal(file, FILE);
    return what;
  });

test('valid imports', async () => {
  assert.deepEqual(await found(lwcImports), []);
});

const missing: [module: string, what: string][] = [
  ['c/wordy', 'there is no component c/wordy'],
  ['lightning/uiEventApi', 'the platform has no module lightning/uiEventApi'],
  ['lodash', 'lodash does not exist on the platform'],
  ['node:path', 'node:path does not exist on the platform'],
  ['./helpers', 'the bundle has no ./helpers'],
  ['@salesforce/label/c.Bookings_None', 'there is no label Bookings_None'],
  ['@salesforce/schema/Tour__c', 'there is no object Tour__c'],
  ['@salesforce/schema/Visit__c.Date__c', 'Visit__c has no field Date__c'],
  ['@salesforce/schema/Guest__c.Visit__r.Account__r.Nmae', 'Account has no field Nmae'],
  ['@salesforce/customPermission/Manage_Tours', 'there is no custom permission Manage_Tours'],
  ['@salesforce/userPermission/FlyHigh', 'there is no system permission FlyHigh'],
  ['@salesforce/resourceUrl/map', 'there is no static resource map'],
  ['@salesforce/messageChannel/Visits__c', 'there is no message channel Visits'],
  ['@salesforce/user/Name', '@salesforce/user has no Name'],
  ['@salesforce/client/size', '@salesforce/client has no size'],
  ['@salesforce/i18n/zone', '@salesforce/i18n has no zone'],
  ['@salesforce/apex/Visits.get', 'there is no Apex class Visits'],
  ['@salesforce/visits', '@salesforce/visits does not exist on the platform, or not for this package']
];

for (const [module, what] of missing) {
  test(`an import of ${module} is found`, async () => {
    assert.deepEqual(await importing(module), [what]);
  });
}

for (const module of [
  'lightning/modal',
  'lightning/actions',
  'lightning/platformShowToastEvent',
  '@salesforce/schema/Guest__c.Visit__r.Account__r.Name',
  '@salesforce/userPermission/RunReports',
  '@salesforce/user/Id',
  '@salesforce/i18n/dateTime.shortDateFormat',
  '@salesforce/client/formFactor'
]) {
  test(`an import of ${module} is fine`, async () => {
    assert.deepEqual(await importing(module), []);
  });
}

test('files of the bundle, imports on demand and re-exports are followed', async () => {
  const files = {
    [`${CARD}/helpers.ts`]: "export * from 'c/nothing';\nexport const late = () => import('c/later');\n"
  };
  const problems = await found(lwcImports, { ...files, [FILE]: change("'c/tripsWords'", "'./helpers'") });
  assert.deepEqual(problems, [
    [`${CARD}/helpers.ts`, 'there is no component c/nothing'],
    [`${CARD}/helpers.ts`, 'there is no component c/later']
  ]);
});

test('tests may import their tools', async () => {
  const file = `${CARD}/__tests__/tripsVisitCard.test.ts`;
  assert.deepEqual(
    await found(lwcImports, { [file]: "import fc from 'fast-check';\nfc.sample(fc.nat());\n" }),
    []
  );
});
