import { after } from 'node:test';
import assert from 'node:assert/strict';
import { openOrg } from '../engine/org.ts';
import type { LocalOrg, OpenOrgOptions } from '../engine/org.ts';
import { readProject } from '@toolkit/sfdx-project';
import type { SaveError, SaveRequest, SaveResult, Session, SObjectRecord } from '../core/types.ts';
import { writeProject } from './projectFiles.ts';
import type { ProjectFiles } from './projectFiles.ts';

export const NOON = new Date('2026-06-15T12:00:00Z');

/** An org on a project written down in the test, at noon of 15 June 2026, with short ways to save and ask. */
export class TestOrg {
  readonly org: LocalOrg;
  readonly admin: Session;

  constructor(org: LocalOrg) {
    this.org = org;
    const [admin] = org.query(
      "SELECT Id FROM User WHERE Username = 'admin@local.example'",
      org.systemSession()
    ).records;
    this.admin = org.session(String(admin?.['Id']));
  }

  save(request: SaveRequest, session = this.admin, allOrNone = false): SaveResult[] {
    return this.org.save(request, session, { allOrNone });
  }

  /** Ids of rows that must save. */
  create(object: string, ...rows: SObjectRecord[]): string[] {
    return this.createAs(this.admin, object, ...rows);
  }

  createAs(session: Session, object: string, ...rows: SObjectRecord[]): string[] {
    return ids(this.save({ operation: 'create', object, rows }, session));
  }

  one(object: string, row: SObjectRecord): string {
    const [id] = this.create(object, row);
    return id ?? '';
  }

  update(object: string, ...rows: SObjectRecord[]): void {
    ids(this.save({ operation: 'update', object, rows }));
  }

  remove(object: string, ...records: string[]): void {
    ids(this.save({ operation: 'delete', object, ids: records }));
  }

  /** Error codes and fields of one row that must not save. */
  refused(request: SaveRequest, session = this.admin): SaveError[] {
    const results = this.save(request, session);
    assert.equal(results.length, 1);
    assert.equal(results[0]?.success, false, 'the row must be refused');
    return results[0]?.errors ?? [];
  }

  query(soql: string, session = this.admin): Record<string, unknown>[] {
    return this.org.query(soql, session).records;
  }

  /** The row without `attributes`. */
  row(soql: string, session = this.admin): Record<string, unknown> {
    const [record] = this.query(soql, session);
    const { attributes: _, ...fields } = record ?? {};
    return fields;
  }

  user(
    name: string,
    profile = 'Standard User',
    permissionSets: readonly string[] = [],
    more: SObjectRecord = {}
  ): Session {
    const id = this.one('User', {
      Username: `${name}@test.local`,
      Email: `${name}@test.local`,
      FirstName: name,
      LastName: 'Tester',
      Alias: name.slice(0, 8),
      ProfileId: String(this.row(`SELECT Id FROM Profile WHERE Name = '${profile}'`)['Id']),
      TimeZoneSidKey: 'Europe/Berlin',
      LocaleSidKey: 'en_GB',
      LanguageLocaleKey: 'en_US',
      EmailEncodingKey: 'UTF-8',
      ...more
    });
    for (const set of permissionSets) {
      const PermissionSetId = String(this.row(`SELECT Id FROM PermissionSet WHERE Name = '${set}'`)['Id']);
      this.create('PermissionSetAssignment', { AssigneeId: id, PermissionSetId });
    }
    return this.org.session(id);
  }
}

export function ids(results: readonly SaveResult[]): string[] {
  return results.map((result) => {
    assert.ok(result.success, JSON.stringify(result.errors));
    return result.id ?? '';
  });
}

export async function testOrg(
  files: ProjectFiles,
  options: Omit<OpenOrgOptions, 'project'> = {}
): Promise<TestOrg> {
  const { directory, remove } = await writeProject(files);
  const project = await readProject(directory);
  await remove();
  const org = await openOrg({ project, ...options });
  org.setClock(NOON);
  after(() => org.close());
  return new TestOrg(org);
}

/** Message of the error that opening the org must end with. */
export async function openingFails(files: ProjectFiles): Promise<string> {
  const { directory, remove } = await writeProject(files);
  try {
    const org = await openOrg({ project: directory });
    org.close();
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  } finally {
    await remove();
  }
  return assert.fail('the org must not open');
}
