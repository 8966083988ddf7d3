import type { BuildProblem } from '../build/problems.ts';
import type { SchemaReference } from '../build/salesforceModules.ts';

/** Names of an object's fields and of the parents they lead to; undefined where the org has no such object. */
export type DescribeFields = (object: string) => Promise<FieldNames | undefined>;

export interface FieldNames {
  fields: ReadonlySet<string>;
  /** Objects behind a relationship, by its name: `Account` to `['Account']`. */
  parents: ReadonlyMap<string, readonly string[]>;
}

/** `@salesforce/schema` imports of objects and fields that the org does not have. */
export async function schemaProblems(
  references: readonly SchemaReference[],
  describe: DescribeFields
): Promise<BuildProblem[]> {
  const described = new Map<string, Promise<FieldNames | undefined>>();
  const fieldsOf = (object: string): Promise<FieldNames | undefined> => {
    let names = described.get(object);
    if (!names) {
      described.set(object, (names = describe(object)));
    }
    return names;
  };
  const problems: BuildProblem[] = [];
  for (const { objectApiName, fieldApiName, file } of references) {
    const missing = await firstMissing(objectApiName, fieldApiName?.split('.') ?? [], fieldsOf);
    if (missing !== undefined) {
      const name = [objectApiName, fieldApiName].filter((part) => part !== undefined).join('.');
      problems.push({
        kind: 'mistake',
        message: `Unknown ${missing} in "@salesforce/schema/${name}".`,
        file
      });
    }
  }
  return problems;
}

async function firstMissing(
  object: string,
  path: string[],
  fieldsOf: DescribeFields
): Promise<string | undefined> {
  const names = await fieldsOf(object);
  if (!names) {
    return `object "${object}"`;
  }
  const [first, ...rest] = path;
  if (first === undefined) {
    return undefined;
  }
  if (rest.length === 0) {
    return names.fields.has(first) ? undefined : `field "${first}" of ${object}`;
  }
  const parents = names.parents.get(first);
  if (!parents) {
    return `relationship "${first}" of ${object}`;
  }
  // Behind a lookup to several objects it is enough that one has the field.
  const missing = await Promise.all(parents.map((parent) => firstMissing(parent, rest, fieldsOf)));
  return missing.includes(undefined) ? undefined : missing[0];
}
