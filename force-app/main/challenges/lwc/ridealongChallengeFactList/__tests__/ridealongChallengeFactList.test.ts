import { factsOf } from 'c/ridealongChallenges';
import ChallengeFactList from 'c/ridealongChallengeFactList';
import { allById, byId, mount, settle } from 'test/lwcTestUtils';

it('shows what is known, each by its name', async () => {
  const facts = factsOf({
    Cost_To_Customer__c: { value: 'Two clerks' },
    Workaround__c: { value: 'A student copies it' },
    Suggested_Solution__c: { value: 'An export' }
  });
  const element = mount('c-ridealong-challenge-fact-list', ChallengeFactList, { facts });
  expect(
    allById(element, 'fact').map((fact) => [...fact.children].map(({ textContent }) => textContent))
  ).toEqual([
    ['What it costs them', 'Two clerks'],
    ['How they cope', 'A student copies it'],
    ['Their idea of a solution', 'An export']
  ]);
  await expect(element).toBeAccessible();
});

it('waits behind the problem until somebody asks for more about it', async () => {
  const element = mount('c-ridealong-challenge-fact-list', ChallengeFactList, {
    facts: { cost: 'Two clerks' },
    behind: 'Orders are typed twice'
  });
  expect(allById(element, 'fact')).toHaveLength(0);
  const more = byId(element, 'more');
  expect(more).toMatchObject({ ariaLabel: 'More about “Orders are typed twice”', ariaExpanded: 'false' });
  more.click();
  await settle();
  expect(allById(element, 'fact')).toHaveLength(1);
  expect(byId(element, 'more').ariaExpanded).toBe('true');
  await expect(element).toBeAccessible();
  byId(element, 'more').click();
  await settle();
  expect(allById(element, 'fact')).toHaveLength(0);
});

it('offers no more where nothing is known', () => {
  const element = mount('c-ridealong-challenge-fact-list', ChallengeFactList, {
    facts: {},
    behind: 'Orders'
  });
  expect(allById(element, 'more')).toHaveLength(0);
});

it.each([undefined, factsOf({}), { cost: ' ' }])('shows nothing of %j', async (facts) => {
  const element = mount('c-ridealong-challenge-fact-list', ChallengeFactList, { facts });
  expect(element.shadowRoot?.querySelector('dl')).toBeNull();
  await expect(element).toBeAccessible();
});
