import assert from 'node:assert/strict';
import { test } from 'node:test';
import { change } from '../testing/brokenProject.ts';
import { found } from '../testing/found.ts';
import { formulas } from './formulas.ts';

const VISIT = 'force-app/main/bookings/objects/Visit__c';
const STATUS = `${VISIT}/fields/Status__c.field-meta.xml`;
const RULE = `${VISIT}/validationRules/Open_Visits_Have_A_Day.validationRule-meta.xml`;

const rule = (formula: string) =>
  found(formulas, {
    [RULE]: change(
      /<errorConditionFormula>.*<\/errorConditionFormula>/,
      `<errorConditionFormula>${formula}</errorConditionFormula>`
    )
  });

test('valid formulas', async () => {
  assert.deepEqual(await found(formulas), []);
});

test('a formula field that names something missing is found', async () => {
  assert.deepEqual(await found(formulas, { [STATUS]: change('IF(Is_Open__c', 'IF(Is_Opened__c') }), [
    [STATUS, 'Visit__c has no field Is_Opened__c']
  ]);
  assert.deepEqual(await found(formulas, { [STATUS]: change('Default.Days__c', 'Default.Weeks__c') }), [
    [STATUS, 'Trip_Setting__mdt has no field Weeks__c']
  ]);
  assert.deepEqual(await found(formulas, { [STATUS]: change('.Default.', '.Other.') }), [
    [STATUS, 'Trip_Setting__mdt has no record Other']
  ]);
});

const brokenRules: [formula: string, what: string][] = [
  ['ISBLANK(Account__r.Nmae)', 'Account has no field Nmae'],
  ['ISBLANK(Account__r.name)', 'Account has no field name, but Name'],
  ['ISBLANK(Customer__r.Name)', 'Visit__c has no relationship Customer__r'],
  ['ISBLANK(Account__r.Owner.Manager.Emial)', 'User has no field Emial'],
  ['Owner:User.IsActivated', 'User has no field IsActivated'],
  ['Owner:Lead.IsActive', 'Visit__c has no relationship Owner:Lead'],
  ['ISEMPTY(Day__c)', 'there is no function ISEMPTY'],
  ['NOT($Permission.Manage_Everything)', 'there is no custom permission Manage_Everything'],
  ['$User.Idd = Id', 'User has no field Idd'],
  ['ISPICKVAL(Kind__c, "Onsite")', 'Kind__c never is "Onsite": it has On Site, Phone'],
  ['ISPICKVAL(PRIORVALUE(Kind__c), "Fax")', 'Kind__c never is "Fax": it has On Site, Phone'],
  ['TEXT(Kind__c) = "Letter"', 'Kind__c never is "Letter": it has On Site, Phone'],
  ['CASE(Kind__c, "Phone", TRUE, "Video", FALSE, FALSE)', 'Kind__c never is "Video": it has On Site, Phone'],
  ['Status__c = "Done"', 'Status__c never is "Done": it has Open, Old, Closed'],
  ['AND(Is_Open__c, ISBLANK(Day__c)', "Syntax error. Missing ')'"]
];

for (const [formula, what] of brokenRules) {
  test(`a validation rule with ${formula} is found`, async () => {
    assert.deepEqual(await rule(formula), [[RULE, what]]);
  });
}

test('comments, and functions about changes, are fine in a rule', async () => {
  assert.deepEqual(
    await rule('/* "new" */ AND(ISNEW(), REGEX(Name, "/\\\\*x\\\\*/"), Owner:User.IsActive, $User.IsActive)'),
    []
  );
});

test('functions about changes do not work in a formula field', async () => {
  assert.deepEqual(await found(formulas, { [STATUS]: change('IF(Is_Open__c', 'IF(ISNEW()') }), [
    [STATUS, 'ISNEW does not work in a field formula']
  ]);
});

test('an error field that is not there is found', async () => {
  assert.deepEqual(
    await found(formulas, { [RULE]: change('<errorDisplayField>Day__c', '<errorDisplayField>Date__c') }),
    [[RULE, 'Visit__c has no field Date__c']]
  );
});

test('default values are formulas too', async () => {
  const day = `${VISIT}/fields/Day__c.field-meta.xml`;
  const withDefault = (formula: string) => change('<type>', `<defaultValue>${formula}</defaultValue><type>`);
  assert.deepEqual(await found(formulas, { [day]: withDefault('TODAY() + 1') }), []);
  assert.deepEqual(await found(formulas, { [day]: withDefault('TODAYS()') }), [
    [day, 'default value: there is no function TODAYS']
  ]);
  const open = `${VISIT}/fields/Is_Open__c.field-meta.xml`;
  assert.deepEqual(await found(formulas, { [open]: change('>false<', '>no<') }), [
    [open, 'the default of a checkbox is "no"']
  ]);
});
