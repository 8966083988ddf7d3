/** The list of what flows could not do keeps itself short. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openOrg } from '@toolkit/local-org';
import type { LocalOrg } from '@toolkit/local-org';
import { readProject } from '@toolkit/sfdx-project';
import type { Project } from '@toolkit/sfdx-project';
import { ORG_SETTINGS } from '../start/orgAccess.ts';
import { OWN_PROJECT } from '../target-org/testing/ownOrg.ts';

const DAY = 86_400_000;
const SETTING = 'Keep_Problems_Days__c';

function withSetting(project: Project, days: string | null): Project {
  return {
    ...project,
    customMetadata: project.customMetadata.map((record) =>
      record.type === 'Ridealong_Setting__mdt'
        ? { ...record, values: new Map([...record.values, [SETTING, days]]) }
        : record
    )
  };
}

function log(org: LocalOrg, key: string): void {
  const [result] = org.save(
    {
      operation: 'create',
      object: 'Ridealong_Problem__c',
      rows: [{ Problem_Key__c: key, Failed_Flow__c: 'Some_Flow' }]
    },
    org.systemSession()
  );
  assert.ok(result?.success, JSON.stringify(result?.errors));
}

/** Keys of what is left of three problems, of which the first two are old when the third comes. */
function keptOf(org: LocalOrg): unknown[] {
  const start = Date.now();
  for (const age of [100, 80, 0]) {
    org.clock.set(new Date(start - age * DAY));
    log(org, `${age} days old`);
  }
  return org
    .query('SELECT Problem_Key__c FROM Ridealong_Problem__c ORDER BY CreatedDate', org.systemSession())
    .records.map((row) => row['Problem_Key__c']);
}

test('with a new problem those go that are older than the setting says; while it is empty, or 0, none', async () => {
  const project = await readProject(OWN_PROJECT);
  for (const [days, kept] of [
    ['90', ['80 days old', '0 days old']],
    [null, ['100 days old', '80 days old', '0 days old']],
    ['0', ['100 days old', '80 days old', '0 days old']]
  ] as const) {
    const org = await openOrg({ settings: ORG_SETTINGS, project: withSetting(project, days) });
    assert.deepEqual(keptOf(org), kept, `${days ?? 'nothing'} days`);
    assert.deepEqual(
      org.query('SELECT Id FROM Ridealong_Problem__c', org.systemSession()).totalSize,
      kept.length
    );
    org.close();
  }
});

test('when old problems cannot be deleted, the new one is logged all the same, with one about that', async () => {
  const org = await openOrg({ settings: ORG_SETTINGS, project: OWN_PROJECT });
  const now = Date.now();
  org.clock.set(new Date(now - 100 * DAY));
  log(org, 'old');
  org.clock.set(new Date(now));
  const [old] = org.query('SELECT Id FROM Ridealong_Problem__c', org.systemSession()).records;
  const error = { statusCode: 'UNABLE_TO_LOCK_ROW', message: 'somebody else has it', fields: [] };
  org.saveFaults.add({ ids: [String(old?.['Id'])], error });
  log(org, 'new');
  org.saveFaults.clear();
  const rows = org.query(
    'SELECT Problem_Key__c, Failed_Flow__c FROM Ridealong_Problem__c ORDER BY CreatedDate, Id',
    org.systemSession()
  ).records;
  assert.deepEqual(
    rows.map((row) => row['Failed_Flow__c']),
    ['Some_Flow', 'Some_Flow', 'Ridealong_Problem_After_Create_Prune']
  );
  log(org, 'next');
  assert.ok(
    !JSON.stringify(
      org.query('SELECT Problem_Key__c FROM Ridealong_Problem__c', org.systemSession())
    ).includes('"old"')
  );
  org.close();
});
