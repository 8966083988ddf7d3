import type { Org, QueryContext, Session } from '../../core/types.ts';
import type { Presentation } from '../../core/formatValue.ts';
import type { VisibleSchema } from './visibleSchema.ts';

/** What of the org GraphQL uses. */
export type GraphqlOrg = Pick<Org, 'schema' | 'queryContext' | 'save' | 'transaction'>;

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
