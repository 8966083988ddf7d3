/** SOQL in, REST's answer out: `query`, `queryAll`, `queryMore` and the column descriptions of `columns=true`. */
import { SalesforceError } from '../../../core/types.ts';
import type { QueryContext, QueryOptions, QueryResult } from '../../../core/types.ts';
import { CompileContext } from '../compile/compileContext.ts';
import { compileQuery } from '../compile/compileQuery.ts';
import type { CompiledSelect } from '../compile/compileQuery.ts';
import { columnsOf } from '../compile/describeColumns.ts';
import type { QueryColumns } from '../compile/describeColumns.ts';
import { cursorPage, readRecords, runSelect } from './executeSelect.ts';
import type { RunOptions } from './executeSelect.ts';
import { parseSoql } from '../parse/parseSoql.ts';
import type { ParsedSoql } from '../parse/parseSoql.ts';
import { invalidLocator, QueryCursors } from './queryCursor.ts';
import type { SelectTree } from '../tree/selectTree.ts';

export const defaultVersion = '66.0';

export function executeQuery(context: QueryContext, soql: string, options: QueryOptions = {}): QueryResult {
  return guarded(context, () => {
    const { tree, source } = parseCached(soql);
    const compiled = compileQuery(
      new CompileContext({ ...context, all: options.all ?? false, source }),
      tree
    );
    return runSelect(compiled, runOptions(context, options));
  });
}

/** The same for a tree made by GraphQL or a report. */
export function executeSelect(
  context: QueryContext,
  tree: SelectTree,
  options: QueryOptions = {}
): QueryResult {
  return guarded(context, () => runSelect(compileTree(context, tree, options), runOptions(context, options)));
}

/** The records of a tree within its own limit, in one go. */
export function selectRecords(
  context: QueryContext,
  tree: SelectTree,
  options: Pick<QueryOptions, 'all'> = {}
): Record<string, unknown>[] {
  return guarded(context, () => {
    const compiled = compileTree(context, tree, options);
    if (compiled.kind !== 'records') {
      throw new Error('selectRecords() reads records, not groups');
    }
    return readRecords(compiled, runOptions(context, {}));
  });
}

export function compileTree(
  context: QueryContext,
  tree: SelectTree,
  options: QueryOptions = {}
): CompiledSelect {
  return compileQuery(new CompileContext({ ...context, all: options.all ?? false }), tree);
}

/** `locator`: `01g...-2000`, the last part of a `nextRecordsUrl`. */
export function queryMore(context: QueryContext, locator: string): QueryResult {
  const match = /^(01g\w{15}|01g\w{12})-(\d{1,9})$/.exec(locator);
  if (!match) {
    throw invalidLocator();
  }
  return guarded(context, () => cursorPage(match[1]!, Number(match[2]), runOptions(context, {})));
}

/** Open cursors of a database end: their next page is no longer there. */
export function endCursors(db: QueryContext['db']): void {
  QueryCursors.of(db).endAll();
}

export function describeColumns(context: QueryContext, soql: string): QueryColumns {
  return guarded(context, () => {
    const { tree, source } = parseCached(soql);
    const compile = new CompileContext({ ...context, source });
    return columnsOf(compile, tree, compileQuery(compile, tree));
  });
}

function runOptions(context: QueryContext, options: QueryOptions): RunOptions {
  const run: RunOptions = {
    db: context.db,
    userId: context.session.userId,
    version: options.apiVersion ?? defaultVersion
  };
  if (options.batchSize !== undefined) {
    run.batchSize = options.batchSize;
  }
  return run;
}

const parsed = new Map<string, ParsedSoql>();
const MAX_PARSED = 500;

function parseCached(soql: string): ParsedSoql {
  let result = parsed.get(soql);
  if (result === undefined) {
    result = parseSoql(soql);
    const [oldest] = parsed.keys();
    if (parsed.size >= MAX_PARSED && oldest !== undefined) {
      parsed.delete(oldest);
    }
    parsed.set(soql, result);
  }
  return result;
}

/** SQLite's own limits (nesting, joins, statement size) are what Salesforce calls too complicated. */
export function guarded<T>(context: QueryContext, work: () => T): T {
  context.prepare?.();
  try {
    return work();
  } catch (error) {
    if (error instanceof SalesforceError) {
      throw error;
    }
    const text = error instanceof Error ? error.message : '';
    if (
      error instanceof RangeError ||
      /too (large|complex|many|big)|at most \d+ tables|parser stack overflow/i.test(text)
    ) {
      throw new SalesforceError(
        'QUERY_TOO_COMPLICATED',
        'Query is either selecting too many fields or the filter conditions are too complicated.',
        {
          cause: error
        }
      );
    }
    throw error;
  }
}
