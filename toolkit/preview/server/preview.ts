import type { IncomingMessage, ServerResponse } from 'node:http';
import { join, relative } from 'node:path';
import { lookup as mimeTypeOf } from 'mrmime';
import { iconCategories, iconModule } from '../build/icons.ts';
import { packageDirectory } from '../build/paths.ts';
import { formatProblem } from '../build/problems.ts';
import type { BuildProblem } from '../build/problems.ts';
import { readProject } from '@toolkit/sfdx-project';
import type { Project } from '@toolkit/sfdx-project';
import type { AppBuild } from '../build/tasks.ts';
import { Builder, importMap } from './builder.ts';
import type { Bundles } from './builder.ts';
import { htmlPage } from './html.ts';
import { LiveReload } from './liveReload.ts';
import type { BuildState } from './liveReload.ts';
import { isForThisServer, PAGE_HEADERS } from './pageGuard.ts';
import { previewModel } from './previewModel.ts';
import { sendBelow, sendFile } from './staticFile.ts';
import { schemaProblems } from './schemaCheck.ts';
import type { DescribeFields } from './schemaCheck.ts';
import { unsupportedPageParts } from './unsupported.ts';
import type { Unsupported } from './unsupported.ts';
import { watchFolders } from './watchProject.ts';
import { wordsIn } from './words.ts';

export interface PreviewOptions {
  project: Project;
  /** ISO code of the org's currency. */
  currency?: string;
  /** The org's describe, to check standard names that components import; without it they are taken on trust. */
  describe?: DescribeFields;
  /** Where bundles are kept, one folder each; may be deleted at any time. `.cache/preview` of the project when left out. */
  cacheDirectory?: string;
  /** Names by which browsers may reach the pages, besides those of this machine itself. */
  hosts?: readonly string[];
  /** Build again when a file of the project is saved. */
  watch?: boolean;
  /** Where build messages go. */
  log?: (line: string) => void;
}

const assets = '/preview/assets';
const slds = '/preview/slds';

/** Pages of a project, mountable on any server: `handle` answers what is the preview's and leaves the rest. */
export class Preview {
  #project: Project;
  readonly #builder: Builder;
  readonly #cacheDirectory: string;
  /** Folders by the path that they are served at; the names in them change with their content. */
  readonly #immutableFolders: readonly (readonly [prefix: string, folder: string])[];
  readonly #pages = new LiveReload();
  readonly #currency: string;
  readonly #hosts: readonly string[];
  readonly #log: (line: string) => void;
  readonly #describe: DescribeFields | undefined;
  #schemaProblems: BuildProblem[] = [];
  #stopWatching: (() => void) | undefined;
  /** Problems that stand in the way of building at all, such as broken XML. */
  #projectProblems: BuildProblem[] = [];
  /** How often the project was read. */
  #revision = 0;
  #closed = false;

