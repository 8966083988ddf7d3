import { duplicateOf, errorCodes, isOffline, reduceErrors } from '../errors';

const uiApi = {
  ok: false,
  status: 400,
  statusText: 'Bad Request',
  body: {
    message: 'An error occurred while trying to update the record.',
    statusCode: 400,
    output: {
      errors: [
        { errorCode: 'FIELD_CUSTOM_VALIDATION_EXCEPTION', message: 'The meeting has not started yet.' }
      ],
      fieldErrors: {
        Role__c: [{ errorCode: 'INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST', message: 'bad value for Role' }]
      }
    }
  }
};

describe('reduceErrors', () => {
  it.each([
    ['text', 'plain', ['plain']],
    ['a JavaScript error', new Error('boom'), ['boom']],
    [
      'GraphQL errors, each once',
      [{ message: 'one' }, { message: 'two' }, { message: 'one' }],
      ['one', 'two']
    ],
    [
      'a body with a message',
      { body: { message: 'no access', errorCode: 'INSUFFICIENT_ACCESS' } },
      ['no access']
    ],
    ['a list as body', { body: [{ message: 'a' }, { message: 'b' }] }, ['a', 'b']],
    ['a status only', { statusText: 'Gateway Timeout' }, ['Gateway Timeout']],
    ['nothing', undefined, ['Unknown error']],
    ['an empty object', {}, ['Unknown error']]
  ])('reads %s', (_shape, error, messages) => {
    expect(reduceErrors(error)).toEqual(messages);
  });

  it('prefers what the UI API says of record and fields to its general sentence', () => {
    expect(reduceErrors(uiApi)).toEqual(['The meeting has not started yet.', 'bad value for Role']);
  });
});

it('errorCodes lists the codes of every level', () => {
  expect(errorCodes(uiApi)).toEqual([
    'FIELD_CUSTOM_VALIDATION_EXCEPTION',
    'INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST'
  ]);
  expect(errorCodes([{ message: 'x', extensions: { ErrorType: 'DUPLICATE_VALUE' } }])).toEqual([
    'DUPLICATE_VALUE'
  ]);
});

it('duplicateOf finds the record that holds the value', () => {
  expect(
    duplicateOf(
      new Error('duplicate value found: Event_Id__c duplicates value on record with id: a00000000000007')
    )
  ).toBe('a00000000000007');
  expect(duplicateOf(new Error('something else'))).toBeUndefined();
});

it('isOffline tells a missing answer from a refusal', () => {
  expect(isOffline(new TypeError('Failed to fetch'))).toBe(true);
  expect(isOffline({ status: 503 })).toBe(true);
  expect(isOffline(uiApi)).toBe(false);
});

it('isOffline finds a missing answer among GraphQL errors, where it has no place of its own', () => {
  const lost = { status: 0, statusText: 'Disconnected', message: 'Disconnected or Canceled' };
  const refused = { message: 'no access', locations: [], extensions: { ErrorType: 'DataFetchingException' } };
  expect(isOffline([lost])).toBe(true);
  expect(isOffline(Object.assign(new Error('Disconnected'), { body: [lost] }))).toBe(true);
  expect(isOffline([refused])).toBe(false);
  expect(isOffline([lost, refused])).toBe(false);
  expect(isOffline([])).toBe(false);
  expect(isOffline(Object.assign(new Error('no access'), { body: [refused] }))).toBe(false);
});
