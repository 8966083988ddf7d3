/**
 * Every place of the components that changes a record which is there: it says which version it started from, or why nobody
 * else's word can be under it. A new one that does neither has no row here, and fails.
 */
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, test } from 'node:test';

const ROOT = join(import.meta.dirname, '../..');
const COMPONENTS = join(ROOT, 'force-app/main');

/** Functions that change a record; what they are given says whose version. */
const WRITES =
  /\b(saveTheme|mergeTheme|undoMerge|fileUnder|fileUnderNew|fileBack|snooze|updateAttendee|tagAgain|updateMeeting|saveNote|mutate|updateRecord)\(/g;
/** Where they are themselves, and where the org's own call is wrapped. */
const LIBRARIES = new Set(['themeWrites.ts', 'attendeeWrites.ts', 'ridealongShared.ts', 'mutations.ts']);

const VERSION = 'with its version';
const OWN = 'their own row: the attendance table lets nobody else say it';
const TAG_BACK =
  'takes off whom the same rep has tagged a moment ago, also after a yes: they may at any time, and a bell says so';
const MAKES = 'makes a record, and its unique key refuses a second';
const ALONE = 'a person’s own record, which nobody else changes';

/** By file and function, each call in the order in which it stands there. */
const EXPECTED: Readonly<Record<string, readonly string[]>> = {
  'attendeeChanges.ts tagAgain': [VERSION],
  'attendeeChanges.ts updateAttendee': [VERSION, OWN],
  'attendeeChanges.ts saveNote': ['whether it helped, which only the rep of the meeting says'],
  'fileHeard.ts mutate': [MAKES],
  'fileHeard.ts updateAttendee': [
    'empties the day that goes with the challenge which the same person put there, and has deleted'
  ],
  'hearToo.ts mutate': [MAKES, MAKES],
  'ridealongAttendeeCard.ts updateMeeting': ['the open seat, which only the owner of the meeting changes'],
  'ridealongColleagueForm.ts mutate': [MAKES],
  'ridealongColleagueList.ts mutate': [
    'choices of admins, one value each, with their names in sight; no words'
  ],
  'ridealongCustomerMessageForm.ts mutate': [VERSION],
  'ridealongDebriefCard.ts saveNote': ['what surprised them, which only the colleague says'],
  'ridealongDebriefCard.ts updateAttendee': [OWN],
  'ridealongDigestCard.ts mutate': [ALONE, ALONE],
  'ridealongFieldTimeCard.ts updateAttendee': [VERSION],
  'ridealongInsteadPanel.ts saveNote': ['whom they name instead, which only the colleague says'],
  'ridealongNothingNewButton.ts updateAttendee': [OWN],
  'ridealongOpenMeetingBoard.ts updateAttendee': [
    VERSION,
    OWN,
    'takes back one’s own request: once the rep has answered it, the org refuses'
  ],
  'ridealongRepMeetingList.ts tagAgain': [
    'puts back on whom this page took off a moment ago: nobody else changes who is off, and the org refuses what is no allowed move'
  ],
  'ridealongRepMeetingList.ts updateAttendee': [TAG_BACK, VERSION, VERSION],
  'ridealongThemeBoard.ts undoMerge': [VERSION],
  'ridealongThemeBoard.ts saveTheme': [VERSION],
  'ridealongThemeBoard.ts fileUnder': [VERSION],
  'ridealongThemeBoard.ts fileUnderNew': [VERSION],
  'ridealongThemeBoard.ts fileBack': [VERSION],
  'ridealongThemeDecisionForm.ts saveTheme': [VERSION],
  'ridealongThemeMergePanel.ts mergeTheme': [VERSION],
  'ridealongThemeMergePanel.ts undoMerge': [
    'empties the one field by which a merge stands; a second one finds it empty'
  ],
  'ridealongToolBoard.ts mutate': [MAKES],
  'submitChallenge.ts mutate': [MAKES, 'the same draft, sent once more after an answer was lost'],
  'toldNotes.ts mutate': [VERSION],
  'triageFilings.ts fileUnder': [VERSION, VERSION, VERSION],
  'triageFilings.ts fileUnderNew': [VERSION],
  'triageFilings.ts snooze': ['a day on which it comes back: no words', VERSION]
};

interface Call {
  place: string;
  given: string;
}

function callsIn(file: string): Call[] {
  const text = readFileSync(file, 'utf8');
  return [...text.matchAll(WRITES)]
    .filter(({ index }) => !/(function|async|\.)\s*$/.test(text.slice(0, index)))
    .map((found) => ({
      place: `${basename(file)} ${found[1]}`,
      given: argumentsAt(text, found.index + found[0].length)
    }));
}

/** Up to the parenthesis that closes the call. */
function argumentsAt(text: string, from: number): string {
  let depth = 1;
  for (let at = from; at < text.length; at++) {
    depth += text[at] === '(' ? 1 : text[at] === ')' ? -1 : 0;
    if (depth === 0) {
      return text.slice(from, at);
    }
  }
  return text.slice(from);
}

const calls = globSync('*/lwc/*/*.ts', { cwd: COMPONENTS })
  .filter((file) => !LIBRARIES.has(basename(file)))
  .toSorted()
  .flatMap((file) => callsIn(join(COMPONENTS, file)));
const byPlace = Object.groupBy(calls, ({ place }) => place);

test('every place that changes a record is known', () => {
  const found = Object.entries(byPlace).map(([place, all]) => [place, all?.length]);
  const known = Object.entries(EXPECTED).map(([place, all]) => [place, all.length]);
  assert.deepEqual(found.toSorted(), known.toSorted());
});

describe('says what it started from', () => {
  for (const [place, kinds] of Object.entries(EXPECTED)) {
    kinds.forEach((kind, index) => {
      if (kind === VERSION) {
        test(`${place}, ${index + 1}`, () => {
          const given = byPlace[place]?.[index]?.given ?? '';
          assert.match(given, /version|changedAt|\.\.\.row|Based_On__c|steps/i, given);
        });
      }
    });
  }
});

test('a merge that was overtaken shows every field that counts as a change of a theme', () => {
  const flow = readFileSync(
    join(COMPONENTS, 'challenges/flows/Challenge_Theme_Before_Save_Check_Version.flow-meta.xml'),
    'utf8'
  );
  const changed = flow.matchAll(/ISCHANGED\(\{!\$Record\.(\w+)\}/g);
  const counted = new Set([...changed].map(([, field]) => field));
  const source = readFileSync(
    join(COMPONENTS, 'challenges/lwc/ridealongThemeMergePanel/mergeVersions.ts'),
    'utf8'
  );
  const shown = [...source.matchAll(/^ {2}(\w+): \(\{/gm)].map(([, field]) => field);
  assert.ok(counted.size >= 7, String([...counted]));
  assert.deepEqual(
    [...counted].filter((field) => !shown.includes(field)),
    []
  );
});
