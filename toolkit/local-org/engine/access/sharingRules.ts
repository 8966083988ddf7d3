/**
 * Sharing rules with all internal users or with a public group of the project: which records they open, as SQL
 * conditions; by criteria, or by owner where all internal users are the owners. Other kinds of rule (with roles or
 * territories, for guests) are unsupported, and said so when the project is read.
 * https://developer.salesforce.com/docs/atlas.en-us.api_meta.meta/api_meta/meta_sharingrules.htm
 */
import type { MetadataPart, Project, XmlNode } from '@toolkit/sfdx-project';
import type { FieldSchema, ObjectSchema, OrgSchema } from '../../core/schemaTypes.ts';
import type { SqlFragment } from '../../core/types.ts';
import type { Findings } from '../../schema/findings.ts';
import { quote } from '../store/tableDefinition.ts';

export interface SharingRule {
  level: 'read' | 'edit';
  /** The public group with which it shares, by its API name; without one with all internal users. */
  group: string | undefined;
  /** Which rows of the table `alias` the rule shares. */
  condition(alias: string): SqlFragment;
}

/** By API name of the object. */
export type SharingRules = ReadonlyMap<string, readonly SharingRule[]>;

interface RuleSource {
  xml: XmlNode;
  object: ObjectSchema;
  part: MetadataPart;
  groups: ReadonlySet<string>;
  findings: Findings;
}

type Criterion = (alias: string) => SqlFragment;

const LEVELS: Readonly<Record<string, SharingRule['level']>> = { Read: 'read', Edit: 'edit' };
/** What a rule may share, whose default is narrower. */
const NARROW_DEFAULTS = ['Private', 'Read'];

const READERS: Readonly<Record<string, (source: RuleSource) => SharingRule['condition'] | undefined>> = {
  sharingCriteriaRules: byCriteria,
  sharingOwnerRules: byOwner
};

export function sharingRulesOf(
  { sharingRules, groups }: Pick<Project, 'sharingRules' | 'groups'>,
  schema: OrgSchema,
  findings: Findings
): SharingRules {
  const rules = new Map<string, SharingRule[]>();
  const known = new Set(groups.map(({ name }) => name));
  for (const part of sharingRules) {
    const object = schema.objects.get(part.name.toLowerCase());
    if (object === undefined) {
      findings.unsupportedUse('the object', part.name, part.file);
      continue;
    }
    if (!NARROW_DEFAULTS.includes(object.sharingModel)) {
      findings.problem(part.file, `${object.name} is ${object.sharingModel}: there is nothing to share`);
    }
    const found = part.xml.names().flatMap((element) => {
      const reader = READERS[element];
      if (reader === undefined) {
        findings.unsupportedUse(`<${element}> in sharing rules`, part.name, part.file);
        return [];
      }
      return part.xml
        .children(element)
        .flatMap((xml) => ruleOf({ xml, object, part, groups: known, findings }, reader) ?? []);
    });
    // An object's rules may lie in several package directories.
    rules.set(object.name, [...(rules.get(object.name) ?? []), ...found]);
  }
  return rules;
}

function ruleOf(
  source: RuleSource,
  conditionOf: (source: RuleSource) => SharingRule['condition'] | undefined
): SharingRule | undefined {
  const { xml, part, findings } = source;
  const level = LEVELS[xml.requiredText('accessLevel')];
  const to = sharedTo(source);
  if (level === undefined || xml.has('booleanFilter') || to === undefined) {
    findings.unsupportedUse(
      'a sharing rule with a filter logic, or with others than all internal users or a public group',
      `${part.name}.${xml.requiredText('fullName')}`,
      part.file
    );
    return undefined;
  }
  const condition = conditionOf(source);
  return condition && { level, ...to, condition };
}

function sharedTo({ xml, part, groups, findings }: RuleSource): Pick<SharingRule, 'group'> | undefined {
  const target = xml.child('sharedTo');
  if (target?.has('allInternalUsers')) {
    return { group: undefined };
  }
  const [group, ...more] = target?.texts('group') ?? [];
  if (group === undefined || more.length > 0) {
    return undefined;
  }
  if (!groups.has(group)) {
    findings.problem(part.file, `it shares with the public group ${group}, which is not there`);
  }
  return { group };
}

/** Rows of every owner that is a person: queues are no internal users. */
function byOwner({ xml, part, findings }: RuleSource): SharingRule['condition'] | undefined {
  if (xml.child('sharedFrom')?.has('allInternalUsers') !== true) {
    const name = `${part.name}.${xml.requiredText('fullName')}`;
    findings.unsupportedUse('a sharing rule for records of others than all internal users', name, part.file);
    return undefined;
  }
  return (alias) => ({ sql: `substr(${alias}."OwnerId", 1, 3) = '005'`, params: [] });
}

function byCriteria({ xml, object, part, findings }: RuleSource): SharingRule['condition'] | undefined {
  const criteria = xml.children('criteriaItems').map((item) => criterionOf(item, object, part, findings));
  const known = criteria.filter((criterion) => criterion !== undefined);
  if (known.length < criteria.length || known.length === 0) {
    const name = `${part.name}.${xml.requiredText('fullName')}`;
    findings.unsupportedUse('a criterion of a sharing rule', name, part.file);
    return undefined;
  }
  return (alias) => all(known.map((criterion) => criterion(alias)));
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
