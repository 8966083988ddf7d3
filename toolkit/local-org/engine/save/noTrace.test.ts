/** "A failed save leaves no trace": the database is the same, byte by byte, whatever fails and however late. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import fc from 'fast-check';
import { field, flow, masterDetail, object, validationRule } from '../../testing/projectFiles.ts';
import { testOrg } from '../../testing/testOrg.ts';
import { runs } from '../../testing/runs.ts';

const t = await testOrg({
  ...object('House__c'),
  ...field('House__c', 'Rooms__c', {
    type: 'Summary',
    summaryForeignKey: 'Room__c.House__c',
    summaryOperation: 'count'
  }),
  ...validationRule('House__c', 'At_Most_Three_Rooms', 'Rooms__c > 3', 'The house is full.'),
  ...object('Room__c', {
    sharingModel: 'ControlledByParent',
    nameField: { label: 'No', type: 'AutoNumber', displayFormat: 'R{0}' }
  }),
  ...masterDetail('Room__c', 'House__c', 'House__c'),
  ...field('Room__c', 'Key__c', { type: 'Text', length: 5, unique: true, externalId: true }),
  ...object('Log__c'),
  ...field('Log__c', 'Text__c', { type: 'Text', length: 8 }),
  // Writes a log row for each room; a long key makes that fail, after the room has been written.
  ...flow('Log_Rooms', {
    recordCreates: {
      name: 'Write_Log',
      label: 'Write log',
      inputAssignments: { field: 'Text__c', value: { stringValue: 'key {!$Record.Key__c}' } },
      object: 'Log__c'
    },
    start: {
      connector: { targetReference: 'Write_Log' },
      object: 'Room__c',
      recordTriggerType: 'CreateAndUpdate',
      triggerType: 'RecordAfterSave'
    }
  })
});

function fingerprint(): string {
  const hash = createHash('sha256');
  for (const { name } of t.org.database
    .prepare(`SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name`)
    .all()) {
    for (const row of t.org.database.prepare(`SELECT * FROM "${String(name)}"`).all()) {
      hash.update(JSON.stringify(row));
    }
  }
  return hash.digest('hex');
}

const house = t.one('House__c', { Name: 'Full house' });
t.create(
  'Room__c',
  { House__c: house, Key__c: 'A' },
  { House__c: house, Key__c: 'B' },
  { House__c: house, Key__c: 'C' }
);
const empty = t.one('House__c', { Name: 'Empty house' });

const badRow = fc.constantFrom(
  { House__c: house, Key__c: 'D' }, // the parent's rule, in the roll-up
  { House__c: empty, Key__c: 'A' }, // a duplicate
  { House__c: empty, Key__c: 'LONG1' }, // the flow's own save
  { House__c: empty, Key__c: 'TOOLONG' }, // the length
  { House__c: null, Key__c: 'E' } // a missing master
);

test('requests of bad rows only', () => {
  const before = fingerprint();
  fc.assert(
    fc.property(fc.array(badRow, { minLength: 1, maxLength: 6 }), fc.boolean(), (rows, allOrNone) => {
      // The same long key twice would be a duplicate of itself; the first of them still fails in the flow.
      const results = t.save(
        { operation: 'create', object: 'Room__c', rows: rows.map((row) => ({ ...row })) },
        t.admin,
        allOrNone
      );
      assert.ok(
        results.every(({ success }) => !success),
        JSON.stringify(results)
      );
      assert.equal(fingerprint(), before);
    }),
    { numRuns: runs(40) }
  );
});

test('with all-or-none, one bad row among good ones', () => {
  const before = fingerprint();
  fc.assert(
    fc.property(badRow, fc.nat({ max: 3 }), (bad, position) => {
      const rows = [1, 2, 3].map((number) => ({ House__c: empty, Key__c: `G${number}` }));
      t.save(
        {
          operation: 'create',
          object: 'Room__c',
          rows: rows.toSpliced(position, 0, { ...bad, House__c: bad.House__c ?? '' })
        },
        t.admin,
        true
      );
      assert.equal(fingerprint(), before);
    }),
    { numRuns: runs(30) }
  );
});

test('a transaction that throws', () => {
  const before = fingerprint();
  assert.throws(() =>
    t.org.transaction(() => {
      t.create('Room__c', { House__c: empty, Key__c: 'T1' });
      t.remove('House__c', empty);
      throw new Error('stop');
    })
  );
  assert.equal(fingerprint(), before);
});

test('good rows beside bad ones are saved, with everything they set off', () => {
  const results = t.save({
    operation: 'create',
    object: 'Room__c',
    rows: [
      { House__c: empty, Key__c: 'OK' },
      { House__c: empty, Key__c: 'LONG2' },
      { House__c: house, Key__c: 'FULL' }
    ]
  });
  assert.deepEqual(
    results.map(({ success, errors }) => [success, errors[0]?.statusCode]),
    [
      [true, undefined],
      [false, 'CANNOT_EXECUTE_FLOW_TRIGGER'],
      [false, 'FIELD_CUSTOM_VALIDATION_EXCEPTION']
    ]
  );
  assert.match(
    results[1]?.errors[0]?.message ?? '',
    /Log Rooms.*tried to create records: STRING_TOO_LONG: Text: data value too large/
  );
  assert.deepEqual(t.query("SELECT Text__c FROM Log__c WHERE Text__c LIKE 'key %OK'").length, 1);
  assert.equal(t.row(`SELECT Rooms__c FROM House__c WHERE Id = '${empty}'`)['Rooms__c'], 1);
});
