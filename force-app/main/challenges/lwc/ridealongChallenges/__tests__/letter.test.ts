import { addressee, draftLetter } from '../letter';

const SAID = { statement: 'Orders are typed twice', words: 'We pay a student to copy it', day: 'Nov 12' };

it.each([
  [
    'a yes',
    { decision: 'Will Act', forCustomer: 'Orders come in by themselves from spring.' },
    'We will change this. Orders come in by themselves from spring.'
  ],
  ['a yes without more', { decision: 'Will Act', forCustomer: ' ' }, 'We will change this.'],
  [
    'a no',
    { decision: 'Will Not Act', forCustomer: 'The law fixes the form; we explain each line.' },
    'We will not change this for now. The law fixes the form; we explain each line.'
  ],
  [
    'a no without more',
    { decision: 'Will Not Act' },
    'We will not change this for now, and wanted you to hear it from us.'
  ],
  ['that it is done', { decision: 'Done', forCustomer: 'Since May.' }, 'This is solved. Since May.'],
  ['that it is done, without more', { decision: 'Done' }, 'This is solved.'],
  ['that nothing is decided', { decision: 'Considering' }, 'We are looking into it.'],
  [
    'how it stands',
    { decision: 'Considering', forCustomer: 'You hear from us in March.' },
    'We are looking into it. You hear from us in March.'
  ]
])('tells %s', (_what, decision, wanted) => {
  expect(draftLetter('Ana', 'Nordlicht', [{ ...SAID, ...decision }])).toEqual({
    subject: 'What became of what you told us, Nordlicht',
    body: `Hello Ana,\n\nOn Nov 12 you told us: “We pay a student to copy it”\n${wanted}\n\nThank you for telling us. Please keep doing so.`
  });
});

it('never takes along what is internal, whatever it is called', () => {
  const internal = { reason: 'One of them is about to sign', interim: 'Ask your sales manager first' };
  for (const decision of ['New', 'Considering', 'Will Act', 'Will Not Act', 'Done']) {
    const { body } = draftLetter('Ana', 'Nordlicht', [{ ...SAID, ...internal, decision }]);
    expect(body).not.toMatch(/about to sign|sales manager/);
  }
});

it('puts only recorded words in quotation marks, and is signed', () => {
  const inOurWords = {
    statement: 'One invoice for fourteen homes: splitting it takes her two days.',
    decision: 'Done'
  };
  const { body } = draftLetter('Hedwig', 'Tannhof', [{ ...inOurWords, day: 'Nov 10' }], 'Marlene Voss');
  expect(body).not.toMatch(/[“”"]/);
  expect(body).toContain(`On Nov 10 you told us about this: ${inOurWords.statement}`);
  expect(body.split('\n\n').at(-1)).toBe('Marlene Voss');
});

it('answers everything a contact said in one letter, in our words where theirs are missing', () => {
  const { body } = draftLetter(undefined, 'Nordlicht', [
    { ...SAID, decision: 'Done' },
    { statement: 'Nobody answers at night', words: ' ', decision: 'Will Act' }
  ]);
  expect(body.split('\n\n')).toEqual([
    'Hello,',
    'On Nov 12 you told us: “We pay a student to copy it”\nThis is solved.',
    'You told us about this: Nobody answers at night\nWe will change this.',
    'Thank you for telling us. Please keep doing so.'
  ]);
});

it.each([
  ['en-US', 'Gudrun'],
  ['en', 'Gudrun'],
  ['de', 'Gudrun Pohl'],
  ['de-AT', 'Gudrun Pohl']
])('greets in %s as %s', (language, wanted) => {
  expect(addressee({ firstName: 'Gudrun', name: 'Gudrun Pohl' }, language)).toBe(wanted);
  expect(addressee({}, language)).toBeUndefined();
});

it('greets by the first name where nothing else is known', () => {
  expect(addressee({ firstName: 'Gudrun' }, 'de')).toBe('Gudrun');
});
