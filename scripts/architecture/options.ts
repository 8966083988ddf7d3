import type { ICruiseOptions } from 'dependency-cruiser';

/** How dependency-cruiser reads this repository. */
export const OPTIONS: ICruiseOptions = {
  doNotFollow: { path: 'node_modules' },
  exclude: { path: '(^|/)fixtures/' },
  // Imports of types count: they are as much a part of who knows whom
  tsPreCompilationDeps: true,
  enhancedResolveOptions: {
    exportsFields: ['exports'],
    conditionNames: ['import', 'require', 'node', 'default', 'types'],
    extensions: ['.ts', '.js', '.json', '.d.ts']
  }
};
