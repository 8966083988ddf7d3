import { writeBundle } from './bundle.ts';
import { fromCache, packageVersions } from './bundleCache.ts';
import type { Built } from './bundleCache.ts';
import { compilePlugin } from './compilePlugin.ts';
import { iconModule } from './icons.ts';
import type { IconCategory } from './icons.ts';
import { baseComponentsDirectory } from './paths.ts';

/** All icons of a category in one file. */
export async function buildIcons(cacheDirectory: string, category: IconCategory): Promise<Built> {
  const ingredients = await packageVersions(['lwc', '@lwc/rollup-plugin', 'lightning-base-components']);
  const module = iconModule(category);
  const name = module.replace('lightning/', '');
  return fromCache(cacheDirectory, `icons-${category.toLowerCase()}`, ingredients, async (directory) => ({
    entries: await writeBundle({
      modules: [module],
      directory,
      plugins: [
        {
          name: 'preview-icons',
          resolveId: (source) => {
            if (source === 'lwc') {
              return { id: source, external: true };
            }
            return source === module ? `${baseComponentsDirectory()}/${name}/${name}.js` : undefined;
          }
        },
        compilePlugin({ rootDirectory: baseComponentsDirectory() })
      ]
    })
  }));
}
