/** Where components' imports lead: `c/name` in the package, `preview/name` in the preview's browser half. */
import { globSync } from 'node:fs';
import { basename, resolve, sep } from 'node:path';

const BUNDLES = { c: 'force-app/main/*/lwc/*', preview: 'toolkit/preview/browser/lwc/preview/*' };

export function aliasesOf(root: string): Record<string, string> {
  const aliases: Record<string, string> = {
    'preview/pages': resolve(root, 'toolkit/preview/pages/pages.ts'),
    test: resolve(root, 'force-app/test')
  };
  for (const [namespace, pattern] of Object.entries(BUNDLES)) {
    for (const folder of globSync(pattern, { cwd: root }).map((path) => path.split(sep).join('/'))) {
      const name = basename(folder);
      aliases[`${namespace}/${name}$`] = resolve(root, folder, `${name}.ts`);
    }
  }
  return aliases;
}
