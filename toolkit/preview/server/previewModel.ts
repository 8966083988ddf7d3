import { motifIcon, rulePermissions, standardObjects } from '../pages/pages.ts';
import type {
  ActionModel,
  AppModel,
  ComponentModel,
  ObjectModel,
  PageOverride,
  PreviewModel,
  TabModel
} from '../pages/pages.ts';
import { columnPath } from '@toolkit/sfdx-project';
import type {
  ApplicationPart,
  CustomObjectPart,
  LayoutPart,
  LwcPart,
  Project,
  TabPart
} from '@toolkit/sfdx-project';
import { flexiPageModel } from './flexiPageModel.ts';
import { layoutModel } from './layoutModel.ts';
import { languagesOf } from './words.ts';

/** What the browser needs to know of a project. */
export function previewModel(project: Project, currency = 'USD'): PreviewModel {
  const pages = byName(project.flexiPages.map(flexiPageModel));
  return {
    projectName: project.name,
    currency,
    languages: languagesOf(project),
    apps: project.applications.filter(({ uiType }) => uiType === 'Lightning').map(appModel),
    tabs: tabModels(project),
    pages,
    objects: objectModels(project),
    actions: byName(
      project.quickActions.map((action): ActionModel => ({
        name: action.name,
        label: action.label,
        object: action.object,
        type: action.type,
        component: action.lwc,
        actionType: action.xml.text('actionSubtype')
      }))
    ),
    components: byName(project.lwcs.map(componentModel)),
    reports: project.reports.map(({ developerName, label, description, folder }) => ({
      developerName,
      label,
      description: description ?? '',
      folder:
        project.folders.find(({ kind, name }) => kind === 'Report' && name.split('/').at(-1) === folder)
          ?.label ?? folder
    })),
    permissions: rulePermissions(Object.values(pages))
  };
}

function byName<T extends { name: string }>(items: readonly T[]): Record<string, T> {
  return Object.fromEntries(items.map((item) => [item.name, item]));
}

function appModel(part: ApplicationPart): AppModel {
  return {
    name: part.name,
    label: part.label,
    description: part.description ?? '',
    headerColor: part.headerColor ?? '#0070D2',
    formFactors: part.formFactors,
    tabs: part.tabs,
    overrides: part.actionOverrides.flatMap((override) =>
      override.type.toLowerCase() === 'flexipage' && override.content !== undefined
        ? [
            {
              action: override.actionName,
              page: override.content,
              formFactor: override.formFactor,
              target: override.pageOrSobjectType,
              profile: override.profile,
              recordType: override.recordType
            }
          ]
        : []
    )
  };
}

function tabModels(project: Project): Record<string, TabModel> {
  const tabs: Record<string, TabModel> = {};
  for (const part of project.tabs) {
    tabs[part.name] = tabModel(part, project);
  }
  for (const name of project.applications.flatMap((app) => app.tabs)) {
    tabs[name] ??= standardTab(name);
  }
  for (const { name: set, xml } of project.permissionSets) {
    for (const setting of xml.children('tabSettings')) {
      const tab = tabs[setting.requiredText('tab')];
      if (!tab) {
        continue;
      }
      tab.shownBy ??= [];
      if (setting.text('visibility') !== 'None') {
        tab.shownBy.push(set);
      }
    }
  }
  return tabs;
}

function tabModel(part: TabPart, project: Project): TabModel {
  const icon = motifIcon(part.motif);
  switch (part.kind) {
    case 'object': {
      const object = project.objects.find(({ name }) => name === part.target);
      return { kind: 'object', label: object?.labelPlural ?? part.target, icon, target: part.target };
    }
    case 'flexiPage': {
      const page = project.flexiPages.find(({ name }) => name === part.target);
      return { kind: 'page', label: part.label ?? page?.label ?? part.target, icon, target: part.target };
    }
    case 'lwc':
      return { kind: 'component', label: part.label ?? part.target, icon, target: part.target };
    case 'other':
      return { kind: 'unsupported', label: part.label ?? part.target, icon, target: part.target };
  }
}

/** Tabs the platform brings: `standard-Account`, `standard-home`, `standard-report`. */
function standardTab(name: string): TabModel {
  const target = name.replace(/^standard-/, '');
  if (target === 'home') {
    return { kind: 'home', label: 'Home', icon: 'standard:home', target: 'home' };
  }
  if (target.toLowerCase() === 'report') {
    return { kind: 'reports', label: 'Reports', icon: 'standard:report', target: 'Report' };
  }
  if (target.toLowerCase() === 'dashboard') {
    return { kind: 'dashboards', label: 'Dashboards', icon: 'standard:dashboard', target: 'Dashboard' };
  }
  const object = standardObjects[target];
  return object
    ? { kind: 'object', label: object.labelPlural, icon: object.icon, target }
    : { kind: 'unsupported', label: target, icon: 'standard:default', target };
}

function objectModels(project: Project): Record<string, ObjectModel> {
  const models: Record<string, ObjectModel> = {};
  for (const object of project.objects) {
    models[object.name] = objectModel(object, project);
  }
  for (const layout of project.layouts) {
    models[layout.object] ??= emptyObject(layout.object, [layout]);
  }
  for (const name of Object.keys(standardObjects)) {
    models[name] ??= emptyObject(name, []);
  }
  return models;
}

function emptyObject(name: string, layouts: LayoutPart[]): ObjectModel {
  return {
    name,
    icon: standardObjects[name]?.icon ?? 'standard:record',
    layout: layouts[0] && layoutModel(layouts[0]),
    listViews: [],
    overrides: [],
    relatedLabels: {}
  };
}

function objectModel(part: CustomObjectPart, project: Project): ObjectModel {
  const compact = part.compactLayouts.find(({ name }) => name === part.compactLayout) ?? undefined;
  const tab = project.tabs.find(({ kind, target }) => kind === 'object' && target === part.name);
  return {
    ...emptyObject(
      part.name,
      project.layouts.filter(({ object }) => object === part.name)
    ),
    label: part.label,
    labelPlural: part.labelPlural,
    icon: standardObjects[part.name]?.icon ?? motifIcon(tab?.motif),
    compactFields: compact?.fields,
    overrides: pageOverrides(part),
    listViews: part.listViews.map((view) => ({
      name: view.name,
      label: view.label,
      columns: view.columns.map((column) => columnPath(column, part.name))
    })),
    relatedLabels: Object.fromEntries(
      part.fields.flatMap(({ name, xml }) => {
        const label = xml.text('relationshipLabel');
        return label === undefined ? [] : [[name.split('.').at(-1) ?? name, label]];
      })
    )
  };
}

/** Buttons of the object that a Lightning page was put behind. */
function pageOverrides({ name, xml }: CustomObjectPart): PageOverride[] {
  return xml.children('actionOverrides').flatMap((override) => {
    const page = override.text('content');
    return override.text('type')?.toLowerCase() === 'flexipage' && page !== undefined
      ? [
          {
            action: override.requiredText('actionName'),
            page,
            formFactor: override.text('formFactor'),
            target: name
          }
        ]
      : [];
  });
}

/** Design attributes that the component declares for the App Builder. */
function componentModel(part: LwcPart): ComponentModel {
  const properties: ComponentModel['properties'] = {};
  for (const config of part.targetConfigs) {
    for (const property of config.children('property')) {
      const name = property.attribute('name');
      if (name !== undefined) {
        properties[name] = {
          type: property.attribute('type') ?? 'String',
          default: property.attribute('default')
        };
      }
    }
  }
  return { name: part.name, label: part.label ?? part.name, properties };
}
