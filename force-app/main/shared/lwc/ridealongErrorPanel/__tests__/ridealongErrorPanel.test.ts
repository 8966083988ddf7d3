import ErrorPanel from 'c/ridealongErrorPanel';
import { allById, byId, listen, mount, settle, textOf } from 'test/lwcTestUtils';

it('shows each message once, under a heading', async () => {
  const panel = mount('c-ridealong-error-panel', ErrorPanel, {
    errors: [{ message: 'no access' }, { message: 'no access' }, { message: 'too long' }],
    heading: 'Not saved'
  });
  await settle();

  expect(allById(panel, 'message').map((p) => p.textContent)).toEqual(['no access', 'too long']);
  expect(textOf(panel)).toContain('Not saved');
  await expect(panel).toBeAccessible();
});

it('offers to try again only where that can help', async () => {
  const panel = mount('c-ridealong-error-panel', ErrorPanel, { errors: 'x' });
  expect(allById(panel, 'retry')).toHaveLength(0);

  Object.assign(panel, { canRetry: true });
  await settle();
  const retry = listen(panel, 'retry');
  byId(panel, 'retry').click();

  expect(retry).toHaveBeenCalledTimes(1);
});

it('says in plain words that there is no connection', async () => {
  const panel = mount('c-ridealong-error-panel', ErrorPanel, {
    errors: {
      ok: false,
      status: 0,
      statusText: 'Disconnected',
      body: { message: 'Disconnected or Canceled' }
    }
  });
  await settle();

  expect(allById(panel, 'message').map((p) => p.textContent)).toEqual([
    'There is no connection. Nothing you typed is lost: try again when you are back online.'
  ]);
});

it('says in plain words that somebody deleted it', async () => {
  const panel = mount('c-ridealong-error-panel', ErrorPanel, {
    errors: {
      status: 404,
      body: {
        message: 'An error occurred while trying to create the record. Please try again.',
        output: {
          errors: [{ errorCode: 'ENTITY_IS_DELETED', message: 'entity is deleted' }],
          fieldErrors: {}
        }
      }
    }
  });
  await settle();

  expect(allById(panel, 'message').map((p) => p.textContent)).toEqual([
    'It was deleted in the meantime. This page now shows how things stand: try again from here.'
  ]);
});
