/** One run of rollup: ES modules, an entry a module name, shared code in chunks. */
import { mkdir } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import replaceModule from '@rollup/plugin-replace';
import { rollup } from 'rollup';
import type { Plugin, RollupLog } from 'rollup';

// Its types describe the CommonJS build; Node loads a function.
const replace = replaceModule as unknown as typeof replaceModule.default;

export interface BundleInput {
  /** Module names to make loadable, each a name that one of the plugins resolves. */
  modules: readonly string[];
  /** Names that a plugin may make loadable as well, once it knows that they are needed. */
  onDemand?: readonly string[];
  plugins: Plugin[];
  /** Where the files go. */
  directory: string;
  /** With source maps beside the files, whose sources are the absolute paths that editors set their breakpoints in. */
  sourceMaps?: boolean;
  onWarning?: (warning: RollupLog) => void;
}

/** Writes the bundle and returns the file of every module, relative to the folder. */
export async function writeBundle(input: BundleInput): Promise<Record<string, string>> {
  await mkdir(input.directory, { recursive: true });
  if (input.modules.length === 0) {
    return {};
  }
  const bundle = await rollup({
    input: Object.fromEntries(input.modules.map((name) => [fileName(name), name])),
    plugins: [
      ...input.plugins,
      // Development mode: LWC then says what a component does wrong.
      replace({
        preventAssignment: true,
        values: { 'process.env.NODE_ENV': '"development"', 'import.meta.env.SSR': 'false' }
      })
    ],
    // Components register themselves when loaded; nothing may be dropped as unused.
    treeshake: false,
    shimMissingExports: true,
    onwarn: input.onWarning ?? (() => undefined)
  });
  try {
    const { output } = await bundle.write({
      dir: input.directory,
      format: 'es',
      entryFileNames: '[name].js',
      chunkFileNames: 'chunks/[name]-[hash].js',
      hoistTransitiveImports: true,
      sourcemap: input.sourceMaps ?? false,
      sourcemapPathTransform: sourceUrl
    });
    const names = new Map(
      [...input.modules, ...(input.onDemand ?? [])].map((name) => [fileName(name), name])
    );
    return Object.fromEntries(
      output.flatMap((chunk) => {
        const name = chunk.type === 'chunk' && chunk.isEntry ? names.get(chunk.name) : undefined;
        return name === undefined ? [] : [[name, chunk.fileName]];
      })
    );
  } finally {
    await bundle.close();
  }
}

/** Ids carry the component's name behind a question mark; editors know files. */
function sourceUrl(source: string, map: string): string {
  return pathToFileURL(resolve(dirname(map), source.split('?', 1)[0] ?? source)).href;
}

/** Module names as file names: `@lwc/synthetic-shadow` to `lwc/synthetic-shadow`. */
function fileName(module: string): string {
  return module.replace(/^@/, '');
}
