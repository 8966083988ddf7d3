/** What a deployment of reports, dashboards and their folders refuses, or what never works in another org. */
import type { DashboardPart, FolderPart, ReportPart, ReportTypePart, XmlNode } from '@toolkit/sfdx-project';
import { objectOf } from '../model/fieldPath.ts';
import { formulaNames } from '../model/formulaNames.ts';
import { problem } from '../model/problem.ts';
import type { Problem } from '../model/problem.ts';
import type { CheckContext } from '../model/context.ts';

const MAX_FORMULAS = 5;
const MAX_INCREMENT = 12;
const MAX_FIELD_FILTERS = 20;
const MAX_CROSS_FILTERS = 3;
const MAX_SUB_FILTERS = 5;

export function reportDeploys(context: CheckContext): Problem[] {
  const { reports, dashboards, folders, reportTypes } = context.project;
  return [
    ...folders.flatMap(folderProblems),
    ...reportTypes.flatMap((type) => reportTypeProblems(context, type)),
    ...reports.flatMap((report) => [
      ...formulaProblems(context, report),
      ...filterLimits(report),
      ...personalFilters(report)
    ]),
    ...dashboards.flatMap((dashboard) => tableProblems(context, dashboard))
  ];
}

/** "Everybody" is the organization; a share with a person or a role is of one org only. */
function folderProblems({ file, xml }: FolderPart): Problem[] {
  return xml.children('folderShares').flatMap((share) => {
    const to = share.text('sharedTo') ?? '';
    const type = share.text('sharedToType') ?? '';
    if (to === 'AllInternalUsers' && type !== 'Organization') {
      return [problem(file, `there is no ${type} AllInternalUsers`, 'write <sharedToType>Organization')];
    }
    return ['User', 'Role', 'RoleAndSubordinates', 'RoleAndSubordinatesInternal'].includes(type)
      ? [
          problem(
            file,
            `the ${type} ${to} is in no other org`,
            'share with the organization or a public group'
          )
        ]
      : [];
  });
}

/** An object is reported on where its reports are switched on. */
function reportTypeProblems({ project, schema }: CheckContext, { file, xml }: ReportTypePart): Problem[] {
  const name = xml.text('baseObject') ?? '';
  const own = project.objects.find((object) => object.name === name);
  return objectOf(schema, name)?.custom === true && own?.xml.boolean('enableReports') === false
    ? [problem(file, `${name} has no reports`, 'write <enableReports>true in the object')]
    : [];
}

function formulaProblems(context: CheckContext, report: ReportPart): Problem[] {
  const formulas = report.xml.children('aggregates');
  const names = formulaNames(context, report.reportType);
  const tooMany =
    formulas.length > MAX_FORMULAS
      ? [problem(report.file, `the report has ${formulas.length} formulas`, `keep ${MAX_FORMULAS}`)]
      : [];
  return [
    ...tooMany,
    ...formulas.flatMap((node) =>
      formulaTexts(node, names, report).map((what) => problem(report.file, what, 'correct <aggregates>'))
    )
  ];
}

function formulaTexts(
  node: XmlNode,
  names: ReadonlyMap<string, string> | undefined,
  { xml }: ReportPart
): string[] {
  const formula = node.text('calculatedFormula') ?? '';
  const own = xml.children('customDetailFormulas').map((each) => each.text('developerName'));
  const missing = [...formula.matchAll(/([\w.$]+):(?:SUM|AVG|MIN|MAX|UNIQUE|MEDIAN)\b/g)]
    .map(([, name = '']) => name)
    .filter((name) => names !== undefined && !names.has(name) && !own.includes(name));
  return [
    ...new Set(missing.map((name) => `formulas know no column ${name}`)),
    ...contextTexts(node, formula, xml),
    ...[...formula.matchAll(/\bPREVGROUPVAL\s*\([^()]*,\s*(\d+)\s*\)/g)]
      .filter(([, increment]) => Number(increment) > MAX_INCREMENT)
      .map(([, increment]) => `PREVGROUPVAL goes back ${increment} groups; ${MAX_INCREMENT} are possible`)
  ];
}

