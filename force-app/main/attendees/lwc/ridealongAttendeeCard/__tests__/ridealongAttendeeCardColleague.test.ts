import { graphql } from 'lightning/graphql';
import AttendeeCard from 'c/ridealongAttendeeCard';
import { allById, mount, settle } from 'test/lwcTestUtils';

jest.mock(
  '@salesforce/customPermission/Ridealong_Tag_Colleagues',
  () => ({ __esModule: true, default: undefined }),
  {
    virtual: true
  }
);

const wire = graphql as unknown as { emit(data: unknown): void };

it('offers tagging, suggestions and the open seat to nobody who may not tag', async () => {
  const page = mount('c-ridealong-attendee-card', AttendeeCard, {
    recordId: '00U000000000001EAA',
    objectApiName: 'Event'
  });
  await settle();
  wire.emit({ uiapi: { query: { own: { edges: [] }, byCopy: { edges: [] } } } });
  await settle();

  expect(allById(page, 'tag-someone')).toHaveLength(0);
  expect(page.shadowRoot?.querySelector('c-ridealong-suggestion-panel')).toBeNull();
  expect(page.shadowRoot?.querySelector('c-ridealong-open-seat-fields')).toBeNull();
  expect(page.shadowRoot?.querySelector('c-ridealong-empty-state')).toMatchObject({
    text: 'When a rep tags a colleague, you see them here.'
  });
  await expect(page).toBeAccessible();
});

it('asks nobody to tag on a cancelled meeting who may not tag', async () => {
  const page = mount('c-ridealong-attendee-card', AttendeeCard, {
    recordId: 'a00000000000001AAA',
    objectApiName: 'Customer_Meeting__c'
  });
  await settle();
  const meeting = { Id: 'a00000000000001AAA', Status__c: { value: 'Cancelled' } };
  wire.emit({ uiapi: { query: { own: { edges: [{ node: meeting }] }, byCopy: { edges: [] } } } });
  await settle();

  expect(page.shadowRoot?.querySelector('c-ridealong-empty-state')).toMatchObject({
    text: 'This meeting was cancelled.'
  });
});
