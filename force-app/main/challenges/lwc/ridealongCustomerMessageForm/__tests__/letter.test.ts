import { draftLetter, mailTo } from '../letter';

const SAID = { statement: 'Orders are typed twice', words: 'We pay a student to copy it', day: 'Nov 12' };

it.each([
  [
    'a yes',
    { decision: 'Will Act', reason: 'Six customers wait for it.', interim: 'Import by CSV' },
    'We will change this. Six customers wait for it.\nWhat helps until then: Import by CSV'
  ],
  ['a yes without a reason', { decision: 'Will Act' }, 'We will change this.'],
  [
    'a no, because',
    { decision: 'Will Not Act', reason: 'The law fixes the form.', interim: 'We explain each line.' },
    'We will not change this, and want you to know why. The law fixes the form.\nWhat helps until then: We explain each line.'
  ],
  [
    'that it is done',
    { decision: 'Done', reason: 'Since May.', interim: 'Import by CSV' },
    'This is solved. Since May.'
  ],
  ['that it is done, without more', { decision: 'Done' }, 'This is solved.'],
  [
    'that nothing is decided',
    { decision: 'Considering', interim: 'Patience' },
    'We are looking into it.\nWhat helps until then: Patience'
  ]
])('tells %s', (_what, decision, wanted) => {
  expect(draftLetter('Ana', 'Nordlicht', [{ ...SAID, ...decision }])).toEqual({
    subject: 'What became of what you told us, Nordlicht',
    body: `Hello Ana,\n\nOn Nov 12 you told us: “We pay a student to copy it”\n${wanted}\n\nThank you for telling us. Please keep doing so.`
  });
});

it('answers everything a contact said in one letter, in our words where theirs are missing', () => {
  const { body } = draftLetter(undefined, 'Nordlicht', [
    { ...SAID, decision: 'Done' },
    { statement: 'Nobody answers at night', words: ' ', decision: 'Will Act' }
  ]);
  expect(body.split('\n\n')).toEqual([
    'Hello,',
    'On Nov 12 you told us: “We pay a student to copy it”\nThis is solved.',
    'You told us: “Nobody answers at night”\nWe will change this.',
    'Thank you for telling us. Please keep doing so.'
  ]);
});

it('goes into the mail program whole, whatever is in it', () => {
  const { url, isWhole } = mailTo('a&b@example.com', {
    subject: 'Über 100 %?',
    body: 'One & two\n<b>three</b>\r\n🤯'
  });
  expect(isWhole).toBe(true);
  expect(url).toMatch(/^mailto:a%26b%40example\.com\?subject=/);
  const search = new URLSearchParams(url.split('?')[1]);
  expect(search.get('subject')).toBe('Über 100 %?');
  expect(search.get('body')).toBe('One & two\r\n<b>three</b>\r\n🤯');
  expect(mailTo(undefined, { subject: '', body: '' }).url).toBe('mailto:?subject=&body=');
});

it('is not handed over at all where a mail program would cut it short', () => {
  const head = 'mailto:ana%40example.com?subject=About';
  const room = 2000 - head.length - '&body='.length;
  const linkOf = (body: string): unknown => mailTo('ana@example.com', { subject: 'About', body });
  expect(linkOf('x'.repeat(room))).toEqual({ url: `${head}&body=${'x'.repeat(room)}`, isWhole: true });
  expect(linkOf('x'.repeat(room + 1))).toEqual({ url: head, isWhole: false });
  // What takes one place on paper takes six in a link.
  expect(linkOf('ü'.repeat(400))).toEqual({ url: head, isWhole: false });
});
