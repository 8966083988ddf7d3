import { problem } from '../model/problem.ts';
import type { Problem } from '../model/problem.ts';
import type { CheckContext } from '../model/context.ts';

/**
 * What the describe model of the local org can make no sense of: lookups to unknown objects, roll-ups of missing fields,
 * unknown value sets, child relationships that meet in one parent. Its reasons end in what to do, behind a semicolon.
 */
export function describeModel({ schemaProblems, unsupported }: CheckContext): Problem[] {
  return [
    ...schemaProblems.map(({ file, reason }) => {
      const [what = reason, ...todo] = reason.split('; ');
      return problem(file, what, todo.join('; ') || 'correct the file');
    }),
    // A misspelled standard object looks like one that the local org lacks
    ...unsupported.map(({ what, name, file }) =>
      problem(
        file,
        `the local org has not got ${what}: ${name}`,
        'correct the name, or teach toolkit/local-org/schema what it is'
      )
    )
  ];
}
