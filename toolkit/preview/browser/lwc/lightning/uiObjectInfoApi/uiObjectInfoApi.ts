/** https://developer.salesforce.com/docs/platform/lwc/guide/reference-lightning-ui-api-object-info.html */
import {
  getQuery,
  objectInfoQuery,
  objectName,
  picklistQuery,
  picklistsQuery,
  store,
  wireAdapter
} from 'preview/lds';
import type { FieldReference, ObjectInfo, PicklistsByRecordType, PicklistValues } from 'preview/lds';

type ObjectReference = string | { objectApiName: string };

export const getObjectInfo = wireAdapter<ObjectInfo, { objectApiName: ObjectReference }>({
  store,
  query: ({ objectApiName }) => objectInfoQuery(objectApiName)
});

export const getObjectInfos = wireAdapter<unknown, { objectApiNames: ObjectReference[] }>({
  store,
  query: ({ objectApiNames }) =>
    getQuery(`/ui-api/object-info/batch/${objectApiNames.map(objectName).join(',')}`)
});

export const getPicklistValues = wireAdapter<
  PicklistValues,
  { recordTypeId: string; fieldApiName: FieldReference }
>({
  store,
  query: ({ recordTypeId, fieldApiName }) => picklistQuery(recordTypeId, fieldApiName)
});

export const getPicklistValuesByRecordType = wireAdapter<
  PicklistsByRecordType,
  { objectApiName: ObjectReference; recordTypeId: string }
>({
  store,
  query: ({ objectApiName, recordTypeId }) => picklistsQuery(objectApiName, recordTypeId)
});
