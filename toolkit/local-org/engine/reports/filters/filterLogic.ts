/** The filter logic of reports, `(1 OR 2) AND 3` over numbered filters: read as everywhere, refused as the API refuses. */
import { filtersIn, readFilterLogic } from '@toolkit/sfdx-project';
import type { FilterLogic } from '@toolkit/sfdx-project';
import { reportError } from '../reportError.ts';

/** Without logic every filter counts. */
export function parseLogic(logic: string | null, filterCount: number): FilterLogic {
  if (logic === null || logic.trim() === '') {
    return {
      kind: 'and',
      parts: Array.from({ length: filterCount }, (_, index) => ({ kind: 'condition', index }))
    };
  }
  // Here words need no space around them: `1AND2` (*assumed*)
  const read = readFilterLogic(logic.replace(/AND|OR|NOT/gi, ' $& '));
  if (read === undefined || filtersIn(read).some((index) => index >= filterCount)) {
    throw reportError(400, `The filter logic "${logic}" is invalid.`);
  }
  return read;
}

/** What must hold whatever else does. */
export function conjuncts(logic: FilterLogic): FilterLogic[] {
  return logic.kind === 'and' ? logic.parts.flatMap(conjuncts) : [logic];
}
