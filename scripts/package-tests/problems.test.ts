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
