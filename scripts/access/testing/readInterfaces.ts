/** The ways by which fields of a record are read. */
import type { Person, Row } from '../../e2e/attendeesWorld.ts';
import { INTERFACES } from './interfaces.ts';
import type { Answer, Interface } from './interfaces.ts';

export interface Way extends Interface {
  /** Reads the fields of one record; `ok` when the record and each of the fields came. */
  read(person: Person, object: string, id: string, fields: readonly string[]): Promise<Answer>;
}

type Read = Way['read'];

const soql = (object: string, id: string, fields: readonly string[]): string =>
  `/query?q=${encodeURIComponent(`SELECT ${fields.join(', ')} FROM ${object} WHERE Id = '${id}'`)}`;

/** Every field has to be there by name: one that is left out was not read. */
function answerOf(status: number, record: Row | undefined, fields: readonly string[], body: unknown): Answer {
  const ok = status < 300 && record !== undefined && fields.every((field) => field in record);
  return { ok, text: JSON.stringify(body) };
}

const byRest: Read = async (person, object, id, fields) => {
  const { status, body } = await person.send('GET', soql(object, id, fields));
  return answerOf(status, (body as { records?: Row[] }).records?.[0], fields, body);
};

const byComposite: Read = async (person, object, id, fields) => {
  const url = `/services/data/v66.0${soql(object, id, fields)}`;
  const answer = await person.call('POST', '/composite', {
    compositeRequest: [{ method: 'GET', url, referenceId: 'one' }]
  });
  const [first] = (answer as { compositeResponse: { httpStatusCode: number; body: { records?: Row[] } }[] })
    .compositeResponse;
  return answerOf(first?.httpStatusCode ?? 500, first?.body.records?.[0], fields, first?.body);
};

const byGraphql: Read = async (person, object, id, fields) => {
  const selection = fields.map((field) => `${field} { value }`).join(' ');
  const { data, errors } = await person.graphql(
    `query Q { uiapi { query { ${object}(where: { Id: { eq: "${id}" } }) { edges { node { ${selection} } } } } } }`
  );
  const found = data as { uiapi?: { query?: Record<string, { edges?: { node: Row }[] } | null> } } | null;
  const node = found?.uiapi?.query?.[object]?.edges?.[0]?.node;
  return answerOf(errors.length === 0 ? 200 : 400, node, fields, errors.length > 0 ? errors : data);
};

const byUiApi: Read = async (person, object, id, fields) => {
  const names = fields.map((field) => `${object}.${field}`).join(',');
  const { status, body } = await person.send('GET', `/ui-api/records/${id}?fields=${names}`);
  return answerOf(status, (body as { fields?: Row }).fields, fields, body);
};

const READS: Record<string, Read> = {
  REST: byRest,
  GraphQL: byGraphql,
  composite: byComposite,
  'UI API': byUiApi
};

export const WAYS: readonly Way[] = INTERFACES.map((one) => {
  const read = READS[one.name];
  if (read === undefined) {
    throw new Error(`No reading by ${one.name}.`);
  }
  return { ...one, read };
});
