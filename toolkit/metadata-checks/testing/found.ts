import assert from 'node:assert/strict';
import type { CheckContext } from '../model/context.ts';
import type { Problem } from '../model/problem.ts';
import { broken } from './brokenProject.ts';
import type { Break } from './brokenProject.ts';

type Check = (context: CheckContext) => Problem[] | Promise<Problem[]>;

/** What a check finds in the valid project once `changes` broke it: file and what is wrong. */
export async function found(check: Check, changes: Break = {}): Promise<[file: string, what: string][]> {
  const problems = await check(await broken(changes));
  return problems.map(({ file, what, todo }) => {
    if (todo === '') {
      throw new Error(`The problem "${what}" says not what to do`);
    }
    return [file, what];
  });
}

/** What a check says of one file, once `edit` broke it; of no other file does it say anything. */
export async function messagesOf(check: Check, file: string, edit: Break[string]): Promise<string[]> {
  const problems = await found(check, { [file]: edit });
  assert.ok(problems.every(([where]) => where === file));
  return problems.map(([, what]) => what);
}
