/** Pure modules of the components, run by Node as they stand: their imports carry no extension, as the platform wants them. */
import { registerHooks } from 'node:module';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const COMPONENTS = resolve(import.meta.dirname, '../../../force-app/main');

/** A module of the package, by its path below `force-app/main`. */
export async function loadModule<Module>(path: string): Promise<Module> {
  const hooks = registerHooks({
    resolve: (specifier, context, next) =>
      next(specifier.startsWith('./') && !specifier.endsWith('.ts') ? `${specifier}.ts` : specifier, context)
  });
  try {
    return (await import(pathToFileURL(resolve(COMPONENTS, path)).href)) as Module;
  } finally {
    hooks.deregister();
  }
}
