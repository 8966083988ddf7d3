/**
 * A repeat whose original its reader may not see. A formula shows fields of another record also to who has no access to that record
 * (Help, "Tips on Building Cross-Object Formulas"); a query reads it in the reader's name. Who works the figure out apart must not
 * ask for the original as the reader does, or a customer told elsewhere counts as not told.
 */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { after, before, test } from 'node:test';
import { startLocalOrg } from '../sync/testing/localOrgProcess.ts';
import { Readers } from './reportReaders.ts';

const REPORT = 'Decided_Customer_Not_Told';
const folder = mkdtempSync(join(tmpdir(), 'ridealong-originals-'));
const file = join(folder, 'org.db');
let repeat = '';

before(async () => {
  await using sample = await startLocalOrg(['--db', file]);
  const org = await Readers.of(sample, ['admin', 'rep']);
  const seen = await org.read('rep', 'SELECT Id FROM Customer_Challenge__c ORDER BY Id');
  const visible = new Set(seen.map(({ Id }) => String(Id)));
  const all = await org.read('admin', 'SELECT Id FROM Customer_Challenge__c ORDER BY Id');
  const hidden = all.map(({ Id }) => String(Id)).find((id) => !visible.has(id));
  [repeat = ''] = visible;
  assert.ok(repeat !== '' && hidden !== undefined);
  await sample[Symbol.asyncDispose]();
  tellElsewhere(repeat, hidden);
});
after(() => rmSync(folder, { recursive: true, force: true }));

/** Written straight into the database: only the two records count, not how they came to be so. */
function tellElsewhere(id: string, original: string): void {
  const database = new DatabaseSync(file);
  const said = database.prepare('SELECT Id FROM Contact ORDER BY Id LIMIT 1').get()?.['Id'] as string;
  database.exec(`UPDATE Challenge_Theme__c SET Decision__c = 'Will Act', Decided_On__c = '2026-01-15'`);
  database
    .prepare(
      `UPDATE Customer_Challenge__c SET Is_Repeat__c = 1, Same_As__c = ?1, Said_By__c = ?2, Told_Customer_On__c = NULL,
         Theme__c = (SELECT min(Id) FROM Challenge_Theme__c) WHERE Id = ?3`
    )
    .run(original, said, id);
  database.prepare('UPDATE Customer_Challenge__c SET Said_By__c = ? WHERE Id = ?').run(said, original);
  database.close();
}

test('a repeat said by the same person is told with its original to users who may see that', async () => {
  await using process = await startLocalOrg(['--db', file]);
  const org = await Readers.of(process);
  const [asReader] = await org.read(
    'rep',
    `SELECT Same_As__c, Same_As__r.Said_By__c, Customer_Not_Told__c FROM Customer_Challenge__c WHERE Id = '${repeat}'`
  );
  assert.deepEqual(
    { original: asReader?.['Same_As__r'], isNotTold: asReader?.['Customer_Not_Told__c'] },
    { original: null, isNotTold: false }
  );
  for (const persona of ['admin', 'leader', 'owner', 'rep', 'colleague']) {
    await org.check(persona, REPORT, 'with an original that not everybody may see');
  }
});
