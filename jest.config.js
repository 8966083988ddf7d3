import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { globSync } from 'node:fs';
import { createRequire } from 'node:module';
import { XMLParser } from 'fast-xml-parser';

const { jestConfig } = createRequire(import.meta.url)('@salesforce/sfdx-lwc-jest/config');

// Tests see the real English labels, not their names: a wrong or missing placeholder then fails a test. What is right already stays.
const labelFolder = '.cache/jest-labels';
mkdirSync(labelFolder, { recursive: true });
const stale = new Set(readdirSync(labelFolder));
const parser = new XMLParser({ isArray: (name) => name === 'labels', parseTagValue: false });
for (const file of globSync('force-app/main/**/*.labels-meta.xml')) {
  for (const label of parser.parse(readFileSync(file, 'utf8')).CustomLabels.labels ?? []) {
    const text = `module.exports = { __esModule: true, default: ${JSON.stringify(label.value)} };\n`;
    const name = `${label.fullName}.js`;
    if (!stale.delete(name) || readFileSync(`${labelFolder}/${name}`, 'utf8') !== text) {
      writeFileSync(`${labelFolder}/${name}`, text);
    }
  }
}
stale.forEach((name) => rmSync(`${labelFolder}/${name}`));

export default {
  ...jestConfig,
  testEnvironment: '<rootDir>/config/jestEnvironment.cjs',
  roots: ['<rootDir>/force-app'],
  modulePathIgnorePatterns: ['<rootDir>/.local', '<rootDir>/build'],
  moduleNameMapper: {
    '^@salesforce/label/c\\.(.+)$': `<rootDir>/${labelFolder}/$1.js`,
    '^@salesforce/user/Id$': '<rootDir>/force-app/test/jest-mocks/userId',
    '^@salesforce/i18n/(lang|locale|timeZone|currency)$': '<rootDir>/force-app/test/jest-mocks/i18n/$1',
    // The resolver of sfdx-lwc-jest finds no bundle of styles alone
    '^c/ridealongTouchTargets$':
      '<rootDir>/force-app/main/shared/lwc/ridealongTouchTargets/ridealongTouchTargets.css',
    '^lightning/button$': '<rootDir>/force-app/test/jest-mocks/lightning/button/button',
    '^lightning/(actions|graphql|messageService|navigation)$':
      '<rootDir>/force-app/test/jest-mocks/lightning/$1',
    '^test/(.+)$': '<rootDir>/force-app/test/$1'
  },
  setupFilesAfterEnv: [...(jestConfig.setupFilesAfterEnv ?? []), '<rootDir>/force-app/test/jestSetup.ts'],
  // Dates are written with the year when it is not this one: the day of every test is the same. Timers are real unless a
  // test says otherwise.
  fakeTimers: {
    enableGlobally: true,
    now: Date.parse('2026-11-22T10:00:00Z'),
    doNotFake: [
      'cancelAnimationFrame',
      'cancelIdleCallback',
      'clearImmediate',
      'clearInterval',
      'clearTimeout',
      'hrtime',
      'nextTick',
      'performance',
      'queueMicrotask',
      'requestAnimationFrame',
      'requestIdleCallback',
      'setImmediate',
      'setInterval',
      'setTimeout'
    ]
  },
  // A busy build machine may take long over what is right.
  testTimeout: 30_000,
  // jest 29 counts its own workers; two cores are all a build machine has
  maxWorkers: 2
};
