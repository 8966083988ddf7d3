/** The GraphQL API (`uiapi`) of the local org. */
export { executeGraphql, readGraphqlRequest } from './executeGraphql.ts';
export type { GraphqlAnswer, GraphqlErrorBody, GraphqlRequest } from './executeGraphql.ts';
export type { GraphqlOrg } from './graphqlContext.ts';
