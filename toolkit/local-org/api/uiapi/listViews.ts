import { nameFieldOf } from '../../schema/schemaLookup.ts';
import type { CustomObjectPart, ListViewPart } from '@toolkit/sfdx-project';
import type { ObjectSchema } from '../../core/schemaTypes.ts';
import type { DataContext } from '../http/dataContext.ts';
import { notFound } from '../http/errorBody.ts';
import { toId18 } from '../../core/ids.ts';
import { isVisible } from '../rest/describeObject.ts';
import { hasColumn } from './listColumns.ts';
import { stableId } from '../../core/ids.ts';
import { uiObject } from './uiObject.ts';

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

/** What an object has that a project says nothing about and that brings no views of its own. */
const ALL_RECORDS = '__All';

/**
 * Columns of the views that standard objects come with, All Accounts and My Accounts and so on: as in the metadata that a new
 * org gives. Users are listed in Setup there, so their columns are *assumed*.
 */
const STANDARD_COLUMNS: Readonly<Record<string, readonly string[]>> = {
  Account: ['Name', 'BillingState', 'Phone', 'Type', 'Owner.Alias'],
  Case: ['CaseNumber', 'Subject', 'Status', 'Priority', 'CreatedDate', 'Owner.Alias'],
  Contact: ['Name', 'Account.Name', 'Title', 'Phone', 'Email', 'Owner.Alias'],
  Lead: ['Name', 'Company', 'Phone', 'Email', 'Status', 'Owner.Alias'],
  Opportunity: ['Name', 'Account.Name', 'Amount', 'CloseDate', 'StageName', 'Owner.Alias'],
  User: ['Name', 'Title', 'Department', 'Email', 'IsActive']
};

/** List views of an object, by label: the project's, else those it comes with. */
export function listViewsOf(context: DataContext, object: ObjectSchema): ListView[] {
  const part = context.org.project.objects.find((one) => one.name === object.name);
  const own = (part?.listViews ?? []).map((view) => fromPart(object, part, view));
  const views = own.length > 0 ? own : standardViews(object);
  return views.sort((a, b) => a.label.localeCompare(b.label));
}

function standardViews(object: ObjectSchema): ListView[] {
  const known = STANDARD_COLUMNS[object.name];
  const view = (apiName: string, label: string, filterScope: string): ListView => ({
    object,
    id: stableId('00B', `${object.name}.${apiName}`),
    apiName,
    label,
    columns: (known ?? [nameFieldOf(object)?.name ?? 'Id']).filter((column) => hasColumn(object, column)),
    filterScope,
    filters: [],
    file: ''
  });
  const { labelPlural } = object;
  if (known === undefined) {
    return [view(ALL_RECORDS, `All ${labelPlural}`, 'Everything')];
  }
  const plural = labelPlural.replaceAll(' ', '');
  return [
    view(`All${plural}`, `All ${labelPlural}`, 'Everything'),
    ...(object.fields.has('ownerid') ? [view(`My${plural}`, `My ${labelPlural}`, 'Mine')] : [])
  ];
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
