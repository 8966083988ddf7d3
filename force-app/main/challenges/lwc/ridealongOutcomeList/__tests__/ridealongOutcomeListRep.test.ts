import { graphql } from 'lightning/graphql';
import OutcomeList from 'c/ridealongOutcomeList';
import type { MeetingHeard } from 'c/ridealongChallenges';
import { allById, byId, mount, settle } from 'test/lwcTestUtils';

// A rep
jest.mock(
  '@salesforce/customPermission/Ridealong_Tag_Colleagues',
  () => ({ __esModule: true, default: true }),
  { virtual: true }
);

const wire = graphql as unknown as {
  emit(data: unknown): void;
  emitErrors(errors: unknown[]): void;
  getLastConfig(): { query?: unknown };
  refresh: jest.Mock;
};
interface HeardList extends HTMLElement {
  found: MeetingHeard;
  isLoading: boolean;
}
const open = async (): Promise<HTMLElement> => {
  const element = mount('c-ridealong-outcome-list', OutcomeList, {});
  await settle();
  return element;
};

it('asks in the same request for what colleagues heard at the rep’s meetings, and shows it', async () => {
  const element = await open();
  expect(String(wire.getLastConfig().query)).toMatch(/waiting:[\s\S]*heard:/);
  expect(byId<HeardList>(element, 'heard').isLoading).toBe(true);
  const node = {
    Id: 'a0C1',
    Statement__c: { value: 'Trucks wait' },
    Opportunity__c: { value: '006A' },
    Heard_By__r: { Name: { value: 'Priya Nair' } }
  };
  wire.emit({ uiapi: { query: { Customer_Challenge__c: { edges: [] }, heard: { edges: [{ node }] } } } });
  await settle();
  const list = byId<HeardList>(element, 'heard');
  expect(list.found.heard).toMatchObject([{ statement: 'Trucks wait', by: 'Priya Nair' }]);
  list.dispatchEvent(new CustomEvent('changed'));
  expect(wire.refresh).toHaveBeenCalledTimes(1);
});

it('claims nothing where that may not be read', async () => {
  const element = await open();
  wire.emitErrors([
    { message: 'Field "Heard_By__c" is not defined by type "Customer_Challenge__c_Filter".' }
  ]);
  await settle();
  expect(allById(element, 'heard')).toHaveLength(0);
});
