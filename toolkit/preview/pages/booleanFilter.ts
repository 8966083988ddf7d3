import { evaluateFilterLogic, parseFilterLogic } from '@toolkit/sfdx-project/filterLogic';
import type { FilterLogic } from '@toolkit/sfdx-project/filterLogic';

/** Reads a filter over `count` criteria; without one, all of them must hold. */
export function parseFilter(filter: string | undefined, count: number): FilterLogic {
  const logic = parseFilterLogic(filter?.trim() ? filter : 'and', count);
  if (logic === undefined) {
    throw new Error(`Cannot read the filter "${filter ?? ''}" over ${count} criteria.`);
  }
  return logic;
}

/** Whether the filter holds, given what each criterion came to. */
export function evaluateFilter(filter: string | undefined, results: readonly boolean[]): boolean {
  return evaluateFilterLogic(parseFilter(filter, results.length), (index) => results[index] === true);
}
