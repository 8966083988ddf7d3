import type { Org, Session } from '../types.ts';
import type { QueryContext } from '../soql/index.ts';
import type { Presentation } from '../soql/formatValue.ts';
import type { VisibleSchema } from './visibleSchema.ts';

/** What of the org GraphQL uses. */
export type GraphqlOrg = Pick<Org, 'schema' | 'database' | 'now' | 'save' | 'transaction'> &
  Pick<QueryContext, 'formulaSql' | 'currency'>;

/** What resolvers share during one request. */
export interface GraphqlContext {
  org: GraphqlOrg;
  session: Session;
  visible: VisibleSchema;
  query: QueryContext;
  presentation: Presentation;
  /** As they came with the request. */
  variables: Record<string, unknown>;
}
