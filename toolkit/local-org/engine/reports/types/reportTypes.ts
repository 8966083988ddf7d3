/** The report types of an org, by their names. */
import type { Project } from '@toolkit/sfdx-project';
import type { OrgSchema } from '../../../core/schemaTypes.ts';
import { UnsupportedError } from '../../../core/types.ts';
import type { SessionWords } from '../../../core/types.ts';
import { CustomReportType } from './customReportType.ts';
import type { ReportType } from './reportType.ts';
import { objectReportType, opportunityReportType } from './standardReportType.ts';

const OPPORTUNITY = 'Opportunity';

/** A report type is worked out once for each language: an org opened again has other words. */
const known = new WeakMap<SessionWords, WeakMap<OrgSchema, Map<string, ReportType>>>();

/** `words`: what its reader's language calls columns. */
export function reportTypeOf(
  project: Project,
  schema: OrgSchema,
  type: string,
  words: SessionWords
): ReportType {
  const ofWords = known.get(words) ?? new WeakMap<OrgSchema, Map<string, ReportType>>();
  known.set(words, ofWords);
  const types = ofWords.get(schema) ?? new Map<string, ReportType>();
  ofWords.set(schema, types);
  const found = types.get(type) ?? newReportType(project, schema, type, words);
  types.set(type, found);
  return found;
}

function newReportType(project: Project, schema: OrgSchema, type: string, words: SessionWords): ReportType {
  const custom = project.reportTypes.find((each) => `${each.name}__c` === type);
  if (custom) {
    return new CustomReportType(schema, custom, words);
  }
  const name = type === OPPORTUNITY ? type : /^CustomEntity\$(\w+)$/.exec(type)?.[1];
  const object = name === undefined ? undefined : schema.objects.get(name.toLowerCase());
  if (!object) {
    throw new UnsupportedError(`the report type ${type}`);
  }
  return type === OPPORTUNITY
    ? opportunityReportType(schema, object, words)
    : objectReportType(schema, type, object, words);
}

/** Names of all report types, as "Report Type List" has them. */
export function reportTypeNames(project: Project, schema: OrgSchema): string[] {
  const objects = [...schema.objects.values()].filter(
    (object) => object.custom && object.name.endsWith('__c') && !object.virtual
  );
  return [
    ...project.reportTypes.filter((each) => each.deployed).map((each) => `${each.name}__c`),
    OPPORTUNITY,
    ...objects.map((object) => `CustomEntity$${object.name}`)
  ];
}
