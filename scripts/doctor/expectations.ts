/** What an org should have of Ridealong, from the project's own files. */
import { relative, sep } from 'node:path';
import { readProject } from '@toolkit/sfdx-project';
import type { Project } from '@toolkit/sfdx-project';

export interface ScheduledFlow {
  flow: string;
  /** Once, Daily or Weekly. */
  frequency: string;
  /** As `07:00:00.000Z`; the zone is the org's. */
  startTime: string;
}

export interface Expectations {
  /** API names of the flows of the core package. */
  flows: readonly string[];
  /** Flows of optional package directories, by directory: all of one are there, or none. */
  optionalFlows: Readonly<Record<string, readonly string[]>>;
  /** Flows that run by a clock. */
  scheduledFlows: readonly ScheduledFlow[];
  permissionSets: readonly string[];
  /** Of optional package directories, by directory. */
  optionalSets: Readonly<Record<string, readonly string[]>>;
  notificationTypes: readonly string[];
  reports: readonly string[];
  objects: readonly string[];
  /** Fields of our objects that keep their history: `Object.Field`. */
  tracked: readonly string[];
  app: string;
  /** Pages that the app opens in place of the org's: `View Opportunity Large Ridealong_Opportunity_Record_Page`. */
  pages: readonly string[];
  /** `Set Object.Field` and `Set Object` that the permission sets grant. */
  grants: readonly string[];
}

export const CORE = 'force-app';

export async function expectationsOf(directory: string): Promise<Expectations> {
  return expectationsIn(await readProject(directory));
}

export function expectationsIn(project: Project): Expectations {
  const folderOf = (file: string): string => relative('.', file).split(sep)[0] ?? '';
  const flows = Map.groupBy(project.flows, ({ file }) => folderOf(file));
  const { [CORE]: core = [], ...optional } = Object.fromEntries(
    [...flows].map(([folder, parts]) => [folder, parts.map(({ name }) => name)])
  );
  return {
    flows: core,
    optionalFlows: optional,
    scheduledFlows: project.flows.flatMap(scheduleOf),
    permissionSets: project.permissionSets
      .filter(({ file }) => folderOf(file) === CORE)
      .map(({ name }) => name),
    optionalSets: Object.fromEntries(
      [...Map.groupBy(project.permissionSets, ({ file }) => folderOf(file))]
        .filter(([folder]) => folder !== CORE)
        .map(([folder, sets]) => [folder, sets.map(({ name }) => name)])
    ),
    notificationTypes: project.notificationTypes.map(({ name }) => name),
    reports: project.reports.map(({ developerName }) => developerName),
    objects: project.objects.map(({ name }) => name).filter((name) => name.endsWith('__c')),
    tracked: project.objects.flatMap(trackedFields),
    app: project.applications[0]?.name ?? '',
    pages: (project.applications[0]?.actionOverrides ?? []).map(pageOf),
    grants: grantsOf(project)
  };
}

/** Of what is ours: fields of events and tasks are granted in ways of their own, and those of standard objects are the org's. */
function grantsOf({ permissionSets }: Project): string[] {
  return permissionSets
    .flatMap(({ name, xml }) => [
      ...xml.children('fieldPermissions').map((grant) => `${name} ${grant.requiredText('field')}`),
      ...xml.children('objectPermissions').map((grant) => `${name} ${grant.requiredText('object')}`)
    ])
    .filter((grant) => grant.endsWith('__c'));
}

const trackedFields = ({ name, fields }: Project['objects'][number]): string[] =>
  fields
    .filter(({ xml }) => xml.text('trackHistory') === 'true')
    .map((field) => `${name}.${field.xml.requiredText('fullName')}`);

export interface PageOverride {
  actionName: string;
  pageOrSobjectType: string;
  formFactor?: string;
  content?: string;
}

export const pageOf = ({ actionName, pageOrSobjectType, formFactor, content }: PageOverride): string =>
  [actionName, pageOrSobjectType, formFactor, content].join(' ');

function scheduleOf({ name, xml }: Project['flows'][number]): ScheduledFlow[] {
  const [schedule] = xml.children('start').flatMap((start) => start.children('schedule'));
  return schedule === undefined
    ? []
    : [
        {
          flow: name,
          frequency: schedule.requiredText('frequency'),
          startTime: schedule.requiredText('startTime')
        }
      ];
}
