import type { ReportTypePart } from '@toolkit/sfdx-project';
import { problem } from '../model/problem.ts';
import type { Problem } from '../model/problem.ts';
import type { CheckContext } from '../model/context.ts';
import { reportField, tablesOf } from '../model/reportColumns.ts';

/** A custom report type joins four objects at most. */
const MAX_OBJECTS = 4;

/** Custom report types: object, joins and columns exist; nothing is there twice. */
export function reportTypes(context: CheckContext): Problem[] {
  return context.project.reportTypes.flatMap((part) => reportType(context, part));
}

function reportType({ schema }: CheckContext, part: ReportTypePart): Problem[] {
  const { file, xml, deployed } = part;
  const { tables, problems } = tablesOf(schema, part);
  const sections = xml.children('sections');
  const columns = sections.flatMap((section) => section.children('columns'));
  const keys = columns.map((column) => `${column.text('table')}$${column.text('field')}`);
  const labels = sections.map((section) => section.text('masterLabel'));
  return [
    ...problems.map((what) => problem(file, what, 'correct <baseObject> or <join>')),
    ...columns.flatMap((column) => {
      const table = column.requiredText('table');
      const object = tables.get(table);
      if (object === undefined) {
        return problems.length > 0
          ? []
          : [
              problem(file, `the type has no table ${table}`, `write one of ${[...tables.keys()].join(', ')}`)
            ];
      }
      const end = reportField(schema, object, column.requiredText('field'));
      return end.problem === undefined ? [] : [problem(file, end.problem, 'correct <field>')];
    }),
    ...keys
      .filter((key, index) => keys.indexOf(key) < index)
      .map((key) => problem(file, `the column ${key} is there twice`, 'keep one')),
    ...sameNames(
      columns.map((column) => [column.text('table') ?? '', column.text('field') ?? ''] as const)
    ).map((name) =>
      problem(
        file,
        `two objects of the type have a column ${name}`,
        'show one of them: fields that meet have different names'
      )
    ),
    ...labels
      .filter((label, index) => labels.indexOf(label) < index)
      .map((label) => problem(file, `two sections are called ${label}`, 'rename one')),
    ...(tables.size > MAX_OBJECTS
      ? [problem(file, `the type joins ${tables.size} objects`, 'join four at most')]
      : []),
    ...(deployed
      ? []
      : [problem(file, 'only admins see a report type that is not deployed', 'write <deployed>true')])
  ];
}

/** Custom fields shown from two tables: people could not tell them apart in the report builder. */
function sameNames(columns: (readonly [table: string, field: string])[]): string[] {
  const custom = columns.filter(([, field]) => field.endsWith('__c'));
  const names = custom
    .filter(([table, field], index) =>
      custom.some(([other, same], at) => at < index && same === field && other !== table)
    )
    .map(([, field]) => field);
  return [...new Set(names)];
}
