import assert from 'node:assert/strict';
import { chmod, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { after, test } from 'node:test';
import { fieldOfType } from '../../schema/fieldDefaults.ts';
import { DatabaseError, createTables, openDatabase, writeSetting } from './openStore.ts';
import { boat } from './testing.ts';

const directory = await mkdtemp(join(tmpdir(), 'store-'));
after(() => rm(directory, { recursive: true }));

const name = fieldOfType('Name', 'Name', 'string', 80);
const length = fieldOfType('Length__c', 'Length', 'double');
const stamp = { SystemModstamp: '2026-01-02T03:04:05.000+0000', IsDeleted: false };

test('rows are records that nobody shares, and the statements of others keep their own form', () => {
  const object = boat(name, length);
  const store = createTables(openDatabase(':memory:'), ':memory:', [object]);
  const [one, other] = [store.nextId(object), store.nextId(object)];
  for (const Id of [one, other]) {
    store.insert(object, { Id, Name: 'Pequod', Length__c: null, ...stamp });
  }
  const [first] = store.select(object, '"Name" = ?', ['Pequod']);
  first!['Name'] = 'Essex';
  first!['IsDeleted'] = true;
  for (const id of [one, other]) {
    assert.deepEqual(store.get(object, id), { Id: id, Name: 'Pequod', Length__c: null, ...stamp });
  }
  const sql = 'SELECT "Id", "IsDeleted", "SystemModstamp", "Name", "Length__c" FROM "Boat__c" WHERE "Id" = ?';
  assert.deepEqual({ ...store.prepare(sql).get(one) }, { ...store.get(object, one), IsDeleted: 0 });
  assert.deepEqual(store.get(object, one)?.['IsDeleted'], false);
});

test('what is written is read back, in its types', () => {
  const object = boat(name, length);
  const store = createTables(openDatabase(':memory:'), ':memory:', [object]);
  const id = store.nextId(object);
  store.insert(object, { Id: id, Name: 'Pequod', Length__c: 31.5, ...stamp });
  store.insert(object, { Id: store.nextId(object), Name: null, Length__c: null, ...stamp, IsDeleted: true });
  assert.deepEqual(
    { ...store.get(object, id) },
    { Id: id, IsDeleted: false, SystemModstamp: stamp.SystemModstamp, Name: 'Pequod', Length__c: 31.5 }
  );
  assert.deepEqual(
    store.select(object, '"IsDeleted" = 1').map((row) => [row['Name'], row['Length__c']]),
    [[null, null]]
  );
  store.update(object, { Id: id, Name: 'Rachel', Length__c: 1 }, ['Name']);
  const changed = store.getAll(object, [id, 'unknown']).get(id);
  assert.equal(changed?.['Name'], 'Rachel');
  assert.equal(changed?.['Length__c'], 31.5);
  assert.equal(store.select(object, '"Name" = ?', ['RACHEL']).length, 1);
});

test('transactions nest: an inner failure keeps the outer part', () => {
  const object = boat(name);
  const store = createTables(openDatabase(':memory:'), ':memory:', [object]);
  const add = (text: string): void =>
    store.insert(object, { Id: store.nextId(object), Name: text, ...stamp });
  store.transaction(() => {
    add('outer');
    assert.throws(() =>
      store.transaction(() => {
        add('inner');
        store.transaction(() => add('innermost'));
        throw new Error('stop');
      })
    );
    add('after');
  });
  assert.deepEqual(
    store.select(object, '1').map((row) => row['Name']),
    ['outer', 'after']
  );
  assert.throws(() =>
    store.transaction(() => {
      add('lost');
      throw new Error('stop');
    })
  );
  assert.equal(store.select(object, '1').length, 2);
  assert.equal(store.inTransaction, false);
});

test('a file keeps records and ids over a restart, and takes new fields', () => {
  const path = join(directory, 'kept.db');
  const before = boat(name);
  const first = createTables(openDatabase(path), path, [before]);
  const id = first.nextId(before);
  first.insert(before, { Id: id, Name: 'Argo', ...stamp });
  first.close();

  const grown = boat(name, length);
  const second = createTables(openDatabase(path), path, [grown]);
  assert.equal(second.get(grown, id)?.['Name'], 'Argo');
  assert.equal(second.get(grown, id)?.['Length__c'], null);
  assert.ok(second.nextId(grown) > id);
  second.close();

  const db = openDatabase(path);
  assert.throws(
    () => createTables(db, path, [boat(length)]),
    /the field Boat__c\.Name is gone.*another --db file/s
  );
  assert.throws(() => createTables(db, path, []), /the object Boat__c is gone/);
  db.close();
});

test('a file of another format, of another program, or in use is refused with what to do about it', () => {
  const path = join(directory, 'other.db');
  const db = openDatabase(path);
  assert.throws(
    () => openDatabase(path),
    (error) => error instanceof DatabaseError && /in use by another local org/.test(error.message)
  );
  writeSetting(db, 'format', '0');
  db.close();
  assert.throws(() => openDatabase(path), /another version of the local org \(format 0/);

  assert.throws(() => openDatabase(join(directory, 'no', 'such', 'folder.db')), /cannot be opened/);
});

test('a file of another kind is refused and stays as it was', async () => {
  const file = join(directory, 'notes.db');
  for (const text of ['x', 'Remember the milk', 'Remember the milk. '.repeat(900)]) {
    await writeFile(file, text);
    assert.throws(
      () => openDatabase(file),
      /is not a database of the local org\. Name another file with --db/
    );
    assert.equal(await readFile(file, 'utf8'), text);
  }
  const foreign = new DatabaseSync(join(directory, 'foreign.db'));
  foreign.exec('CREATE TABLE recipe (name TEXT)');
  foreign.close();
  assert.throws(() => openDatabase(join(directory, 'foreign.db')), /is not a database of the local org/);
  await writeFile(file, '');
  openDatabase(file).close();
});

test('a file is for its owner alone, also one that was there before', async () => {
  const path = join(directory, 'private.db');
  openDatabase(path).close();
  assert.equal((await stat(path)).mode & 0o777, 0o600);
  await chmod(path, 0o644);
  openDatabase(path).close();
  assert.equal((await stat(path)).mode & 0o777, 0o600);
});
