/** Settings in custom metadata reach what people see, and a colleague's own clock comes before them. */
import assert from 'node:assert/strict';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { openOrg } from '@toolkit/local-org';
import { ORG_SETTINGS } from '../start/orgAccess.ts';
import type { SObjectRecord } from '@toolkit/local-org';
import { copyProject, day } from './attendeesWorld.ts';

/** The clocks of colleagues who met a customer so many days ago, in an org with that many clock days. */
async function clocks(clockDays: number, rows: { daysAgo: number; target?: number }[]): Promise<unknown[]> {
  const folder = copyProject();
  const file = join(folder, 'force-app/main/shared/customMetadata/Ridealong_Setting.Default.md-meta.xml');
  const before = readFileSync(file, 'utf8');
  const changed = before.replace(
    /(<field>Clock_Days__c<\/field>\s*<value xsi:type="xsd:double">)\d+/,
    (_whole, start: string) => start + clockDays
  );
  writeFileSync(file, changed);
  const org = await openOrg({ settings: ORG_SETTINGS, project: folder });
  try {
    const session = org.systemSession();
    const ask = (soql: string): Record<string, unknown>[] => org.query(soql, session).records;
    const create = (object: string, row: SObjectRecord): string => {
      const [result] = org.save({ operation: 'create', object, rows: [row] }, session);
      assert.ok(result?.success, JSON.stringify(result?.errors));
      return result.id ?? '';
    };
    const profile = String(ask("SELECT Id FROM Profile WHERE Name = 'Standard User'")[0]?.['Id']);
    return rows.map(({ daysAgo, target }, index) => {
      const user = create('User', {
        LastName: `Clock ${index}`,
        Username: `clock${index}@ridealong.local`,
        Email: `clock${index}@ridealong.local`,
        Alias: `clock${index}`,
        ProfileId: profile,
        TimeZoneSidKey: 'Europe/Berlin',
        LocaleSidKey: 'en_US',
        LanguageLocaleKey: 'en_US',
        EmailEncodingKey: 'UTF-8'
      });
      const colleague = create('Ridealong_Colleague__c', {
        Name: 'x',
        User__c: user,
        Business_Function__c: 'IT',
        Last_Customer_Meeting__c: day(-daysAgo),
        ...(target === undefined ? {} : { Target_Days__c: target })
      });
      return ask(`SELECT Clock__c FROM Ridealong_Colleague__c WHERE Id = '${colleague}'`)[0]?.['Clock__c'];
    });
  } finally {
    org.close();
    rmSync(folder, { recursive: true });
  }
}

test('the clock follows the setting, unless a colleague has one of their own', async () => {
  const rows = [{ daysAgo: 20 }, { daysAgo: 20, target: 19 }, { daysAgo: 20, target: 60 }];
  assert.deepEqual(await clocks(30, rows), ['On Track', 'Overdue', 'On Track']);
  assert.deepEqual(await clocks(14, rows), ['Overdue', 'Overdue', 'On Track']);
  assert.deepEqual(await clocks(21, rows), ['Due Soon', 'Overdue', 'On Track']);
});
