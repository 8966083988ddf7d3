import type { Area } from './behaviour.ts';
import { access } from './behaviours/access.ts';
import { analytics } from './behaviours/analytics.ts';
import { automation } from './behaviours/automation.ts';
import { bulkIngest } from './behaviours/bulkIngest.ts';
import { bulkQuery } from './behaviours/bulkQuery.ts';
import { calendar } from './behaviours/calendar.ts';
import { collections } from './behaviours/collections.ts';
import { composite } from './behaviours/composite.ts';
import { currencies } from './behaviours/currencies.ts';
import { dashboards } from './behaviours/dashboards.ts';
import { describe } from './behaviours/describe.ts';
import { discovery } from './behaviours/discovery.ts';
import { externalIds } from './behaviours/externalIds.ts';
import { flowElements } from './behaviours/flowElements.ts';
import { folders } from './behaviours/folders.ts';
import { graphql } from './behaviours/graphql.ts';
import { languages } from './behaviours/languages.ts';
import { login } from './behaviours/login.ts';
import { merging } from './behaviours/merging.ts';
import { personAccounts } from './behaviours/personAccounts.ts';
import { query } from './behaviours/query.ts';
import { queryFeatures } from './behaviours/queryFeatures.ts';
import { replication } from './behaviours/replication.ts';
import { rows } from './behaviours/rows.ts';
import { saving } from './behaviours/saving.ts';
import { streaming } from './behaviours/streaming.ts';
import { subscriptions } from './behaviours/subscriptions.ts';
import { uiApi } from './behaviours/uiApi.ts';

/** The whole table, in the order of `docs/local-org.md`. */
export const areas: readonly Area[] = [
  discovery,
  login,
  describe,
  languages,
  rows,
  externalIds,
  query,
  queryFeatures,
  currencies,
  personAccounts,
  replication,
  merging,
  streaming,
  bulkQuery,
  bulkIngest,
  collections,
  composite,
  saving,
  calendar,
  automation,
  flowElements,
  access,
  uiApi,
  graphql,
  analytics,
  dashboards,
  folders,
  subscriptions
];
