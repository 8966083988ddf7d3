import lwcConfig from '@salesforce/eslint-config-lwc/recommended.js';
import eslint from '@eslint/js';
import globals from 'globals';
import tseslint from 'typescript-eslint';

/** One way to write a block, and to import a type. */
const STYLE = {
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
const LWC_TESTS = ['force-app/**/__tests__/**/*.ts', 'force-app/test/**/*.ts'];

/** The LWC rules are written for Babel's parser; here TypeScript's reads the files, and `no-undef` is its job. */
const lwcRules = lwcConfig.map((config) => ({ ...config, languageOptions: {}, files: LWC }));

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
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: {
      parserOptions: { project: './tsconfig.lwc.json', tsconfigRootDir: import.meta.dirname },
      globals: { ...globals.browser }
    },
    rules: {
      'no-undef': 'off',
      'import/no-unresolved': 'off',
      'import/named': 'off',
      'import/namespace': 'off',
      'import/default': 'off',
      // The platform, not the author, decides that handlers of DOM events may be async
      '@typescript-eslint/no-misused-promises': [
        'error',
        { checksVoidReturn: { attributes: false, properties: false } }
      ],
      '@typescript-eslint/unbound-method': 'off',
      ...STYLE
    }
  },
  {
    files: LWC_TESTS,
    languageOptions: { globals: { ...globals.jest } },
    rules: { '@lwc/lwc/no-inner-html': 'off', '@typescript-eslint/no-unsafe-assignment': 'off' }
  },

  // Scripts
  {
    files: ['scripts/**/*.ts', 'toolkit/**/*.ts'],
    extends: [eslint.configs.recommended, tseslint.configs.recommendedTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
      globals: globals.node
    },
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // node:test returns promises that its runner awaits
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            {
              from: 'package',
              package: 'node:test',
              name: ['test', 'it', 'describe', 'suite', 'before', 'after', 'beforeEach', 'afterEach']
            }
          ]
        }
      ],
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: true }
      ],
      ...STYLE
    }
  },

  // Configuration in JavaScript
  { files: ['*.js'], extends: [eslint.configs.recommended], languageOptions: { globals: globals.node } }
);
