export { Client, asFields, asList } from './conformance/client.ts';
export type { Answer } from './conformance/client.ts';
export { startOrg } from './conformance/startTestOrg.ts';
