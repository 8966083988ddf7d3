import { isOwnName } from '@toolkit/sfdx-project';
import type { Project } from '@toolkit/sfdx-project';
import { startOfDay } from '../../core/clock.ts';
import { objectNamed } from '../../schema/schemaLookup.ts';
import type { ObjectSchema, OrgSchema } from '../../core/schemaTypes.ts';
import type { SObjectRecord, Value } from '../../core/types.ts';
import { UnknownNameError, UnsupportedFormulaError } from './formulaError.ts';
import { formulaTypeOf, toFormulaValue } from './formulaTypes.ts';
import type { FormulaType, Resolved } from './formulaTypes.ts';
import type { FormulaGlobals } from './recordContext.ts';

/** What `$`-names refer to beside the running user: fixed while the org runs. */
export interface GlobalSources {
  /** What has no namespace may be another package's all the same. */
  hasDependencies?: boolean;
  schema: OrgSchema;
  labels: ReadonlyMap<string, string>;
  customPermissions: ReadonlySet<string>;
  /** Values of custom metadata records: type, record, field, each in lower case. */
  customMetadata: ReadonlyMap<string, ReadonlyMap<string, ReadonlyMap<string, Value>>>;
}

/** `$Permission` knows custom permissions only: Help, "$Permission". */
export function globalSources(
  schema: OrgSchema,
  project: Project,
  customMetadata: GlobalSources['customMetadata']
): GlobalSources {
  return {
    hasDependencies: project.hasDependencies,
    schema,
    labels: new Map(project.labels.map(({ name, value }) => [name.toLowerCase(), value])),
    customPermissions: new Set(project.customPermissions.map(({ name }) => name.toLowerCase())),
    customMetadata
  };
}

type RecordGlobal = 'user' | 'profile' | 'userRole' | 'organization';

const recordGlobals: Readonly<Record<string, { object: string; global: RecordGlobal }>> = {
  $user: { object: 'User', global: 'user' },
  $profile: { object: 'Profile', global: 'profile' },
  $userrole: { object: 'UserRole', global: 'userRole' },
  $organization: { object: 'Organization', global: 'organization' }
};

const UNSUPPORTED = new Set([
  '$api',
  '$setup',
  '$objecttype',
  '$site',
  '$network',
  '$client',
  '$credential',
  '$datasource'
]);

/** What a `$`-name stands for; undefined when the scope that asks knows the name itself, such as `$Record`. */
export function resolveGlobal<Context extends { globals: FormulaGlobals }>(
  sources: GlobalSources,
  path: readonly string[],
  position: number
): Resolved<Context> | undefined {
  const [first = '', ...rest] = path;
  const root = first.toLowerCase();
  const record = recordGlobals[root];
  if (record !== undefined) {
    return recordField(
      objectNamed(sources.schema, record.object),
      rest,
      position,
      ({ globals }) => globals[record.global]
    );
  }
  switch (root) {
    case '$permission': {
      const name = rest[0] ?? '';
      if (rest.length !== 1 || !sources.customPermissions.has(name.toLowerCase())) {
        throw doesNotExist(path, position);
      }
      return { type: 'boolean', evaluate: ({ globals }) => globals.hasPermission(name) };
    }
    case '$label':
      return label(sources, path, position);
    case '$custommetadata':
      return customMetadataField(sources, rest, path, position);
    case '$system':
      return constant(
        'datetime',
        rest[0]?.toLowerCase() === 'origindatetime' ? startOfDay('1900-01-01') : undefined,
        path,
        position
      );
    default:
      if (UNSUPPORTED.has(root)) {
        throw new UnsupportedFormulaError(`${first} in formulas`, position);
      }
      return undefined;
  }
}

/** "The returned value depends on the language setting of the contextual user": Help, "$Label". */
function label<Context extends { globals: FormulaGlobals }>(
  { labels }: GlobalSources,
  path: readonly string[],
  position: number
): Resolved<Context> {
  const name = path.slice(1).join('.').toLowerCase().replace(/^c\./, '');
  const value = labels.get(name);
  if (value === undefined) {
    throw doesNotExist(path, position);
  }
  return { type: 'text', evaluate: ({ globals }) => globals.label?.(name, value) ?? value };
}

function recordField<Context>(
  object: ObjectSchema,
  rest: readonly string[],
  position: number,
  recordOf: (context: Context) => SObjectRecord
): Resolved<Context> {
  const field = rest.length === 1 ? object.fields.get((rest[0] ?? '').toLowerCase()) : undefined;
  const type = field === undefined ? undefined : formulaTypeOf(field.type);
  if (field === undefined || type === undefined) {
    throw doesNotExist([`$${object.name}`, ...rest], position);
  }
  // The editor offers these picklists as text: `$User.UserType`, `$Organization.Country`.
  return {
    type: type === 'picklist' ? 'text' : type,
    evaluate: (context) => toFormulaValue(field, recordOf(context)[field.name] ?? null)
  };
}

function customMetadataField<Context>(
  sources: GlobalSources,
  rest: readonly string[],
  path: readonly string[],
  position: number
): Resolved<Context> {
  const [typeName = '', record = '', fieldName = ''] = rest.map((step) => step.toLowerCase());
  const field = sources.schema.objects.get(typeName)?.fields.get(fieldName);
  const type = field === undefined ? undefined : formulaTypeOf(field.type);
  const values = sources.customMetadata.get(typeName)?.get(record);
  const value = values?.get(fieldName);
  if (
    field === undefined ||
    type === undefined ||
    values === undefined ||
    value === undefined ||
    rest.length !== 3
  ) {
    throw doesNotExist(path, position);
  }
  // Somebody may change it in Setup.
  return {
    type: type === 'picklist' ? 'text' : type,
    evaluate: () => toFormulaValue(field, values.get(fieldName) ?? null)
  };
}

function constant<Context>(
  type: FormulaType,
  value: Value | undefined,
  path: readonly string[],
  position: number
): Resolved<Context> {
  if (value === undefined) {
    throw doesNotExist(path, position);
  }
  return { type, evaluate: () => value };
}

/**
 * `name`: the step of the path that leads nowhere. What is standard or another package's is unsupported here rather than wrong.
 */
export function doesNotExist(
  path: readonly string[],
  position: number,
  name = path.at(-1) ?? ''
): UnknownNameError | UnsupportedFormulaError {
  if (mayBeElsewhere(path, name)) {
    return new UnsupportedFormulaError(`${path.join('.')} in formulas`, position);
  }
  return new UnknownNameError(path, position);
}

const NOBODY_ELSE = { hasDependencies: false };

/** What the engine lacks that the formula uses; undefined when the formula is wrong. */
export function unsupportedIn(error: unknown, sources: GlobalSources): string | undefined {
  if (error instanceof UnknownNameError && sources.hasDependencies === true) {
    return `${error.path} in formulas`;
  }
  return error instanceof UnsupportedFormulaError ? error.message : undefined;
}

function mayBeElsewhere([first = '', second = '', ...rest]: readonly string[], name: string): boolean {
  const root = first.toLowerCase();
  switch (root) {
    case '$label':
      return rest.length > 0 && second.toLowerCase() !== 'c';
    case '$permission':
      return name.includes('__');
    case '$custommetadata':
      return !isOwnName(second, NOBODY_ELSE);
    default:
      return (
        (!root.startsWith('$') || root in recordGlobals || root === '$recordtype') &&
        !isOwnName(name, NOBODY_ELSE)
      );
  }
}