/** From where PARENTGROUPVAL and PREVGROUPVAL look to other groups must be said. */
function contextTexts(node: XmlNode, formula: string, xml: XmlNode): string[] {
  const contexts = ['downGroupingContext', 'acrossGroupingContext'].flatMap((name) => node.texts(name));
  const groupings = [...xml.children('groupingsDown'), ...xml.children('groupingsAcross')].map((each) =>
    each.text('field')
  );
  const chosen = contexts.filter((name) => !/^(?:ALL_SUMMARY_LEVELS|GRAND_SUMMARY)$/.test(name));
  return [
    ...(/\b(?:PARENTGROUPVAL|PREVGROUPVAL)\b/.test(formula) && chosen.length === 0
      ? [`${node.text('developerName') ?? ''} must select a grouping context`]
      : []),
    ...chosen
      .filter((name) => !groupings.includes(name))
      .map((name) => `the report is not grouped by ${name}`)
  ];
}

function filterLimits({ file, xml }: ReportPart): Problem[] {
  const crossFilters = xml.children('crossFilters');
  const over = (count: number, most: number, what: string): Problem[] =>
    count > most ? [problem(file, `there are ${count} ${what}`, `keep ${most}`)] : [];
  return [
    ...over(xml.child('filter')?.children('criteriaItems').length ?? 0, MAX_FIELD_FILTERS, 'field filters'),
    ...over(crossFilters.length, MAX_CROSS_FILTERS, 'cross filters'),
    ...crossFilters.flatMap((filter) => {
      const items = filter.children('criteriaItems');
      return [
        ...over(items.length, MAX_SUB_FILTERS, 'filters of a cross filter'),
        ...(items.some((item) => item.boolean('isUnlocked'))
          ? [problem(file, 'a filter of a cross filter is unlocked', 'write <isUnlocked>false')]
          : [])
      ];
    })
  ];
}

/** People and roles of one org, and a language that another may not have. */
function personalFilters({ file, xml }: ReportPart): Problem[] {
  const found = ['userFilter', 'roleHierarchyFilter', 'territoryHierarchyFilter'].filter((name) =>
    xml.has(name)
  );
  return [
    ...found.map((name) => problem(file, `<${name}> names somebody of one org`, 'take it out')),
    ...(xml.child('filter')?.has('language') === true
      ? [problem(file, 'the <language> of the filter may not be switched on', 'take it out')]
      : [])
  ];
}

/** Tables of dashboards, and what they are sorted by, go by the names of formulas. */
function tableProblems(context: CheckContext, { file, xml }: DashboardPart): Problem[] {
  const components = xml
    .children('dashboardGridLayout')
    .flatMap((layout) => layout.children('dashboardGridComponents'))
    .flatMap((cell) => cell.children('dashboardComponent'));
  return components.flatMap((component) => {
    const report = context.project.reports.find(({ name }) => name === component.text('report'));
    const names = report && formulaNames(context, report.reportType);
    if (report === undefined || names === undefined) {
      return [];
    }
    const own = ['buckets', 'customDetailFormulas', 'aggregates']
      .flatMap((element) => report.xml.children(element))
      .map((each) => each.text('developerName'));
    return namedIn(component)
      .map((name) => name.replace(/^[samxu]!/, ''))
      .filter((name) => name !== 'RowCount' && !names.has(name) && !own.includes(name))
      .map((name) =>
        problem(file, `tables and orders know no column ${name} of ${report.name}`, 'correct it')
      );
  });
}

function namedIn(component: XmlNode): string[] {
  const flex = component.children('flexComponentProperties');
  return [
    ...flex.flatMap((each) => each.children('flexTableColumn')).flatMap((each) => each.texts('reportColumn')),
    ...flex.flatMap((each) => each.children('flexTableSortInfo')).flatMap((each) => each.texts('sortColumn')),
    ...component
      .children('groupingSortProperties')
      .flatMap((each) => each.children('groupingSorts'))
      .flatMap((each) => each.texts('sortColumn'))
  ];
}
