/** https://developer.salesforce.com/docs/platform/lwc/guide/reference-lightning-ui-lists-api.html */
import { getQuery, objectName, recordIds, recordTimeToLive, store, wireAdapter } from 'preview/lds';

interface ListConfig {
  objectApiName: string | { objectApiName: string };
  listViewApiName: string;
}

interface ListRecords {
  records: unknown[];
  [other: string]: unknown;
}

export const getListInfoByName = wireAdapter<unknown, ListConfig>({
  store,
  query: ({ objectApiName, listViewApiName }) =>
    getQuery(`/ui-api/list-info/${objectName(objectApiName)}/${listViewApiName}`)
});

export const getListInfosByObjectName = wireAdapter<
  unknown,
  { objectApiName: string | { objectApiName: string } }
>({
  store,
  query: ({ objectApiName }) => getQuery(`/ui-api/list-info/${objectName(objectApiName)}`)
});

export const getListRecordsByName = wireAdapter<
  ListRecords,
  ListConfig & {
    fields?: string[];
    optionalFields?: string[];
    pageSize?: number;
    pageToken?: string;
    sortBy?: string[];
  }
>({
  store,
  query: ({ objectApiName, listViewApiName, fields, optionalFields, pageSize, pageToken, sortBy }) => {
    const search = new URLSearchParams();
    if (fields?.length) {
      search.set('fields', fields.join(','));
    }
    if (optionalFields?.length) {
      search.set('optionalFields', optionalFields.join(','));
    }
    if (pageSize !== undefined) {
      search.set('pageSize', String(pageSize));
    }
    if (pageToken !== undefined) {
      search.set('pageToken', pageToken);
    }
    if (sortBy?.length) {
      search.set('sortBy', sortBy.join(','));
    }
    return getQuery(
      `/ui-api/list-records/${objectName(objectApiName)}/${listViewApiName}?${search.toString()}`,
      {
        timeToLive: recordTimeToLive,
        records: (data) => data?.records.flatMap(recordIds) ?? []
      }
    );
  }
});
