import assert from 'node:assert/strict';
import { test } from 'node:test';
import { change } from '../testing/brokenProject.ts';
import { found, messagesOf } from '../testing/found.ts';
import { flowOrg } from './flowOrg.ts';

const FLOWS = 'force-app/main/bookings/flows';
const BEFORE = `${FLOWS}/Guest_Before_Save_Set_Key.flow-meta.xml`;
const AFTER = `${FLOWS}/Visit_After_Save_Tell_Owner.flow-meta.xml`;

const messages = (file: string, edit: (text: string) => string): Promise<string[]> =>
  messagesOf(flowOrg, file, edit);

test('flows that an org runs', async () => {
  assert.deepEqual(await found(flowOrg), []);
});

const STORED = '<storeOutputAutomatically>true</storeOutputAutomatically>';
const NAMED =
  '<outputAssignments><assignToReference>problem</assignToReference><field>RecordId</field></outputAssignments>';

test('access to a record is read into variables, not stored automatically', async () => {
  const ofAccess = change(
    '<object>Guest__c</object>\n<queriedFields>',
    '<object>UserRecordAccess</object>\n<queriedFields>'
  );
  assert.deepEqual(await messages(BEFORE, ofAccess), [
    'Get_Others stores a UserRecordAccess automatically, and it has no Id to read'
  ]);
  assert.deepEqual(await messages(BEFORE, (text) => ofAccess(text).replace(STORED, NAMED)), []);
});

test('an entry formula does not ask who runs it', async () => {
  const formula = (expression: string) =>
    change(
      /<filters>(?=\s*<field>Is_Open__c)[\s\S]*?<\/filters>/,
      `<filterFormula>${expression}</filterFormula>`
    );
  assert.deepEqual(await messages(AFTER, formula('{!$Record.OwnerId} = {!$User.Id}')), [
    'the entry formula asks for $User'
  ]);
  assert.deepEqual(await messages(AFTER, formula('{!$Record.Is_Open__c}')), []);
});

/** The title of the notification as a formula. */
function titled(expression: string): (text: string) => string {
  return change(
    /<textTemplates>[\s\S]*?<\/textTemplates>/,
    `<formulas><name>Title</name><dataType>String</dataType><expression>${expression}</expression></formulas>`
  );
}

test('a title that may be too long is found', async () => {
  assert.deepEqual(await messages(AFTER, titled('SUBSTITUTE({!$Record.Name}, "a", "bb")')), [
    'Send: the title has room for 250 characters, and this one may have any number',
    'Send: the body has room for 750 characters, and this one may have any number'
  ]);
  const four = '{!$Record.Name} &amp; {!$Record.Name} &amp; {!$Record.Name} &amp; {!$Record.Name}';
  assert.deepEqual(await messages(AFTER, titled(four)), [
    'Send: the title has room for 250 characters, and this one may have 320'
  ]);
  assert.deepEqual(await messages(AFTER, titled('LEFT({!$Record.Name} &amp; {!Title}, 251)')), [
    'Send: the title has room for 250 characters, and this one may have 251'
  ]);
});

test('a title that cannot be too long is not', async () => {
  for (const expression of [
    'LEFT(SUBSTITUTE({!$Record.Name}, "a", "bb"), 250)',
    'IF({!$Record.Is_Open__c}, {!$Record.Name}, "closed")',
    '{!$Record.Name} &amp; ", " &amp; BLANKVALUE({!$Record.Name}, "?")'
  ]) {
    assert.deepEqual(await messages(AFTER, titled(expression)), [], expression);
  }
});
