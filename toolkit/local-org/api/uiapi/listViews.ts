import type { CustomObjectPart, ListViewPart } from '@toolkit/sfdx-project';
import type { ObjectSchema } from '../../core/schemaTypes.ts';
import type { DataContext } from '../http/dataContext.ts';
import { notFound } from '../http/errorBody.ts';
import { toId18 } from '../../core/ids.ts';
import { isVisible } from '../rest/describeObject.ts';
import { stableId } from './stableId.ts';
import { nameFieldOf, uiObject } from './uiObject.ts';

export interface ListView {
  object: ObjectSchema;
  id: string;
  apiName: string;
  label: string;
  columns: string[];
  filterScope: string;
  booleanFilter?: string;
  filters: ListViewPart['filters'];
  /** For messages. */
  file: string;
}

/** Every object has one of these, whatever its project says. */
const allRecords = '__All';

/** List views of an object: the project's, by label. Without any, one that lists all records, as a new object has. */
export function listViewsOf(context: DataContext, object: ObjectSchema): ListView[] {
  const part = context.org.project.objects.find((one) => one.name === object.name);
  const views = (part?.listViews ?? []).map((view) => fromPart(object, part, view));
  if (views.length === 0) {
    const name = nameFieldOf(object)?.name ?? 'Id';
    views.push({
      object,
      id: stableId('00B', `${object.name}.${allRecords}`),
      apiName: allRecords,
      label: `All ${object.labelPlural}`,
      columns: [name],
      filterScope: 'Everything',
      filters: [],
      file: ''
    });
  }
  return views.sort((a, b) => a.label.localeCompare(b.label));
}

export function listViewByName(context: DataContext, objectName: string, apiName: string): ListView {
  const view = listViewsOf(context, uiObject(context, objectName)).find(
    (one) => one.apiName.toLowerCase() === apiName.toLowerCase()
  );
  if (view === undefined) {
    throw notFound();
  }
  return view;
}

export function listViewById(context: DataContext, text: string): ListView {
  const id = toId18(text);
  for (const object of context.org.schema.objects.values()) {
    const view =
      object.uiApi && isVisible(context, object)
        ? listViewsOf(context, object).find((one) => one.id === id)
        : undefined;
    if (view !== undefined) {
      return view;
    }
  }
  throw notFound();
}

function fromPart(object: ObjectSchema, part: CustomObjectPart | undefined, view: ListViewPart): ListView {
  const apiName = view.name.split('.').at(-1) ?? view.name;
  return {
    object,
    id: stableId('00B', `${part?.name ?? object.name}.${apiName}`),
    apiName,
    label: view.label,
    columns: view.columns,
    filterScope: view.filterScope,
    booleanFilter: view.booleanFilter,
    filters: view.filters,
    file: view.file
  };
}
