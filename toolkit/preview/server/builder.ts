import { relative } from 'node:path';
import type { BuildProblem } from '../build/problems.ts';
import { iconCategories, iconEntries } from '../build/icons.ts';
import type { IconCategory } from '../build/icons.ts';
import { findResult } from '../build/tasks.ts';
import type { AppBuild, Built, TaskName, Tasks } from '../build/tasks.ts';
import { BuildWorker } from '../build/buildWorker.ts';
import type { Project } from '@toolkit/sfdx-project';

export interface Bundles {
  vendor: Built;
  shell: Built;
  app: AppBuild;
}

/** Builds what a page needs, keeps the newest, and builds the project's components again when asked. */
export class Builder {
  #base: Promise<{ vendor: Built; shell: Built }> | undefined;
  #icons = new Map<IconCategory, Promise<Built>>();
  #app: Promise<AppBuild> | undefined;
  /** What changes with the project and with the shell; the other has what comes from packages. */
  readonly #ownWorker: BuildWorker;
  readonly #packageWorker: BuildWorker;
  readonly #cacheDirectory: string;
  #isClosed = false;

  constructor(cacheDirectory: string) {
    this.#cacheDirectory = cacheDirectory;
    this.#ownWorker = new BuildWorker(cacheDirectory);
    this.#packageWorker = new BuildWorker(cacheDirectory);
  }

  /** Starts what has to be built; `bundles()` waits for it. */
  start(project: Project): void {
    const shell = this.#run(this.#ownWorker, 'shell', undefined);
    const vendor = this.#run(this.#packageWorker, 'vendor', undefined);
    this.#base = Promise.all([vendor, shell]).then(([builtVendor, builtShell]) => ({
      vendor: builtVendor,
      shell: builtShell
    }));
    // Nobody may be waiting yet when one of them fails: anyone who waits later still gets the failure.
    this.#base.catch(() => undefined);
    this.#app = shell.then(() => this.#buildApp(project));
    this.#app.catch(() => undefined);
  }

  /** Icons are large and not needed for the first page: one category after the other, when the rest stands. */
  async buildIcons(): Promise<void> {
    for (const category of iconCategories) {
      await this.icons(category);
    }
    await this.#packageWorker.close();
  }

  icons(category: IconCategory): Promise<Built> {
    let built = this.#icons.get(category);
    if (!built) {
      built = this.#run(this.#packageWorker, 'icons', { category });
      this.#icons.set(category, built);
    }
    return built;
  }

  async rebuild(project: Project): Promise<AppBuild> {
    this.#app = this.#buildApp(project);
    return this.#app;
  }

  async bundles(): Promise<Bundles> {
    if (!this.#base || !this.#app) {
      throw new Error('The preview was not started.');
    }
    const [{ vendor, shell }, app] = await Promise.all([this.#base, this.#app]);
    return { vendor, shell, app };
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    await Promise.all([this.#ownWorker.close(), this.#packageWorker.close()]);
  }

  /** A thread starts, and loads the compilers, only for what nobody has built yet. */
  async #run<Name extends TaskName>(
    worker: BuildWorker,
    name: Name,
    input: Tasks[Name]['input']
  ): Promise<Tasks[Name]['result']> {
    const known = await findResult({ name, input }, this.#cacheDirectory);
    if (!known && this.#isClosed) {
      throw new Error('The build was stopped.');
    }
    return known ?? worker.run(name, input);
  }

  async #buildApp(project: Project): Promise<AppBuild> {
    const built = await this.#run(this.#ownWorker, 'app', {
      components: project.lwcs.map(({ name, directory, exposed }) => ({
        namespace: 'c',
        name,
        directory,
        exposed
      })),
      names: {
        labels: Object.fromEntries(project.labels.map(({ name, value }) => [name, value])),
        customPermissions: project.customPermissions.map(({ name }) => name),
        staticResources: project.staticResources.map(({ name }) => name),
        messageChannels: project.messageChannels.map(({ name }) => name),
        contentAssets: project.contentAssets.map(({ name }) => name)
      }
    });
    return { ...built, problems: built.problems.map((problem) => fromProject(problem, project.directory)) };
  }
}

/** Files as the project calls them. */
function fromProject(problem: BuildProblem, directory: string): BuildProblem {
  if (problem.file === undefined) {
    return problem;
  }
  const file = relative(directory, problem.file);
  return file.startsWith('..') ? problem : { ...problem, file };
}

/** URL of every module by name. `assets` is where the cache is served. */
export function importMap(bundles: Bundles, assets: string): Record<string, string> {
  const imports: Record<string, string> = {};
  for (const { entries, folder } of [bundles.vendor, bundles.shell, bundles.app]) {
    for (const [name, file] of Object.entries(entries)) {
      imports[name] = `${assets}/${folder}/${file}`;
    }
  }
  for (const [name, category] of Object.entries(iconEntries())) {
    imports[name] = `${assets}/icons/${bundles.vendor.folder}/${category}.js`;
  }
  return imports;
}
