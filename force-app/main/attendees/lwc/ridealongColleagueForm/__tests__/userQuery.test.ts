import { parse } from 'graphql';
import { USERS_QUERY, countCandidates, patternOf, readCandidates } from '../userQuery';

it('is a query that GraphQL accepts', () => {
  expect(() => parse(String(USERS_QUERY))).not.toThrow();
});

it.each([
  ['', '%%'],
  ['  ana ', '%ana%'],
  ['100%_\\', '%100\\%\\_\\\\%']
])('searches for %j as %j', (search, pattern) => {
  expect(patternOf(search)).toBe(pattern);
});

it('reads candidates, and how many there are in all', () => {
  const answer = {
    uiapi: {
      query: {
        User: {
          edges: [
            {
              node: { Id: 'A', Name: { value: 'Ana' }, Title: { value: 'CTO' }, Department: { value: 'IT' } }
            },
            { node: { Id: 'B' } }
          ],
          totalCount: 240
        }
      }
    }
  };
  expect(readCandidates(answer)).toEqual([
    { id: 'A', name: 'Ana', title: 'CTO', department: 'IT' },
    { id: 'B', name: '', title: undefined, department: undefined }
  ]);
  expect(countCandidates(answer)).toBe(240);
  expect(countCandidates(undefined)).toBe(0);
});
