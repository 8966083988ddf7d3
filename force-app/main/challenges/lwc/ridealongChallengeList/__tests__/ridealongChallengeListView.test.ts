/** What the list shows is worked out once for each answer and each change, not while the page renders. */
import { graphql } from 'lightning/graphql';
import ChallengeList from 'c/ridealongChallengeList';
import { BARE, DECIDED } from 'test/challenges/challengeNodes';
import { mount, settle } from 'test/lwcTestUtils';
import * as view from '../view';

jest.mock('../view', () => {
  const actual = jest.requireActual<typeof view>('../view');
  return { ...actual, viewsOf: jest.fn(actual.viewsOf), rowsOf: jest.fn(actual.rowsOf) };
});

const viewsOf = view.viewsOf as jest.Mock;
const rowsOf = view.rowsOf as jest.Mock;
const wire = graphql as unknown as {
  emit(data: unknown, filter?: (config: { variables?: object }) => boolean): void;
};
const DEAL = '006000000000001AAA';
const answer = {
  uiapi: {
    query: {
      Opportunity: { edges: [{ node: { Id: DEAL } }] },
      Customer_Challenge__c: { edges: [{ node: DECIDED }, { node: BARE }] }
    },
    objectInfos: [
      {
        ApiName: 'Customer_Challenge__c',
        createable: true,
        updateable: true,
        fields: [{ ApiName: 'Told_Customer_On__c', updateable: true }]
      }
    ]
  }
};

it('once for an answer; a click that opens something reads nothing again', async () => {
  const list = mount('c-ridealong-challenge-list', ChallengeList, { recordId: DEAL });
  await settle();
  viewsOf.mockClear();
  rowsOf.mockClear();
  wire.emit(answer);
  await settle();
  expect([viewsOf.mock.calls.length, rowsOf.mock.calls.length]).toEqual([1, 1]);

  list.shadowRoot?.querySelector<HTMLElement>(`[data-tell="${DECIDED.Id}"]`)?.click();
  await settle();
  expect([viewsOf.mock.calls.length, rowsOf.mock.calls.length]).toEqual([1, 2]);
});
