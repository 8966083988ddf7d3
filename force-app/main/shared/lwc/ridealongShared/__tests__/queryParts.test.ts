import { queryOf, withoutHidden } from '../queryParts';
import type { PartedQuery } from '../queryParts';
import { parse } from 'graphql';

const QUERY: PartedQuery = {
  name: 'example',
  variables: { me: 'ID', since: 'Date' },
  core: [
    '  meetings: Meeting__c(\n    where: { Open__c: { eq: true } }\n    orderBy: { Start__c: { order: ASC } }\n  ) { edges { node { Id Region__c @optional { value } } } }'
  ],
  parts: [
    '  mine: Attendee__c(where: { and: [\n    { Who__c: { eq: $me } }\n    { End__c: { gte: $since } } # for speed\n    { or: [\n      { Who__c: { eq: $me } }\n      { Kind__c: { eq: $me } } # if visible\n    ] }\n  ] }) { edges { node { Id } } }',
    '  due: Ridealong_Colleague__c(where: { Clock__c: { eq: "Overdue" } }) { edges { node { Id } } }'
  ]
};
const textOf = (query: PartedQuery | undefined): string =>
  String(query && queryOf(query)).replace(/\s+/g, ' ');
const unknown = (field: string) => [
  { message: `Field "${field}" is not defined by type "Colleague__c_Filter". Did you mean "Open__c"?` }
];

it('is one query that declares what it uses', () => {
  const text = String(queryOf(QUERY));
  expect(() => parse(text)).not.toThrow();
  expect(text).toContain('query example($me: ID, $since: Date)');
});

it('leaves out the part that filters by what the reader may not see', () => {
  const left = withoutHidden(QUERY, unknown('Clock__c'));
  expect(textOf(left)).not.toContain('due:');
  expect(textOf(left)).toContain('mine:');
  expect(() => parse(String(left && queryOf(left)))).not.toThrow();
});

it.each([
  ['an order', 'Start__c', 'orderBy', 'meetings:'],
  ['a condition that is there for speed', 'End__c', '$since', 'mine:'],
  ['one of several ways to find something', 'Kind__c', 'Kind__c', 'mine:']
])('does without %s alone', (_what, field, gone, kept) => {
  const left = withoutHidden(QUERY, unknown(field));
  expect(textOf(left)).not.toContain(gone);
  expect(textOf(left)).toContain(kept);
  expect(() => parse(String(left && queryOf(left)))).not.toThrow();
});

it.each([
  ['the core', unknown('Open__c')],
  ['what is only selected', unknown('Region__c')],
  ['what it does not ask for', unknown('Other__c')],
  ['another reason', [{ message: 'Disconnected or Canceled' }, undefined, 'text']],
  ['no reason', undefined]
])('gives up for %s', (_what, errors) => {
  expect(withoutHidden(QUERY, errors)).toBeUndefined();
});

it('gives up when nothing is left', () => {
  const { name, variables, parts } = QUERY;
  const errors = [
    { message: 'Cannot query field "Attendee__c" on type "RecordQuery".' },
    { message: 'Cannot query field "Ridealong_Colleague__c" on type "RecordQuery".' }
  ];
  expect(withoutHidden({ name, variables, parts }, errors)).toBeUndefined();
  expect(textOf(withoutHidden(QUERY, errors))).toContain('query example { uiapi');
});

it('keeps the core that can do without a field, and leaves out the part that filters by it', () => {
  const filtered = '  near: Place__c(where: { Region__c: { eq: "North" } }) { edges { node { Id } } }';
  const left = withoutHidden({ ...QUERY, parts: [...QUERY.parts, filtered] }, unknown('Region__c'));
  expect(textOf(left)).not.toContain('near:');
  expect(textOf(left)).toContain('Region__c @optional');
  expect(left?.parts).toEqual(QUERY.parts);
});

it('reads the platform’s own wording', () => {
  const errors = [
    {
      message:
        "Validation error (WrongType@[uiapi/query/Ridealong_Colleague__c]) : argument 'where' with value 'ObjectValue{Open__c}' contains a field not in 'Colleague__c_Filter': 'Clock__c'"
    }
  ];
  expect(textOf(withoutHidden(QUERY, errors))).not.toContain('due:');
});
