import type { CustomObjectPart, MetadataPart, Project } from '@toolkit/sfdx-project';
import type { Bundle } from '../model/bundle.ts';
import type { CheckSettings } from '../model/checkSettings.ts';
import { bareName } from '../model/prefix.ts';
import { problem } from '../model/problem.ts';
import type { Problem } from '../model/problem.ts';
import type { CheckContext } from '../model/context.ts';

const WORDS = '[A-Z0-9][A-Za-z0-9]*(?:_[A-Z0-9][A-Za-z0-9]*)*';
const SETUP_NAME = new RegExp(`^${WORDS}$`);
const CAMEL = /^[a-z][A-Za-z0-9]*$/;

/** Names as the design has them: the words Setup would make of the label, one style a kind. */
export function names({ project, bundles, settings }: CheckContext): Problem[] {
  const { prefix } = settings;
  return [
    ...project.objects.flatMap((object) => objectNames(object, prefix)),
    ...project.objects.flatMap((object) => relationshipNames(object)),
    ...setupNames(project),
    ...fullNames(project),
    ...bundles.flatMap((bundle) => componentName(bundle, settings)),
    ...project.permissionSets
      .filter(({ name }) => prefix !== undefined && !name.startsWith(`${prefix}_`))
      .map(({ name, file }) =>
        problem(file, `${name} does not begin with ${prefix}_`, `call it ${prefix}_<Persona>`)
      ),
    ...project.flexiPages
      .filter(
        ({ name, type, sobjectType }) => type === 'RecordPage' && name !== pageName(sobjectType, prefix)
      )
      .map(({ name, sobjectType, file }) =>
        problem(
          file,
          `the record page of ${sobjectType} is called ${name}`,
          `call it ${pageName(sobjectType, prefix)}`
        )
      )
  ];
}

function pageName(object = '', prefix?: string): string {
  const name = `${bareName(object, prefix)}_Record_Page`;
  return prefix === undefined ? name : `${prefix}_${name}`;
}

/** Modules without a template have no role on a page; components are called subjectRole, as in `orderList`. */
function componentName(
  { name, part: { file }, templates }: Bundle,
  { componentPrefix = '', componentRoles }: CheckSettings
): Problem[] {
  if (!CAMEL.test(name)) {
    return [problem(file, `${name} is not in camelCase`, 'name it after its subject, then its role')];
  }
  const roles = Object.keys(componentRoles);
  const own = name.startsWith(componentPrefix) ? name.slice(componentPrefix.length) : name;
  const isNamed = new RegExp(`^[A-Za-z][A-Za-z0-9]*(${roles.join('|')})$`).test(own);
  return roles.length === 0 || templates.length === 0 || isNamed
    ? []
    : [
        problem(
          file,
          `${name} does not end in what it is on a page`,
          `name it after its subject, then its role, one of ${roles.join(', ')}`
        )
      ];
}

function objectNames(
  { name, file, label, labelPlural }: CustomObjectPart,
  prefix: string | undefined
): Problem[] {
  if (label === undefined || !/__(c|mdt)$/.test(name)) {
    return [];
  }
  const words = label.replaceAll(' ', '_');
  return [
    // Where people see it, an object needs no prefix.
    ...(bareName(name, prefix) === bareName(words, prefix)
      ? []
      : [
          problem(
            file,
            `${name} is labelled "${label}"`,
            `call it ${words}${name.slice(name.lastIndexOf('__'))} or correct the label`
          )
        ]),
    ...(labelPlural === undefined ? [problem(file, `${name} has no <pluralLabel>`, 'add it')] : [])
  ];
}

/** The child relationship is the plural label of the child; where an object points twice to one parent, its own list's label. */
function relationshipNames(object: CustomObjectPart): Problem[] {
  const lookups = object.fields.filter(({ xml }) => xml.has('referenceTo') && xml.has('relationshipName'));
  return lookups.flatMap(({ name, file, xml }) => {
    const parent = xml.text('referenceTo');
    const relationship = xml.text('relationshipName');
    const label = xml.text('relationshipLabel') ?? '';
    const alone = lookups.filter((other) => other.xml.text('referenceTo') === parent).length === 1;
    const wanted = new Set([
      label,
      ...(parent !== object.name && alone ? [object.labelPlural ?? label] : [])
    ]);
    return [...wanted]
      .map((words) => words.replaceAll(' ', '_'))
      .filter((words) => words !== relationship)
      .map((words) =>
        problem(
          file,
          `the child relationship of ${name} is ${relationship}`,
          `call it ${words}, after the label of the list`
        )
      );
  });
}

function setupNames(project: Project): Problem[] {
  const parts: MetadataPart[] = [
    ...project.objects.flatMap(({ fields, validationRules, listViews, compactLayouts, recordTypes }) => [
      ...fields,
      ...validationRules,
      ...listViews,
      ...compactLayouts,
      ...recordTypes
    ]),
    ...project.globalValueSets,
    ...project.customPermissions,
    ...project.permissionSets,
    ...project.notificationTypes,
    ...project.flexiPages,
    ...project.flows,
    ...project.reportTypes,
    ...project.reports.map((part) => ({ ...part, name: part.developerName })),
    ...project.dashboards.map((part) => ({ ...part, name: part.developerName })),
    ...project.quickActions.map((part) => ({ ...part, name: part.actionName }))
  ];
  return parts
    .filter(({ name }) => !SETUP_NAME.test(name.replace(/__c$/, '')))
    .map(({ name, file }) =>
      problem(
        file,
        `${name} is not written as Setup writes names`,
        'begin each word with a capital, join words by _'
      )
    );
}

/** A part that repeats its name must repeat the file's: the tools deploy one, an org keeps the other. */
function fullNames(project: Project): Problem[] {
  const parts = project.objects.flatMap(
    ({ fields, validationRules, listViews, compactLayouts, recordTypes }) => [
      ...fields,
      ...validationRules,
      ...listViews,
      ...compactLayouts,
      ...recordTypes
    ]
  );
  return parts
    .filter(({ name, xml }) => xml.has('fullName') && xml.text('fullName') !== name)
    .map(({ name, file, xml }) =>
      problem(
        file,
        `the file is called ${name}, and <fullName> is ${xml.text('fullName')}`,
        'make them the same'
      )
    );
}
