import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { field, masterDetail, object, picklist, validationRule } from '../../testing/projectFiles.ts';
import type { Xml } from '../../testing/projectFiles.ts';
import { testOrg } from '../../testing/testOrg.ts';
import { runs } from '../../testing/runs.ts';

const summary = (name: string, body: { [element: string]: Xml }) =>
  field('Ship__c', name, { type: 'Summary', summaryForeignKey: 'Crate__c.Ship__c', ...body });
const only = (fieldName: string, operation: string, value: string): Xml => ({
  field: `Crate__c.${fieldName}`,
  operation,
  value
});

const t = await testOrg({
  ...object('Fleet__c'),
  ...object('Ship__c', { sharingModel: 'ControlledByParent' }),
  ...masterDetail('Ship__c', 'Fleet__c', 'Fleet__c'),
  ...object('Crate__c', { sharingModel: 'ControlledByParent' }),
  ...masterDetail('Crate__c', 'Ship__c', 'Ship__c', { reparentableMasterDetail: true }),
  ...field('Crate__c', 'Tons__c', { type: 'Number', precision: 8, scale: 2 }),
  ...field('Crate__c', 'Packed__c', { type: 'Date' }),
  ...field('Crate__c', 'Heavy__c', { type: 'Checkbox', formula: 'Tons__c >= 10' }),
  ...picklist('Crate__c', 'Goods__c', ['Tea', 'Silk', 'Rum']),
  ...summary('Crates__c', { summaryOperation: 'count' }),
  ...summary('Tons__c', { summaryOperation: 'sum', summarizedField: 'Crate__c.Tons__c' }),
  ...summary('First__c', { summaryOperation: 'min', summarizedField: 'Crate__c.Packed__c' }),
  ...summary('Heaviest__c', { summaryOperation: 'max', summarizedField: 'Crate__c.Tons__c' }),
  ...summary('Tea_Or_Silk__c', {
    summaryOperation: 'count',
    summaryFilterItems: only('Goods__c', 'equals', 'Tea,Silk')
  }),
  ...summary('Heavy__c', {
    summaryOperation: 'count',
    summaryFilterItems: only('Heavy__c', 'equals', 'True')
  }),
  ...field('Fleet__c', 'Tons__c', {
    type: 'Summary',
    summaryForeignKey: 'Ship__c.Fleet__c',
    summaryOperation: 'sum',
    summarizedField: 'Ship__c.Tons__c'
  }),
  ...validationRule('Ship__c', 'Not_Overloaded', 'Tons__c > 1000', 'The ship would sink.')
});
const fleet = t.one('Fleet__c', { Name: 'Tea fleet' });
const figures = 'Crates__c, Tons__c, First__c, Heaviest__c, Tea_Or_Silk__c, Heavy__c';
const shown = (ship: string): Record<string, unknown> =>
  t.row(`SELECT ${figures} FROM Ship__c WHERE Id = '${ship}'`);

test('a master without details shows nothing: zero for counts and sums, empty for the rest', () => {
  assert.deepEqual(shown(t.one('Ship__c', { Fleet__c: fleet })), {
    Crates__c: 0,
    Tons__c: 0,
    First__c: null,
    Heaviest__c: null,
    Tea_Or_Silk__c: 0,
    Heavy__c: 0
  });
});

test('figures follow create, update, move, delete and undelete, and go up to the grandparent', () => {
  const [cutty = '', thermopylae = ''] = t.create('Ship__c', { Fleet__c: fleet }, { Fleet__c: fleet });
  const [tea = '', rum = ''] = t.create(
    'Crate__c',
    { Ship__c: cutty, Tons__c: 4.25, Goods__c: 'Tea', Packed__c: '2026-03-04' },
    { Ship__c: cutty, Tons__c: 12, Goods__c: 'Rum', Packed__c: '2026-02-03' }
  );
  assert.deepEqual(shown(cutty), {
    Crates__c: 2,
    Tons__c: 16.25,
    First__c: '2026-02-03',
    Heaviest__c: 12,
    Tea_Or_Silk__c: 1,
    Heavy__c: 1
  });
  assert.equal(t.row(`SELECT Tons__c FROM Fleet__c WHERE Id = '${fleet}'`)['Tons__c'], 16.25);
  t.update('Crate__c', { Id: rum, Ship__c: thermopylae, Goods__c: 'Silk' });
  assert.deepEqual(shown(cutty), {
    Crates__c: 1,
    Tons__c: 4.25,
    First__c: '2026-03-04',
    Heaviest__c: 4.25,
    Tea_Or_Silk__c: 1,
    Heavy__c: 0
  });
  assert.deepEqual(shown(thermopylae), {
    Crates__c: 1,
    Tons__c: 12,
    First__c: '2026-02-03',
    Heaviest__c: 12,
    Tea_Or_Silk__c: 1,
    Heavy__c: 1
  });
  t.remove('Crate__c', tea);
  assert.equal(shown(cutty)['Crates__c'], 0);
  t.save({ operation: 'undelete', object: 'Crate__c', ids: [tea] });
  assert.equal(shown(cutty)['Tons__c'], 4.25);
  t.remove('Ship__c', cutty);
  assert.equal(t.row(`SELECT Tons__c FROM Fleet__c WHERE Id = '${fleet}'`)['Tons__c'], 12);
  t.save({ operation: 'undelete', object: 'Ship__c', ids: [cutty] });
  assert.equal(t.row(`SELECT Tons__c FROM Fleet__c WHERE Id = '${fleet}'`)['Tons__c'], 16.25);
});

