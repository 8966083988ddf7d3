/** Each decision on a theme is noted with day, name and reason, by a flow and by nobody else. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import fc from 'fast-check';
import { openAttendanceSite } from './testing/attendanceSite.ts';
import type { AttendanceSite } from './testing/attendanceSite.ts';

const THEME = 'Challenge_Theme__c';
const [RECORD, UNIT] = ['\u241e', '\u241f'];

let site: AttendanceSite;
before(async () => {
  site = await openAttendanceSite();
});
after(() => site.close());

const log = (theme: string): string[][] =>
  ((site.world.admin.value(THEME, theme, 'Decision_Log__c') as string | null) ?? '')
    .split(RECORD)
    .filter((entry) => entry !== '')
    .map((entry) => entry.split(UNIT).slice(1));

test('notes what was decided, by whom and why, the newest first', () => {
  const { world } = site;
  const theme = world.newTheme('Returns are slow');
  assert.deepEqual(log(theme), [], 'a new theme has no decision');
  world.owner.update(THEME, theme, { Decision__c: 'Considering' });
  world.owner.update(THEME, theme, { Decision__c: 'Will Not Act', Decision_Reason__c: 'Too rare,\nso far.' });
  world.owner.update(THEME, theme, { Decision_Reason__c: 'Too rare.' });
  world.owner.update(THEME, theme, { Interim_Answer__c: 'Send a mail' });
  const name = String(world.admin.value('User', world.owner.id, 'Name'));
  assert.deepEqual(log(theme), [
    ['Will Not Act', name, 'Too rare.'],
    ['Will Not Act', name, 'Too rare,\nso far.'],
    ['Considering', name, '']
  ]);
  const [first = ''] = String(world.admin.value(THEME, theme, 'Decision_Log__c')).split(UNIT);
  assert.match(first, /^\d{4}-\d\d-\d\d$/);
});

test('no persona writes it', () => {
  const theme = site.world.newTheme('Nobody writes');
  for (const who of [site.world.owner, site.owner, site.attendee]) {
    assert.match(
      who.refusedUpdate(THEME, theme, { Decision_Log__c: 'x' }),
      /INVALID_FIELD|INSUFFICIENT|read/i
    );
  }
});

test('no reason breaks it, whatever signs it has, and the newest entry is whole however many there are', () => {
  const { owner } = site.world;
  const theme = site.world.newTheme('All reasons');
  const word = fc.constantFrom('Because', RECORD, UNIT, '\n', '"', '|');
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 5 }), fc.nat(), (parts, number) => {
      const reason = `${number % 1000} ${parts.join(' ')}!`;
      owner.update(THEME, theme, { Decision__c: 'Will Act', Decision_Reason__c: reason });
      const [newest = []] = log(theme);
      assert.deepEqual([newest[0], newest[2]], ['Will Act', reason.replaceAll(/[\u241e\u241f]/g, ' ')]);
    }),
    { numRuns: 30 }
  );
});
