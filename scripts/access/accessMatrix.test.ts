/**
 * docs/access.md, tried out: every persona on every object and field, to read, make, change and delete, by every
 * interface. What the page does not allow has to be refused for want of access; what it allows must not be.
 */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { readProject } from '@toolkit/sfdx-project';
import type { CustomObjectPart } from '@toolkit/sfdx-project';
import type { Person, Row } from '../e2e/attendeesWorld.ts';
import { FORBIDDEN, INVISIBLE } from '../e2e/challengesSite.ts';
import type { Actor } from '../e2e/challengesWorld.ts';
import { openAttendanceSite } from './testing/attendanceSite.ts';
import type { AttendanceSite } from './testing/attendanceSite.ts';
import { PERSONAS, readAccessPage } from './testing/accessPage.ts';
import type { FieldAccess, ObjectTable, Persona } from './testing/accessPage.ts';
import { WAYS } from './testing/readInterfaces.ts';
import type { Way } from './testing/readInterfaces.ts';
import { makersOf, requiredFields } from './testing/matrixRecords.ts';
import type { Maker } from './testing/matrixRecords.ts';
import type { Answer } from './testing/interfaces.ts';

const page = readAccessPage();

let site: AttendanceSite;
let actors: Record<Persona, Actor>;
let makers: Record<string, Maker>;
const people = new Map<Persona, Person>();
/** Read by an admin of the org with all permissions: what a field holds, so that it can be written back. */
const values = new Map<string, Row>();

before(async () => {
  site = await openAttendanceSite();
  const { world, sync } = site;
  const nobody = world.newUser('Nora', 'Nobody', 'Theme_Amounts');
  for (const { Id } of world.admin.rows(
    `SELECT Id FROM PermissionSetAssignment WHERE AssigneeId = '${nobody.id}' AND PermissionSet.IsOwnedByProfile = false`
  )) {
    world.admin.delete('PermissionSetAssignment', String(Id));
  }
  actors = {
    Admin: world.newUser('Ann', 'Admin', 'Admin'),
    Rep: world.rep,
    Colleague: world.colleague,
    'Theme Owner': world.owner,
    Leader: world.leader,
    Sync: sync,
    'Theme Amounts': world.newUser('Theo', 'Amounts', 'Theme_Amounts'),
    'Sales Owner': world.newUser('Sally', 'Salesowner', 'Sales_Owner'),
    Nobody: nobody
  };
  for (const persona of PERSONAS) {
    people.set(persona, await site.person(actors[persona]));
  }
  makers = makersOf(world, sync);
});
after(() => site.close());

const personOf = (persona: Persona): Person => people.get(persona) as Person;
const make = (object: string, owner: Actor): string => (makers[object] as Maker)(owner);

const made = new Map<string, string>();
function recordOf(object: string, persona: Persona | 'somebody else'): string {
  const key = `${object} ${persona}`;
  const owner = persona === 'somebody else' ? site.world.otherOwner : actors[persona];
  const known = made.get(key);
  // Of what there is one a user, another one has taken its place.
  const isThere =
    known !== undefined && site.world.admin.rows(`SELECT Id FROM ${object} WHERE Id = '${known}'`).length > 0;
  const id = isThere ? known : make(object, owner);
  made.set(key, id);
  return id;
}

/** What the record holds, from both integration user and admin: each may not see a field. */
function valuesOf(table: ObjectTable, id: string): Row {
  const known = values.get(id);
  if (known !== undefined) {
    return known;
  }
  const row: Row = {};
  for (const field of table.fields.keys()) {
    for (const who of [site.world.admin, site.sync]) {
      try {
        row[field] = who.rows(`SELECT ${field} FROM ${table.object} WHERE Id = '${id}'`)[0]?.[field] ?? null;
        break;
      } catch {
        // Hidden from this one.
      }
    }
  }
  values.set(id, row);
  return row;
}

/** What a lookup leads to has walls of its own, which are no news about the field. */
const CROSS_REFERENCE = /INSUFFICIENT_ACCESS_ON_CROSS_REFERENCE_ENTITY/;

const isRefused = ({ ok, text }: Answer): boolean =>
  !ok && !CROSS_REFERENCE.test(text) && (FORBIDDEN.test(text) || INVISIBLE.test(text));

function mustBeAllowed(answer: Answer, what: string): void {
  assert.ok(!isRefused(answer), `${what} is allowed by docs/access.md, and was refused: ${answer.text}`);
}

function mustBeRefused(answer: Answer, what: string): void {
  assert.ok(
    isRefused(answer),
    `${what} is not allowed by docs/access.md, and was not refused: ${answer.text}`
  );
}

const fieldsWith = (table: ObjectTable, persona: Persona, access: string): string[] =>
  [...table.fields].filter(([, row]) => access.includes(row[persona])).map(([field]) => field);

const only = (row: Row, fields: readonly string[]): Row =>
  Object.fromEntries(fields.map((field) => [field, row[field] ?? null]));

