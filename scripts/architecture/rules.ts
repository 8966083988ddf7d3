/** The walls of docs/architecture.md, as rules of dependency-cruiser. What they are made of stands in `houses.ts`. */
import { readFileSync } from 'node:fs';
import type { IForbiddenRuleType } from 'dependency-cruiser';
import { FEATURES, FOR_TESTS, LAYERS, SCRIPTS, TOOLKIT } from './houses.ts';
import type { MayImport } from './houses.ts';

/** Tests and what only tests use: they may look into every layer of their workspace. */
export const OF_TESTS =
  '\\.test\\.ts$|(^|/)(testing|conformance|fixtures|__tests__)(/|\\.ts$)|^toolkit/[^/]+/e2e/';

const oneOf = (names: readonly string[]): string => `(${names.join('|')})`;

/** Folders of `root` import only the siblings that `table` allows them; who may import all needs no rule. */
function siblings(root: string, table: MayImport, options: { tests: boolean }): IForbiddenRuleType[] {
  const others = Object.keys(table).length - 1;
  const limited = Object.entries(table).filter(([, allowed]) => allowed.length < others);
  return limited.map(([folder, allowed]) => ({
    name: `${root}/${folder}`,
    severity: 'error',
    comment: `${root}/${folder} may import ${allowed.length > 0 ? allowed.join(', ') : 'none of its siblings'}.`,
    from: {
      path: `^${root}/${folder}/`,
      ...(options.tests && !FOR_TESTS[folder] ? {} : { pathNot: OF_TESTS })
    },
    to: { path: `^${root}/[^/]+/`, pathNot: `^${root}/${oneOf([folder, ...allowed])}/` }
  }));
}

/** The same for the tests of a workspace that need another one to run against. */
function siblingsOfTests(root: string, table: MayImport): IForbiddenRuleType[] {
  return Object.entries(FOR_TESTS).map(([folder, more]) => ({
    name: `${root}/${folder} tests`,
    severity: 'error',
    comment: `Tests of ${root}/${folder} may also import ${more.join(', ')}.`,
    from: { path: `^${root}/${folder}(?=/).*(${OF_TESTS})` },
    to: {
      path: `^${root}/[^/]+/`,
      pathNot: `^${root}/${oneOf([folder, ...(table[folder] ?? []), ...more])}/`
    }
  }));
}

function features(): IForbiddenRuleType[] {
  return FEATURES.slice(0, -1).map((feature, place) => ({
    name: `force-app/${feature}`,
    severity: 'error',
    comment: `${feature} may import ${FEATURES.slice(0, place).join(', ') || 'no other feature'}.`,
    from: { path: `^force-app/main/${feature}/` },
    to: { path: '^force-app/main/', pathNot: `^force-app/main/${oneOf(FEATURES.slice(0, place + 1))}/` }
  }));
}

/** Files that the `exports` of a workspace's package.json open to others. */
function openFiles(folder: string): string[] {
  const file = new URL(`../../${folder}/package.json`, import.meta.url);
  const { exports } = JSON.parse(readFileSync(file, 'utf8')) as { exports: Record<string, string> };
  return Object.values(exports).map((path) => `${folder}/${path.replace('./', '')}`);
}

/** A workspace is entered by its package name and `exports`, not by a path that reaches into it. */
function doors(folder: string): IForbiddenRuleType[] {
  return [
    {
      name: `exports-of-${folder}`,
      severity: 'error',
      comment: `Only what the package.json of ${folder} exports may be imported from outside.`,
      from: { pathNot: `^${folder}/` },
      to: { path: `^${folder}/`, pathNot: `^${oneOf(openFiles(folder))}$` }
    },
    {
      name: `name-of-${folder}`,
      severity: 'error',
      comment: `${folder} is imported by its package name, not by a relative path.`,
      from: { pathNot: `^${folder}/` },
      to: { path: `^${folder}/`, dependencyTypesNot: ['aliased', 'undetermined'] }
    }
  ];
}

const GENERAL: IForbiddenRuleType[] = [
  {
    name: 'no-cycles',
    severity: 'error',
    comment: 'Two files that import each other are one file in two halves, or a layer that looks up.',
    from: {},
    to: { circular: true }
  },
  {
    name: 'every-import-resolves',
    severity: 'error',
    comment:
      'What dependency-cruiser cannot find it cannot judge. Modules of the Salesforce platform exist only there.',
    from: {},
    to: { couldNotResolve: true, pathNot: '^(lwc$|lightning/|@salesforce/)' }
  },
  {
    name: 'dependencies-are-declared',
    severity: 'error',
    comment: 'A package that is imported stands in the package.json of its workspace.',
    from: {},
    to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] }
  },
  {
    name: 'no-development-dependencies',
    severity: 'error',
    comment:
      'What a workspace needs to run stands under `dependencies`: `npm install --omit=dev` has nothing else.',
    from: { path: '^(toolkit|scripts/sync)/', pathNot: OF_TESTS },
    to: { dependencyTypes: ['npm-dev'] }
  },
  {
    name: 'no-test-helpers-in-products',
    severity: 'error',
    comment: 'What people run imports nothing that only tests use.',
    from: { path: '^(toolkit|scripts/(sync|sample-data|start))/', pathNot: OF_TESTS },
    to: { path: OF_TESTS, pathNot: 'node_modules' }
  },
  {
    name: 'toolkit-knows-no-project',
    severity: 'error',
    comment: 'The toolkit works for any SFDX project.',
    from: { path: '^toolkit/' },
    to: { path: '^(scripts|force-app)/' }
  },
  {
    name: 'sync-stands-alone',
    severity: 'error',
    comment: 'The sync is installed alone, and meets an org over HTTP only.',
    from: { path: '^scripts/sync/' },
    to: { path: '^(toolkit|force-app)/' }
  },
  {
    name: 'components-stand-alone',
    severity: 'error',
    comment: 'Components run in an org, where there are neither scripts nor toolkit.',
    from: { path: '^force-app/main/', pathNot: OF_TESTS },
    to: { path: '^(scripts|toolkit|force-app/test)/|node_modules/(?!lwc/|@salesforce/lightning-types/)' }
  },
  {
    name: 'bundles-by-their-entry',
    severity: 'error',
    comment: 'Another bundle is imported as `c/name`: its other files are its own.',
    from: { path: '^force-app/main/[^/]+/lwc/([^/]+)/' },
    to: { path: '^force-app/main/[^/]+/lwc/', pathNot: ['/lwc/$1/', '/lwc/([^/]+)/\\1\\.ts$'] }
  },
  {
    name: 'browser-has-no-node',
    severity: 'error',
    comment: 'These files run in a browser.',
    from: { path: '^toolkit/preview/(browser|pages)/', pathNot: OF_TESTS },
    to: { dependencyTypes: ['core'] }
  }
];

export const RULES: IForbiddenRuleType[] = [
  ...GENERAL,
  ...features(),
  ...siblings('scripts', SCRIPTS, { tests: false }),
  ...siblings('toolkit', TOOLKIT, { tests: true }),
  ...siblingsOfTests('toolkit', TOOLKIT),
  ...Object.keys(TOOLKIT).flatMap((name) => doors(`toolkit/${name}`)),
  ...Object.entries(LAYERS).flatMap(([name, table]) => siblings(`toolkit/${name}`, table, { tests: false }))
];
