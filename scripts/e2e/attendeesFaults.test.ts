/**
 * Nothing of ours may stop a person's calendar save. Here the meeting of an event cannot be saved at all: a rule that
 * somebody added to the org refuses every change to meetings. Calendars have to work all the same.
 */
import assert from 'node:assert/strict';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { openOrg } from '@toolkit/local-org';
import { ORG_SETTINGS } from '../start/orgAccess.ts';
import type { LocalOrg, SObjectRecord } from '@toolkit/local-org';
import { copyProject } from './attendeesWorld.ts';

const RULE = `<?xml version="1.0" encoding="UTF-8" ?>
<ValidationRule xmlns="http://soap.sforce.com/2006/04/metadata">
    <fullName>Nothing_May_Change</fullName>
    <active>true</active>
    <errorConditionFormula>NOT(ISNEW())</errorConditionFormula>
    <errorMessage>Somebody froze all meetings.</errorMessage>
</ValidationRule>
`;

const folder = copyProject();
let org: LocalOrg;
before(async () => {
  const rules = 'force-app/main/attendees/objects/Customer_Meeting__c/validationRules';
  writeFileSync(join(folder, rules, 'Nothing_May_Change.validationRule-meta.xml'), RULE);
  org = await openOrg({ settings: ORG_SETTINGS, project: folder });
});
after(() => {
  org.close();
  rmSync(folder, { recursive: true });
});

function create(object: string, row: SObjectRecord): string {
  const [result] = org.save({ operation: 'create', object, rows: [row] }, org.systemSession());
  assert.ok(result?.success, JSON.stringify(result?.errors));
  return result.id ?? '';
}

const nameOf = (object: string, id: string, field = 'Name'): unknown =>
  org.query(`SELECT ${field} FROM ${object} WHERE Id = '${id}'`, org.systemSession()).records[0]?.[field];

function newEvent(): { event: string; meeting: string } {
  const event = create('Event', {
    Subject: 'Before',
    StartDateTime: '2031-01-07T09:00:00Z',
    EndDateTime: '2031-01-07T10:00:00Z'
  });
  return { event, meeting: create('Customer_Meeting__c', { Event_Id__c: event, Name: 'x' }) };
}

test('an event can be changed although its meeting cannot', () => {
  const { event, meeting } = newEvent();
  const [refused] = org.save(
    { operation: 'update', object: 'Customer_Meeting__c', rows: [{ Id: meeting, Channel__c: 'Video' }] },
    org.systemSession()
  );
  assert.equal(refused?.errors[0]?.message, 'Somebody froze all meetings.', 'the meeting is really frozen');
  const [saved] = org.save(
    { operation: 'update', object: 'Event', rows: [{ Id: event, Subject: 'After' }] },
    org.systemSession()
  );

  assert.equal(saved?.success, true, JSON.stringify(saved?.errors));
  assert.equal(nameOf('Event', event, 'Subject'), 'After');
  assert.equal(nameOf('Customer_Meeting__c', meeting), 'Before');
});

interface Logged {
  Failed_Flow__c: string;
  Failed_On__c: string;
  Reason__c: string;
}

const FLOW = 'Ridealong_Event_After_Save_Update_Meeting';
const logged = (): Logged[] =>
  org.query(
    `SELECT Failed_Flow__c, Failed_On__c, Reason__c FROM Ridealong_Problem__c WHERE Failed_Flow__c = '${FLOW}' ORDER BY Name`,
    org.systemSession()
  ).records as unknown as Logged[];

test('what could not be done is logged, once for a flow and hour', () => {
  const move = (event: string): void => {
    const saved = org.save(
      { operation: 'update', object: 'Event', rows: [{ Id: event, Subject: `Moved ${Math.random()}` }] },
      org.systemSession()
    );
    assert.deepEqual(
      saved.map(({ success }) => success),
      [true]
    );
  };
  org.query('SELECT Id FROM Ridealong_Problem__c', org.systemSession()).records.forEach(({ Id }) => {
    org.save({ operation: 'delete', object: 'Ridealong_Problem__c', ids: [String(Id)] }, org.systemSession());
  });
  const [first, second] = [newEvent(), newEvent()];
  move(first.event);
  move(second.event);
  move(second.event);
  const [row, ...others] = logged();
  assert.equal(row?.Failed_On__c, first.event);
  assert.match(row.Reason__c, /Somebody froze all meetings\./);
  assert.deepEqual(others, []);

  org.clock.advance(60 * 60 * 1000);
  move(second.event);
  assert.deepEqual(
    logged().map(({ Failed_On__c }) => Failed_On__c),
    [first.event, second.event]
  );
});

test('an event can be deleted although its meeting cannot be cancelled', () => {
  const { event, meeting } = newEvent();
  const [deleted] = org.save({ operation: 'delete', object: 'Event', ids: [event] }, org.systemSession());

  assert.equal(deleted?.success, true, JSON.stringify(deleted?.errors));
  assert.equal(nameOf('Event', event, 'Subject'), undefined);
  assert.equal(nameOf('Customer_Meeting__c', meeting, 'Is_Cancelled__c'), false);
});
