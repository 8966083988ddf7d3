import { UnsupportedError } from '../../core/types.ts';
import type { Route } from '../http/route.ts';
import type { DataContext } from '../http/dataContext.ts';
import { analyticsRoutes } from '../analytics/analyticsRoutes.ts';
import { postBatch } from './batch.ts';
import { createCollection, deleteCollection, updateCollection, upsertCollection } from './collections.ts';
import { postComposite } from './composite.ts';
import { deleteOnwards } from './eventSeries.ts';
import { runFlowAction } from './flowActions.ts';
import { getLimits, getRecent, getRecordCount } from './limits.ts';
import { getQuery, getQueryAll, getQueryMore } from './query.ts';
import { getCollection, postRetrieve } from './retrieveCollection.ts';
import { deeperPath, getDescribe, getDescribeGlobal, postAtId, unsupportedBelowObject } from './rowPaths.ts';
import { createRow, deleteRow, getBasicInformation, getRow, updateRow } from './rows.ts';
import { toolingQuery } from './tooling.ts';
import { updateFlowDefinition } from './toolingFlows.ts';
import { postTree } from './tree.ts';
import { collectionsSince, collectionUpsertSince, listComposite, listResources } from './versions.ts';

/** Families of resources that an org names at its root (REST guide, "List Available REST Resources") and this one lacks, in part or whole. */
const elsewhere =
  `actions analytics appMenu async-queries chatter commerce compactLayouts connect consent dedupe domino eclair emailConnect
  event fingerprint folders iot jobs knowledgeManagement licensing localizedvalue match metadata mobile nouns prechatForms process
  quickActions search serviceTemplates smartdatadiscovery support tabs theme tokenizer tooling wave`.split(
    /\s+/
  );

/** The REST API below /services/data/vNN.0. */
export const restRoutes: readonly Route<DataContext>[] = [
  { method: 'GET', pattern: '/', handler: listResources },

  { method: 'GET', pattern: '/sobjects', handler: getDescribeGlobal },
  { method: 'GET', pattern: '/sobjects/relevantItems', handler: unsupported('relevant items') },
  ...['GET', 'POST', 'DELETE'].map((method) => ({
    method,
    pattern: '/sobjects/User/:id/password',
    handler: unsupported("changing passwords: every user's is the same")
  })),
  { method: 'GET', pattern: '/sobjects/:object', handler: getBasicInformation },
  { method: 'POST', pattern: '/sobjects/:object', handler: createRow },
  { method: 'GET', pattern: '/sobjects/:object/describe', handler: getDescribe },
  ...['listviews', 'quickActions', 'defaultValues', 'eventSchema'].map(belowObject),
  { method: 'GET', pattern: '/sobjects/:object/describe/*', handler: unsupportedBelowObject },
  { method: 'GET', pattern: '/sobjects/:object/listviews/*', handler: unsupportedBelowObject },
  { method: 'POST', pattern: '/sobjects/:object/Id', handler: postAtId },
  { method: 'GET', pattern: '/sobjects/:object/:id', handler: getRow },
  { method: 'PATCH', pattern: '/sobjects/:object/:id', handler: updateRow },
  { method: 'DELETE', pattern: '/sobjects/:object/:id', handler: deleteRow },
  { method: 'DELETE', pattern: '/sobjects/Event/:id/fromThisEventOnwards', handler: deleteOnwards },
  { method: 'GET', pattern: '/sobjects/:object/:id/*', handler: deeperPath },
  { method: 'PATCH', pattern: '/sobjects/:object/:id/*', handler: deeperPath },
  { method: 'DELETE', pattern: '/sobjects/:object/:id/*', handler: deeperPath },

  { method: 'GET', pattern: '/query', handler: getQuery },
  { method: 'GET', pattern: '/query/:locator', handler: getQueryMore },
  { method: 'GET', pattern: '/queryAll', handler: getQueryAll },
  { method: 'GET', pattern: '/queryAll/:locator', handler: getQueryMore },

  { method: 'GET', pattern: '/composite', handler: listComposite },
  { method: 'POST', pattern: '/composite', handler: postComposite },
  { method: 'POST', pattern: '/composite/batch', handler: postBatch },
  { method: 'POST', pattern: '/composite/tree/:object', handler: postTree },
  { method: 'POST', pattern: '/composite/graph', handler: unsupported('composite graphs') },
  { method: 'POST', pattern: '/composite/sobjects', handler: createCollection, since: collectionsSince },
  { method: 'PATCH', pattern: '/composite/sobjects', handler: updateCollection, since: collectionsSince },
  { method: 'DELETE', pattern: '/composite/sobjects', handler: deleteCollection, since: collectionsSince },
  { method: 'GET', pattern: '/composite/sobjects/:object', handler: getCollection, since: collectionsSince },
  { method: 'POST', pattern: '/composite/sobjects/:object', handler: postRetrieve, since: collectionsSince },
  {
    method: 'PATCH',
    pattern: '/composite/sobjects/:object/:field',
    handler: upsertCollection,
    since: collectionUpsertSince
  },

  { method: 'GET', pattern: '/limits', handler: getLimits },
  { method: 'GET', pattern: '/limits/recordCount', handler: getRecordCount },
  { method: 'GET', pattern: '/recent', handler: getRecent },
  { method: 'GET', pattern: '/tooling/query', handler: toolingQuery },
  { method: 'PATCH', pattern: '/tooling/sobjects/FlowDefinition/:id', handler: updateFlowDefinition },

  { method: 'POST', pattern: '/actions/custom/flow/:name', handler: runFlowAction },

  ...analyticsRoutes,

  { method: 'GET', pattern: '/search', handler: unsupported('SOSL search') },
  { method: 'GET', pattern: '/parameterizedSearch', handler: unsupported('parameterized search') },
  { method: 'POST', pattern: '/parameterizedSearch', handler: unsupported('parameterized search') },
  ...elsewhere.flatMap(wholeFamily)
];

function unsupported(what: string): Route<DataContext>['handler'] {
  return () => {
    throw new UnsupportedError(what);
  };
}

function belowObject(name: string): Route<DataContext> {
  return { method: 'GET', pattern: `/sobjects/:object/${name}`, handler: unsupportedBelowObject };
}

/** A clear word beats a bare 404. */
function wholeFamily(name: string): Route<DataContext>[] {
  return ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'].map((method) => ({
    method,
    pattern: `/${name}/*`,
    handler: (_context, request) => {
      throw new UnsupportedError(`the REST resource ${request.path}`);
    }
  }));
}
