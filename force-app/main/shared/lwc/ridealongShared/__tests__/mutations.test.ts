import { executeMutation } from 'lightning/graphql';
import { duplicateOf, reduceErrors } from '../errors';
import { mutate } from '../mutations';

const execute = executeMutation as unknown as jest.Mock;

it('carries out every step in one request, all or none, with what people typed in variables only', async () => {
  execute.mockResolvedValue({
    data: { uiapi: { person: { Record: { Id: '003A' } }, challenge: { Record: { Id: 'a0B' } } } }
  });

  const ids = await mutate([
    { name: 'person', object: 'Contact', fields: { LastName: 'O"Hara } deleteAll' } },
    { name: 'challenge', object: 'Customer_Challenge__c', fields: { Said_By__c: '@{person}' } },
    { name: 'deal', object: 'Opportunity', id: '006C', fields: { NextStep: 'Call' } }
  ]);

  const [{ query, variables }] = execute.mock.calls[0] as [{ query: string; variables: unknown }];
  expect(query.trim()).toBe(
    'mutation Write($input: ContactCreateInput!, $input1: Customer_Challenge__cCreateInput!, ' +
      '$input2: OpportunityUpdateInput!) { uiapi(input: { allOrNone: true }) { ' +
      'person: ContactCreate(input: $input) { Record { Id } } ' +
      'challenge: Customer_Challenge__cCreate(input: $input1) { Record { Id } } ' +
      'deal: OpportunityUpdate(input: $input2) { Record { Id } } } }'
  );
  expect(variables).toEqual({
    input: { Contact: { LastName: 'O"Hara } deleteAll' } },
    input1: { Customer_Challenge__c: { Said_By__c: '@{person}' } },
    input2: { Id: '006C', Opportunity: { NextStep: 'Call' } }
  });
  expect(ids).toEqual({ person: '003A', challenge: 'a0B', deal: '006C' });
});

it('fails on an answer with errors, readable by reduceErrors', async () => {
  const message = 'duplicate value found: Key__c duplicates value on record with id: a0B000000000001AAA';
  execute.mockResolvedValue({ data: { uiapi: null }, errors: [{ message }] });

  const error: unknown = await mutate([{ name: 'a', object: 'X__c', fields: {} }]).catch((e: unknown) => e);

  expect(reduceErrors(error)).toEqual([message]);
  expect(duplicateOf(error)).toBe('a0B000000000001AAA');
});

it.each([
  ['a } b', 'Contact'],
  ['a', 'Contact(input']
])('refuses a name that could change the query: %s %s', async (name, object) => {
  await expect(mutate([{ name, object, fields: {} }])).rejects.toThrow('Not a name');
  expect(execute).not.toHaveBeenCalled();
});
