/**
 * Every object times what hangs on it: the record that a lookup of the package points to is deleted in a filled org, and
 * nothing is left that points to it, gives access for it, or counts it. The lookups are those of the metadata: a new one
 * without a row fails.
 */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { readProject } from '@toolkit/sfdx-project';
import { openAttendanceSite } from '../access/testing/attendanceSite.ts';
import type { AttendanceSite } from '../access/testing/attendanceSite.ts';
import { runSync } from '../e2e/mainJobSite.ts';
import { fillOrg } from '../access/testing/filledOrg.ts';
import type { Made } from '../access/testing/filledOrg.ts';
import {
  assertNoOrphans,
  openMeetingsWithoutEvent,
  sharedByHand,
  themeCounts
} from '../access/testing/orphans.ts';
import type { Relation } from '../access/testing/orphans.ts';

/** What becomes of the record with the lookup: it goes along, loses the lookup, keeps its record from going, or gets another. */
type End = 'gone' | 'cleared' | 'refused' | 'passed on';

/** By lookup: what it points to in the filled org, what has it, and what happens. */
const ROWS: Readonly<Record<string, readonly [target: string, child: string, end: End]>> = {
  'Ridealong_Ask__c.Challenge_Theme__c': ['asked', 'ask for an answer', 'cleared'],
  'Ridealong_Ask__c.Customer_Meeting__c': ['meeting', 'ask to open', 'cleared'],
  'Field_Time__c.Colleague__c': ['colleague', 'month', 'gone'],
  'Ridealong_Visit_Note__c.Customer_Meeting__c': ['meeting', 'note', 'gone'],
  'Ridealong_Visit_Note__c.Internal_Attendee__c': ['attendee', 'note', 'gone'],
  'Customer_Meeting__c.Account__c': ['account', 'meeting', 'cleared'],
  'Customer_Meeting__c.Opportunity__c': ['deal', 'meeting', 'cleared'],
  'Internal_Attendee__c.Colleague_Record__c': ['colleague', 'attendee', 'cleared'],
  'Internal_Attendee__c.Shared_Opportunity__c': ['deal', 'attendee', 'cleared'],
  'Internal_Attendee__c.Deal_Given__c': ['deal', 'attendee', 'cleared'],
  'Internal_Attendee__c.Customer_Meeting__c': ['meeting', 'attendee', 'gone'],
  'Challenge_Theme__c.Split_From__c': ['whole', 'part', 'cleared'],
  'Challenge_Theme__c.Merged_Into__c': ['taker', 'taken', 'refused'],
  'Challenge_Theme__c.Answering_Theme__c': ['taker', 'taken', 'refused'],
  'Customer_Challenge__c.Opportunity__c': ['deal', 'original', 'gone'],
  'Customer_Challenge__c.Theme__c': ['theme', 'original', 'refused'],
  'Customer_Challenge__c.Filed_Under__c': ['theme', 'original', 'refused'],
  'Customer_Challenge__c.Customer_Meeting__c': ['meeting', 'original', 'cleared'],
  'Customer_Challenge__c.Said_By__c': ['contact', 'original', 'cleared'],
  'Customer_Challenge__c.Same_As__c': ['original', 'second repeat', 'passed on']
};

const project = await readProject(join(import.meta.dirname, '../..'));
const relations: Relation[] = project.objects.flatMap(({ name, fields }) =>
  fields.flatMap((field) => {
    const target = field.xml.text('referenceTo');
    return target === undefined ? [] : [{ object: name, field: field.name.split('.').at(-1) ?? '', target }];
  })
);
/** Users are switched off, never deleted. */
const deletable = relations.filter(({ target }) => target !== 'User');
const keyOf = ({ object, field }: Relation): string => `${object}.${field}`;

let site: AttendanceSite;
let byHand: Set<string>;
before(async () => {
  site = await openAttendanceSite();
  byHand = sharedByHand(site.world.admin);
});
after(() => site.close());

const valueOf = ({ object, id }: Made, field: string): unknown => site.world.admin.value(object, id, field);
const isThere = (made: Made): boolean => valueOf(made, 'Id') !== undefined;

test('every lookup of the package has a row', () => {
  assert.deepEqual(Object.keys(ROWS).sort(), deletable.map(keyOf).sort());
});

describe('a record that is deleted', () => {
  for (const relation of deletable) {
    const [target = '', child = '', end] = ROWS[keyOf(relation)] ?? [];
    test(`${keyOf(relation)} is ${end} when the ${target} goes`, () => {
      const { admin } = site.world;
      const filled = fillOrg(site);
      const [parent, holder] = [filled[target], filled[child]];
      assert.ok(parent && holder);
      assert.equal(valueOf(holder, relation.field), parent.id, 'it points there');
      const { success } = admin.save({ operation: 'delete', object: parent.object, ids: [parent.id] });
      assert.equal(success, end !== 'refused');
      assert.equal(isThere(parent), end === 'refused');
      assert.equal(isThere(holder), end !== 'gone');
      const expected = {
        cleared: null,
        refused: parent.id,
        gone: undefined,
        'passed on': filled['repeat']?.id
      };
      assert.equal(valueOf(holder, relation.field), expected[end ?? 'gone']);
      assertNoOrphans(admin, relations, byHand);
    });
  }
});

test('the meeting of a deleted calendar entry stays, is cancelled, and gives nobody the deal', () => {
  const filled = fillOrg(site);
  const { event, meeting, attendee } = filled;
  assert.ok(event && meeting && attendee);
  assert.equal(valueOf(attendee, 'Shared_Opportunity__c'), filled['deal']?.id);
  site.world.admin.delete('Event', event.id);
  assert.equal(valueOf(meeting, 'Is_Cancelled__c'), true);
  assert.equal(valueOf(attendee, 'Shared_Opportunity__c'), null);
  assertNoOrphans(site.world.admin, relations, byHand);
});

test('the sync counts what is left, and cancels the meetings whose calendar entry went with a deal or an account', async () => {
  const { admin } = site.world;
  const [set] = admin.rows("SELECT Id FROM PermissionSet WHERE Name = 'Ridealong_Sync_Calendars'");
  const assignment = { AssigneeId: site.sync.id, PermissionSetId: String(set?.['Id']) };
  admin.create('PermissionSetAssignment', assignment);
  const person = await site.person(site.sync);
  const { url } = site;
  const orgs = ['deal', 'account', 'original', 'contact'].map((goes) => ({ goes, filled: fillOrg(site) }));
  await runSync(url, person, 'sync');
  const themes = orgs.map(({ filled }) => filled['theme']?.id ?? '');
  const countOf = (id: string): unknown => admin.value('Challenge_Theme__c', id, 'Opportunities__c');
  assert.deepEqual(themes.map(countOf), [1, 1, 1, 1]);

  for (const { goes, filled } of orgs) {
    const made = filled[goes];
    assert.ok(made);
    admin.delete(made.object, made.id);
  }
  assert.equal(openMeetingsWithoutEvent(admin).length > 0, true);
  await runSync(url, person, 'sync');
  const { counted, right } = themeCounts(admin);
  assert.deepEqual(counted, right);
  assert.deepEqual(themes.map((id) => countOf(id) ?? 0).slice(0, 2), [0, 0]);
  assert.deepEqual(openMeetingsWithoutEvent(admin), []);
  assertNoOrphans(admin, relations, byHand);
});
