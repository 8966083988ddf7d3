import type { ListViewPart } from '@toolkit/sfdx-project';
import type { ObjectSchema } from '@toolkit/local-org';
import { problem } from '../model/problem.ts';
import type { Problem } from '../model/problem.ts';
import type { CheckContext } from '../model/context.ts';
import { columnField } from '../model/columns.ts';
import { objectOf } from '../model/fieldPath.ts';
import { filterLogicProblems, filterProblems } from '../model/filterProblems.ts';

/** Setup takes no more. */
const MAX_COLUMNS = 15;

/** List views: columns and filters name fields of the object, and values these can have. */
export function listViews(context: CheckContext): Problem[] {
  return context.project.objects.flatMap((object) => {
    const schema = objectOf(context.schema, object.name);
    return schema === undefined ? [] : object.listViews.flatMap((view) => listView(context, schema, view));
  });
}

function listView({ schema }: CheckContext, object: ObjectSchema, view: ListViewPart): Problem[] {
  const { file, columns, filters, filterScope, booleanFilter } = view;
  const wrongColumns = columns.flatMap((column) => {
    const field = columnField(object, column);
    return typeof field === 'string' ? [problem(file, field, 'correct <columns>')] : [];
  });
  const wrongFilters = filters.flatMap((filter) => {
    const field = columnField(object, filter.field);
    const reasons = typeof field === 'string' ? [field] : filterProblems(schema, object, field, filter);
    return reasons.map((what) => problem(file, what, 'correct <filters>'));
  });
  return [
    ...wrongColumns,
    ...wrongFilters,
    ...filterLogicProblems(booleanFilter, filters.length).map((what) =>
      problem(file, what, 'correct <booleanFilter>')
    ),
    ...(filterScope === 'Mine' && object.sharingModel === 'ControlledByParent'
      ? [problem(file, `rows of ${object.name} have no owner, so none is mine`, 'filter by another field')]
      : []),
    ...(columns.length > MAX_COLUMNS
      ? [problem(file, `the view has ${columns.length} columns`, `keep ${MAX_COLUMNS} at most`)]
      : [])
  ];
}
