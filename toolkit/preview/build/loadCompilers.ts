/**
 * Rollup and the compilers take seconds to load, and what is in the cache needs none of them: so they are loaded when something is
 * built.
 */
import type { writeBundle } from './bundle.ts';
import type { compilePlugin } from './compilePlugin.ts';

export async function loadCompilers(): Promise<{
  writeBundle: typeof writeBundle;
  compilePlugin: typeof compilePlugin;
}> {
  const [bundle, plugin] = await Promise.all([import('./bundle.ts'), import('./compilePlugin.ts')]);
  return { writeBundle: bundle.writeBundle, compilePlugin: plugin.compilePlugin };
}