  constructor({
    project,
    currency = 'USD',
    cacheDirectory = join(project.directory, '.cache/preview'),
    hosts = [],
    watch = false,
    describe,
    log = () => undefined
  }: PreviewOptions) {
    this.#cacheDirectory = cacheDirectory;
    this.#immutableFolders = [
      [`${assets}/`, cacheDirectory],
      [`${slds}/assets/`, join(packageDirectory('@salesforce-ux/design-system'), 'assets')]
    ];
    this.#builder = new Builder(cacheDirectory);
    this.#describe = describe;
    this.#currency = currency;
    this.#hosts = hosts;
    this.#project = project;
    this.#log = log;
    this.#builder.start(project);
    if (watch) {
      this.#watch();
    }
  }

  /** Resolves when the first page can be served, with what is wrong with the project's components. */
  async ready(): Promise<BuildProblem[]> {
    const { app } = await this.#builder.bundles();
    await this.#checkSchema(app);
    void this.#builder.buildIcons().catch((error: unknown) => this.#closed || this.#log(String(error)));
    return [...app.problems, ...this.#schemaProblems];
  }

  /** What the project uses and the preview lacks. */
  async unsupported(): Promise<Unsupported[]> {
    const { app } = await this.#builder.bundles();
    const imports = app.problems.flatMap(({ kind, message, file }) =>
      kind === 'unsupported'
        ? [
            {
              what: message.replace(/^The preview does not support (.*)\.$/, 'import of $1'),
              file: file ?? ''
            }
          ]
        : []
    );
    return [...unsupportedPageParts(this.#project), ...imports];
  }

  async handle(request: IncomingMessage, response: ServerResponse): Promise<boolean> {
    const [pathname = '/'] = (request.url ?? '/').split(/[?#]/, 1);
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      return false;
    }
    if (!isForThisServer(request, this.#hosts)) {
      response
        .writeHead(421, { 'Content-Type': 'text/plain; charset=utf-8' })
        .end(`This server does not answer for the host ${request.headers.host ?? ''}.\n`);
      return true;
    }
    if (pathname === '/' || pathname === '/lightning' || pathname.startsWith('/lightning/')) {
      await this.#sendPage(response);
      return true;
    }
    if (pathname.startsWith('/resource/')) {
      return this.#sendResource(request, response, pathname.slice('/resource/'.length));
    }
    if (pathname.startsWith('/file-asset/')) {
      return this.#sendContentAsset(request, response, pathname.slice('/file-asset/'.length));
    }
    if (pathname !== '/favicon.ico' && !pathname.startsWith('/preview/')) {
      return false;
    }
    if (await this.#sendAsset(request, response, pathname)) {
      return true;
    }
    response
      .writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' })
      .end(`There is nothing at ${pathname}.\n`);
    return true;
  }

  async close(): Promise<void> {
    this.#closed = true;
    this.#stopWatching?.();
    this.#pages.close();
    await this.#builder.close();
  }

  async #sendPage(response: ServerResponse): Promise<void> {
    let bundles: Bundles;
    try {
      bundles = await this.#builder.bundles();
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      response.writeHead(500, { 'Content-Type': 'text/plain; charset=utf-8' }).end(`${message}\n`);
      return;
    }
    const { vendor, shell, app } = bundles;
    const model = previewModel(this.#project, this.#currency);
    model.permissions = {
      custom: [...new Set([...model.permissions.custom, ...app.permissions.custom])],
      user: [...new Set([...model.permissions.user, ...app.permissions.user])]
    };
    const imports = importMap(bundles, assets);
    const html = htmlPage({
      boot: { model, ...this.#state(bundles) },
      imports,
      preload: [
        'preview/boot',
        'preview/main',
        '@lwc/synthetic-shadow',
        'lwc',
        'lightning/button',
        'lightning/iconSvgTemplatesUtility'
      ].flatMap((name) => imports[name] ?? []),
      styles: [
        `${slds}/assets/styles/salesforce-lightning-design-system.min.css`,
        // Larger targets and text where there is no mouse: it asks the device, not the width.
        `${slds}/assets/styles/salesforce-lightning-design-system_touch.min.css`,
        `${assets}/${shell.folder}/preview.css`
      ]
    });
    response
      .writeHead(200, {
        ...PAGE_HEADERS,
        'Content-Type': 'text/html; charset=utf-8',
        'Cache-Control': 'no-store',
        'X-Preview-Build': `${vendor.folder} ${shell.folder} ${app.folder}`
      })
      .end(html);
  }

  #state({ shell, app }: Bundles): BuildState {
    return {
      build: `${shell.folder} ${app.folder} ${this.#revision}`,
      problems: [...this.#projectProblems, ...app.problems, ...this.#schemaProblems]
    };
  }

  async #sendAsset(request: IncomingMessage, response: ServerResponse, pathname: string): Promise<boolean> {
    if (pathname === '/preview/events') {
      this.#pages.connect(request, response, this.#state(await this.#builder.bundles()));
      return true;
    }
    if (pathname === '/preview/icon.svg' || pathname === '/favicon.ico') {
      return sendFile(join(import.meta.dirname, 'icon.svg'), request, response);
    }
    const language = /^\/preview\/words\/(\w+)\.json$/.exec(pathname)?.[1];
    if (language !== undefined) {
      response
        .writeHead(200, { 'Content-Type': 'application/json; charset=utf-8', 'Cache-Control': 'no-store' })
        .end(JSON.stringify(wordsIn(this.#project, language)));
      return true;
    }
    const asked = /^\/preview\/assets\/icons\/[^/]+\/(\w+)\.js$/.exec(pathname)?.[1];
    const category = iconCategories.find((known) => known === asked);
    if (category !== undefined) {
      const { folder, entries } = await this.#builder.icons(category);
      const file = `${folder}/${entries[iconModule(category)] ?? ''}`;
      return sendBelow(this.#cacheDirectory, file, request, response, { immutable: true });
    }
    for (const [prefix, root] of this.#immutableFolders) {
      if (pathname.startsWith(prefix)) {
        return sendBelow(root, pathname.slice(prefix.length), request, response, { immutable: true });
      }
    }
    return false;
  }

  async #sendResource(request: IncomingMessage, response: ServerResponse, path: string): Promise<boolean> {
    const [name = '', ...rest] = path.split('/');
    const resource = this.#project.staticResources.find((candidate) => candidate.name === name);
    if (!resource) {
      return false;
    }
    const { content, contentType } = resource;
    return rest.length === 0
      ? sendFile(content, request, response, { contentType })
      : sendBelow(content, rest.join('/'), request, response);
  }

  async #sendContentAsset(
    request: IncomingMessage,
    response: ServerResponse,
    name: string
  ): Promise<boolean> {
    const asset = this.#project.contentAssets.find((candidate) => candidate.name === name);
    return asset === undefined
      ? false
      : sendFile(asset.content, request, response, { contentType: mimeTypeOf(asset.pathOnClient) });
  }

  async #checkSchema(app: AppBuild): Promise<void> {
    if (!this.#describe) {
      return;
    }
    const problems = await schemaProblems(app.schemaReferences, this.#describe);
    this.#schemaProblems = problems.map((problem) => ({
      ...problem,
      file: problem.file && relative(this.#project.directory, problem.file)
    }));
  }

  #watch(): void {
    const folders = this.#project.packageDirectories.map((path) => join(this.#project.directory, path));
    let running = Promise.resolve();
    this.#stopWatching = watchFolders(folders, () => {
      running = running.then(() => this.#rebuild());
    });
  }

  async #rebuild(): Promise<void> {
    const started = performance.now();
    try {
      this.#project = await readProject(this.#project.directory);
      this.#projectProblems = [];
      this.#revision += 1;
    } catch (error) {
      this.#projectProblems = [
        { kind: 'mistake', message: error instanceof Error ? error.message : String(error) }
      ];
    }
    try {
      const before = (await this.#builder.bundles().catch(() => undefined))?.app.folder;
      const app = await this.#builder.rebuild(this.#project);
      const sameBuild = before === app.folder;
      await this.#checkSchema(app);
      const problems = [...this.#projectProblems, ...app.problems, ...this.#schemaProblems];
      const mistakes = problems.filter(({ kind }) => kind === 'mistake');
      for (const problem of mistakes) {
        this.#log(formatProblem(problem));
      }
      if (mistakes.length === 0 && !sameBuild) {
        this.#log(`Components built again in ${Math.round(performance.now() - started)} ms.`);
      }
      this.#pages.announce(this.#state(await this.#builder.bundles()));
    } catch (error) {
      this.#log(String(error));
    }
  }
}
