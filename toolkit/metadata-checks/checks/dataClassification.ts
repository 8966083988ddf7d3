import type { MetadataPart } from '@toolkit/sfdx-project';
import { writtenByPeople } from '../model/access.ts';
import type { CheckContext } from '../model/context.ts';
import { problem } from '../model/problem.ts';
import type { Problem } from '../model/problem.ts';

/** The values that an org has from the start. */
const SENSITIVITY = ['Public', 'Internal', 'Confidential', 'Restricted', 'MissionCritical'];
const PEOPLE = new Set(['User', 'Contact', 'Lead', 'Individual']);
const FREE_TEXT = new Set(['Text', 'TextArea', 'LongTextArea', 'Html']);

/**
 * What a privacy office asks of every field: how sensitive it is, and which rules apply where it says something about a
 * person. A field that points to a person does, and so may any in which people type freely. Off without `dataClassification`.
 */
export function dataClassification({ project, settings }: CheckContext): Problem[] {
  const { dataClassification: groups } = settings;
  if (groups === undefined) {
    return [];
  }
  const { fields: typed } = writtenByPeople(project, settings.integrationPermissionSet);
  const objects = project.objects.filter(({ name }) => !name.endsWith('__mdt'));
  return objects.flatMap((object) =>
    object.fields
      .filter(({ name }) => name.endsWith('__c'))
      .flatMap((field) => [
        ...unclassified(field),
        ...withoutGroup(field, groups.complianceGroups, typed.has(`${object.name}.${field.name}`))
      ])
  );
}

function unclassified({ name, file, xml }: MetadataPart): Problem[] {
  const problems: Problem[] = [];
  if (!SENSITIVITY.includes(xml.text('securityClassification') ?? '')) {
    const choice = `add <securityClassification>: ${SENSITIVITY.join(', ')}`;
    problems.push(problem(file, `it is not said how sensitive ${name} is`, choice));
  }
  if (xml.text('businessStatus') === undefined) {
    const choice = 'add <businessStatus>: Active, or DeprecateCandidate';
    problems.push(problem(file, `it is not said whether ${name} is in use`, choice));
  }
  return problems;
}

function withoutGroup({ name, file, xml }: MetadataPart, groups: string[], isTyped: boolean): Problem[] {
  const said = (xml.text('complianceGroup') ?? '').split(';').filter((group) => group !== '');
  const unknown = said.filter((group) => !groups.includes(group));
  if (unknown.length > 0) {
    return [problem(file, `${name} is under ${unknown.join()}`, `use one of ${groups.join(', ')}`)];
  }
  const type = xml.text('type') ?? '';
  const isPerson = xml.children('referenceTo').some((target) => PEOPLE.has(target.content ?? ''));
  const isFreeText = isTyped && FREE_TEXT.has(type) && !xml.has('formula') && !xml.boolean('externalId');
  if (said.length === 0 && (isPerson || isFreeText)) {
    const why = isPerson ? 'points to a person' : 'is free text, in which people are named';
    return [problem(file, `${name} ${why}`, `add <complianceGroup>: ${groups.join(', ')}`)];
  }
  return [];
}
