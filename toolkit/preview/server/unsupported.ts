import type { LayoutPart, Project } from '@toolkit/sfdx-project';
import {
  isSupportedComponent,
  knownTemplate,
  standardRelatedLists,
  unsupportedRule
} from '../pages/pages.ts';
import { flexiPageModel } from './flexiPageModel.ts';
import { previewModel } from './previewModel.ts';

export interface Unsupported {
  what: string;
  file: string;
}

/** What the project's pages use and the preview lacks. On a page each of these is a visible box. */
export function unsupportedPageParts(project: Project): Unsupported[] {
  const found: Unsupported[] = [];
  const listScopes = new Set(['Everything', 'Mine']);
  for (const part of project.flexiPages) {
    const page = flexiPageModel(part);
    // The bar itself is listed with its app.
    if (page.type === 'UtilityBar') {
      continue;
    }
    if (!knownTemplate(page.template)) {
      found.push({ what: `page template ${page.template}`, file: part.file });
    }
    for (const { component, visibility } of page.regions.flatMap(({ items }) => items)) {
      if (!isSupportedComponent(component)) {
        found.push({ what: `page component ${component}`, file: part.file });
      }
      const reason = visibility && unsupportedRule(visibility);
      if (reason !== undefined) {
        found.push({ what: reason, file: part.file });
      }
    }
  }
  for (const app of project.applications) {
    for (const override of app.actionOverrides) {
      if (override.profile !== undefined || override.recordType !== undefined) {
        const narrow =
          override.profile === undefined
            ? `record type ${override.recordType ?? ''}`
            : `profile ${override.profile}`;
        found.push({ what: `page ${override.content ?? ''} for one ${narrow}`, file: app.file });
      }
    }
    if (app.navType === 'Console') {
      found.push({ what: 'console navigation', file: app.file });
    }
    if (app.utilityBar !== undefined) {
      found.push({ what: `utility bar ${app.utilityBar}`, file: app.file });
    }
    for (const name of app.tabs) {
      const tab = previewModel(project).tabs[name];
      if (tab?.kind === 'unsupported') {
        found.push({ what: `tab ${name}`, file: app.file });
      }
    }
  }
  for (const layout of project.layouts) {
    found.push(...unsupportedLayoutParts(layout, project));
  }
  for (const { listViews } of project.objects) {
    for (const view of listViews) {
      if (!listScopes.has(view.filterScope)) {
        found.push({ what: `list view scope ${view.filterScope}`, file: view.file });
      }
    }
  }
  for (const action of project.quickActions) {
    if (action.type !== 'LightningWebComponent') {
      found.push({ what: `quick action of type ${action.type}`, file: action.file });
    }
  }
  return found;
}

/** What may stand in a layout where a field stands. */
const layoutItemKinds = [
  'analyticsCloudComponent',
  'canvas',
  'component',
  'customLink',
  'page',
  'reportChartComponent',
  'scontrol'
];

/** Buttons that the preview has of its own. */
const standardActions = new Set(['Edit', 'Delete']);

function unsupportedLayoutParts({ xml, file, object }: LayoutPart, project: Project): Unsupported[] {
  const items = xml
    .children('layoutSections')
    .flatMap((section) => section.children('layoutColumns'))
    .flatMap((column) => column.children('layoutItems'));
  const known = (action: string): boolean =>
    standardActions.has(action) ||
    project.quickActions.some(({ name }) => name === action || name === `${object}.${action}`);
  const actions = [
    ...(xml.child('platformActionList')?.children('platformActionListItems') ?? []).map((item) =>
      item.requiredText('actionName')
    ),
    ...(xml.child('quickActionList')?.children('quickActionListItems') ?? []).map((item) =>
      item.requiredText('quickActionName')
    ),
    ...xml.texts('customButtons')
  ];
  // A lookup is looked for in the org: where it has none, the page says so.
  const lists = xml
    .children('relatedLists')
    .map((list) => list.requiredText('relatedList'))
    .filter((name) => !name.includes('.') && !name.endsWith('__r') && !(name in standardRelatedLists));
  return [
    ...items.flatMap((item) =>
      layoutItemKinds.filter((kind) => item.has(kind)).map((kind) => `layout item ${kind}`)
    ),
    ...new Set(actions.filter((action) => !known(action)).map((action) => `action ${action}`)),
    ...lists.map((name) => `related list ${name}`)
  ].map((what) => ({ what, file }));
}
