/**
 * Writes records through GraphQL: any number of steps in one request and one transaction, all of them or none. Text that
 * people type travels in variables only; the query text is made of API names and of aliases that this module checks.
 * https://developer.salesforce.com/docs/platform/graphql/guide/mutations-use.html
 */
import { executeMutation, gql } from 'lightning/graphql';

/** One record to create or to change. Its `name` lets a later step say "@{name}" where it needs the new record's id. */
export interface Step {
  name: string;
  object: string;
  /** Without it a record is created. */
  id?: string;
  fields: Record<string, unknown>;
}

/** What a failed request leaves behind: `reduceErrors` reads it. */
export class MutationError extends Error {
  body: unknown[];

  constructor(errors: { message: string }[]) {
    super(errors.map((error) => error.message).join(' '));
    this.body = errors;
  }
}

type Answer = { uiapi?: Record<string, { Record?: { Id?: string } | null } | null> } | undefined;

/** Carries out the steps in order and gives the ids by name. Throws when one of them fails; then none is carried out. */
export async function mutate(steps: Step[]): Promise<Record<string, string>> {
  for (const { name, object } of steps) {
    if (!/^\w+$/.test(name) || !/^\w+$/.test(object)) {
      throw new Error(`Not a name: ${name} ${object}`);
    }
  }
  const parameters = steps.map((step, index) => `$${variable(index)}: ${step.object}${verb(step)}Input!`);
  const fields = steps.map(
    (step, index) => `${step.name}: ${step.object}${verb(step)}(input: $${variable(index)}) { Record { Id } }`
  );
  const { data, errors } = await executeMutation<Answer>({
    query: gql`
      ${`mutation Write(${parameters.join(', ')}) { uiapi(input: { allOrNone: true }) { ${fields.join(' ')} } }`}
    `,
    variables: Object.fromEntries(steps.map((step, index) => [variable(index), input(step)])),
    operationName: 'Write'
  });
  if (errors && errors.length > 0) {
    throw new MutationError(errors);
  }
  return Object.fromEntries(
    steps.map((step) => [step.name, step.id ?? data?.uiapi?.[step.name]?.Record?.Id ?? ''])
  );
}

/** The platform wants a variable called `input` in every mutation. */
function variable(index: number): string {
  return index === 0 ? 'input' : `input${index}`;
}

function verb(step: Step): string {
  return step.id ? 'Update' : 'Create';
}

function input({ id, object, fields }: Step): Record<string, unknown> {
  return id ? { Id: id, [object]: fields } : { [object]: fields };
}
