/** Asks the local org what a real one was asked, in the order of the recording, and compares the answers. */
import type { Client } from '../client.ts';
import { compareAnswers, compareDescribes, explanationOf } from './compareAnswers.ts';
import type { Difference } from './compareAnswers.ts';
import type { Interaction } from './readRecordings.ts';

export interface Replayed {
  compared: number;
  differences: Difference[];
  /** By explanation, how many. */
  explained: Map<string, number>;
  /** Requests that the local org has no data or no object for. */
  left: string[];
}

export async function replay(interactions: readonly Interaction[], client: Client): Promise<Replayed> {
  const result: Replayed = { compared: 0, differences: [], explained: new Map(), left: [] };
  /** What a real org called a record, and what it is called here. */
  const ids = new Map<string, string>();
  for (const interaction of interactions) {
    await replayOne(interaction, client, ids, result);
  }
  return result;
}

async function replayOne(
  { method, path, body, status, answer }: Interaction,
  client: Client,
  ids: Map<string, string>,
  result: Replayed
): Promise<void> {
  const what = `${method} ${path}`;
  if (!isComparable(path)) {
    result.left.push(what);
    return;
  }
  if (namesUnknownRecord(`${path} ${JSON.stringify(body)}`, ids)) {
    result.left.push(what);
    return;
  }
  const own = await client.send(
    method,
    withIds(path, ids),
    body === undefined ? undefined : JSON.parse(withIds(JSON.stringify(body), ids))
  );
  learnIds(answer, own.body, ids);
  const isDescribe = method === 'GET' && path.endsWith('/describe');
  // Fields and objects that the local org does not have
  const lacks = isDescribe
    ? own.status === 404
    : status < 400 && /No such column/.test(JSON.stringify(own.body));
  if (lacks) {
    result.left.push(what);
    return;
  }
  const found = isDescribe
    ? compareDescribes(answer as never, own.body as never)
    : { compared: 1, differences: answersOf(status, answer, own) };
  result.compared += found.compared;
  for (const difference of found.differences) {
    const why = isDescribe ? explanationOf(difference, answer as never) : undefined;
    if (why === undefined) {
      result.differences.push({ ...difference, at: `${what} ${difference.at}` });
    } else {
      result.explained.set(why, (result.explained.get(why) ?? 0) + 1);
    }
  }
}

function answersOf(status: number, answer: unknown, own: { status: number; body: unknown }): Difference[] {
  return status === own.status
    ? compareAnswers(answer, own.body)
    : [{ at: 'status', recorded: status, own: own.status }];
}

/** Jobs of the old Bulk API, tooling and metadata are other protocols; what an org has in it is not comparable. */
function isComparable(path: string): boolean {
  return /^\/(sobjects\/\w+\/|composite|query)/.test(path) && !/^\/sobjects\/Organization\//.test(path);
}

/** Records of the org that was recorded, of which nothing before told how they came to be. */
function namesUnknownRecord(text: string, ids: ReadonlyMap<string, string>): boolean {
  const named = text.match(/(?<=")0[0-9a-zA-Z]{14}(?:[0-9a-zA-Z]{3})?(?=")/g) ?? [];
  return named.some((id) => !ids.has(id));
}

function withIds(text: string, ids: ReadonlyMap<string, string>): string {
  return [...ids].reduce((known, [recorded, own]) => known.replaceAll(recorded, own), text);
}

/** Answers to creates and upserts say the id of the record. */
function learnIds(recorded: unknown, own: unknown, ids: Map<string, string>): void {
  if (Array.isArray(recorded) && Array.isArray(own)) {
    recorded.forEach((item, place) => learnIds(item, own[place], ids));
    return;
  }
  const [left, right] = [recorded, own].map((value) => (value as { id?: unknown } | null)?.id);
  if (typeof left === 'string' && typeof right === 'string') {
    ids.set(left, right);
  }
}
