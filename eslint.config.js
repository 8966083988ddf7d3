import lwcConfig from '@salesforce/eslint-config-lwc/recommended.js';
import eslint from '@eslint/js';
import globals from 'globals';
import tseslint from 'typescript-eslint';

/**
 * Names as the language's own libraries have them. Properties are free, and so is what is taken out of a record: many are
 * names of fields, such as `Account__c`. Rules with a filter come before all others.
 */
const NAMING = [
  'error',
  { selector: 'default', format: ['camelCase'] },
  { selector: 'import', format: ['camelCase', 'PascalCase', 'UPPER_CASE'] },
  { selector: 'typeLike', format: ['PascalCase'] },
  { selector: 'function', format: ['camelCase'] },
  { selector: 'variable', format: ['camelCase'], leadingUnderscore: 'allow', trailingUnderscore: 'allow' },
  // What never changes may be written in capitals
  {
    selector: 'variable',
    modifiers: ['const'],
    format: ['camelCase', 'UPPER_CASE'],
    leadingUnderscore: 'allow',
    trailingUnderscore: 'allow'
  },
  { selector: 'variable', modifiers: ['destructured'], format: null },
  { selector: 'variable', modifiers: ['const', 'destructured'], format: null },
  { selector: 'parameter', modifiers: ['destructured'], format: null },
  { selector: 'parameter', format: ['camelCase'], leadingUnderscore: 'allow', trailingUnderscore: 'allow' },
  // A field's value may be called as the field; what nobody needs has no name
  { selector: ['variable', 'parameter'], filter: '^(_+|[A-Z]\\w*)$', format: null },
  { selector: ['memberLike', 'property'], format: null },
  { selector: 'classMethod', format: ['camelCase'] }
];

/** Stands in for a module of the platform, whose names are as they are. */
const STANDINS = [
  'toolkit/preview/browser/lwc/lightning/**/*.ts',
  'toolkit/preview/browser/**/*.d.ts',
  'force-app/test/jest-mocks/**/*.ts'
];

/** One way to write a block, to import a type and to name things. */
const STYLE = {
  '@typescript-eslint/naming-convention': NAMING,
  curly: ['error', 'all'],
  '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'separate-type-imports' }],
  'no-restricted-syntax': [
    'error',
    {
      selector: 'ImportDeclaration > ImportSpecifier[importKind="type"]',
      message: 'Import types in a line of their own: import type { Name } from ...'
    }
  ]
};

const LWC = ['force-app/main/**/lwc/**/*.ts'];
/** Tests with what they stand on, and data. */
const LONG = [
  '**/*.test.ts',
  '**/{testing,e2e,behaviours,fixtures}/**',
  'scripts/sample-data/content/**',
  'force-app/main/challenges/lwc/ridealongThemeSearch/relatedWord*.ts'
];
const LWC_TESTS = ['force-app/**/__tests__/**/*.ts', 'force-app/test/**/*.ts'];

/** The LWC rules are written for Babel's parser; here TypeScript's reads the files, and `no-undef` is its job. */
const lwcRules = lwcConfig.map((config) => ({ ...config, languageOptions: {}, files: LWC }));

/** Rules that need types are in .oxlintrc.json, and run with `npm run types`. */
export default tseslint.config(
  {
    ignores: [
      'node_modules/',
      '.cache/',
      '.local/',
      'coverage/',
      'scripts/sync/dist/',
      'force-app/main/**/lwc/**/*.js',
      'scripts/**/fixtures/**',
      'toolkit/**/fixtures/**'
    ]
  },

  // Lightning Web Components
  ...lwcRules,
  {
    files: [...LWC, ...LWC_TESTS],
    extends: [tseslint.configs.recommended],
    languageOptions: { globals: { ...globals.browser } },
    rules: {
      'no-undef': 'off',
      'import/no-unresolved': 'off',
      'import/named': 'off',
      'import/namespace': 'off',
      'import/default': 'off',
      ...STYLE
    }
  },
  {
    files: LWC_TESTS,
    languageOptions: { globals: { ...globals.jest } },
    rules: { '@lwc/lwc/no-inner-html': 'off' }
  },

  // Scripts
  {
    files: ['scripts/**/*.ts', 'toolkit/**/*.ts'],
    extends: [eslint.configs.recommended, tseslint.configs.recommended],
    languageOptions: { globals: globals.node },
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      ...STYLE
    }
  },

  { files: STANDINS, rules: { '@typescript-eslint/naming-convention': 'off' } },

  // A file is read in one go. Tests, and tables of data that say at their top what they are, may be longer.
  {
    files: [...LWC, 'scripts/**/*.ts', 'toolkit/**/*.ts'],
    ignores: LONG,
    rules: { 'max-lines': ['error', 350] }
  },

  // Configuration in JavaScript
  {
    files: ['*.js', 'config/*.{js,cjs}', '.*.js'],
    extends: [eslint.configs.recommended],
    languageOptions: { globals: globals.node }
  }
);
