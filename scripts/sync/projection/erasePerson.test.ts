/** A person out of the projection: by what stands in the bytes of its file, and by what the next runs make of it. */
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { Memory } from '../memory.ts';
import { to18 } from '../plan/canonical.ts';
import { runSync } from '../runSync.ts';
import {
  aColleague,
  aFieldTime,
  anAttendee,
  anEvent,
  aRelation,
  event,
  idOf,
  meetingId,
  user
} from '../testing/builders.ts';
import { anOrgWithHistory } from '../testing/history.ts';
import { leftToDo } from '../testing/oracle.ts';
import { erasePerson } from './erasePerson.ts';
import { ProjectionStore } from './store.ts';

const folder = mkdtempSync(join(tmpdir(), 'ridealong-erase-person-'));
after(() => rmSync(folder, { recursive: true, force: true }));

/** As SQLite keeps a whole number of 8 bytes in a row, and as the key of one. */
function bytesOf(number: number): Buffer[] {
  const value = Buffer.alloc(8);
  value.writeBigInt64BE(BigInt(number));
  const groups: number[] = [];
  for (let left = BigInt(number); left > 0n; left >>= 7n) {
    groups.unshift(Number(left & 127n) | (groups.length === 0 ? 0 : 128));
  }
  return [value, Buffer.from(groups)];
}

function rowsOf(store: ProjectionStore, person: string, n: number): void {
  store.put('User', [{ Id: person, IsActive: true }]);
  store.put('Ridealong_Colleague__c', [aColleague(n, person)]);
  store.put('Field_Time__c', [aFieldTime(n, person, '2026-11-01')]);
  store.put('Event', [anEvent(n, { OwnerId: person })]);
  store.put('EventRelation', [aRelation(n, event(9), person)]);
  store.put('Internal_Attendee__c', [anAttendee(n, meetingId(9), person)]);
  store.mark('user', [person]);
  store.database.prepare('INSERT INTO covered_user VALUES (?)').run(store.idNumber(person));
}

describe('a person who is erased from the projection', () => {
  for (const [what, person] of [
    ['with an id that is kept as a number', to18('0055j000kQ2mXw9')],
    ['with one that is not', to18('005ZZzzzzzzzzzz')]
  ] as const) {
    it(`stands nowhere in its file, ${what}, and others do`, () => {
      const file = join(folder, `${person}.sqlite`);
      const other = to18('0055j000kQ2mXw8');
      let store = ProjectionStore.open(file);
      rowsOf(store, person, 1);
      rowsOf(store, other, 2);
      const traces = [
        ...bytesOf(Math.abs(store.idNumber(person))),
        Buffer.from(person),
        Buffer.from(person.slice(0, 15))
      ];
      const others = [...bytesOf(store.idNumber(other)), Buffer.from(other)];
      // In a page that is free by now
      store.remove('EventRelation', [idOf('0RE', 1)]);
      const isOdd = store.idNumber(person) < 0;
      store.close();
      const shown = (all: Buffer[]): boolean[] => all.map((trace) => readFileSync(file).includes(trace));
      const wanted = isOdd ? traces.slice(2) : traces;
      assert.ok(shown(wanted).every(Boolean), 'it is looked for as it stands there');
      assert.equal(erasePerson(file, person), true);
      assert.deepEqual(
        shown(wanted),
        wanted.map(() => false)
      );
      assert.ok(shown(others).every(Boolean));
      store = ProjectionStore.open(file);
      assert.deepEqual(
        store.rows('User').map(({ Id }) => Id),
        [other]
      );
      assert.deepEqual(store.dirty('user'), [other]);
      store.close();
    });
  }

  it('is no colleague of the next run, which reads everything and comes to the plan of everything', async () => {
    const org = anOrgWithHistory();
    const memory = new Memory(
      join(folder, 'org'),
      'https://model.my.salesforce.com',
      '00D000000000001!token'
    );
    const sync = async (): Promise<boolean> => {
      org.server.rows.now += 3 * 60_000;
      const projection = (): ProjectionStore => ProjectionStore.open(memory.projectionFile);
      const { unchangedSince } = await runSync({
        transport: org.transport(),
        memory,
        projection,
        allowMassChange: true
      });
      return unchangedSince !== undefined;
    };
    while (!(await sync())) {
      // Until nothing is left to do
    }
    assert.equal(await memory.erase(user(2)), 'erased');
    assert.equal(
      await sync(),
      true,
      'nothing has changed: nothing is read, and they are not in the file again'
    );
    org.edit(
      'Event',
      event(1),
      { StartDateTime: '2026-11-26T09:00:00Z', EndDateTime: '2026-11-26T10:00:00Z' },
      user(1)
    );
    await sync();
    assert.deepEqual(leftToDo(org), []);
    assert.ok(org.server.rows.list('Customer_Meeting__c').every((row) => row['Is_Cancelled__c'] === false));
  });

  it('goes with the whole file where it cannot be read, or is of another version', async () => {
    const memory = new Memory(
      join(folder, 'broken'),
      'https://model.my.salesforce.com',
      '00D000000000001!token'
    );
    await memory.write({ setAside: [] });
    writeFileSync(memory.projectionFile, `no database, and ${user(2)}`);
    assert.equal(await memory.erase(user(2)), 'erased');
    assert.throws(() => readFileSync(memory.projectionFile), { code: 'ENOENT' });
  });
});
