import type { Project } from '@toolkit/sfdx-project';
import type { Features } from './features.ts';

/**
 * Which features a name belongs to. A field name may belong to several objects, so a name can have several owners. Only
 * names that cannot be mistaken for a word are in here: API names with `__` and developer names with an underscore;
 * components are looked up by `lwcOwner`.
 */
export type Owners = ReadonlyMap<string, ReadonlySet<string>>;

export function ownersOf(project: Project, features: Features): Owners {
  const owners = new Map<string, Set<string>>();
  const add = (name: string, file: string): void => {
    const feature = features.of(file);
    if (feature !== undefined && name.includes('_')) {
      owners.set(name, (owners.get(name) ?? new Set()).add(feature));
    }
  };
  for (const object of project.objects) {
    if (object.label !== undefined) {
      add(object.name, object.file);
    }
    for (const field of object.fields) {
      add(field.name, field.file);
      add(field.name.replace(/__c$/, '__r'), field.file);
      const children = field.xml.text('relationshipName');
      if (children !== undefined) {
        add(`${children}__r`, field.file);
      }
    }
    for (const part of [...object.listViews, ...object.compactLayouts, ...object.recordTypes]) {
      add(part.name, part.file);
    }
  }
  for (const { name, file } of project.reportTypes) {
    add(`${name}__c`, file);
  }
  for (const { developerName, file } of [...project.reports, ...project.dashboards]) {
    add(developerName, file);
  }
  for (const { actionName, file } of project.quickActions) {
    add(actionName, file);
  }
  const named = [
    ...project.globalValueSets,
    ...project.labels,
    ...project.applications,
    ...project.flexiPages,
    ...project.permissionSets,
    ...project.customPermissions,
    ...project.flows,
    ...project.notificationTypes,
    ...project.staticResources,
    ...project.messageChannels
  ];
  for (const { name, file } of named) {
    add(name, file);
  }
  return owners;
}
