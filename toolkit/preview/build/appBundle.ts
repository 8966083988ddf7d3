/** A project's components. Every mistake in them is collected; what can be built is built. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'rollup';
import { fileContents, fromCache, packageVersions } from './bundleCache.ts';
import type { Built, Recipe } from './bundleCache.ts';
import { compilerSettings } from './compilerSettings.ts';
import { loadCompilers } from './loadCompilers.ts';
import { platformLightningModules, shellLightningModules } from './platformModules.ts';
import { failingModule } from './problems.ts';
import type { BuildProblem } from './problems.ts';
import { salesforceModule } from './salesforceModules.ts';
import type { ProjectNames, SchemaReference } from './salesforceModules.ts';
import { vendorModules } from './vendorBundle.ts';

export interface ComponentSource {
  namespace: string;
  name: string;
  /** Absolute path of the bundle's folder. */
  directory: string;
  /** May stand on a page by itself. */
  exposed: boolean;
}

export interface AppInput {
  components: ComponentSource[];
  names: ProjectNames;
}

export interface AppBuild extends Built {
  problems: BuildProblem[];
  /** Permissions that components ask for: the page must know whether the user has them. */
  permissions: { custom: string[]; user: string[] };
  schemaReferences: SchemaReference[];
}

export async function appRecipe({ components, names }: AppInput): Promise<Recipe> {
  const sources = await Promise.all(components.map(({ directory }) => contentsOf(directory)));
  const ingredients = [
    ...(await packageVersions(['lwc', '@lwc/rollup-plugin', 'typescript', 'rollup'])),
    JSON.stringify({ components, names, compilerSettings }),
    ...sources.flat()
  ];
  return { name: 'app', ingredients };
}

export async function buildApp(cacheDirectory: string, input: AppInput): Promise<AppBuild> {
  const { components, names } = input;
  return fromCache<AppBuild>(cacheDirectory, await appRecipe(input), async (directory) => {
    const { writeBundle, compilePlugin } = await loadCompilers();
    const findings = new Findings();
    const files = mainFiles(components, findings);
    const entries = await writeBundle({
      modules: exposedModules(components, files),
      onDemand: [...files.keys()],
      directory,
      sourceMaps: true,
      plugins: [
        appResolver(files, names, findings),
        compilePlugin({
          rootDirectory: directory,
          onProblem: (problem) => findings.problems.push(problem)
        })
      ],
      onWarning: ({ code, binding, exporter, id }) => {
        if (code === 'SHIMMED_EXPORT' && exporter !== undefined) {
          findings.add('mistake', `${nameOf(exporter)} has no export "${binding ?? ''}".`, id ?? exporter);
        }
      }
    });
    return findings.result(entries);
  });
}

/** A component's folder without tests and without the compiled twins of TypeScript. */
function contentsOf(directory: string): Promise<string[]> {
  return fileContents(directory, (file) => {
    if (/[\\/](__tests__|__mocks__)[\\/]/.test(file)) {
      return false;
    }
    return !(file.endsWith('.js') && existsSync(file.replace(/\.js$/, '.ts')));
  });
}

/** What a page loads by name: components that are exposed. The rest comes with what imports it, in far fewer files. */
function exposedModules(
  components: readonly ComponentSource[],
  files: ReadonlyMap<string, string>
): string[] {
  return components
    .filter(({ exposed }) => exposed)
    .map(({ namespace, name }) => `${namespace}/${name}`)
    .filter((name) => isScript(files.get(name)));
}

function isScript(file: string | undefined): boolean {
  return file !== undefined && !file.endsWith('.css');
}

/** What is imported by a component's name: its script, or the style sheet of a bundle that has nothing else. */
function mainFiles(components: readonly ComponentSource[], findings: Findings): Map<string, string> {
  const files = new Map<string, string>();
  for (const { namespace, name, directory } of components) {
    const file = ['ts', 'js', 'css']
      .map((extension) => join(directory, `${name}.${extension}`))
      .find((candidate) => existsSync(candidate));
    if (file === undefined) {
      findings.add('mistake', `The bundle ${name} has no ${name}.ts or ${name}.js.`, directory);
    } else {
      files.set(`${namespace}/${name}`, file);
    }
  }
  return files;
}

