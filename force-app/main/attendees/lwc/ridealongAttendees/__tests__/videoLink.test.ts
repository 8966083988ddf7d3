import { videoLink } from '../videoLink';

it('offers known services, with a company before their name or not', () => {
  expect(videoLink('https://acme.zoom.us/j/1?pwd=2')).toEqual({
    href: 'https://acme.zoom.us/j/1?pwd=2',
    service: 'Zoom'
  });
  expect(videoLink('https://teams.microsoft.com/l/x')?.service).toBe('Microsoft Teams');
});

it.each([
  undefined,
  '',
  'Zoom',
  'http://zoom.us/j/1',
  'data:text/html,zoom.us/',
  'ftp://zoom.us/',
  'https://zoom.us.example.org/j/1',
  'https://evilzoom.us/j/1',
  'https://example.org/?https://zoom.us/',
  'https://zoom.us@example.org/',
  'https://bob:secret@zoom.us/j/1',
  'https://zoom.us/j/1 and more'
])('offers no other: %s', (text) => {
  expect(videoLink(text)).toBeUndefined();
});
