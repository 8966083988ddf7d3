export { CHECKS } from './allChecks.ts';
export type { CheckContext } from './model/context.ts';
export { sentence } from './model/problem.ts';
export type { Problem } from './model/problem.ts';
export { readContext } from './model/readContext.ts';
export { lwcCompile } from './checks/lwcCompile.ts';
export { staleDataModel } from './dataModelDoc.ts';
