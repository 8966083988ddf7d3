import { graphql } from 'lightning/graphql';
import FieldTimeCard from 'c/ridealongFieldTimeCard';
import { allById, mount, settle } from 'test/lwcTestUtils';

jest.mock(
  '@salesforce/customPermission/Ridealong_Tag_Colleagues',
  () => ({ __esModule: true, default: undefined }),
  {
    virtual: true
  }
);

const wire = graphql as unknown as { emit(data: unknown): void };

it('shows a colleague nothing that is for reps, and a stranger what this is for', async () => {
  const card = mount('c-ridealong-field-time-card', FieldTimeCard);
  await settle();
  wire.emit({ uiapi: { query: {} } });
  await settle();
  expect(card.shadowRoot?.querySelector('c-ridealong-empty-state')).toMatchObject({
    heading: 'Nothing here for you yet'
  });
  await expect(card).toBeAccessible();

  wire.emit({
    uiapi: {
      query: { own: { edges: [{ node: { Clock__c: { value: 'Never' }, Days_Since_Meeting__c: null } }] } }
    }
  });
  await settle();
  expect(allById(card, 'clock')).toHaveLength(1);
  expect(allById(card, 'meetings')).toHaveLength(0);
});
