import type { Project } from '@toolkit/sfdx-project';
import type { Findings } from '../../schema/findings.ts';
import type { ObjectSchema, OrgSchema } from '../../core/schemaTypes.ts';
import type { Store } from '../store/store.ts';
import { UntilChange } from '../store/untilChange.ts';
import { quote } from '../store/tableDefinition.ts';
import type { Access, AccessLevel, Grants, ObjectAccess, SqlFragment } from '../../core/types.ts';
import { CombinedGrants } from './grants.ts';
import { combine, permissionsOf } from './permissions.ts';
import type { Permissions } from './permissions.ts';
import { profilePermissions } from './profiles.ts';
import { RowAccess } from './rowAccess.ts';
import type { RowAccessOptions } from './rowAccess.ts';
import { sharingRulesOf } from './sharingRules.ts';
import type { SharingRules } from './sharingRules.ts';

/** The grants of everyone: profiles and permission sets read once, put together for each user who asks. */
export class AccessControl {
  readonly #schema: OrgSchema;
  readonly #store: Store;
  readonly #profiles = new Map<string, Permissions>();
  readonly #permissionSets = new Map<string, Permissions>();
  readonly #combined = new Map<string, CombinedGrants>();
  readonly #sharingRules: SharingRules;
  readonly #ofUsers: UntilChange<Access>;

  constructor(project: Project, schema: OrgSchema, store: Store, findings: Findings) {
    this.#schema = schema;
    this.#store = store;
    this.#ofUsers = new UntilChange(store);
    this.#sharingRules = sharingRulesOf(project, schema, findings);
    for (const part of project.permissionSets) {
      const permissions = findings.attempt(() => permissionsOf(part, project, schema, findings));
      if (permissions !== undefined) {
        this.#permissionSets.set(part.name.toLowerCase(), permissions);
      }
    }
    for (const part of project.profiles) {
      const permissions = findings.attempt(() => permissionsOf(part, project, schema, findings));
      if (permissions !== undefined) {
        this.#profiles.set(part.name.toLowerCase(), permissions);
      }
    }
  }

  forUser(userId: string): Access {
    return this.#ofUsers.get(userId, () => this.#readFor(userId));
  }

  #readFor(userId: string): Access {
    const names = this.#grantsOf(userId);
    const key = names.join('|');
    let grants = this.#combined.get(key);
    if (grants === undefined) {
      const [profile = '', ...sets] = names;
      const own = this.#profiles.get(profile.toLowerCase());
      const permissions = combine([
        profilePermissions(profile, this.#schema),
        ...(own === undefined ? [] : [own]),
        ...sets.flatMap((name) => this.#permissionSets.get(name.toLowerCase()) ?? [])
      ]);
      grants = new CombinedGrants(this.#schema, permissions);
      this.#combined.set(key, grants);
    }
    const principals = this.#principalsOf(userId);
    return new UserAccess(this.#schema, this.#store, grants, {
      userId,
      principals,
      groups: this.#namesOf(principals),
      rules: this.#sharingRules
    });
  }

  /** Name of the profile, then of the permission sets, those of groups among them, in order. */
  #grantsOf(userId: string): string[] {
    const profile = this.#store
      .prepare(
        `SELECT p."Name" AS "name" FROM "User" u JOIN "Profile" p ON p."Id" = u."ProfileId" WHERE u."Id" = ?`
      )
      .get(userId)?.['name'];
    const sets = this.#store
      .prepare(
        `SELECT DISTINCT s."Name" AS "name" FROM "PermissionSetAssignment" a
         LEFT JOIN "PermissionSetGroupComponent" c ON c."PermissionSetGroupId" = a."PermissionSetGroupId"
         JOIN "PermissionSet" s ON s."Id" = COALESCE(a."PermissionSetId", c."PermissionSetId")
         WHERE a."AssigneeId" = ? ORDER BY s."Name"`
      )
      .all(userId);
    return [profile, ...sets.map((row) => row['name'])].map(String);
  }

  /** What one permission set of the project grants; undefined for one that the project has not. */
  permissionSet(name: string): Permissions | undefined {
    return this.#permissionSets.get(name.toLowerCase());
  }

  #principalsOf(userId: string): string[] {
    const groups = this.#store
      .prepare(
        `WITH RECURSIVE member("id") AS (SELECT ? UNION SELECT g."GroupId" FROM "GroupMember" g JOIN member m ON g."UserOrGroupId" = m."id")
         SELECT "id" FROM member`
      )
      .all(userId);
    return groups.map((row) => String(row['id']));
  }

  /** API names of the groups among them. */
  #namesOf(principals: readonly string[]): ReadonlySet<string> {
    const rows = this.#store
      .prepare(
        `SELECT "DeveloperName" AS "name" FROM "Group" WHERE "Id" IN (SELECT value FROM json_each(?)) AND "DeveloperName" IS NOT NULL`
      )
      .all(JSON.stringify(principals));
    return new Set(rows.map((row) => String(row['name'])));
  }
}

