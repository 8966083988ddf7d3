/** `npm run mutants:sync [-- --mutate FILE]`: the same for what the sync decides, with node:test. */
export default {
  testRunner: 'tap',
  plugins: ['@stryker-mutator/tap-runner'],
  tap: {
    testFiles: [
      'scripts/sync/plan/*.test.ts',
      'scripts/sync/figures/*.test.ts',
      'scripts/sync/planSync.test.ts'
    ],
    nodeArgs: ['--test-reporter=tap']
  },
  mutate: ['scripts/sync/plan/*.ts', '!**/*.test.ts'],
  coverageAnalysis: 'perTest',
  // What runs once at import is in every test: such changes would cost more than all the others together
  ignoreStatic: true,
  concurrency: 2,
  reporters: ['clear-text', 'html'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  htmlReporter: { fileName: '.cache/mutants/sync.html' },
  tempDirName: '.cache/stryker',
  ignorePatterns: ['.cache', '.local', 'docs', 'force-app', 'coverage', 'build']
};
