import type { Project } from '../../project/types.ts';
import { isSupportedComponent, knownTemplate, unsupportedRule } from '../pages/pages.ts';
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
    if (page.type === 'UtilityBar') continue;
    if (!knownTemplate(page.template))
      found.push({ what: `page template ${page.template}`, file: part.file });
    for (const { component, visibility } of page.regions.flatMap(({ items }) => items)) {
      if (!isSupportedComponent(component))
        found.push({ what: `page component ${component}`, file: part.file });
      const reason = visibility && unsupportedRule(visibility);
      if (reason !== undefined) found.push({ what: reason, file: part.file });
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
    if (app.utilityBar !== undefined) found.push({ what: `utility bar ${app.utilityBar}`, file: app.file });
    for (const name of app.tabs) {
      const tab = previewModel(project).tabs[name];
      if (tab?.kind === 'unsupported') found.push({ what: `tab ${name}`, file: app.file });
    }
  }
  for (const { listViews } of project.objects) {
    for (const view of listViews) {
      if (!listScopes.has(view.filterScope))
        found.push({ what: `list view scope ${view.filterScope}`, file: view.file });
    }
  }
  for (const action of project.quickActions) {
    if (action.type !== 'LightningWebComponent')
      found.push({ what: `quick action of type ${action.type}`, file: action.file });
  }
  for (const dashboard of project.dashboards) found.push({ what: 'dashboards', file: dashboard.file });
  return found;
}