async function readsAsThePageSays(way: Way, table: ObjectTable, persona: Persona): Promise<void> {
  const person = personOf(persona);
  const { object } = table;
  const own = recordOf(object, persona);
  const seen = fieldsWith(table, persona, 'RCW');
  if (table.own[persona].includes('R')) {
    const answer = await way.read(person, object, own, seen.length > 0 ? seen : ['Name']);
    assert.ok(answer.ok, `${seen.join()} of their own: ${answer.text}`);
  }
  for (const field of fieldsWith(table, persona, '-')) {
    const { ok, text } = await way.read(person, object, own, [field]);
    assert.ok(!ok, `${field} is hidden by docs/access.md, and was read: ${text}`);
  }
  const others = await way.read(person, object, recordOf(object, 'somebody else'), ['Name']);
  assert.equal(others.ok, table.others[persona].includes('R'), `reading one of others: ${others.text}`);
}

async function changesAsThePageSays(way: Way, table: ObjectTable, persona: Persona): Promise<void> {
  const person = personOf(persona);
  const { object } = table;
  const id = recordOf(object, persona);
  const held = valuesOf(table, id);
  const writable = fieldsWith(table, persona, 'W');
  for (const field of table.fields.keys()) {
    const answer = await way.update(person, object, id, only(held, [field]));
    if (writable.includes(field)) {
      mustBeAllowed(answer, `changing ${field}`);
    } else {
      mustBeRefused(answer, `changing ${field}`);
    }
  }
  const other = recordOf(object, 'somebody else');
  // Edit without a field to edit is the right to give the record to somebody else, no more.
  const [field = table.others[persona].includes('E') ? 'OwnerId' : 'Name'] = writable;
  const answer = await way.update(
    person,
    object,
    other,
    only({ ...valuesOf(table, other), OwnerId: site.world.admin.id }, [field])
  );
  if (table.others[persona].includes('E')) {
    mustBeAllowed(answer, `changing ${field} of others`);
  } else {
    mustBeRefused(answer, `changing ${field} of others`);
  }
}

async function makesAsThePageSays(way: Way, table: ObjectTable, persona: Persona): Promise<void> {
  const person = personOf(persona);
  const { object } = table;
  const needs = requiredFields(site.world, object, actors[persona]);
  if (!table.own[persona].includes('C')) {
    mustBeRefused(await way.create(person, object, needs), 'making one');
    return;
  }
  const held = valuesOf(table, recordOf(object, persona));
  for (const [field, row] of table.fields) {
    const fields = { ...needs, ...only(held, [field]) };
    const answer = await way.create(person, object, fields);
    if ('CW'.includes(row[persona])) {
      mustBeAllowed(answer, `making one with ${field}`);
    } else {
      mustBeRefused(answer, `making one with ${field}`);
    }
  }
}

async function deletesAsThePageSays(way: Way, table: ObjectTable, persona: Persona): Promise<void> {
  const person = personOf(persona);
  for (const [letters, owner] of [
    [table.own[persona], actors[persona]],
    [table.others[persona], site.world.otherOwner]
  ] as const) {
    const answer = await way.remove(person, table.object, make(table.object, owner));
    assert.equal(answer.ok, letters.includes('D'), `deleting one of ${owner.id}: ${answer.text}`);
  }
}

const DEEDS = {
  reads: readsAsThePageSays,
  changes: changesAsThePageSays,
  makes: makesAsThePageSays,
  deletes: deletesAsThePageSays
};

for (const table of page) {
  describe(table.object, () => {
    for (const persona of PERSONAS) {
      for (const way of WAYS) {
        for (const [deed, asThePageSays] of Object.entries(DEEDS)) {
          test(`${persona} ${deed} by ${way.name}`, () => asThePageSays(way, table, persona));
        }
      }
    }
  });
}

test('every object and field of the package has its row on the page', async () => {
  const { objects } = await readProject(join(import.meta.dirname, '../..'));
  const kept = objects.filter(({ name }) => !name.endsWith('__mdt'));
  const told = new Map(page.map(({ object, fields }) => [object, [...fields.keys()].toSorted()]));
  assert.deepEqual([...told.keys()].toSorted(), kept.map(({ name }) => name).toSorted());
  for (const part of kept) {
    assert.deepEqual(told.get(part.name), fieldsOf(part), part.name);
  }
});

function fieldsOf({ label, fields }: CustomObjectPart): string[] {
  const own = label === undefined ? [] : ['Name'];
  return [...own, ...fields.map(({ name }) => name)].toSorted();
}

/** So that the matrix cannot pass by refusing everything, or nothing. */
test('the page has all letters, for access of each kind', () => {
  const letters = new Set<FieldAccess>(
    page.flatMap(({ fields }) => [...fields.values()].map((row) => row.Rep))
  );
  assert.deepEqual([...letters].toSorted(), ['-', 'C', 'R', 'W']);
});