test('a detail that would break a rule of its master is refused, the others are saved', () => {
  const [light = '', full = ''] = t.create('Ship__c', { Fleet__c: fleet }, { Fleet__c: fleet });
  const results = t.save({
    operation: 'create',
    object: 'Crate__c',
    rows: [
      { Ship__c: light, Tons__c: 1 },
      { Ship__c: full, Tons__c: 1001 }
    ]
  });
  assert.deepEqual(
    results.map(({ success, errors }) => [success, errors[0]?.message]),
    [
      [true, undefined],
      [false, 'The ship would sink.']
    ]
  );
  assert.equal(shown(light)['Crates__c'], 1);
  assert.equal(shown(full)['Crates__c'], 0);
});

type Edit =
  | { kind: 'create'; ship: number; tons: number | null; goods: string | null; packed: string | null }
  | { kind: 'change'; crate: number; tons: number | null; goods: string | null }
  | { kind: 'move'; crate: number; ship: number }
  | { kind: 'delete' | 'undelete'; crate: number };

const tons = fc.option(fc.integer({ min: 0, max: 2000 }).map((hundredths) => hundredths / 100));
const goods = fc.option(fc.constantFrom('Tea', 'Silk', 'Rum'));
const packed = fc.option(fc.constantFrom('2026-01-01', '2026-02-02', '2025-12-31'));
const place = fc.nat({ max: 30 });
const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({ kind: fc.constant('create' as const), ship: place, tons, goods, packed }),
  fc.record({ kind: fc.constant('change' as const), crate: place, tons, goods }),
  fc.record({ kind: fc.constant('move' as const), crate: place, ship: place }),
  fc.record({ kind: fc.constantFrom('delete' as const, 'undelete' as const), crate: place })
);

test('after any edits the figures equal what a person would count', () => {
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 25 }), (edits) => {
      const ships = t.create('Ship__c', { Fleet__c: fleet }, { Fleet__c: fleet }, { Fleet__c: fleet });
      const crates: string[] = [];
      for (const one of edits) {
        apply(one, ships, crates);
      }
      for (const ship of ships) {
        assert.deepEqual(shown(ship), counted(ship));
      }
      t.remove('Ship__c', ...ships);
    }),
    { numRuns: runs(40) }
  );
});

function apply(one: Edit, ships: string[], crates: string[]): void {
  if (one.kind === 'create') {
    const Ship__c = ships[one.ship % ships.length] ?? '';
    crates.push(
      t.one('Crate__c', { Ship__c, Tons__c: one.tons, Goods__c: one.goods, Packed__c: one.packed })
    );
    return;
  }
  const Id = crates[one.crate % Math.max(1, crates.length)];
  if (Id === undefined) {
    return;
  }
  switch (one.kind) {
    case 'change':
      t.save({
        operation: 'update',
        object: 'Crate__c',
        rows: [{ Id, Tons__c: one.tons, Goods__c: one.goods }]
      });
      break;
    case 'move':
      t.save({
        operation: 'update',
        object: 'Crate__c',
        rows: [{ Id, Ship__c: ships[one.ship % ships.length] ?? '' }]
      });
      break;
    default:
      t.save({ operation: one.kind, object: 'Crate__c', ids: [Id] });
  }
}

function counted(ship: string): Record<string, unknown> {
  const rows = t.query(`SELECT Tons__c, Goods__c, Packed__c FROM Crate__c WHERE Ship__c = '${ship}'`);
  const weights = rows.flatMap((row) => (typeof row['Tons__c'] === 'number' ? [row['Tons__c']] : []));
  const days = rows.flatMap((row) => (typeof row['Packed__c'] === 'string' ? [row['Packed__c']] : []));
  return {
    Crates__c: rows.length,
    Tons__c: Math.round(weights.reduce((sum, weight) => sum + weight, 0) * 100) / 100,
    First__c: days.toSorted()[0] ?? null,
    Heaviest__c: weights.length === 0 ? null : Math.max(...weights),
    Tea_Or_Silk__c: rows.filter((row) => row['Goods__c'] === 'Tea' || row['Goods__c'] === 'Silk').length,
    Heavy__c: weights.filter((weight) => weight >= 10).length
  };
}
