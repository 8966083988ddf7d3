import type { FlexiPagePart } from '@toolkit/sfdx-project';
import type { ObjectSchema } from '@toolkit/local-org';
import { problem } from '../model/problem.ts';
import type { Problem } from '../model/problem.ts';
import { actionProblem } from '../model/actions.ts';
import { columnField } from '../model/columns.ts';
import type { CheckContext } from '../model/context.ts';
import { childOf, fieldOf, objectOf, resolvePath } from '../model/fieldPath.ts';
import { STANDARD_TAB_TITLE } from '../model/flexiPageFacts.ts';
import { regionsOf, valueOf } from '../model/pageItems.ts';
import type { PageItem } from '../model/pageItems.ts';

/** What the standard components of Lightning pages show: actions, lists, reports, dashboards, flows, fields. */
export function pageContent(context: CheckContext): Problem[] {
  return context.project.flexiPages.flatMap((page) =>
    regionsOf(page).flatMap(({ items, fields }) => [
      ...items.flatMap((item) =>
        contentProblems(context, page, item).map((what) =>
          problem(page.file, what, `correct ${item.component}`)
        )
      ),
      ...fields.flatMap((field) => {
        const path = field.requiredText('fieldItem').replace(/^Record\./, '');
        const end = resolvePath(context.schema, page.sobjectType ?? '', path);
        return end.problem === undefined ? [] : [problem(page.file, end.problem, 'correct <fieldItem>')];
      })
    ])
  );
}

function contentProblems(context: CheckContext, page: FlexiPagePart, item: PageItem): string[] {
  const { project } = context;
  switch (item.component) {
    case 'force:highlightsPanel':
      return (item.properties.get('actionNames') ?? []).flatMap(
        (name) => actionProblem(project, name, page.sobjectType) ?? []
      );
    case 'force:relatedListSingleContainer':
    case 'lst:dynamicRelatedList':
      return relatedList(context, page, item);
    case 'flexipage:filterListCard':
      return listView(context, item);
    case 'flexipage:recentItems':
      return (item.properties.get('entityNames') ?? []).flatMap((name) =>
        objectOf(context.schema, name) === undefined ? [`there is no object ${name}`] : []
      );
    case 'flexipage:reportChart':
      return reportChart(context, valueOf(item, 'reportName'));
    case 'desktopDashboards:embeddedDashboard':
      return missing(project.dashboards, valueOf(item, 'dashboardName'), 'dashboard');
    case 'flowruntime:interview':
      return missing(
        project.flows
          .filter(({ processType }) => processType === 'Flow')
          .map(({ name }) => ({ developerName: name })),
        valueOf(item, 'flowName'),
        'screen flow'
      );
    case 'flexipage:tab':
      return tabTitle(valueOf(item, 'title'));
    default:
      return [];
  }
}

function missing(
  parts: readonly { developerName: string }[],
  name: string | undefined,
  kind: string
): string[] {
  return parts.some(({ developerName }) => developerName === name)
    ? []
    : [`there is no ${kind} ${name ?? '(none)'}`];
}

/** `parentFieldApiName` is the field that holds the record whose list is shown: `Page_Object__c.Id`, or a lookup of it. */
function relatedList(
  { schema }: CheckContext,
  { sobjectType = '' }: FlexiPagePart,
  item: PageItem
): string[] {
  const parentField = valueOf(item, 'parentFieldApiName') ?? '';
  const listName = valueOf(item, 'relatedListApiName') ?? '(none)';
  const [objectName, fieldName = ''] = parentField.split('.');
  const object = objectOf(schema, sobjectType);
  const field = object && fieldOf(object, fieldName);
  if (object === undefined || field === undefined || objectName !== sobjectType) {
    return [
      `the related list ${listName} hangs on ${parentField || '(nothing)'}, which is no field of ${sobjectType}`
    ];
  }
  const parents =
    fieldName === 'Id' ? [object] : field.referenceTo.flatMap((name) => objectOf(schema, name) ?? []);
  const children = parents.flatMap((parent) => childOf(schema, parent, listName) ?? []);
  const [child] = children;
  if (child === undefined) {
    return [
      `there is no related list ${listName} on ${parents.map(({ name }) => name).join(', ') || parentField}`
    ];
  }
  return (item.properties.get('relatedListFieldAliases') ?? []).flatMap((column) =>
    columnProblem(child.child, column)
  );
}

function columnProblem(object: ObjectSchema, column: string): string[] {
  const field = columnField(object, column);
  return typeof field === 'string' ? [field] : [];
}

function listView({ project, schema }: CheckContext, item: PageItem): string[] {
  const objectName = valueOf(item, 'entityName') ?? '(none)';
  const viewName = valueOf(item, 'filterName') ?? '(none)';
  if (objectOf(schema, objectName) === undefined) {
    return [`there is no object ${objectName}`];
  }
  const object = project.objects.find(({ name }) => name === objectName);
  return object?.listViews.some(({ name }) => name === viewName) === true
    ? []
    : [`${objectName} has no list view ${viewName}`];
}

function reportChart({ project }: CheckContext, name: string | undefined): string[] {
  const report = project.reports.find(({ developerName }) => developerName === name);
  if (report === undefined) {
    return [`there is no report ${name ?? '(none)'}`];
  }
  return report.xml.has('chart') ? [] : [`the report ${name} has no chart`];
}

function tabTitle(title: string | undefined): string[] {
  if (title === undefined) {
    return ['a tab has no title'];
  }
  return title.startsWith('Standard.') && !STANDARD_TAB_TITLE.test(title)
    ? [`there is no tab title ${title}`]
    : [];
}
