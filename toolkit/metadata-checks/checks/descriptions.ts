import type { MetadataPart, Project } from '@toolkit/sfdx-project';
import { problem } from '../model/problem.ts';
import type { Problem } from '../model/problem.ts';
import type { CheckContext } from '../model/context.ts';
import { writtenByPeople } from '../model/access.ts';

/** Everything an admin meets in Setup says what it is for, and every field a person types into says what to type. */
export function descriptions(context: CheckContext): Problem[] {
  const { project } = context;
  return [...undescribed(project), ...labelsWithoutDescription(project), ...fieldsWithoutHelp(context)];
}

function undescribed(project: Project): Problem[] {
  const own = project.objects.filter(({ label }) => label !== undefined);
  const parts: [kind: string, parts: readonly MetadataPart[]][] = [
    ['object', own],
    ['field', project.objects.flatMap(({ fields }) => fields.filter(({ name }) => name.endsWith('__c')))],
    ['validation rule', project.objects.flatMap(({ validationRules }) => validationRules)],
    ['record type', project.objects.flatMap(({ recordTypes }) => recordTypes)],
    ['value set', project.globalValueSets],
    ['flow', project.flows],
    ['page', project.flexiPages],
    ['app', project.applications],
    ['tab', project.tabs],
    ['quick action', project.quickActions],
    ['permission set', project.permissionSets],
    ['custom permission', project.customPermissions],
    ['notification type', project.notificationTypes],
    ['report type', project.reportTypes],
    ['report', project.reports],
    ['dashboard', project.dashboards],
    ['component', project.lwcs],
    ['static resource', project.staticResources],
    ['message channel', project.messageChannels]
  ];
  return parts.flatMap(([kind, all]) =>
    all
      .filter(({ xml }) => xml.text('description') === undefined)
      .map(({ name, file }) =>
        problem(file, `the ${kind} ${name} has no description`, 'add <description>: say what it is for')
      )
  );
}

function labelsWithoutDescription({ labels }: Project): Problem[] {
  return labels
    .filter(({ description }) => description === '')
    .map(({ name, file }) =>
      problem(
        file,
        `the label ${name} has no short description`,
        'add <shortDescription>: say where it is shown'
      )
    );
}

/** Fields no person may write need no help: formulas, roll-ups, auto numbers, and what only an integration writes. */
function fieldsWithoutHelp({ project, settings }: CheckContext): Problem[] {
  const access = writtenByPeople(project, settings.integrationPermissionSet);
  return project.objects.flatMap((object) =>
    object.fields
      .filter(({ name, xml }) => {
        const required = xml.boolean('required') || xml.text('type') === 'MasterDetail';
        const typed =
          object.name.endsWith('__mdt') ||
          access.fields.has(`${object.name}.${name}`) ||
          (required && access.objects.has(object.name));
        return typed && isTyped(xml.text('type')) && !xml.has('formula') && !xml.has('inlineHelpText');
      })
      .map(({ name, file }) =>
        problem(
          file,
          `people fill in ${name}, and it has no help text`,
          'add <inlineHelpText>: say what to enter'
        )
      )
  );
}

function isTyped(type: string | undefined): boolean {
  return type !== 'Summary' && type !== 'AutoNumber';
}
