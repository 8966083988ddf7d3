/** `npm run mutants:lwc [-- --mutate FILE]`: changes modules of the package, and says which changes no jest test noticed. */
export default {
  testRunner: 'jest',
  plugins: ['@stryker-mutator/jest-runner'],
  jest: { projectType: 'custom', configFile: 'jest.config.js' },
  mutate: ['force-app/main/**/lwc/**/*.ts', '!**/__tests__/**', '!**/labels.ts'],
  testRunnerNodeArgs: ['--import', new URL('stryker.keepAlive.js', import.meta.url).href],
  coverageAnalysis: 'perTest',
  // What runs once at import is in every test: such changes would cost more than all the others together
  ignoreStatic: true,
  concurrency: 2,
  reporters: ['clear-text', 'html'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  htmlReporter: { fileName: '.cache/mutants/lwc.html' },
  tempDirName: '.cache/stryker',
  ignorePatterns: ['.cache', '.local', 'docs', 'toolkit', 'scripts', 'coverage', 'build']
};