class UserAccess implements Access {
  readonly grants: Grants;
  readonly #store: Store;
  readonly #rows: RowAccess;

  constructor(
    schema: OrgSchema,
    store: Store,
    grants: Grants,
    who: Pick<RowAccessOptions, 'userId' | 'principals' | 'groups' | 'rules'>
  ) {
    this.grants = grants;
    this.#store = store;
    this.#rows = new RowAccess({ ...who, schema, objectAccess: (object) => grants.object(object) });
  }

  object(object: ObjectSchema): ObjectAccess {
    return this.grants.object(object);
  }

  field(object: ObjectSchema, fieldName: string): { read: boolean; edit: boolean } {
    return this.grants.field(object, fieldName);
  }

  readableRows(object: ObjectSchema, alias: string): SqlFragment | undefined {
    return this.#rows.condition(object, alias, 'read');
  }

  record(
    object: ObjectSchema,
    id: string
  ): { read: boolean; edit: boolean; delete: boolean; transfer: boolean; all: boolean } {
    const access = this.object(object);
    const has = (level: AccessLevel): boolean => this.allowed(object, [id], level).has(id);
    const read = access.read && has('read');
    const all = read && has('all');
    return {
      read,
      edit: read && access.edit && has('edit'),
      delete: all && access.delete,
      transfer: read && this.transferable(object, [id]).has(id),
      all: all && access.edit && access.delete
    };
  }

  allowed(object: ObjectSchema, ids: readonly string[], level: AccessLevel): Set<string> {
    const condition = this.#rows.condition(object, 't', level);
    if (condition === undefined) {
      return new Set(ids);
    }
    const sql = `SELECT t."Id" AS "id" FROM ${quote(object.name)} t WHERE t."Id" IN (SELECT value FROM json_each(?)) AND (${condition.sql})`;
    const rows = this.#store.prepare(sql).all(JSON.stringify(ids), ...condition.params);
    return new Set(rows.map((row) => String(row['id'])));
  }

  /**
   * Full access, or a permission to transfer what one may edit: Help, "Transfer Records". Public read/write is not enough,
   * public read/write/transfer is. *Assumed*: who may edit an activity may assign it to another.
   */
  transferable(object: ObjectSchema, ids: readonly string[]): Set<string> {
    if (!this.object(object).edit) {
      return new Set();
    }
    const permissions = ['transferanyentity', TRANSFER_ONE[object.name] ?? ''];
    const any =
      object.sharingModel === 'ReadWriteTransfer' ||
      object.name === 'Event' ||
      object.name === 'Task' ||
      permissions.some((name) => this.hasPermission(name));
    return this.allowed(object, ids, any ? 'edit' : 'all');
  }

  hasPermission(name: string): boolean {
    return this.grants.hasPermission(name);
  }

  hasCustomPermission(name: string): boolean {
    return this.grants.hasCustomPermission(name);
  }

  hasFlowAccess(name: string): boolean {
    return this.grants.hasFlowAccess(name);
  }
}

/** Permissions to transfer records of one object only. */
const TRANSFER_ONE: Readonly<Record<string, string>> = {
  Lead: 'transferanylead',
  Case: 'transferanycase'
};

/** Flows and the platform itself: everything is allowed. Permissions asked for by name are those of the user behind. */
export class SystemAccess implements Access {
  readonly #user: Access;

  constructor(user: Access) {
    this.#user = user;
  }

  object(): ObjectAccess {
    return { read: true, create: true, edit: true, delete: true, viewAll: true, modifyAll: true };
  }

  field(object: ObjectSchema, fieldName: string): { read: boolean; edit: boolean } {
    const field = object.fields.get(fieldName.toLowerCase());
    return { read: field !== undefined, edit: field !== undefined };
  }

  readableRows(): undefined {
    return undefined;
  }

  record(): { read: boolean; edit: boolean; delete: boolean; transfer: boolean; all: boolean } {
    return { read: true, edit: true, delete: true, transfer: true, all: true };
  }

  allowed(_object: ObjectSchema, ids: readonly string[]): Set<string> {
    return new Set(ids);
  }

  transferable(_object: ObjectSchema, ids: readonly string[]): Set<string> {
    return new Set(ids);
  }

  hasPermission(name: string): boolean {
    return this.#user.hasPermission(name);
  }

  hasCustomPermission(name: string): boolean {
    return this.#user.hasCustomPermission(name);
  }

  hasFlowAccess(name: string): boolean {
    return this.#user.hasFlowAccess(name);
  }
}
