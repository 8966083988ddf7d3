import type { DashboardPart, ReportPart, XmlNode } from '@toolkit/sfdx-project';
import { problem } from '../model/problem.ts';
import type { Problem } from '../model/problem.ts';
import type { CheckContext } from '../model/context.ts';

const DRAWN = /^(Bar|Column|Line|Pie|Donut|Funnel|Scatter|Gauge)/;

/** Dashboards: folder, reports and groupings exist; each viewer sees with their own access. */
export function dashboards(context: CheckContext): Problem[] {
  return context.project.dashboards.flatMap((dashboard) => [
    ...dashboardProblems(context, dashboard),
    ...componentsOf(dashboard).flatMap((component) =>
      componentProblems(context, component).map((what) =>
        problem(dashboard.file, what, 'correct the component')
      )
    )
  ]);
}

function dashboardProblems({ project }: CheckContext, { name, file, folder, xml }: DashboardPart): Problem[] {
  const type = xml.text('dashboardType');
  const inFolder = name.slice(0, name.lastIndexOf('/'));
  return [
    ...(project.folders.some((each) => each.kind === 'Dashboard' && each.name === inFolder)
      ? []
      : [problem(file, `there is no dashboard folder ${folder}`, 'add its .dashboardFolder-meta.xml')]),
    ...(type === 'LoggedInUser'
      ? []
      : [
          problem(file, `the dashboard runs as ${type ?? 'its author'}`, 'write <dashboardType>LoggedInUser')
        ]),
    ...(xml.has('runningUser')
      ? [problem(file, 'a <runningUser> of one org is in no other', 'take it out')]
      : [])
  ];
}

function componentsOf({ xml }: DashboardPart): XmlNode[] {
  const inGrid = xml
    .children('dashboardGridLayout')
    .flatMap((layout) => layout.children('dashboardGridComponents'))
    .flatMap((cell) => cell.children('dashboardComponent'));
  const inColumns = ['leftSection', 'middleSection', 'rightSection']
    .flatMap((section) => xml.children(section))
    .flatMap((section) => section.children('components'));
  return [...inGrid, ...inColumns];
}

function componentProblems({ project }: CheckContext, component: XmlNode): string[] {
  const name = component.text('report');
  if (name === undefined) {
    return [];
  }
  const report = project.reports.find((each) => each.name === name);
  if (report === undefined) {
    return [`there is no report ${name}`];
  }
  const type = component.text('componentType') ?? '';
  const groupings = namesIn(report, ['groupingsDown', 'groupingsAcross']);
  const shown = [...namesIn(report, ['columns']), ...groupings];
  const columns = component.children('dashboardTableColumn').map((column) => column.requiredText('column'));
  return [
    ...(DRAWN.test(type) && report.format === 'Tabular'
      ? [`a ${type} cannot be drawn from ${name}, which has no groups`]
      : []),
    ...component
      .texts('groupingColumn')
      .filter((column) => !groupings.includes(column))
      .map((column) => `${name} is not grouped by ${column}`),
    ...columns
      .filter((column) => column !== 'RowCount' && !shown.includes(column))
      .map((column) => `${name} does not show ${column}`)
  ];
}

function namesIn({ xml }: ReportPart, elements: string[]): string[] {
  return elements.flatMap((element) => xml.children(element).map((each) => each.requiredText('field')));
}
