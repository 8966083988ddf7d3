import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findBrowser } from './findBrowser.ts';

test('CHROME_PATH wins over the usual places', () => {
  assert.equal(findBrowser({ CHROME_PATH: '/opt/my-chrome' }, () => true).path, '/opt/my-chrome');
});

test('a CHROME_PATH that leads nowhere is said, not silently replaced', () => {
  const browser = findBrowser({ CHROME_PATH: '/opt/gone' }, (path) => path === '/usr/bin/chromium');
  assert.equal(browser.path, undefined);
  assert.match(browser.advice, /CHROME_PATH names \/opt\/gone/);
});

test('looks in the usual places', () => {
  assert.equal(findBrowser({}, (path) => path === '/usr/bin/google-chrome').path, '/usr/bin/google-chrome');
});

test('prefers a browser that can do without a window, unless the window is to be seen', () => {
  const places = ['/usr/bin/chromium', '/usr/bin/chromium-headless-shell'];
  const exists = (path: string): boolean => places.includes(path);
  assert.equal(findBrowser({}, exists).path, '/usr/bin/chromium-headless-shell');
  assert.equal(findBrowser({ HEADED: '1' }, exists).path, '/usr/bin/chromium');
});

test('without any browser it names one command that installs one', () => {
  const browser = findBrowser({}, () => false);
  assert.equal(browser.path, undefined);
  assert.match(browser.advice, /Install one: \S+/);
});
