/** Words have an author: nobody rewrites what others heard, speaks in their name, or takes what they answer for. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { DateTime } from 'luxon';
import { PAST, openAttendanceSite } from './testing/attendanceSite.ts';
import type { SObjectRecord } from '@toolkit/local-org';
import type { AttendanceSite } from './testing/attendanceSite.ts';

const CHALLENGE = 'Customer_Challenge__c';
const THEME = 'Challenge_Theme__c';

let site: AttendanceSite;
before(async () => {
  site = await openAttendanceSite();
});
after(() => site.close());

describe('what a customer said', () => {
  const REWRITES: SObjectRecord[] = [
    { Statement__c: 'The product is hopeless' },
    { Customer_Words__c: 'It is hopeless' },
    { Severity__c: 'Deal Breaker' },
    { Said_By__c: null },
    { Cost_To_Customer__c: 'Nothing' },
    { Submission_Key__c: 'somebody-elses-key' },
    { Workaround__c: 'They do not mind' },
    { Suggested_Solution__c: 'Leave it' }
  ];

  test('is rewritten by nobody who only reads the deal', () => {
    const { colleague, owner: themeOwner, otherRep, admin, contact, deal, share, hear } = site.world;
    share(deal, otherRep);
    const challenge = hear('Returns take a week', {
      Customer_Words__c: 'A week!',
      Severity__c: 'Painful',
      Said_By__c: contact
    });
    const before = admin.rows(
      `SELECT Statement__c, Customer_Words__c, Severity__c, Said_By__c FROM ${CHALLENGE} WHERE Id = '${challenge}'`
    );
    for (const person of [colleague, themeOwner, otherRep]) {
      for (const fields of REWRITES) {
        assert.match(
          person.refusedUpdate(CHALLENGE, challenge, fields),
          /Only who heard this or wrote it down/
        );
      }
      assert.match(
        person.refusedUpdate(CHALLENGE, challenge, { Heard_By__c: person.id }),
        /cannot be changed/
      );
    }
    assert.deepEqual(
      admin.rows(
        `SELECT Statement__c, Customer_Words__c, Severity__c, Said_By__c FROM ${CHALLENGE} WHERE Id = '${challenge}'`
      ),
      before
    );
  });

  test('is put right by who heard it, and by the owner of the deal', () => {
    const { colleague, rep, hear } = site.world;
    const challenge = hear('Returns take a week', { Heard_By__c: colleague.id }, colleague);
    colleague.update(CHALLENGE, challenge, { Severity__c: 'Painful' });
    rep.update(CHALLENGE, challenge, { Statement__c: 'Returns take two weeks' });
  });
});

describe('who heard it', () => {
  const meetingOfTheDeal = (): string => site.newMeeting(PAST);

  test('is nobody else than who logs it', () => {
    const { colleague, leader, rep, hear, deal } = site.world;
    const fields = {
      Opportunity__c: deal,
      Statement__c: 'Says the product is hopeless',
      Heard_By__c: leader.id
    };
    for (const person of [colleague, rep]) {
      assert.match(person.refusedCreate(CHALLENGE, fields), /only what you heard yourself/);
    }
    assert.ok(hear('Heard it', { Heard_By__c: colleague.id }, colleague));
  });

  test('may be a colleague of that meeting when the rep enters it, and nobody’s debrief is done by that', () => {
    const { rep, deal, admin } = site.world;
    const meeting = meetingOfTheDeal();
    const fields = {
      Opportunity__c: deal,
      Statement__c: 'Told on the way out',
      Heard_By__c: site.attendee.id,
      Customer_Meeting__c: meeting
    };
    assert.match(rep.refusedCreate(CHALLENGE, fields), /only what you heard yourself/);
    const row = site.newRow(meeting, 'Accepted');
    rep.create(CHALLENGE, fields);
    assert.equal(admin.value('Internal_Attendee__c', row, 'Attendance__c'), 'Accepted');
    assert.equal(admin.value('Internal_Attendee__c', row, 'Debriefed_At__c'), null);
  });
});

test('the bell names who wrote it down', () => {
  const { rep, colleague, hear } = site.world;
  hear('Named', {}, colleague);
  hear('Named', { Heard_By__c: colleague.id }, colleague);
  assert.match(rep.bells()[0]?.title ?? '', /^Priya Nair wrote down/);
});

test('nobody notes in the name of another that the customer was told', () => {
  const { rep, otherRep, hear, newTheme } = site.world;
  const challenge = hear('Told', { Theme__c: newTheme('T', { Decision__c: 'Done' }) });
  const told = { Told_Customer_On__c: '2026-11-01', Told_Customer_By__c: otherRep.id };
  assert.match(rep.refusedUpdate(CHALLENGE, challenge, told), /only what you told the customer yourself/);
  rep.update(CHALLENGE, challenge, { Told_Customer_On__c: '2026-11-01' });
  assert.equal(site.world.admin.value(CHALLENGE, challenge, 'Told_Customer_By__c'), rep.id);
});

test('how the customer was told is rewritten by nobody else who reads the deal', () => {
  const { rep, otherRep, deal, hear, newTheme, share, admin } = site.world;
  share(deal, otherRep);
  const challenge = hear('Told well', { Theme__c: newTheme('Told', { Decision__c: 'Done' }) });
  const note = { Told_Note__c: 'They laughed' };
  assert.match(
    otherRep.refusedUpdate(CHALLENGE, challenge, note),
    /only what you told the customer yourself/
  );
  rep.update(CHALLENGE, challenge, { Told_Customer_On__c: '2026-11-01', Told_Note__c: 'On the phone' });
  assert.match(
    otherRep.refusedUpdate(CHALLENGE, challenge, note),
    /only what you told the customer yourself/
  );
  assert.equal(admin.value(CHALLENGE, challenge, 'Told_Note__c'), 'On the phone');
  rep.update(CHALLENGE, challenge, { Told_Customer_On__c: null, Told_Note__c: null });
});

test('a challenge is not heard at the meeting of another customer', () => {
  const { rep, admin, deal } = site.world;
  const account = admin.create('Account', { Name: 'Sonnwald', OwnerId: rep.id });
  const other = admin.create('Opportunity', {
    Name: 'Sonnwald',
    AccountId: account,
    OwnerId: rep.id,
    StageName: 'Prospecting',
    CloseDate: '2031-06-30'
  });
  const meeting = site.newMeeting();
  const fields = { Statement__c: 'Heard', Customer_Meeting__c: meeting };
  assert.match(
    rep.refusedCreate(CHALLENGE, { ...fields, Opportunity__c: other }),
    /another deal of another customer/
  );
  assert.ok(rep.create(CHALLENGE, { ...fields, Opportunity__c: deal }));
});

describe('a theme', () => {
  test('is given on only by its owner or an admin', () => {
    const { owner, otherOwner, admin, newTheme } = site.world;
    const theme = newTheme('Mine');
    assert.match(
      otherOwner.refusedUpdate(THEME, theme, { OwnerId: otherOwner.id }),
      /INSUFFICIENT|Only the owner/
    );
    owner.update(THEME, theme, { OwnerId: otherOwner.id });
    admin.update(THEME, theme, { OwnerId: owner.id });
  });

  test('is not answered or decided yesterday', () => {
    const { owner, newTheme, admin } = site.world;
    const theme = newTheme('Backdated');
    for (const field of ['Decided_On__c', 'First_Answered_On__c', 'First_Answer_Due__c']) {
      assert.match(
        owner.refusedUpdate(THEME, theme, { [field]: '2020-01-01' }),
        /INVALID_FIELD|INSUFFICIENT/
      );
    }
    owner.update(THEME, theme, { Decision__c: 'Considering' });
    assert.equal(
      admin.value(THEME, theme, 'Decided_On__c'),
      DateTime.fromJSDate(site.world.org.clock.now(), { zone: 'Europe/Berlin' }).toISODate()
    );
  });

  test('shows its amounts to nobody who has not got them from an admin', () => {
    const { rep, colleague, owner, leader, admin } = site.world;
    for (const field of ['Open_Pipeline__c', 'Pipeline_Share__c', 'Won_Amount__c', 'Lost_Amount__c']) {
      for (const person of [rep, colleague, owner]) {
        assert.throws(() => person.rows(`SELECT ${field} FROM ${THEME}`), /No such column/);
      }
      assert.ok(leader.rows(`SELECT ${field} FROM ${THEME}`));
    }
    const [set] = admin.rows("SELECT Id FROM PermissionSet WHERE Name = 'Ridealong_Theme_Amounts'");
    admin.create('PermissionSetAssignment', { AssigneeId: owner.id, PermissionSetId: String(set?.['Id']) });
    assert.ok(owner.rows(`SELECT Open_Pipeline__c FROM ${THEME}`));
  });
});
