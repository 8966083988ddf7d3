import assert from 'node:assert/strict';
import { test } from 'node:test';
import { textsOf } from '@toolkit/sfdx-project';
import { broken, change } from '../testing/brokenProject.ts';
import type { Break } from '../testing/brokenProject.ts';
import { found } from '../testing/found.ts';
import { MAIN, translated } from '../testing/translated.ts';
import { claimedLanguages, translations, unfinishedTranslations } from './translations.ts';

const SETTINGS = 'config/metadata-checks.json';
const speaks = (languages: Record<string, string[]>): Break => ({
  [SETTINGS]: (text) => JSON.stringify({ ...(JSON.parse(text) as object), ...languages })
});
const FRENCH = speaks({ languages: ['fr'] });
const { project } = await broken();
const files = translated(project, 'fr');
const LABELS = `${MAIN}/translations/fr.translation-meta.xml`;
const VISIT = `${MAIN}/objectTranslations/Visit__c-fr/Visit__c-fr.objectTranslation-meta.xml`;

const inFrench = (changes: Record<string, (text: string) => string> = {}): Break => ({
  ...FRENCH,
  ...files,
  ...Object.fromEntries(Object.entries(changes).map(([file, edit]) => [file, edit(files[file] ?? '')]))
});

test('a project that claims no language needs no translation', async () => {
  assert.deepEqual(await found(translations), []);
});

test('a project in which everything is translated', async () => {
  assert.deepEqual(await found(translations, inFrench()), []);
  assert.deepEqual(await found(claimedLanguages, inFrench()), []);
});

test('without a translation every text of the project is found', async () => {
  const texts = textsOf(project);
  assert.deepEqual(
    new Set(texts.map(({ kind }) => kind)).size > 12,
    true,
    'the valid project has texts of most kinds'
  );
  assert.deepEqual(
    await found(translations, FRENCH),
    texts.map(({ kind, key, file }) => [file, `the ${kind} ${key} has no text in fr`])
  );
});

test('each text that is missing alone is found', async () => {
  const gone = (element: string, name: string) => (text: string) =>
    text.replace(new RegExp(`<${element}>(?:(?!</${element}>)[\\s\\S])*${name}[\\s\\S]*?</${element}>`), '');
  const missing = (file: string, element: string, name: string) =>
    found(translations, inFrench({ [file]: gone(element, name) }));
  const kinds = [
    [LABELS, 'customLabels', 'Trips_VisitCard_Count', 'label Trips_VisitCard_Count'],
    [
      VISIT,
      'validationRules',
      'Open_Visits_Have_A_Day',
      'validation message Visit__c.Open_Visits_Have_A_Day'
    ],
    [VISIT, 'help', 'ENTER KIND', 'help text Visit__c.Kind__c'],
    [VISIT, 'picklistValues', 'On Site', 'field value Visit__c.Kind__c.On Site'],
    [VISIT, 'relationshipLabel', 'VISITS', 'relationship Visit__c.Account__c'],
    [VISIT, 'caseValues', 'VISITS', 'objects Visit__c']
  ] as const;
  for (const [file, element, name, what] of kinds) {
    assert.deepEqual(
      (await missing(file, element, name)).map(([, problem]) => problem),
      [`the ${what} has no text in fr`]
    );
  }
});

test('a translation of what is not there any more is found, and one that is there twice', async () => {
  const stale = change('<name>Trips_VisitCard_Count</name>', '<name>Trips_VisitCard_Number</name>');
  assert.deepEqual(
    (await found(translations, inFrench({ [LABELS]: stale }))).map(([, what]) => what),
    [
      'the label Trips_VisitCard_Count has no text in fr',
      'the label Trips_VisitCard_Number is translated into fr and is not there any more'
    ]
  );
  const again = change(
    '<customLabels>',
    '<customLabels><label>X</label><name>Trips_VisitCard_Title</name></customLabels><customLabels>'
  );
  assert.deepEqual(await found(translations, inFrench({ [LABELS]: again })), [
    [LABELS, 'the label Trips_VisitCard_Title is translated into fr twice']
  ]);
});

test('other placeholders than in the text are found', async () => {
  const lost = change('{0} GUESTS', 'GUESTS');
  assert.deepEqual(await found(translations, inFrench({ [LABELS]: lost })), [
    [LABELS, 'the label Trips_VisitCard_Count has other placeholders in fr: none']
  ]);
});

test('a translation that is too long for the platform is found', async () => {
  const long = change('<label>KIND</label>', `<label>${'x'.repeat(41)}</label>`);
  assert.deepEqual(await found(translations, inFrench({ [VISIT]: long })), [
    [VISIT, 'the field Visit__c.Kind__c has 41 characters in fr']
  ]);
});

test('what is missing in a language in progress is said elsewhere, and fails nothing', async () => {
  const changes = { ...speaks({ languagesInProgress: ['fr'] }) };
  assert.deepEqual(await found(translations, changes), []);
  assert.equal((await found(unfinishedTranslations, changes)).length, textsOf(project).length);
});

test('translations into a language that the project does not claim are found', async () => {
  const changes = { ...inFrench(), ...speaks({ languages: [] }) };
  assert.deepEqual(
    (await found(claimedLanguages, changes)).map(([file]) => file).toSorted(),
    Object.keys(files).toSorted()
  );
});
