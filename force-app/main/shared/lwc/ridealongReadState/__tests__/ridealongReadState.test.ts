import { gql } from 'lightning/graphql';
import ReadState from 'c/ridealongReadState';
import { CardRead } from 'c/ridealongShared';
import { inCard, listen, mount, settle } from 'test/lwcTestUtils';

type Panel = HTMLElement & { heading: string; errors: unknown; canRetry: boolean };

const QUERY = gql`
  query nothing {
    uiapi {
      query {
        Account(first: 1) {
          totalCount
        }
      }
    }
  }
`;

const panelOf = (element: HTMLElement): Panel | null => inCard<Panel>(element, 'c-ridealong-error-panel');

it('holds the place of what is on its way', async () => {
  const element = mount('c-ridealong-read-state', ReadState, { read: new CardRead(QUERY), rows: '2' });
  await settle();
  expect(inCard(element, 'c-ridealong-loading-state')).toMatchObject({ rows: '2' });
  expect(panelOf(element)).toBeNull();
  await expect(element).toBeAccessible();
});

it('says what cannot be shown and why, and reads again on demand', async () => {
  const refresh = jest.fn().mockResolvedValue(undefined);
  const errors = [{ message: 'No access' }];
  const read = new CardRead(QUERY).take({ errors, refresh });
  const element = mount('c-ridealong-read-state', ReadState, { read, heading: 'Nothing to see' });
  const retry = listen(element, 'retry');
  await settle();

  expect(inCard(element, 'c-ridealong-loading-state')).toBeNull();
  expect(panelOf(element)).toMatchObject({ heading: 'Nothing to see', errors, canRetry: true });
  await expect(element).toBeAccessible();

  panelOf(element)?.dispatchEvent(new CustomEvent('retry'));
  expect(refresh).toHaveBeenCalledTimes(1);
  expect(retry).not.toHaveBeenCalled();
});

it('is empty once something was read', async () => {
  const element = mount('c-ridealong-read-state', ReadState, {
    read: new CardRead(QUERY).take({ data: {} })
  });
  await settle();
  expect(element.shadowRoot?.childElementCount).toBe(0);
});
