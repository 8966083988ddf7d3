/**
 * What of the describe model a session's GraphQL schema shows: objects of the UI API it may read, and their fields.
 * "The schema contains concrete representations of sObjects with the current user's field-level security in mind."
 */
import type { ChildRelationship, FieldSchema, ObjectSchema, OrgSchema } from '../../core/schemaTypes.ts';
import type { Grants } from '../../core/types.ts';
import { fieldKind } from './fieldKinds.ts';

export class VisibleSchema {
  readonly objects: readonly ObjectSchema[];
  readonly #access: Grants;
  readonly #byName: ReadonlyMap<string, ObjectSchema>;

  constructor(schema: OrgSchema, access: Grants) {
    this.#access = access;
    this.objects = [...schema.objects.values()].filter(
      (object) => object.uiApi && object.queryable && access.object(object).read
    );
    this.#byName = new Map(this.objects.map((object) => [object.name, object]));
  }

  object(name: string): ObjectSchema | undefined {
    return this.#byName.get(name);
  }

  /** Fields the session may read that have a GraphQL type. */
  fields(object: ObjectSchema): FieldSchema[] {
    return [...object.fields.values()].filter(
      (field) => fieldKind(field) !== undefined && this.#access.field(object, field.name).read
    );
  }

  writable(object: ObjectSchema, how: 'createable' | 'updateable'): FieldSchema[] {
    return [...object.fields.values()].filter(
      (field) =>
        field[how] &&
        field.type !== 'id' &&
        fieldKind(field) !== undefined &&
        this.#access.field(object, field.name).edit
    );
  }

  /** Objects a reference leads to; several make it polymorphic, which is what the field says, not what is visible. */
  parents(field: FieldSchema): ObjectSchema[] {
    return field.referenceTo.map((name) => this.#byName.get(name)).filter((object) => object !== undefined);
  }

  children(object: ObjectSchema): { relationship: ChildRelationship; name: string; child: ObjectSchema }[] {
    return object.childRelationships.flatMap((relationship) => {
      const child = this.#byName.get(relationship.childObject);
      const name = relationship.relationshipName;
      if (!child || name === undefined || !this.#access.field(child, relationship.field).read) {
        return [];
      }
      return [{ relationship, name, child }];
    });
  }

  /** Tells apart schemas that show different things. */
  fingerprint(): string {
    return this.objects
      .map((object) => {
        const write = (how: 'createable' | 'updateable'): string =>
          this.writable(object, how)
            .map((field) => field.name)
            .join();
        return `${object.name}:${this.fields(object)
          .map((field) => field.name)
          .join()}/${write('createable')}/${write('updateable')}`;
      })
      .join('|');
  }
}
