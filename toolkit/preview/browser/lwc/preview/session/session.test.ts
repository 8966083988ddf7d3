import assert from 'node:assert/strict';
import { test } from 'node:test';
import { i18nValues, languageTag } from './i18n.ts';
import { readPermissions } from './permissions.ts';

function values(locale: string, currency = 'EUR'): Record<string, unknown> {
  return i18nValues({ locale, language: 'en_US', timeZone: 'Europe/Berlin' }, currency);
}

test('an American user sees American formats', () => {
  const american = values('en_US', 'USD');
  assert.equal(american['dateTime.shortDateFormat'], 'M/d/yyyy');
  assert.equal(american['dateTime.mediumDateFormat'], 'MMM d, yyyy');
  assert.equal(american['dateTime.longDateFormat'], 'MMMM d, yyyy');
  assert.equal(american['dateTime.shortTimeFormat'], 'h:mm a');
  assert.equal(american['dateTime.shortDateTimeFormat'], 'M/d/yyyy h:mm a');
  assert.equal(american['number.decimalSeparator'], '.');
  assert.equal(american['number.groupingSeparator'], ',');
  assert.equal(american['number.currencyFormat'], '¤#,##0.00');
  assert.equal(american['number.currencySymbol'], '$');
  assert.equal(american['firstDayOfWeek'], 1);
  assert.equal(american['dir'], 'ltr');
});

test('a German user sees German formats', () => {
  const german = values('de_DE');
  assert.equal(german['locale'], 'de-DE');
  assert.equal(german['lang'], 'en-US');
  assert.equal(german['dateTime.shortDateFormat'], 'dd.MM.yyyy');
  assert.equal(german['dateTime.shortTimeFormat'], 'HH:mm');
  assert.equal(german['number.decimalSeparator'], ',');
  assert.equal(german['number.groupingSeparator'], '.');
  assert.equal(german['number.currencyFormat'], '#,##0.00 ¤');
  assert.equal(german['number.currencySymbol'], '€');
  assert.equal(german['firstDayOfWeek'], 2);
});

test('letters in a date pattern are quoted, other scripts run from the right, nonsense falls back', () => {
  assert.equal(values('es_ES')['dateTime.longDateFormat'], "d 'de' MMMM 'de' yyyy");
  assert.equal(values('he_IL')['dir'], 'rtl');
  assert.equal(languageTag('not a locale'), 'en-US');
});

test('permissions are those the user’s permission sets grant', async () => {
  const asked: string[] = [];
  const answers: [RegExp, Record<string, unknown>[]][] = [
    [
      /FROM CustomPermission/,
      [
        { Id: '0CP1', DeveloperName: 'See_Secrets' },
        { Id: '0CP2', DeveloperName: 'Other' }
      ]
    ],
    [/FROM SetupEntityAccess/, [{ SetupEntityId: '0CP1' }]],
    [
      /FROM PermissionSet /,
      [{ PermissionsViewSetup: false }, { PermissionsViewSetup: true, PermissionsEditTask: false }]
    ]
  ];
  const ask = (soql: string): Promise<Record<string, unknown>[]> => {
    asked.push(soql);
    return Promise.resolve(answers.find(([pattern]) => pattern.test(soql))?.[1] ?? []);
  };
  const wanted = { custom: ['See_Secrets', 'Other'], user: ['ViewSetup', 'EditTask'], sets: false };
  assert.deepEqual(await readPermissions('005A', wanted, ask), {
    custom: ['See_Secrets'],
    user: ['ViewSetup'],
    sets: undefined
  });
  assert.equal(asked.length, 3);
});

test('nothing is asked where nothing is wanted', async () => {
  const result = await readPermissions('005A', { custom: [], user: [], sets: false }, () =>
    assert.fail('asked')
  );
  assert.deepEqual(result, { custom: [], user: [], sets: undefined });
});

test('tabs follow the user’s permission sets; an administrator without any sees all', async () => {
  const wanted = { custom: [], user: [], sets: true };
  const answer = (assignments: Record<string, unknown>[], profile: string) => (soql: string) =>
    Promise.resolve(soql.includes('FROM User') ? [{ Profile: { Name: profile } }] : assignments);
  const sets = async (assignments: Record<string, unknown>[], profile: string) =>
    (await readPermissions('005A', wanted, answer(assignments, profile))).sets;
  assert.deepEqual(await sets([{ PermissionSet: { Name: 'Rep' } }], 'Standard User'), ['Rep']);
  assert.deepEqual(await sets([], 'Standard User'), []);
  assert.equal(await sets([], 'System Administrator'), undefined);
});
