import type { MetadataPart, Project } from '@toolkit/sfdx-project';
import { problem } from '../model/problem.ts';
import type { Problem } from '../model/problem.ts';
import type { CheckContext } from '../model/context.ts';
import { LIMITS } from '../model/limits.ts';

/** No name or text is longer than Salesforce takes. */
export function lengths({ project }: CheckContext): Problem[] {
  return Object.entries(partsByKind(project)).flatMap(([kind, parts]) =>
    parts.flatMap((part) => tooLong(kind, part))
  );
}

function partsByKind(project: Project): Record<string, readonly MetadataPart[]> {
  const of = <Part>(parts: (object: Project['objects'][number]) => Part[]): Part[] =>
    project.objects.flatMap(parts);
  return {
    object: project.objects,
    field: of(({ fields }) => fields),
    'validation rule': of(({ validationRules }) => validationRules),
    'list view': of(({ listViews }) => listViews),
    'compact layout': of(({ compactLayouts }) => compactLayouts),
    'record type': of(({ recordTypes }) => recordTypes),
    'value set': project.globalValueSets,
    label: project.labels,
    'custom metadata record': project.customMetadata.map((part) => ({ ...part, name: part.developerName })),
    app: project.applications,
    tab: project.tabs,
    page: project.flexiPages,
    'quick action': project.quickActions.map((part) => ({ ...part, name: part.actionName })),
    'permission set': project.permissionSets,
    'custom permission': project.customPermissions,
    'notification type': project.notificationTypes,
    flow: project.flows,
    'report type': project.reportTypes,
    report: project.reports.map((part) => ({ ...part, name: part.developerName })),
    dashboard: project.dashboards.map((part) => ({ ...part, name: part.developerName })),
    component: project.lwcs
  };
}

function tooLong(kind: string, { name, file, xml }: MetadataPart): Problem[] {
  const limits = LIMITS[kind];
  const bare = name.replace(/__(c|mdt)$/, '');
  const over = (what: string, length: number, limit: number): Problem[] =>
    length > limit ? [problem(file, `${what} has ${length} characters`, `shorten it to ${limit}`)] : [];
  return [
    ...over(`the name of the ${kind} ${bare}`, bare.length, limits?.name ?? Infinity),
    ...Object.entries(limits?.texts ?? {}).flatMap(([element, limit]) =>
      over(`<${element}> of the ${kind} ${bare}`, xml.text(element)?.length ?? 0, limit)
    )
  ];
}
