import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { LIMITS, NEW_CONTACT, fieldsOf, moveToSolution, moveToWords, problemsOf } from '../challengeRules';

const OBJECT = 'force-app/main/challenges/objects/Customer_Challenge__c/fields';

it.each(Object.entries(LIMITS).filter(([field]) => field.endsWith('__c')))(
  'knows the length that the metadata gives %s: %d',
  (field, limit) => {
    const xml = readFileSync(`${OBJECT}/${field}.field-meta.xml`, 'utf8');
    // A Text Area has no length of its own: it always takes 255 characters.
    expect(Number(/<length>(\d+)</.exec(xml)?.[1] ?? 255)).toBe(limit);
  }
);

it.each([
  ['nothing', undefined],
  ['an empty text', ''],
  ['blanks, tabs, line ends', ' \t\n\u00a0 ']
])('asks for the sentence when there is %s', (_what, text) => {
  expect(problemsOf({ Statement__c: text })).toEqual([{ field: 'Statement__c', kind: 'missing' }]);
});

it.each([
  'Orders are typed twice',
  '🤯🤯 nobody knows',
  'הלקוח מקליד הכול פעמיים',
  '<script>alert(1)</script>'
])('takes a sentence as it is: %s', (text) => {
  expect(problemsOf({ Statement__c: text })).toEqual([]);
  expect(fieldsOf({ Statement__c: text })).toEqual({ Statement__c: text });
});

it('says by how much a text is too long, without the blanks around it', () => {
  const problems = problemsOf({ Statement__c: `  ${'x'.repeat(258)}  `, Workaround__c: 'y'.repeat(256) });
  expect(problems).toEqual([
    { field: 'Statement__c', kind: 'tooLong', excess: 3 },
    { field: 'Workaround__c', kind: 'tooLong', excess: 1 }
  ]);
});

it('wants the last name of somebody new, and only then looks at the name', () => {
  expect(problemsOf({ Statement__c: 'a', Said_By__c: NEW_CONTACT, newFirstName: 'Ana' })).toEqual([
    { field: 'newLastName', kind: 'missing' }
  ]);
  expect(problemsOf({ Statement__c: 'a', Said_By__c: '003', newLastName: 'z'.repeat(99) })).toEqual([]);
});

it('sends trimmed text and leaves out what is empty or belongs to a new contact', () => {
  const values = {
    Statement__c: ' Orders are typed twice\n',
    Workaround__c: '  ',
    Said_By__c: NEW_CONTACT,
    newLastName: 'Ruiz',
    Severity__c: 'Painful'
  };
  expect(fieldsOf(values)).toEqual({ Statement__c: 'Orders are typed twice', Severity__c: 'Painful' });
});

describe('a long text', () => {
  it('keeps its first sentence and stands in full in the quote', () => {
    const mail =
      'Our clerk types every invoice twice. It takes her all Friday.\n> On Monday you wrote: hello';
    expect(moveToWords({ Statement__c: mail, Customer_Words__c: 'Before.' })).toEqual({
      Statement__c: 'Our clerk types every invoice twice.',
      Customer_Words__c: `Before.\n\n${mail}`
    });
  });

  it('begins where a mail begins to say something', () => {
    const mail =
      'From: Ana Ruiz <ana@nordlicht.example>\nSubject: Invoices\n\n> Any news?\n\nHi Marlene,\n\nour clerk types every invoice twice. And again.\nRegards';
    expect(moveToWords({ Statement__c: mail })).toEqual({
      Statement__c: 'our clerk types every invoice twice.',
      Customer_Words__c: mail
    });
    const greeting = 'Dear all,\n\n\n';
    expect(moveToWords({ Statement__c: greeting })?.Statement__c).toBe('Dear all,');
    const talk = 'Hello world is what their screen shows, all day. Nothing else.';
    expect(moveToWords({ Statement__c: talk })?.Statement__c).toBe(
      'Hello world is what their screen shows, all day.'
    );
  });

  it('is not moved when the quote cannot take it', () => {
    expect(moveToWords({ Statement__c: 'x'.repeat(4001) })).toBeUndefined();
    expect(
      moveToWords({ Statement__c: 'x'.repeat(3000), Customer_Words__c: 'y'.repeat(999) })
    ).toBeUndefined();
  });

  it('never loses a word, never cuts a character in two, and leaves a statement that fits', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 1200 }), (text) => {
        const { Statement__c = '', Customer_Words__c } = moveToWords({ Statement__c: text }) ?? {};
        expect(Customer_Words__c).toBe(text.trim());
        expect(Statement__c.length).toBeLessThanOrEqual(255);
        expect(Statement__c).not.toMatch(/[\uD800-\uDBFF]$/);
      })
    );
  });
});

it('keeps a solution, but apart, after what was noted there before', () => {
  expect(moveToSolution({ Statement__c: ' Add an export ', Severity__c: 'Painful' })).toEqual({
    Statement__c: '',
    Suggested_Solution__c: 'Add an export',
    Severity__c: 'Painful'
  });
  expect(moveToSolution({ Statement__c: 'SSO', Suggested_Solution__c: 'API' }).Suggested_Solution__c).toBe(
    'API\nSSO'
  );
});
