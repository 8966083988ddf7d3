export { platformLightningModules } from './build/platformModules.ts';
export { formatProblem } from './build/problems.ts';
export type { BuildProblem } from './build/problems.ts';
export { describeFields } from './server/describeFields.ts';
export { Preview } from './server/preview.ts';
export type { FieldNames } from './server/schemaCheck.ts';
