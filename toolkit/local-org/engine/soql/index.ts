/** Queries of the local org. */
export {
  describeColumns,
  endCursors,
  executeQuery,
  executeSelect,
  compileTree,
  queryMore,
  selectRecords
} from './run/executeQuery.ts';
export { tableQuery } from './run/tableRows.ts';
export type { TableQuery, TableRows } from './run/tableRows.ts';
export { flatRows } from './run/flatRows.ts';
export { groupedRows } from './run/groupedRows.ts';
export type { GroupedRow, Measure, Total } from './run/groupedRows.ts';
export { CompileContext } from './compile/compileContext.ts';
export type { QueryColumns, ColumnMetadata } from './compile/describeColumns.ts';
export { compileQuery } from './compile/compileQuery.ts';
export { runSelect } from './run/executeSelect.ts';
export { parseSoql } from './parse/parseSoql.ts';
export {
  countRows,
  fieldAt,
  fieldEquals,
  fieldIn,
  literalOf,
  orderBy,
  selectFields
} from './tree/buildTree.ts';
export { allOf } from './tree/selectTree.ts';
export type * from './tree/selectTree.ts';
export { registerSqlFunctions } from './compile/sqlFunctions.ts';
export { formatValue, picklistLabel } from '../../core/formatValue.ts';
