/** Ridealong as somebody reads it whose language is German: words of flows, rules and fields in the local org. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { AHEAD, openAttendanceSite } from '../access/testing/attendanceSite.ts';
import type { AttendanceSite } from '../access/testing/attendanceSite.ts';

let site: AttendanceSite;
before(async () => {
  site = await openAttendanceSite();
  for (const { id } of [site.owner, site.world.otherRep]) {
    site.world.admin.update('User', id, { LanguageLocaleKey: 'de' });
  }
});
after(() => site.close());

test('a flow refuses in the language of the user who saves', () => {
  const event = site.owner.create('Event', { Subject: 'x', StartDateTime: AHEAD, DurationInMinutes: 60 });
  assert.match(
    site.world.otherRep.refusedCreate('Customer_Meeting__c', { Event_Id__c: event, Name: 'x' }),
    /Sie können diesen Kalendereintrag nicht sehen/
  );
});

test('a bell is in the language of the user who rings it', () => {
  const { colleague } = site.world;
  site.owner.create('Internal_Attendee__c', {
    Customer_Meeting__c: site.newMeeting(AHEAD),
    Attendee__c: colleague.id
  });
  const titles = colleague.bells().map(({ title }) => title);
  assert.ok(
    titles.some((title) => title.includes('bittet Sie mitzukommen')),
    titles.join()
  );
});

test('a rule refuses in German', () => {
  assert.match(
    site.owner.refusedCreate('Internal_Attendee__c', {
      Customer_Meeting__c: site.newMeeting(AHEAD),
      Attendee__c: site.owner.id
    }),
    /Das ist der eigene Termin dieser Person/
  );
});

test('every text of the project reaches users who read German, and nobody else', () => {
  const { org } = site.world;
  const german = org.session(site.owner.id).words;
  const texts = org.project.translations.flatMap((part) => part.texts);
  assert.ok(texts.length > 1000, `${texts.length} texts`);
  for (const { kind, key, text } of texts) {
    assert.equal(german.text(kind, key, undefined), text);
  }
  const english = org.session(site.world.colleague.id).words;
  assert.ok(texts.every(({ kind, key }) => english.text(kind, key, undefined) === undefined));
});
