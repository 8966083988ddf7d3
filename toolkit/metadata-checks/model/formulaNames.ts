import type { Project } from '@toolkit/sfdx-project';
import type { CheckContext } from './context.ts';
import { columnsOf, tablesOf } from './reportColumns.ts';

/** What formulas of a report, and tables of a dashboard, call each of its columns: object and field, whatever its table is called. */
export function formulaNames(
  { schema, project }: CheckContext,
  reportType: string
): ReadonlyMap<string, string> | undefined {
  const columns = columnsOf(schema, project, reportType);
  const part = typeOf(project, reportType);
  if (columns === undefined || part === undefined) {
    return columns && new Map([...columns.keys()].map((id) => [id, id]));
  }
  const { tables } = tablesOf(schema, part);
  return new Map(
    [...columns].map(([id, { field }]) => {
      const at = id.lastIndexOf('$');
      const object = tables.get(id.slice(0, at))?.name ?? '';
      // A lookup shows a name, and formulas say so.
      return [`${object}.${id.slice(at + 1)}${field.type === 'reference' ? '.Name' : ''}`, id];
    })
  );
}

function typeOf(project: Project, reportType: string): Project['reportTypes'][number] | undefined {
  return project.reportTypes.find(({ name }) => `${name}__c` === reportType);
}
