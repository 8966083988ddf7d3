import { factsOf } from 'c/ridealongChallenges';
import ChallengeFactList from 'c/ridealongChallengeFactList';
import { allById, mount } from 'test/lwcTestUtils';

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

it.each([undefined, factsOf({}), { cost: ' ' }])('shows nothing of %j', async (facts) => {
  const element = mount('c-ridealong-challenge-fact-list', ChallengeFactList, { facts });
  expect(element.shadowRoot?.querySelector('dl')).toBeNull();
  await expect(element).toBeAccessible();
});
