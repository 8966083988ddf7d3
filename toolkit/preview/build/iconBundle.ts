import { fromCache, packageVersions } from './bundleCache.ts';
import type { Built, Recipe } from './bundleCache.ts';
import { loadCompilers } from './loadCompilers.ts';
import { iconModule } from './icons.ts';
import type { IconCategory } from './icons.ts';
import { baseComponentsDirectory } from './paths.ts';

export async function iconRecipe(category: IconCategory): Promise<Recipe> {
  return {
    name: `icons-${category.toLowerCase()}`,
    ingredients: await packageVersions(['lwc', '@lwc/rollup-plugin', 'lightning-base-components'])
  };
}

/** All icons of a category in one file. */
export async function buildIcons(cacheDirectory: string, category: IconCategory): Promise<Built> {
  const module = iconModule(category);
  const name = module.replace('lightning/', '');
  return fromCache(cacheDirectory, await iconRecipe(category), async (directory) => {
    const { writeBundle, compilePlugin } = await loadCompilers();
    const entries = await writeBundle({
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
    });
    return { entries };
  });
}
