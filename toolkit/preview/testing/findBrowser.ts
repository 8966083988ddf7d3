/** Where this machine has Chrome or Chromium: CHROME_PATH, the usual places, Playwright's own. */
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

/** Debian's Chromium without anything that a window needs: a fifth less work for the same page. It cannot open one. */
const WINDOWLESS = '/usr/bin/chromium-headless-shell';

const USUAL_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe'
];

export interface Browser {
  path?: string;
  /** What to do when there is none. */
  advice: string;
}

export function findBrowser(
  env: NodeJS.ProcessEnv = process.env,
  exists: (path: string) => boolean = existsSync
): Browser {
  const advice = `Browser tests need Chrome or Chromium and were skipped. Install one: ${installCommand()} (or set CHROME_PATH).`;
  const named = env.CHROME_PATH;
  if (named) {
    return exists(named)
      ? { path: named, advice }
      : { advice: `CHROME_PATH names ${named}, which is not there. Correct it or unset it.` };
  }
  const places = [
    ...(env['HEADED'] === undefined ? [WINDOWLESS] : []),
    ...USUAL_PLACES,
    chromium.executablePath()
  ];
  return { path: places.find((place) => place !== '' && exists(place)), advice };
}

function installCommand(): string {
  if (process.platform === 'darwin') {
    return 'brew install --cask google-chrome';
  }
  if (process.platform === 'win32') {
    return 'winget install Google.Chrome';
  }
  return 'apt-get install chromium';
}
