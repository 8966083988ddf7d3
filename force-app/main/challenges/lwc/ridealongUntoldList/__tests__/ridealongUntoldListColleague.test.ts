/** For anyone who has no deals there is nobody to tell: nothing is claimed about customers. */
import { graphql } from 'lightning/graphql';
import UntoldList from 'c/ridealongUntoldList';
import { mount, settle } from 'test/lwcTestUtils';

jest.mock(
  '@salesforce/customPermission/Ridealong_Tag_Colleagues',
  () => ({ __esModule: true, default: undefined }),
  { virtual: true }
);

const wire = graphql as unknown as { emit(data: unknown): void };

it('is not there while there is nothing, and there once there is', async () => {
  const element = mount('c-ridealong-untold-list', UntoldList, {});
  await settle();
  wire.emit({ uiapi: { query: { Customer_Challenge__c: { edges: [] } } } });
  await settle();
  expect(element.shadowRoot?.querySelector('lightning-card')).toBeNull();
  const node = { Id: 'a0C1', Statement__c: { value: 'Typed twice' }, Opportunity__r: { Id: '006A' } };
  wire.emit({ uiapi: { query: { Customer_Challenge__c: { edges: [{ node }] } } } });
  await settle();
  expect(element.shadowRoot?.querySelector('lightning-card')).not.toBeNull();
});
