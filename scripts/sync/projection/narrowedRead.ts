/**
 * Which invitations to ask an org for, and whether asking for some of them costs it less than giving all. An org counts calls, and
 * rows take time: both are put together as rows.
 */
import { bulkCalls, restCalls } from '../org/cheapestRead.ts';
import type { OrgError } from '../org/orgError.ts';
import { idConditions, MAX_IDS_TOGETHER, MAX_QUERIES_A_CALL, pageIn } from '../org/read.ts';
import type { Transport } from '../org/transport.ts';

export interface BreakEven {
  /** With fewer, counting alone costs more than it can save. */
  minEvents: number;
  /** @param parts rows of each job, in the place of one that reads the whole */
  isCheaper: (whole: number, parts: readonly number[]) => boolean;
}

/** A call takes an org and the network about as long as a page of rows. */
const ROWS_A_CALL = 2000;
const USERS = "Relation.Type = 'User'";
const OTHERS = "Relation.Type != 'User'";

const wholeCost = (rows: number): number => Math.min(restCalls(rows), bulkCalls(rows)) * ROWS_A_CALL + rows;
const jobCost = (rows: number): number => bulkCalls(rows) * ROWS_A_CALL + rows;

export const BREAK_EVEN: BreakEven = {
  minEvents: 20_000,
  isCheaper: (whole, parts) => parts.reduce((sum, rows) => sum + jobCost(rows), 0) < wholeCost(whole)
};

/**
 * @param users whose invitations are wanted, beside those of everybody who is no user
 * @returns the conditions of as many jobs; undefined when all are to be read: that costs less, or the org does not count them
 */
export async function narrowedRead(
  transport: Transport,
  events: number,
  users: readonly string[],
  { minEvents, isCheaper }: BreakEven = BREAK_EVEN
): Promise<string[] | undefined> {
  const lists = idConditions('RelationId', users, MAX_IDS_TOGETHER);
  const counts = events < minEvents ? undefined : await countRows(transport, ['', USERS, OTHERS, ...lists]);
  if (counts === undefined) {
    return undefined;
  }
  const [all = 0, ofUsers = 0, others = 0, first = 0, ...rest] = counts;
  // An org that tells users from others in another way than we think would leave out customers.
  const isPartition = ofUsers + others === all;
  return isPartition && isCheaper(all, [others + first, ...rest]) ? conditionsOf(lists) : undefined;
}

const conditionsOf = ([first, ...rest]: readonly string[]): string[] => [
  first === undefined ? OTHERS : `(${OTHERS} OR ${first})`,
  ...rest
];

/** Deleted ones among them, as they are read. Undefined when the org refuses one of the queries, or takes too long. */
async function countRows(transport: Transport, conditions: readonly string[]): Promise<number[] | undefined> {
  const paths = conditions.map(countPath);
  const counts: number[] = [];
  for (let start = 0; start < paths.length; start += MAX_QUERIES_A_CALL) {
    const answers = await transport
      .getTogether(paths.slice(start, start + MAX_QUERIES_A_CALL), { repeat: isWorthAnother })
      // Whatever it is, reading everything meets it, too, and has its rules.
      .catch(() => []);
    counts.push(...answers.flatMap((answer) => pageIn(answer)?.totalSize ?? []));
  }
  return counts.length === paths.length ? counts : undefined;
}

/** What has taken too long once would do so again. */
const isWorthAnother = ({ errorCode }: OrgError): boolean => errorCode !== 'TIMEOUT';

function countPath(where: string): string {
  const soql = `SELECT COUNT() FROM EventRelation${where === '' ? '' : ` WHERE ${where}`}`;
  return `/queryAll?q=${encodeURIComponent(soql)}`;
}
