/** For anyone who has no deals there is nobody to tell: nothing is claimed about customers. */
import { graphql } from 'lightning/graphql';
import UntoldList from 'c/ridealongUntoldList';
import { inCard, mount, settle } from 'test/lwcTestUtils';

jest.mock(
  '@salesforce/customPermission/Ridealong_Tag_Colleagues',
  () => ({ __esModule: true, default: undefined }),
  { virtual: true }
);

const wire = graphql as unknown as { getLastConfig(): { variables: unknown } | undefined };

it('neither asks nor stands there for who may not write that a customer was told', async () => {
  const list = mount('c-ridealong-untold-list', UntoldList);
  await settle();

  expect(wire.getLastConfig()?.variables).toBeUndefined();
  expect(inCard(list, 'lightning-card')).toBeNull();
});
