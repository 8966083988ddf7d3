import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import type { ObjectSchema } from '../../core/schemaTypes.ts';
import { fieldOfType } from '../../schema/fieldDefaults.ts';
import { runs } from '../../testing/runs.ts';
import { KeptRows } from './keptRows.ts';
import { createTables, openDatabase } from './openStore.ts';
import type { Store } from './store.ts';
import { boat } from './testing.ts';

const NAME = fieldOfType('Name', 'Name', 'string', 80);
const boats = boat(NAME);
const rafts = { ...boat(NAME), name: 'Raft__c', keyPrefix: 'a08' };
const ID = 'a07000000000001AAA';
const OTHER = 'a07000000000002AAA';

type Write = 'insert' | 'rename' | 'delete';
type Step =
  | 'look'
  | 'note'
  | { write: Write; on: 'boats' | 'rafts'; said: boolean }
  | { transaction: Step[]; fails: boolean };

const { step } = fc.letrec<{ step: Step }>((tie) => ({
  step: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom<Step>('look', 'note'),
    fc.record({
      write: fc.constantFrom<Write>('insert', 'rename', 'delete'),
      on: fc.constantFrom('boats' as const, 'rafts' as const),
      said: fc.boolean()
    }),
    fc.record({ transaction: fc.array(tie('step'), { maxLength: 5 }), fails: fc.boolean() })
  )
}));

class World {
  readonly store: Store = createTables(openDatabase(':memory:'), ':memory:', [boats, rafts]);
  #count = 0;

  constructor() {
    this.store.db.exec('CREATE TABLE note (n INTEGER)');
  }

  run(each: Step): void {
    if (each === 'look') {
      this.look();
    } else if (each === 'note') {
      this.store.aside(() => this.store.db.exec('INSERT INTO note VALUES (1)'));
    } else if ('write' in each) {
      const object = { boats, rafts }[each.on];
      const write = (): void => this.#write(each.write, object);
      if (each.said) {
        this.store.changing(object, write);
      } else {
        write();
      }
    } else {
      this.#transaction(each.transaction, each.fails);
    }
  }

  look(): void {
    const { store } = this;
    for (const object of [boats, rafts]) {
      const known = store.kept.knownOf(object, new Set([ID, OTHER])).get(ID);
      assert.ok(known === undefined || isDeepStrictEqual(known, store.get(object, ID)));
      assert.deepEqual(store.kept.get(object, ID), store.get(object, ID));
      assert.deepEqual(store.kept.getAll(object, [ID]), store.getAll(object, [ID]));
    }
  }

  #write(write: Write, object: ObjectSchema): void {
    const name = `Name ${++this.#count}`;
    if (write === 'insert') {
      this.store.db
        .prepare(
          `INSERT OR IGNORE INTO "${object.name}" ("Id", "Name", "IsDeleted", "SystemModstamp") SELECT ?1, ?2, 0, '' WHERE NOT EXISTS (SELECT 1 FROM "${object.name}" WHERE "Id" = ?1)`
        )
        .run(ID, name);
    } else if (write === 'rename') {
      this.store.update(object, { Id: ID, Name: name }, ['Name']);
      this.look();
      this.store.update(object, { Id: ID, Name: `${name} again` }, ['Name']);
    } else {
      this.store.db.prepare(`DELETE FROM "${object.name}" WHERE "Id" = ?`).run(ID);
    }
  }

  #transaction(steps: readonly Step[], fails: boolean): void {
    const work = (): void => {
      steps.forEach((each) => this.run(each));
      assert.ok(!fails, 'undone');
    };
    if (fails) {
      assert.throws(() => this.store.transaction(work), /undone/);
    } else {
      this.store.transaction(work);
    }
  }
}

test('are what is stored, whatever was changed or undone since', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 10 }), (steps) => {
      const world = new World();
      steps.forEach((each) => world.run(each));
      world.look();
    }),
    { numRuns: runs(150) }
  );
});

test('are read once while no row of their object changes', () => {
  const world = new World();
  world.run({ write: 'insert', on: 'boats', said: true });
  const first = world.store.kept.get(boats, ID);
  world.run('note');
  world.run({ write: 'insert', on: 'rafts', said: true });
  assert.equal(world.store.kept.get(boats, ID), first);
  world.run({ write: 'insert', on: 'rafts', said: true });
  world.run({ write: 'rename', on: 'boats', said: true });
  assert.notEqual(world.store.kept.get(boats, ID), first);
});

test('that are likely to be asked for one by one are read at once when the first is', () => {
  const reads: string[][] = [];
  const kept = new KeptRows({
    versionOf: () => 1,
    get: () => assert.fail('one by one'),
    getAll: (_, ids) => {
      reads.push([...ids]);
      return new Map(ids.map((Id) => [Id, { Id }]));
    }
  });
  assert.equal(kept.knownOf(boats, new Set([ID, OTHER])).size, 0);
  assert.deepEqual(reads, []);
  assert.deepEqual(kept.get(boats, OTHER), { Id: OTHER });
  assert.deepEqual(kept.get(boats, ID), { Id: ID });
  assert.deepEqual(kept.knownOf(boats, new Set([ID])).get(ID), { Id: ID });
  assert.deepEqual(reads, [[ID, OTHER]]);
});
