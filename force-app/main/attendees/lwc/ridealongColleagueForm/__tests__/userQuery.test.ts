import { parse } from 'graphql';
import { USERS_QUERY, countCandidates, patternOf, patternsOf, readCandidates } from '../userQuery';

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

it.each([
  ['Ingrid Solheim', ['%Ingrid%', '%Solheim%', '%%', '%%']],
  ['Solheim Ingrid', ['%Solheim%', '%Ingrid%', '%%', '%%']],
  ['Solheim, Ingrid', ['%Solheim%', '%Ingrid%', '%%', '%%']],
  ['  ana  ', ['%ana%', '%%', '%%', '%%']],
  ['', ['%%', '%%', '%%', '%%']],
  ['ana@example.com', ['%ana@example.com%', '%%', '%%', '%%']],
  ['head of it', ['%head%', '%of%', '%it%', '%%']],
  ['a b c d e', ['%a%', '%b%', '%c%', '%d e%']],
  ['100% _x', ['%100\\%%', '%\\_x%', '%%', '%%']],
  ["O'Neill", ["%O'Neill%", '%%', '%%', '%%']]
])('searches for the words of %j', (search, patterns) => {
  expect(Object.values(patternsOf(search))).toEqual([...patterns, ...patterns]);
});

it('asks for each word in names, titles, departments and addresses', () => {
  const query = String(USERS_QUERY);
  for (const word of ['first', 'second', 'third', 'fourth']) {
    expect(query).toContain(`{ Email: { like: $${word}Mail } }`);
    for (const field of ['Name', 'Title', 'Department', 'Username']) {
      expect(query).toContain(`{ ${field}: { like: $${word} } }`);
    }
  }
});
