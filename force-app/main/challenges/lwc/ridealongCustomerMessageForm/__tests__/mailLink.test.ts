import { mailTo } from '../mailLink';

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
