/**
 * Who may import whom: the one place where it is written down. `rules.ts` makes dependency-cruiser's rules of it.
 *
 * Each table says of a folder which of its siblings it may import; what is not named is forbidden. A new folder has to be added
 * here before anything in it may import, or be imported by, another.
 */
export type MayImport = Readonly<Record<string, readonly string[]>>;

/** Features of the package, from the bottom up: a feature imports those before it. */
export const FEATURES = ['shared', 'attendees', 'challenges', 'visits', 'reporting', 'default'] as const;

/** `toolkit/`: works for any SFDX project and knows nothing of `scripts/` or `force-app/`. */
export const TOOLKIT: MayImport = {
  'sfdx-project': [],
  'local-org': ['sfdx-project'],
  preview: ['sfdx-project'],
  'metadata-checks': ['sfdx-project', 'local-org', 'preview']
};

/** What tests of a workspace may import besides: the preview is tested against an org that it meets over HTTP. */
export const FOR_TESTS: MayImport = { preview: ['local-org'] };

/** `scripts/`: Ridealong's own. Every folder but `sync` may import the toolkit, by package name. */
export const SCRIPTS: MayImport = {
  architecture: [],
  'test-runner': [],
  'package-tests': [],
  access: [],
  'related-words': [],
  slds: [],
  sync: [],
  subscribe: ['sync'],
  'sample-data': ['sync'],
  start: ['sample-data', 'sync'],
  'target-org': ['start', 'sync'],
  doctor: ['target-org', 'sync'],
  deploy: ['doctor', 'target-org', 'sync'],
  erase: ['target-org', 'sync'],
  upgrade: ['deploy', 'doctor', 'target-org', 'sync'],
  release: ['deploy', 'target-org', 'sample-data'],
  smoke: ['target-org', 'sync'],
  import: ['target-org', 'sync'],
  export: ['target-org', 'sync'],
  uninstall: ['deploy', 'doctor', 'export', 'target-org', 'sync'],
  docs: ['start'],
  e2e: ['start', 'sample-data', 'sync'],
  bench: ['start', 'sample-data', 'sync', 'e2e', 'import', 'target-org']
};

/** Inside a workspace of the toolkit, layer by layer. Files beside the layers (`index.ts`, `main.ts`) may import any. */
export const LAYERS: Readonly<Record<string, MayImport>> = {
  'local-org': {
    core: [],
    schema: ['core'],
    engine: ['core', 'schema'],
    api: ['core', 'schema', 'engine']
  },
  'local-org/engine': {
    store: [],
    access: ['store'],
    formula: ['store'],
    notifications: ['store'],
    soql: ['formula'],
    save: ['store', 'access', 'formula', 'notifications'],
    standard: ['store', 'formula', 'save'],
    calendar: ['save'],
    flow: ['store', 'formula', 'soql', 'save'],
    bootstrap: ['store', 'access', 'save'],
    reports: ['store', 'formula', 'soql']
  },
  'local-org/engine/soql': {
    tree: [],
    parse: ['tree'],
    compile: ['tree', 'parse'],
    run: ['tree', 'parse', 'compile']
  },
  'local-org/api': {
    http: [],
    auth: ['http'],
    graphql: [],
    analytics: ['http'],
    rest: ['http', 'auth', 'analytics'],
    replication: ['http', 'rest'],
    soap: ['http', 'auth', 'rest'],
    bulk: ['http', 'rest'],
    uiapi: ['http', 'auth', 'graphql', 'rest'],
    streaming: ['http', 'auth'],
    local: ['http', 'auth', 'rest', 'bulk'],
    server: [
      'http',
      'auth',
      'graphql',
      'rest',
      'analytics',
      'replication',
      'soap',
      'bulk',
      'uiapi',
      'streaming',
      'local'
    ]
  },
  preview: {
    pages: [],
    browser: ['pages'],
    build: ['pages', 'browser'],
    server: ['pages', 'build']
  },
  'metadata-checks': {
    model: [],
    doc: ['model'],
    checks: ['model']
  }
};