/** What one build found out. */
class Findings {
  readonly problems: BuildProblem[] = [];
  readonly custom = new Set<string>();
  readonly user = new Set<string>();
  readonly schemaReferences: SchemaReference[] = [];

  add(kind: BuildProblem['kind'], message: string, importer: string | undefined): void {
    const file = importer?.split('?', 1)[0];
    const isKnown = this.problems.some((problem) => problem.message === message && problem.file === file);
    if (!isKnown) {
      this.problems.push({ kind, message, ...(file !== undefined && { file }) });
    }
  }

  result(entries: Record<string, string>): Omit<AppBuild, 'folder'> {
    return {
      entries,
      problems: this.problems.toSorted((a, b) => (a.file ?? '').localeCompare(b.file ?? '')),
      permissions: { custom: [...this.custom].sort(), user: [...this.user].sort() },
      schemaReferences: this.schemaReferences
    };
  }
}

const virtual = '\0app:';

/** Only what exists on the platform resolves; the rest becomes a module that says what is wrong. */
function appResolver(files: ReadonlyMap<string, string>, names: ProjectNames, findings: Findings): Plugin {
  const platform = platformLightningModules();
  const available = new Set(['lwc', ...vendorModules(), ...shellLightningModules().keys()]);
  const failures = new Map<string, string>();
  const failing = (source: string, message: string): string => {
    failures.set(source, message);
    return virtual + source;
  };
  return {
    name: 'preview-app',
    resolveId(source, importer) {
      if (source.startsWith('.') || source.startsWith('/') || source.startsWith('@lwc/resources')) {
        return undefined;
      }
      const file = files.get(source);
      if (file !== undefined) {
        return `${file}?specifier=${source}`;
      }
      if (source === 'lwc' || source === '@lwc/state') {
        return { id: source, external: true };
      }
      if (source.startsWith('@salesforce/')) {
        note(source, importer);
        return virtual + source;
      }
      if (platform.has(source)) {
        if (available.has(source)) {
          return { id: source, external: true };
        }
        const message = `The preview does not support "${source}".`;
        findings.add('unsupported', message, importer);
        return failing(source, message);
      }
      const message = /^c\//.test(source)
        ? `There is no component "${source}" in the project.`
        : `The platform has no module "${source}".`;
      findings.add('mistake', message, importer);
      return failing(source, message);
    },
    resolveDynamicImport(specifier) {
      if (typeof specifier === 'string') {
        return undefined;
      }
      // A name made up at run time may be any component's.
      for (const [name, file] of files) {
        if (isScript(file)) {
          this.emitFile({ type: 'chunk', id: name, name });
        }
      }
      return undefined;
    },
    load(id) {
      if (!id.startsWith(virtual)) {
        return undefined;
      }
      const source = id.slice(virtual.length);
      const message = failures.get(source);
      return {
        code: message === undefined ? salesforceModule(source, names).code : failingModule(message),
        // Whatever is imported from a module that cannot be, the answer is the module's own words.
        syntheticNamedExports: true
      };
    }
  };

  function note(source: string, importer: string | undefined): void {
    const { problem, customPermission, userPermission, schema } = salesforceModule(source, names);
    if (problem) {
      findings.add(problem.kind, problem.message, importer);
    }
    if (customPermission !== undefined) {
      findings.custom.add(customPermission);
    }
    if (userPermission !== undefined) {
      findings.user.add(userPermission);
    }
    if (schema && importer !== undefined) {
      findings.schemaReferences.push({ ...schema, file: importer.split('?', 1)[0] ?? importer });
    }
  }
}

function nameOf(id: string): string {
  return id.includes('specifier=')
    ? `"${id.split('specifier=')[1] ?? ''}"`
    : (id.split(/[\\/]/).at(-1) ?? id);
}
