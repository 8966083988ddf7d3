/** Permission sets of colleagues. The UI API knows no assignments: flows read and write them, with the rights of who is here. */
import { longId } from 'c/ridealongShared';

const FLOWS = 'Ridealong_Colleague_From_Page_';

interface Input {
  name: string;
  type: 'String';
  value: unknown;
}

/** `c-ridealong-flow-runner`. */
export interface Runner {
  run(name: string, inputs: Input[]): Promise<Readonly<Record<string, unknown>>>;
}

export interface Person {
  /** Of the user. */
  id: string;
  name: string;
}

export interface Outcome {
  /** Ids of assignments that are new: an undo takes these away, and no other. */
  given: string[];
  /** Of people who had one before. */
  had: number;
  refused: Person[];
  /** What the platform said, each once. */
  reasons: string[];
}

/** Those of the people who have no set; throws the reason when that cannot be found out. */
export async function withoutSet(runner: Runner, people: readonly Person[]): Promise<Person[]> {
  if (people.length === 0) {
    return [];
  }
  const Users = people.map(({ id }) => id);
  const { Holders, Reason } = await runner.run(`${FLOWS}Find_Holders`, [text('Users', Users)]);
  if (isText(Reason)) {
    throw new Error(Reason);
  }
  const holders = new Set((Holders as string[] | null | undefined)?.map((id) => longId(id)));
  return people.filter(({ id }) => !holders.has(longId(id)));
}

/** One after the other: what is refused for one is not refused for the rest. Never throws: who was added stays a colleague. */
export async function giveSets(runner: Runner, people: readonly Person[]): Promise<Outcome> {
  const outcome: Outcome = { given: [], had: 0, refused: [], reasons: [] };
  let lacking: Person[];
  try {
    lacking = await withoutSet(runner, people);
  } catch (error) {
    return { ...outcome, refused: [...people], reasons: [reasonOf(error)] };
  }
  outcome.had = people.length - lacking.length;
  for (const person of lacking) {
    // eslint-disable-next-line no-await-in-loop -- see above
    const { assignment, reason } = await give(runner, person);
    if (assignment === undefined) {
      outcome.refused.push(person);
      outcome.reasons.push(reason);
    } else {
      outcome.given.push(assignment);
    }
  }
  return { ...outcome, reasons: [...new Set(outcome.reasons)] };
}

/** Reasons why some are still there; none when all are gone. */
export async function takeSets(runner: Runner, assignments: readonly string[]): Promise<string[]> {
  const reasons: string[] = [];
  for (const assignment of assignments) {
    try {
      // eslint-disable-next-line no-await-in-loop -- as they were given
      const { Reason } = await runner.run(`${FLOWS}Take_Set`, [text('Assignment', assignment)]);
      reasons.push(...(isText(Reason) ? [Reason] : []));
    } catch (error) {
      reasons.push(reasonOf(error));
    }
  }
  return [...new Set(reasons)];
}

async function give(runner: Runner, { id }: Person): Promise<{ assignment?: string; reason: string }> {
  try {
    const { Assignment, Reason } = await runner.run(`${FLOWS}Give_Set`, [text('User', id)]);
    const reason = isText(Reason) ? plainReason(Reason) : '';
    return isText(Assignment) ? { assignment: Assignment, reason } : { reason };
  } catch (error) {
    return { reason: reasonOf(error) };
  }
}

/** Flows wrap what the platform said into words for people who build flows. */
export function plainReason(message: string): string {
  const [, inner] =
    /^This error occurred when the flow tried to \w+ records: (?:[A-Z_]+: )?(.*?)(?: You can look up ExceptionCode values.*)?$/s.exec(
      message
    ) ?? [];
  return inner ?? message;
}

function text(name: string, value: unknown): Input {
  return { name, type: 'String', value };
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}

function reasonOf(error: unknown): string {
  return plainReason(error instanceof Error ? error.message : String(error));
}
