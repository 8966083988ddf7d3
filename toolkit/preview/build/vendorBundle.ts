/** Everything from packages that any component may import: the LWC engine, synthetic shadow, the base components. */
import { join } from 'node:path';
import type { Plugin } from 'rollup';
import { i18nValues } from '../browser/lwc/preview/session/i18n.ts';
import { fromCache, packageVersions } from './bundleCache.ts';
import type { Built, Recipe } from './bundleCache.ts';
import { loadCompilers } from './loadCompilers.ts';
import { baseComponentsDirectory, packageDirectory } from './paths.ts';
import { baseComponentModules, platformLightningModules, shellLightningModules } from './platformModules.ts';
import { i18nModule } from './salesforceModules.ts';

/** Files that packages ship ready to run, by the name they are imported by. */
const plainModules = (): Record<string, string> => ({
  lwc: join(packageDirectory('@lwc/engine-dom'), 'dist/index.js'),
  '@lwc/synthetic-shadow': join(packageDirectory('@lwc/synthetic-shadow'), 'dist/index.js'),
  '@lwc/state': join(packageDirectory('@lwc/state'), 'dist/index.js'),
  'chart.js': join(packageDirectory('chart.js'), 'dist/chart.js'),
  '@kurkle/color': join(packageDirectory('@kurkle/color'), 'dist/color.esm.js')
});

/** Modules a page may ask for by name, the preview's own helpers included. */
export function vendorModules(): string[] {
  const platform = platformLightningModules();
  const own = shellLightningModules();
  // What the shell uses of the base components' insides.
  const inner = new Set(['lightning/groupedCombobox']);
  const components = [...baseComponentModules().keys()].filter(
    (name) => !own.has(name) && (platform.has(name) || inner.has(name))
  );
  return ['lwc', '@lwc/synthetic-shadow', '@lwc/state', 'chart.js', ...components];
}

export async function vendorRecipe(): Promise<Recipe> {
  const versions = await packageVersions([
    'lwc',
    '@lwc/synthetic-shadow',
    '@lwc/state',
    '@lwc/rollup-plugin',
    'lightning-base-components',
    'chart.js',
    'rollup'
  ]);
  return { name: 'vendor', ingredients: [...versions, ...vendorModules()] };
}

export async function buildVendor(cacheDirectory: string): Promise<Built> {
  return fromCache(cacheDirectory, await vendorRecipe(), async (directory) => {
    const { writeBundle, compilePlugin } = await loadCompilers();
    const entries = await writeBundle({
      modules: vendorModules(),
      directory,
      plugins: [
        vendorResolver(),
        compilePlugin({
          rootDirectory: baseComponentsDirectory(),
          packages: ['lightning-base-components'],
          exclude: [/[\\/]node_modules[\\/](@lwc|chart\.js|@kurkle)[\\/]/]
        })
      ]
    });
    return { entries };
  });
}

const virtual = '\0vendor:';

/** Resolves what the base components import; what the preview has itself, and the icons, stay imports. */
function vendorResolver(): Plugin {
  const plain = plainModules();
  const components = baseComponentModules();
  const own = shellLightningModules();
  const known = i18nValues({ locale: 'en_US', language: 'en_US', timeZone: 'UTC' }, 'USD');
  return {
    name: 'preview-vendor',
    resolveId(source) {
      if (own.has(source) || source.startsWith('lightning/iconSvgTemplates')) {
        return { id: source, external: true };
      }
      const [, name] = /^@salesforce\/i18n\/(.+)$/.exec(source) ?? [];
      if ((name !== undefined && name in known) || source in overrides) {
        return virtual + source;
      }
      return plain[source] ?? components.get(source);
    },
    load(id) {
      if (!id.startsWith(virtual)) {
        return undefined;
      }
      const source = id.slice(virtual.length);
      return overrides[source] ?? i18nModule(source.replace('@salesforce/i18n/', '')).code;
    }
  };
}

/** What the package's stand-ins for the platform answer, where that does not fit here. */
const overrides: Record<string, string> = {
  '@salesforce/client/formFactor': 'export default globalThis.lightningPreview.formFactor;\n',
  // This one gate makes the combobox call attachInternals, which synthetic shadow refuses: it would stay empty.
  '@salesforce/gate/bc.260.enableComboboxElementInternals': 'export default { isOpen: () => false };\n'
};
