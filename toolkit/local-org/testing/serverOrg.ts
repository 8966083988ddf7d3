import { openOrg } from '../engine/org.ts';
import type { LocalOrg } from '../engine/org.ts';
import { field, writeProject } from './projectFiles.ts';

/**
 * A small org for tests of what lies between the wire and the records. Its administrator is `admin@local.example`.
 * It is in memory and is left to the end of the process: servers may outlive the test that opened it.
 */
export async function serverOrg(): Promise<LocalOrg> {
  const { directory, remove } = await writeProject({
    ...field('Account', 'Key__c', { type: 'Text', length: 20, externalId: true, unique: true }),
    ...field('Account', 'IsHot__c', { type: 'Checkbox', defaultValue: false })
  });
  try {
    return await openOrg({ project: directory });
  } finally {
    await remove();
  }
}
