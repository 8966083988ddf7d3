import { decisionLook, severityLook } from '../pills';

it.each([
  ['Deal Breaker', 'bad'],
  ['Painful', 'warning'],
  ['Nuisance', 'plain'],
  ['Added by an org', 'plain'],
  [undefined, 'plain']
])('%s looks %s', (severity, tone) => {
  expect(severityLook(severity).tone).toBe(tone);
});

it('tells decisions apart, by colour or by icon', () => {
  const looks = ['New', 'Considering', 'Will Act', 'Will Not Act', 'Done'].map((decision) =>
    JSON.stringify(decisionLook(decision))
  );
  expect(new Set(looks).size).toBe(5);
});
