import { UnsupportedError } from '../../core/types.ts';
import type { Route } from '../http/route.ts';
import type { DataContext } from '../http/dataContext.ts';
import { getApp, getApps, getNavItems } from './apps.ts';
import { postGraphql } from './graphqlRoute.ts';
import { getLayout } from './layouts.ts';
import { getListInfo, getListRecords, getListUi, getListViews } from './lists.ts';
import { getObjectDirectory, getObjectInfo, getObjectInfoBatch } from './objectInfo.ts';
import { getPicklistCollection, getPicklistValues } from './picklistValues.ts';
import { createRecord, deleteRecord, getRecord, getRecordBatch, updateRecord } from './records.ts';
import { getCreateDefaults, getTemplateDefaults } from './recordDefaults.ts';
import {
  getRelatedListCount,
  getRelatedListInfo,
  getRelatedListRecords,
  getRelatedLists
} from './relatedLists.ts';

/** The User Interface API below /services/data/vNN.0/ui-api: what the base components' adapters ask for. */
export const uiRoutes: readonly Route<DataContext>[] = [
  { method: 'POST', pattern: '/graphql', handler: postGraphql },

  { method: 'POST', pattern: '/ui-api/records', handler: createRecord },
  { method: 'GET', pattern: '/ui-api/records/batch/:ids', handler: getRecordBatch },
  { method: 'GET', pattern: '/ui-api/records/:id', handler: getRecord },
  { method: 'PATCH', pattern: '/ui-api/records/:id', handler: updateRecord },
  { method: 'DELETE', pattern: '/ui-api/records/:id', handler: deleteRecord },

  { method: 'GET', pattern: '/ui-api/object-info', handler: getObjectDirectory },
  { method: 'GET', pattern: '/ui-api/object-info/batch/:objects', handler: getObjectInfoBatch },
  { method: 'GET', pattern: '/ui-api/object-info/:object', handler: getObjectInfo },
  {
    method: 'GET',
    pattern: '/ui-api/object-info/:object/picklist-values/:recordTypeId',
    handler: getPicklistCollection
  },
  {
    method: 'GET',
    pattern: '/ui-api/object-info/:object/picklist-values/:recordTypeId/:field',
    handler: getPicklistValues
  },

  { method: 'GET', pattern: '/ui-api/record-defaults/create/:object', handler: getCreateDefaults },
  { method: 'GET', pattern: '/ui-api/record-defaults/template/create/:object', handler: getTemplateDefaults },
  { method: 'GET', pattern: '/ui-api/layout/:object', handler: getLayout },

  { method: 'GET', pattern: '/ui-api/related-list-info/:object', handler: getRelatedLists },
  { method: 'GET', pattern: '/ui-api/related-list-info/:object/:list', handler: getRelatedListInfo },
  { method: 'GET', pattern: '/ui-api/related-list-records/:parentId/:list', handler: getRelatedListRecords },
  { method: 'POST', pattern: '/ui-api/related-list-records/:parentId/:list', handler: getRelatedListRecords },
  { method: 'GET', pattern: '/ui-api/related-list-count/:parentId/:list', handler: getRelatedListCount },

  { method: 'GET', pattern: '/ui-api/list-info/:object', handler: getListViews },
  { method: 'GET', pattern: '/ui-api/list-info/:object/:list', handler: getListInfo },
  { method: 'GET', pattern: '/ui-api/list-records/:object', handler: getListRecords },
  { method: 'GET', pattern: '/ui-api/list-records/:object/:list', handler: getListRecords },
  { method: 'GET', pattern: '/ui-api/list-ui/:object', handler: getListUi },
  { method: 'GET', pattern: '/ui-api/list-ui/:object/:list', handler: getListUi },

  { method: 'GET', pattern: '/ui-api/apps', handler: getApps },
  { method: 'GET', pattern: '/ui-api/apps/:app', handler: getApp },
  { method: 'GET', pattern: '/ui-api/nav-items', handler: getNavItems },

  ...['GET', 'POST', 'PUT', 'PATCH', 'DELETE'].map((method): Route<DataContext> => ({
    method,
    pattern: '/ui-api/*',
    handler: (_context, request) => {
      throw new UnsupportedError(`the UI API resource ${request.path}`);
    }
  }))
];
