/** The ways into an org by which a page, a tool or somebody with a token can write and read. */
import type { Person, Row } from '../../e2e/attendeesWorld.ts';

export interface Answer {
  ok: boolean;
  /** Id of what was made. */
  id?: string;
  /** The whole answer, for messages. */
  text: string;
}

export interface Interface {
  name: string;
  create(person: Person, object: string, fields: Row): Promise<Answer>;
  update(person: Person, object: string, id: string, fields: Row): Promise<Answer>;
  remove(person: Person, object: string, id: string): Promise<Answer>;
}

const answer = (ok: boolean, body: unknown, id?: unknown): Answer => ({
  ok,
  ...(typeof id === 'string' ? { id } : {}),
  text: JSON.stringify(body)
});

const idIn = (body: unknown): unknown => (body as { id?: unknown } | undefined)?.id;

const REST: Interface = {
  name: 'REST',
  create: async (person, object, fields) => {
    const { status, body } = await person.send('POST', `/sobjects/${object}`, fields);
    return answer(status < 300, body, idIn(body));
  },
  update: async (person, object, id, fields) => {
    const { status, body } = await person.send('PATCH', `/sobjects/${object}/${id}`, fields);
    return answer(status < 300, body);
  },
  remove: async (person, object, id) => {
    const { status, body } = await person.send('DELETE', `/sobjects/${object}/${id}`);
    return answer(status < 300, body);
  }
};

const GRAPHQL: Interface = {
  name: 'GraphQL',
  create: (person, object, fields) =>
    mutate(person, `${object}Create`, `${object}CreateInput`, { [object]: fields }, 'Record { Id }'),
  update: (person, object, id, fields) =>
    mutate(person, `${object}Update`, `${object}UpdateInput`, { Id: id, [object]: fields }, 'success'),
  remove: (person, object, id) => mutate(person, `${object}Delete`, 'RecordDeleteInput', { Id: id }, 'Id')
};

async function mutate(
  person: Person,
  name: string,
  type: string,
  input: Row,
  output: string
): Promise<Answer> {
  const query = `mutation M($input: ${type}!) { uiapi { ${name}(input: $input) { ${output} } } }`;
  const { data, errors } = await person.graphql(query, { input });
  const made = (data as { uiapi?: Record<string, { Record?: { Id?: unknown } } | null> } | null)?.uiapi?.[
    name
  ];
  return answer(errors.length === 0, errors, made?.Record?.Id);
}

const COMPOSITE: Interface = {
  name: 'composite',
  create: (person, object, fields) => composite(person, 'POST', `/sobjects/${object}`, fields),
  update: (person, object, id, fields) => composite(person, 'PATCH', `/sobjects/${object}/${id}`, fields),
  remove: (person, object, id) => composite(person, 'DELETE', `/sobjects/${object}/${id}`)
};

async function composite(person: Person, method: string, url: string, body?: Row): Promise<Answer> {
  const request = {
    allOrNone: true,
    compositeRequest: [{ method, url: `/services/data/v66.0${url}`, referenceId: 'one', body }]
  };
  const { compositeResponse } = (await person.call('POST', '/composite', request)) as {
    compositeResponse: { httpStatusCode: number; body: unknown }[];
  };
  const [first] = compositeResponse;
  return answer((first?.httpStatusCode ?? 500) < 300, first?.body, idIn(first?.body));
}

const UI_API: Interface = {
  name: 'UI API',
  create: async (person, object, fields) => {
    const { status, body } = await person.send('POST', '/ui-api/records', { apiName: object, fields });
    return answer(status < 300, body, idIn(body));
  },
  update: async (person, _object, id, fields) => {
    const { status, body } = await person.send('PATCH', `/ui-api/records/${id}`, { fields });
    return answer(status < 300, body);
  },
  remove: async (person, _object, id) => {
    const { status, body } = await person.send('DELETE', `/ui-api/records/${id}`);
    return answer(status < 300, body);
  }
};

export const INTERFACES: readonly Interface[] = [REST, GRAPHQL, COMPOSITE, UI_API];
