/** The preview's own code in the browser: the page shell and the `lightning/*` adapters. */
import { existsSync, readdirSync } from 'node:fs';
import { copyFile, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'rollup';
import { fileContents, fromCache, packageVersions } from './bundleCache.ts';
import type { Built, Recipe } from './bundleCache.ts';
import { loadCompilers } from './loadCompilers.ts';
import { browserDirectory } from './paths.ts';
import { shellLightningModules } from './platformModules.ts';

const pagesDirectory = resolve(browserDirectory, '../pages');

/** The one module of another package that runs in the browser too. */
const filterLogic = '@toolkit/sfdx-project/filterLogic';
const filterLogicFile = fileURLToPath(import.meta.resolve(filterLogic));

const styles = 'preview.css';

/**
 * What runs before synthetic shadow is there must not be compiled as components: the compiler adds an import of the
 * engine, and an engine loaded before synthetic shadow makes native shadow roots, which keep all styles out.
 */
const beforeTheEngine = [
  /[\\/]lwc[\\/]preview[\\/](boot|session)[\\/]/,
  /[\\/]preview[\\/]pages[\\/]/,
  /[\\/]sfdx-project[\\/]filterLogic\.ts$/
];

export async function shellRecipe(): Promise<Recipe> {
  const ingredients = [
    ...(await packageVersions(['lwc', '@lwc/rollup-plugin', 'typescript', 'rollup'])),
    ...(await fileContents(browserDirectory, isSource)),
    ...(await fileContents(pagesDirectory, isSource)),
    await readFile(filterLogicFile, 'utf8')
  ];
  return { name: 'shell', ingredients };
}

export async function buildShell(cacheDirectory: string): Promise<Built> {
  return fromCache(cacheDirectory, await shellRecipe(), async (directory) => {
    const { writeBundle, compilePlugin } = await loadCompilers();
    const modules = shellModules();
    const entries = await writeBundle({
      // The first script, what it loads when a session is there, and what components import.
      modules: ['preview/boot', 'preview/main', ...shellLightningModules().keys()],
      directory,
      plugins: [
        shellResolver(modules),
        compilePlugin({ rootDirectory: browserDirectory, exclude: beforeTheEngine })
      ]
    });
    await copyFile(join(browserDirectory, styles), join(directory, styles));
    return { entries };
  });
}

function isSource(file: string): boolean {
  return !/\.test\.ts$|\.d\.ts$|tsconfig\.json$/.test(file);
}

function shellModules(): Map<string, string> {
  const directory = join(browserDirectory, 'lwc/preview');
  const own = readdirSync(directory).map(
    (name) => [`preview/${name}`, join(directory, name, `${name}.ts`)] as const
  );
  return new Map([
    ...own.filter(([, file]) => existsSync(file)),
    ['preview/pages', join(pagesDirectory, 'pages.ts')],
    [filterLogic, filterLogicFile],
    ...shellLightningModules()
  ]);
}

/** Names of the shell resolve to its files; everything else comes from the page's import map. */
function shellResolver(modules: ReadonlyMap<string, string>): Plugin {
  return {
    name: 'preview-shell',
    resolveId(source, importer) {
      if (source.startsWith('.') || source.startsWith('/') || source.startsWith('@lwc/resources')) {
        return undefined;
      }
      const file = modules.get(source);
      if (file !== undefined) {
        return file;
      }
      if (importer !== undefined) {
        return { id: source, external: true };
      }
      throw new Error(`The preview's shell has no module ${source}.`);
    }
  };
}
