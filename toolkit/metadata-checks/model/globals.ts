import type { CheckContext } from './context.ts';
import { objectOf, resolvePath } from './fieldPath.ts';
import type { Resolution } from './fieldPath.ts';

/** Global variables that lead to fields of a record: the running user, their profile, the organisation. */
const RECORDS: Readonly<Record<string, string>> = {
  $User: 'User',
  $Profile: 'Profile',
  $UserRole: 'UserRole',
  $Organization: 'Organization'
};

const WORDS: Readonly<Record<string, readonly string[]>> = {
  $System: ['OriginDateTime'],
  $Api: []
};

/** Where a global variable such as `$User.Id` or `$CustomMetadata.Type__mdt.Record.Field__c` leads; undefined: to no field. */
export function globalProblem(context: CheckContext, path: string): Resolution | undefined {
  const [root = '', ...rest] = path.split('.');
  const object = RECORDS[root];
  if (object !== undefined) {
    return resolvePath(context.schema, object, rest.join('.'));
  }
  if (WORDS[root]?.includes(rest.join('.')) === true) {
    return undefined;
  }
  switch (root) {
    case '$Permission':
      return missing(context.project.customPermissions, rest[0], 'custom permission');
    case '$Label':
      return missing(context.project.labels, rest[0], 'label');
    case '$CustomMetadata':
      return customMetadata(context, rest);
    default:
      return { problem: `${path} is not known to these checks` };
  }
}

function missing(parts: readonly { name: string }[], name = '', kind: string): Resolution | undefined {
  return parts.some((part) => part.name === name) ? undefined : { problem: `there is no ${kind} ${name}` };
}

function customMetadata(
  { project, schema }: CheckContext,
  [type = '', record = '', field = '']: string[]
): Resolution {
  if (objectOf(schema, type) === undefined) {
    return { problem: `there is no custom metadata type ${type}` };
  }
  if (!project.customMetadata.some((part) => part.type === type && part.developerName === record)) {
    return { problem: `${type} has no record ${record}` };
  }
  return resolvePath(schema, type, field);
}
