import type { ObjectSchema, OrgSchema } from '../../core/schemaTypes.ts';
import type { Grants, ObjectAccess } from '../../core/types.ts';
import { objectAccess } from './objectAccess.ts';
import { fieldAccess } from './permissions.ts';
import type { Permissions } from './permissions.ts';

/** What one profile and some permission sets allow, worked out once for all who have the same ones. */
export class CombinedGrants implements Grants {
  readonly #schema: OrgSchema;
  readonly #permissions: Permissions;
  readonly #objects = new Map<ObjectSchema, ObjectAccess>();
  readonly #fields = new Map<ObjectSchema, Map<string, { read: boolean; edit: boolean }>>();

  constructor(schema: OrgSchema, permissions: Permissions) {
    this.#schema = schema;
    this.#permissions = permissions;
  }

  object(object: ObjectSchema): ObjectAccess {
    let access = this.#objects.get(object);
    if (access === undefined) {
      access = objectAccess(this.#permissions, this.#schema, object);
      this.#objects.set(object, access);
    }
    return access;
  }

  field(object: ObjectSchema, fieldName: string): { read: boolean; edit: boolean } {
    let known = this.#fields.get(object);
    if (known === undefined) {
      known = new Map();
      this.#fields.set(object, known);
    }
    let access = known.get(fieldName);
    if (access === undefined) {
      const field = object.fields.get(fieldName.toLowerCase());
      access =
        field === undefined
          ? { read: false, edit: false }
          : fieldAccess(this.#permissions, object, field, this.object(object));
      known.set(fieldName, access);
    }
    return access;
  }

  hasPermission(name: string): boolean {
    const wanted = name.toLowerCase().replace(/^permissions/, '');
    return this.#permissions.system.has(wanted) || this.#permissions.custom.has(wanted);
  }

  hasCustomPermission(name: string): boolean {
    return this.#permissions.custom.has(name.toLowerCase());
  }

  hasFlowAccess(name: string): boolean {
    return this.#permissions.flows.has(name.toLowerCase());
  }
}
