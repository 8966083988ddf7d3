/** https://developer.salesforce.com/docs/platform/lwc/guide/reference-lightning-ui-api-related-list.html */
import { getQuery, longId, recordIds, recordTimeToLive, store, wireAdapter } from 'preview/lds';

interface RelatedListConfig {
  parentRecordId: string;
  relatedListId: string;
  fields?: string[];
  optionalFields?: string[];
  pageSize?: number;
  pageToken?: string;
  sortBy?: string[];
  where?: string;
}

interface RelatedListRecords {
  records: unknown[];
  count: number;
  [other: string]: unknown;
}

/** The endpoint takes its parameters in the body, since they may be long. */
export const getRelatedListRecords = wireAdapter<RelatedListRecords, RelatedListConfig>({
  store,
  query: ({ parentRecordId, relatedListId, ...options }) => {
    const search = new URLSearchParams();
    for (const name of ['fields', 'optionalFields', 'sortBy'] as const) {
      const list = options[name];
      if (list?.length) {
        search.set(name, list.join(','));
      }
    }
    for (const name of ['pageSize', 'pageToken', 'where'] as const) {
      const value = options[name];
      if (value !== undefined) {
        search.set(name, String(value));
      }
    }
    const parent = longId(parentRecordId);
    return getQuery(`/ui-api/related-list-records/${parent}/${relatedListId}?${search.toString()}`, {
      timeToLive: recordTimeToLive,
      records: (data) => [parent, ...(data?.records.flatMap(recordIds) ?? [])]
    });
  }
});

export const getRelatedListCount = wireAdapter<
  unknown,
  { parentRecordId: string; relatedListId: string; maxCount?: number }
>({
  store,
  query: ({ parentRecordId, relatedListId, maxCount }) =>
    getQuery(
      `/ui-api/related-list-count/${longId(parentRecordId)}/${relatedListId}${maxCount === undefined ? '' : `?maxCount=${maxCount}`}`,
      { timeToLive: recordTimeToLive, records: () => [longId(parentRecordId)] }
    )
});

export const getRelatedListInfo = wireAdapter<
  unknown,
  { parentObjectApiName: string; relatedListId: string; recordTypeId?: string }
>({
  store,
  query: ({ parentObjectApiName, relatedListId }) =>
    getQuery(`/ui-api/related-list-info/${parentObjectApiName}/${relatedListId}`)
});

export const getRelatedListsInfo = wireAdapter<
  unknown,
  { parentObjectApiName: string; recordTypeId?: string }
>({
  store,
  query: ({ parentObjectApiName }) => getQuery(`/ui-api/related-list-info/${parentObjectApiName}`)
});
