import type { CheckContext } from '../model/context.ts';
import type { Problem } from '../model/problem.ts';
import { broken } from './brokenProject.ts';
import type { Break } from './brokenProject.ts';

/** What a check finds in the valid project once `changes` broke it: file and what is wrong. */
export async function found(
  check: (context: CheckContext) => Problem[] | Promise<Problem[]>,
  changes: Break = {}
): Promise<[file: string, what: string][]> {
  const problems = await check(await broken(changes));
  return problems.map(({ file, what, todo }) => {
    if (todo === '') {
      throw new Error(`The problem "${what}" says not what to do`);
    }
    return [file, what];
  });
}
