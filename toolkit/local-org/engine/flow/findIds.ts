/** Which records Get Records finds, for all interviews that wait at it. */
import type { ObjectSchema } from '../../core/schemaTypes.ts';
import type { SqlFragment } from '../../core/types.ts';
import { keptSql } from '../soql/compile/archived.ts';
import type { Store } from '../store/store.ts';
import { quote } from '../store/tableDefinition.ts';
import type { Interview } from './interview.ts';
import { PARAMETER } from './recordFilters.ts';
import { readableSql } from './userMode.ts';

type Params = SqlFragment['params'];

interface Picking {
  order: string;
  /** -1: all. */
  limit: number;
}

/** What some interviews ask alike but for the parameters. */
interface Question {
  store: Store;
  object: ObjectSchema;
  picking: Picking;
  /** With `PARAMETER` where those of the filter stand. */
  filter: string;
  seen: SqlFragment;
  kept: SqlFragment;
}

const ALL: SqlFragment = { sql: '1', params: [] };

/**
 * Ids by interview, in its order. Interviews that run together see the same moment and run for one user: where they ask the same, the
 * answer is the same, and where each asks for its first record, they ask together.
 */
export function findIds(
  object: ObjectSchema,
  where: (interview: Interview) => SqlFragment,
  picking: Picking,
  interviews: readonly Interview[]
): string[][] {
  const found: string[][] = interviews.map(() => []);
  const asked = interviews.map((interview, index) => ({ interview, index, ...where(interview) }));
  for (const [filter, group] of Map.groupBy(asked, ({ sql }) => sql)) {
    const question = questionOf(object, filter, picking, group[0]!.interview);
    const byParams = Map.groupBy(group, ({ params }) => JSON.stringify(params));
    const answers = answersTo(
      question,
      [...byParams.values()].map(([first]) => first!.params)
    );
    [...byParams.values()].forEach((alike, place) =>
      alike.forEach(({ index }) => (found[index] = answers[place]!))
    );
  }
  return found;
}

function questionOf(object: ObjectSchema, filter: string, picking: Picking, interview: Interview): Question {
  return {
    store: interview.context.services.store,
    object,
    picking,
    filter,
    seen: readableSql(interview, object),
    kept: keptSql(object, 't', interview.now) ?? ALL
  };
}

function answersTo(question: Question, params: readonly Params[]): string[][] {
  const together = params.length > 1 && question.picking.limit === 1 && params.every(isPlain);
  return together ? askTogether(question, params) : params.map((own) => ask(question, own));
}

/** Numbers that JSON has no words for are asked for one by one. */
function isPlain(params: Params): boolean {
  return params.every((value) => typeof value !== 'number' || Number.isFinite(value));
}

function ask(question: Question, params: Params): string[] {
  const { store, seen, kept } = question;
  return store
    .prepare(selectSql(question, '?'))
    .all(...params, ...seen.params, ...kept.params)
    .map((row) => String(row['id']));
}

/** One query in which each asks for its first. */
function askTogether(question: Question, params: readonly Params[]): string[][] {
  const { store, seen, kept } = question;
  const sql = `SELECT q."key" AS "place", (${selectSql(question, 'q."value"')}) AS "id" FROM json_each(?) q`;
  const values = params[0]!.length === 1 ? params.flat() : params;
  const found: string[][] = params.map(() => []);
  for (const { place, id } of store
    .prepare(sql)
    .all(...seen.params, ...kept.params, JSON.stringify(values))) {
    if (id !== null) {
      found[Number(place)] = [String(id)];
    }
  }
  return found;
}

/** @param parameter what stands for the parameters of the filter: one for each, or the list that has them all */
function selectSql({ object, filter, seen, kept, picking }: Question, parameter: string): string {
  const live = object.fields.has('isdeleted') ? 't."IsDeleted" = 0 AND ' : '';
  const condition = withParameters(filter, parameter);
  return `SELECT t."Id" AS "id" FROM ${quote(object.name)} t WHERE ${live}(${condition}) AND (${seen.sql}) AND (${kept.sql}) ${picking.order} LIMIT ${picking.limit}`;
}

function withParameters(filter: string, parameter: string): string {
  const [first = '', ...rest] = filter.split(PARAMETER);
  return rest.length <= 1 || parameter === '?'
    ? [first, ...rest].join(parameter)
    : first + rest.map((part, index) => `json_extract(${parameter}, '$[${index}]')${part}`).join('');
}
