import assert from 'node:assert/strict';
import { DatabaseSync } from 'node:sqlite';
import { test } from 'node:test';
import fc from 'fast-check';
import { runs } from '../../testing/runs.ts';
import { Store } from './store.ts';
import { UntilChange } from './untilChange.ts';

type Step = 'insert' | 'update' | 'delete' | 'read' | { transaction: Step[]; fails: boolean };

const { step } = fc.letrec<{ step: Step }>((tie) => ({
  step: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom<Step>('insert', 'update', 'delete', 'read'),
    fc.record({ transaction: fc.array(tie('step'), { maxLength: 4 }), fails: fc.boolean() })
  )
}));

/** Rows, and how often they were read. */
class World {
  readonly store = new Store(new DatabaseSync(':memory:'));
  readonly kept = new UntilChange<number>(this.store);
  reads = 0;

  constructor() {
    this.store.db.exec('CREATE TABLE t (n INTEGER)');
  }

  sum(): number {
    return Number(this.store.prepare('SELECT coalesce(sum(n), 0) + count(*) AS "sum" FROM t').get()?.['sum']);
  }

  read(): number {
    return this.kept.get('sum', () => {
      this.reads++;
      return this.sum();
    });
  }

  run(steps: readonly Step[]): void {
    for (const each of steps) {
      if (typeof each === 'object') {
        this.transaction(each.transaction, each.fails);
      } else if (each !== 'read') {
        this.store.db.exec(CHANGES[each]);
      }
      assert.equal(this.read(), this.sum());
    }
  }

  transaction(steps: readonly Step[], fails: boolean): void {
    const work = (): void => {
      this.run(steps);
      assert.ok(!fails, 'undone');
    };
    if (fails) {
      assert.throws(() => this.store.transaction(work), /undone/);
    } else {
      this.store.transaction(work);
    }
  }
}

const CHANGES = {
  insert: 'INSERT INTO t VALUES (1)',
  update: 'UPDATE t SET n = n + 1',
  delete: 'DELETE FROM t WHERE rowid = (SELECT max(rowid) FROM t)'
};

test('is what the rows say, whatever was changed or undone since', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 8 }), (steps) => new World().run(steps)),
    { numRuns: runs(200) }
  );
});

test('is worked out once while nothing changes', () => {
  const world = new World();
  world.run(['insert', 'read', 'read', 'read']);
  assert.equal(world.reads, 1);
});
