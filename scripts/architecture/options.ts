import type { ICruiseOptions } from 'dependency-cruiser';

/** How dependency-cruiser reads this repository. */
export const OPTIONS: ICruiseOptions = {
  doNotFollow: { path: 'node_modules' },
  // The second is made by tests, which may run beside the walls
  exclude: { path: '(^|/)fixtures/|^scripts/sync/dist/' },
  // Imports of types count: they are as much a part of who knows whom
  tsPreCompilationDeps: true,
  enhancedResolveOptions: {
    exportsFields: ['exports'],
    conditionNames: ['import', 'require', 'node', 'default', 'types'],
    extensions: ['.ts', '.js', '.json', '.d.ts']
  }
};
