/** Queries of the local org. */
export {
  describeColumns,
  executeQuery,
  executeSelect,
  compileTree,
  queryMore,
  selectRecords
} from './executeQuery.ts';
export { flatRows } from './flatRows.ts';
export { CompileContext } from './compileContext.ts';
export type { QueryColumns, ColumnMetadata } from './describeColumns.ts';
export { compileSelect, runSelect } from './executeSelect.ts';
export { parseSoql } from './parseSoql.ts';
export type * from './selectTree.ts';
export { registerSqlFunctions } from './sqlFunctions.ts';
export { formatValue, picklistLabel } from './formatValue.ts';
