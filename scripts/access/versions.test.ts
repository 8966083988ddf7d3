/** Nobody's word is replaced behind their back: a save says which version it knew, and the sync has to. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { openAttendanceSite } from './testing/attendanceSite.ts';
import type { AttendanceSite } from './testing/attendanceSite.ts';

const ROW = 'Internal_Attendee__c';

let site: AttendanceSite;
before(async () => {
  site = await openAttendanceSite();
});
after(() => site.close());

const version = (row: string): string => String(site.world.admin.value(ROW, row, 'LastModifiedDate'));
const standing = (row: string): unknown => site.world.admin.value(ROW, row, 'Attendance__c');

/** A row from the calendar, changed by somebody a while after it was read. */
function overtaken(): { row: string; read: string } {
  const row = site.newRow(site.newMeeting(), 'Invited');
  site.world.admin.update(ROW, row, { Source__c: 'Invited' });
  const read = '2026-01-01T00:00:00.000Z';
  return { row, read };
}

test('the sync does not replace what a person said between its reading and its writing', () => {
  for (const word of ['Declined', 'Did Not Attend', 'Removed']) {
    const { row, read } = overtaken();
    const who = word === 'Removed' ? site.owner : site.attendee;
    who.update(ROW, row, { Attendance__c: word });
    assert.match(
      site.sync.refusedUpdate(ROW, row, { Attendance__c: 'Accepted', Based_On__c: read }),
      /Somebody else changed this/,
      word
    );
    assert.equal(standing(row), word);
  }
});

test('the sync changes attendance only when it says what it has read', () => {
  const { row } = overtaken();
  assert.match(
    site.sync.refusedUpdate(ROW, row, { Attendance__c: 'Accepted' }),
    /with the version that it read/
  );
  site.sync.update(ROW, row, { Attendance__c: 'Accepted', Based_On__c: version(row) });
  assert.equal(standing(row), 'Accepted');
  assert.equal(site.world.admin.value(ROW, row, 'Based_On__c'), null, 'it is about one save');
});

test('a person who saves from an old page is told, and their own two pages are theirs', () => {
  const { row, read } = overtaken();
  site.attendee.update(ROW, row, { Attendance__c: 'Accepted' });
  assert.match(
    site.owner.refusedUpdate(ROW, row, { Attendance__c: 'Removed', Based_On__c: read }),
    /Somebody else changed this/
  );
  assert.equal(standing(row), 'Accepted');
  site.attendee.update(ROW, row, { Attendance__c: 'Declined', Based_On__c: read });
  assert.equal(standing(row), 'Declined');
});

describe('a theme', () => {
  const THEME = 'Challenge_Theme__c';
  const changed = (theme: string): string => String(site.world.admin.value(THEME, theme, 'Changed_At__c'));
  const later = (): void => site.world.org.clock.advance(60_000);

  test('is not decided over somebody else’s decision unseen, and no sentence is mixed of two', () => {
    const { world } = site;
    const theme = world.newTheme('Nobody finds the right spare part');
    const seen = changed(theme);
    later();
    const no = { Decision__c: 'Will Not Act', Decision_Reason__c: 'No budget, and it will never come.' };
    world.admin.update(THEME, theme, { ...no, Based_On__c: seen });
    later();
    const yes = { Decision__c: 'Will Act', Based_On__c: seen };
    assert.match(world.owner.refusedUpdate(THEME, theme, yes), /Somebody else changed this theme/);
    assert.equal(world.admin.value(THEME, theme, 'Decision__c'), 'Will Not Act');

    const now = { Decision__c: 'Will Act', Decision_Reason__c: 'Next year.', Based_On__c: changed(theme) };
    world.owner.update(THEME, theme, now);
    assert.equal(world.admin.value(THEME, theme, 'Decision__c'), 'Will Act');
    assert.equal(world.admin.value(THEME, theme, 'Changed_By__c'), world.owner.id);
    assert.equal(world.admin.value(THEME, theme, 'Based_On__c'), null);
  });

  test('gets no decision with the reason of another, from a client that says no version', () => {
    const { world } = site;
    const { admin, owner } = world;
    const theme = world.newTheme('Nobody finds the manual');
    const no = { Decision__c: 'Will Not Act', Decision_Reason__c: 'No budget, and it will never come.' };
    admin.update(THEME, theme, no);
    const halves: Record<string, string>[] = [
      { Decision__c: 'Will Act' },
      { Decision_Reason__c: 'We begin in March.' }
    ];
    for (const half of halves) {
      assert.match(owner.refusedUpdate(THEME, theme, half), /somebody else wrote the other half/);
      assert.equal(admin.value(THEME, theme, 'Decision_Reason__c'), no.Decision_Reason__c);
    }
    owner.update(THEME, theme, { Interim_Answer__c: 'Ask the hotline.' });
    owner.update(THEME, theme, { Decision__c: 'Will Act', Decision_Reason__c: 'We begin in March.' });
    // Their own words they change as they like
    owner.update(THEME, theme, { Decision__c: 'Done' });
    owner.update(THEME, theme, { Decision_Reason__c: 'Since March.' });
    assert.equal(admin.value(THEME, theme, 'Decision_Reason__c'), 'Since March.');
  });

  test('takes a decision alone where the version is said, or where nobody gave a reason', () => {
    const { world } = site;
    const theme = world.newTheme('Manuals');
    world.admin.update(THEME, theme, { Decision__c: 'Considering' });
    world.owner.update(THEME, theme, { Decision__c: 'Will Act' });
    later();
    world.admin.update(THEME, theme, { Decision__c: 'Will Act', Decision_Reason__c: 'It hurts.' });
    world.owner.update(THEME, theme, { Decision__c: 'Done', Based_On__c: changed(theme) });
    assert.equal(world.admin.value(THEME, theme, 'Decision__c'), 'Done');
  });

  test('that somebody merged meanwhile is not decided', () => {
    const { world } = site;
    const [one, other] = [world.newTheme('Spare parts'), world.newTheme('Parts')];
    const seen = changed(one);
    later();
    world.admin.update(THEME, one, { Interim_Answer__c: 'Ask the hotline.' });
    later();
    const merge = { Merged_Into__c: other, Based_On__c: seen };
    assert.match(world.owner.refusedUpdate(THEME, one, merge), /Somebody else changed this theme/);
  });

  test('is not changed by figures of the sync', () => {
    const { world, sync } = site;
    const theme = world.newTheme('Figures');
    const seen = changed(theme);
    later();
    sync.update(THEME, theme, { Accounts__c: 3 });
    later();
    world.admin.update(THEME, theme, { Decision__c: 'Considering', Based_On__c: seen });
    assert.equal(world.admin.value(THEME, theme, 'Decision__c'), 'Considering');
  });
});

test('two people who file one challenge see each other', () => {
  const { world } = site;
  const [one, other] = [world.newTheme('Here'), world.newTheme('There')];
  const challenge = world.hear('Returns take a week');
  const seen = String(world.admin.value('Customer_Challenge__c', challenge, 'LastModifiedDate'));
  world.org.clock.advance(60_000);
  world.owner.update('Customer_Challenge__c', challenge, { Theme__c: one, Based_On__c: seen });
  world.org.clock.advance(60_000);
  assert.match(
    world.otherOwner.refusedUpdate('Customer_Challenge__c', challenge, {
      Theme__c: other,
      Based_On__c: seen
    }),
    /Somebody else changed this challenge/
  );
  assert.equal(world.admin.value('Customer_Challenge__c', challenge, 'Theme__c'), one);
});
