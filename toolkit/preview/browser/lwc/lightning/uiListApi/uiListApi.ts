/** https://developer.salesforce.com/docs/platform/lwc/guide/reference-wire-adapters-list-view.html (deprecated there, and still used) */
import { getQuery, objectName, recordIds, recordTimeToLive, store, wireAdapter } from 'preview/lds';

type FieldName = string | { objectApiName: string; fieldApiName: string };

export interface ListUiConfig {
  objectApiName?: string | { objectApiName: string };
  listViewApiName?: string | symbol;
  listViewId?: string;
  fields?: FieldName[];
  optionalFields?: FieldName[];
  pageSize?: number;
  pageToken?: string;
  sortBy?: FieldName | FieldName[];
}

/** In place of the name of a list view: the records that the user saw last. */
export const MRU = Symbol.for('MRU');

interface ListUi {
  records?: { records: unknown[] };
}

export const getListUi = wireAdapter<ListUi, ListUiConfig>({
  store,
  query: (config) => {
    const path = listPath(config);
    return path === undefined
      ? undefined
      : getQuery<ListUi>(`/ui-api/${path}${search(config)}`, {
          timeToLive: recordTimeToLive,
          records: (data) => data?.records?.records.flatMap(recordIds) ?? []
        });
  }
});

function listPath({ objectApiName, listViewApiName, listViewId }: ListUiConfig): string | undefined {
  if (listViewId !== undefined) {
    return `list-ui/${listViewId}`;
  }
  if (objectApiName === undefined) {
    return undefined;
  }
  const object = objectName(objectApiName);
  if (typeof listViewApiName === 'symbol') {
    return `mru-list-ui/${object}`;
  }
  return listViewApiName === undefined ? `list-info/${object}` : `list-ui/${object}/${listViewApiName}`;
}

function search({ fields = [], optionalFields = [], pageSize, pageToken, sortBy }: ListUiConfig): string {
  const parameters = new URLSearchParams();
  const qualified = (field: FieldName): string =>
    typeof field === 'string' ? field : `${field.objectApiName}.${field.fieldApiName}`;
  const plain = (field: FieldName): string => (typeof field === 'string' ? field : field.fieldApiName);
  const sorted = sortBy === undefined ? [] : Array.isArray(sortBy) ? sortBy : [sortBy];
  for (const [name, value] of Object.entries({
    fields: fields.map(qualified).join(','),
    optionalFields: optionalFields.map(qualified).join(','),
    pageSize: pageSize === undefined ? '' : String(pageSize),
    pageToken: pageToken ?? '',
    sortBy: sorted.map(plain).join(',')
  })) {
    if (value !== '') {
      parameters.set(name, value);
    }
  }
  return parameters.size > 0 ? `?${parameters.toString()}` : '';
}
