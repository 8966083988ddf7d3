/**
 * Criteria-based sharing rules with all internal users: which records they open, as SQL conditions. Other kinds of rule
 * (by owner, with groups, roles or territories, for guests) are unsupported, and said so when the project is read.
 * https://developer.salesforce.com/docs/atlas.en-us.api_meta.meta/api_meta/meta_sharingrules.htm
 */
import type { MetadataPart, XmlNode } from '@toolkit/sfdx-project';
import type { FieldSchema, ObjectSchema, OrgSchema } from '../../core/schemaTypes.ts';
import type { SqlFragment } from '../../core/types.ts';
import type { Findings } from '../../schema/findings.ts';
import { quote } from '../store/tableDefinition.ts';

export interface SharingRule {
  level: 'read' | 'edit';
  /** Which rows of the table `alias` the rule shares. */
  condition(alias: string): SqlFragment;
}

/** By API name of the object. */
export type SharingRules = ReadonlyMap<string, readonly SharingRule[]>;

type Criterion = (alias: string) => SqlFragment;

const LEVELS: Readonly<Record<string, SharingRule['level']>> = { Read: 'read', Edit: 'edit' };
/** What a rule may share, whose default is narrower. */
const NARROW_DEFAULTS = ['Private', 'Read'];

export function sharingRulesOf(
  parts: readonly MetadataPart[],
  schema: OrgSchema,
  findings: Findings
): SharingRules {
  const rules = new Map<string, SharingRule[]>();
  for (const part of parts) {
    const object = schema.objects.get(part.name.toLowerCase());
    if (object === undefined) {
      findings.unsupportedUse('the object', part.name, part.file);
      continue;
    }
    if (!NARROW_DEFAULTS.includes(object.sharingModel)) {
      findings.problem(part.file, `${object.name} is ${object.sharingModel}: there is nothing to share`);
    }
    for (const element of part.xml.names().filter((name) => name !== 'sharingCriteriaRules')) {
      findings.unsupportedUse(`<${element}> in sharing rules`, part.name, part.file);
    }
    rules.set(
      object.name,
      part.xml.children('sharingCriteriaRules').flatMap((xml) => ruleOf(xml, object, part, findings) ?? [])
    );
  }
  return rules;
}

function ruleOf(
  xml: XmlNode,
  object: ObjectSchema,
  part: MetadataPart,
  findings: Findings
): SharingRule | undefined {
  const name = `${part.name}.${xml.requiredText('fullName')}`;
  const level = LEVELS[xml.requiredText('accessLevel')];
  if (
    level === undefined ||
    xml.has('booleanFilter') ||
    xml.child('sharedTo')?.has('allInternalUsers') !== true
  ) {
    findings.unsupportedUse(
      'a sharing rule with a filter logic, or with others than all internal users',
      name,
      part.file
    );
    return undefined;
  }
  const criteria = xml.children('criteriaItems').map((item) => criterionOf(item, object, part, findings));
  const known = criteria.filter((criterion) => criterion !== undefined);
  if (known.length < criteria.length || known.length === 0) {
    findings.unsupportedUse('a criterion of a sharing rule', name, part.file);
    return undefined;
  }
  return { level, condition: (alias) => all(known.map((criterion) => criterion(alias))) };
}

/** A field that equals a value; a formula or roll-up cannot be a criterion. */
function criterionOf(
  xml: XmlNode,
  object: ObjectSchema,
  part: MetadataPart,
  findings: Findings
): Criterion | undefined {
  const path = xml.requiredText('field');
  const field = object.fields.get(path.toLowerCase());
  if (field === undefined) {
    findings.problem(part.file, `it shares by ${object.name}.${path}, which is not there`);
    return undefined;
  }
  const value = storedValue(field, xml.text('value') ?? '');
  if (xml.requiredText('operation') !== 'equals' || value === undefined) {
    return undefined;
  }
  return (alias) => ({ sql: `${alias}.${quote(field.name)} = ?`, params: [value] });
}

function storedValue(field: FieldSchema, value: string): string | number | undefined {
  if (field.formula !== undefined || field.rollUp !== undefined) {
    return undefined;
  }
  if (field.type === 'boolean') {
    return value.toLowerCase() === 'true' ? 1 : 0;
  }
  return field.type === 'picklist' || field.type === 'string' ? value : undefined;
}

function all(conditions: readonly SqlFragment[]): SqlFragment {
  return {
    sql: conditions.map(({ sql }) => `(${sql})`).join(' AND '),
    params: conditions.flatMap(({ params }) => params)
  };
}
