import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { fieldOfType } from '../../schema/fieldDefaults.ts';
import { runs } from '../../testing/runs.ts';
import { createTables, openDatabase } from './openStore.ts';
import type { Store } from './store.ts';
import { boat } from './testing.ts';

const object = boat(fieldOfType('Name', 'Name', 'string', 80));
const IDS = ['a07000000000001AAA', 'a07000000000002AAA', 'a07000000000003AAA'];

type Step = 'insert' | 'rename' | 'delete' | 'aside' | { transaction: Step[]; fails: boolean };
interface Numbered {
  step: Step;
  row: number;
}

const { step } = fc.letrec<{ step: Step }>((tie) => ({
  step: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom<Step>('insert', 'rename', 'delete', 'aside'),
    fc.record({ transaction: fc.array(tie('step'), { maxLength: 4 }), fails: fc.boolean() })
  )
}));

class World {
  readonly store: Store = createTables(openDatabase(':memory:'), ':memory:', [object]);
  #count = 0;

  constructor() {
    this.store.db.exec('CREATE TABLE note (n INTEGER)');
  }

  run({ step: each, row }: Numbered): void {
    const id = IDS[row % IDS.length]!;
    if (typeof each === 'object') {
      this.#transaction(each.transaction, each.fails, row);
    } else if (each === 'insert') {
      this.store.db
        .prepare(
          'INSERT OR IGNORE INTO "Boat__c" ("Id", "Name", "IsDeleted", "SystemModstamp") VALUES (?, ?, 0, ?)'
        )
        .run(id, `Boat ${++this.#count}`, '');
    } else if (each === 'rename') {
      this.store.update(object, { Id: id, Name: `Boat ${++this.#count}` }, ['Name']);
    } else if (each === 'delete') {
      this.store.db.prepare('DELETE FROM "Boat__c" WHERE "Id" = ?').run(id);
    } else {
      this.store.aside(() => this.store.db.exec('INSERT INTO note VALUES (1)'));
    }
    this.check(id);
  }

  check(id: string): void {
    const { store } = this;
    assert.deepEqual(store.kept.get(object, id), store.get(object, id));
    assert.deepEqual(store.kept.getAll(object, IDS), store.getAll(object, IDS));
  }

  #transaction(steps: readonly Step[], fails: boolean, row: number): void {
    const work = (): void => {
      steps.forEach((each, index) => this.run({ step: each, row: row + index }));
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
    fc.property(fc.array(fc.record({ step, row: fc.nat(2) }), { maxLength: 8 }), (steps) => {
      const world = new World();
      steps.forEach((each) => world.run(each));
    }),
    { numRuns: runs(100) }
  );
});

test('are read once while no row changes: what is written beside the records is no change', () => {
  const world = new World();
  const [id = ''] = IDS;
  world.run({ step: 'insert', row: 0 });
  const first = world.store.kept.get(object, id);
  world.run({ step: 'aside', row: 0 });
  assert.equal(world.store.kept.get(object, id), first);
  world.run({ step: 'rename', row: 0 });
  assert.notEqual(world.store.kept.get(object, id), first);
});
