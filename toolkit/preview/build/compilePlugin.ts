/** The rollup plugin that compiles components: TypeScript first, then LWC, and a mistake in one file stops no other. */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { basename, isAbsolute } from 'node:path';
import remapping from '@jridgewell/remapping';
import lwcModule from '@lwc/rollup-plugin';
import type { LoadResult, Plugin, PluginContext, TransformResult } from 'rollup';
import { CompileError, fromLwcCompiler } from './compileError.ts';
import { compilerSettings } from './compilerSettings.ts';
import type { SourcePlace } from './compileError.ts';
import { codeFrame, failingModule } from './problems.ts';
import type { BuildProblem } from './problems.ts';
import { stripTypes } from './stripTypes.ts';

// Its types describe the CommonJS build; Node loads a function.
const lwc = lwcModule as unknown as typeof lwcModule.default;

export interface CompileOptions {
  /** Folder that module names are relative to. */
  rootDirectory: string;
  /** npm packages whose modules may be imported. */
  packages?: string[];
  /** Files that are plain JavaScript already. */
  exclude?: RegExp[];
  /** Told of mistakes; the file then becomes a module that says so when it is loaded. Without it they end the build. */
  onProblem?: (problem: BuildProblem) => void;
}

type Transform = (this: PluginContext, code: string, id: string) => TransformResult;

/** What a file became, by its content: rebuilding compiles only what changed. */
const compiled = new Map<string, Compiled>();

interface Compiled {
  code: string;
  /** Source map back to what the developer wrote, as JSON; null where the compiler makes none. */
  map: string | null;
  problem?: BuildProblem;
}

export function compilePlugin({ rootDirectory, packages = [], exclude, onProblem }: CompileOptions): Plugin {
  const plugin = lwc({
    rootDir: rootDirectory,
    modules: packages.map((npm) => ({ npm })),
    exclude,
    // Only components of the project are debugged
    sourcemap: onProblem !== undefined,
    ...compilerSettings
  });
  const transform = plugin.transform as unknown as Transform;
  const load = plugin.load as unknown as (this: PluginContext, id: string) => LoadResult;

  return {
    ...plugin,
    load(id) {
      const file = fileOf(id);
      if (onProblem && isAbsolute(file) && !existsSync(file)) {
        const message = `There is no file ${basename(file)}.`;
        onProblem({ kind: 'mistake', message, file });
        return { code: failingModule(message), syntheticNamedExports: true };
      }
      return load.call(this, id);
    },
    transform(source, id) {
      if (id.startsWith('\0')) {
        return null;
      }
      if (!onProblem) {
        return compile(this, transform, source, id);
      }
      const key = createHash('sha256').update(`${id}\0${source}`).digest('hex');
      let result = compiled.get(key);
      if (!result) {
        compiled.set(key, (result = compileOrSay(this, transform, source, id)));
      }
      if (result.problem) {
        onProblem(result.problem);
      }
      return { code: result.code, map: result.map };
    }
  };
}

function compileOrSay(context: PluginContext, transform: Transform, source: string, id: string): Compiled {
  try {
    return compile(context, transform, source, id);
  } catch (error) {
    if (!(error instanceof CompileError)) {
      throw error;
    }
    const problem = problemOf(error, source, fileOf(id));
    const words = `${basename(fileOf(id))} cannot be built: ${error.message}`;
    return { code: failingModule(words), map: null, problem };
  }
}

function compile(context: PluginContext, transform: Transform, source: string, id: string): Compiled {
  const file = fileOf(id);
  const stripped = file.endsWith('.ts') ? stripTypes(source, file) : undefined;
  const plain = { code: stripped?.code ?? source, map: stripped?.map ?? null };
  try {
    const result = transform.call(context, plain.code, id);
    if (result === null || result === undefined || typeof result === 'string') {
      return { ...plain, ...(typeof result === 'string' && { code: result }) };
    }
    return { code: result.code ?? plain.code, map: mapOf(result, plain.map, file) };
  } catch (error) {
    const words = fromLwcCompiler(error, file);
    if (!words) {
      throw error;
    }
    throw new CompileError(
      words.message,
      words.place && stripped ? stripped.original(words.place) : words.place
    );
  }
}

/** From what the LWC compiler made back to the source, through the JavaScript between them. */
function mapOf({ map }: { map?: unknown }, stripped: string | null, file: string): string | null {
  // Templates and style sheets have none
  if (typeof map !== 'object' || map === null || !('sources' in map)) {
    return null;
  }
  let isOuter = true;
  const whole = remapping(JSON.stringify(map), () => {
    const inner = isOuter ? stripped : null;
    isOuter = false;
    return inner;
  });
  return JSON.stringify({ ...whole, sources: [file] });
}

function problemOf({ message, place }: CompileError, source: string, file: string): BuildProblem {
  return { kind: 'mistake', message, file, ...(place && shown(place, source)) };
}

function shown({ line, column }: SourcePlace, source: string): Partial<BuildProblem> {
  return { line, column: column + 1, frame: codeFrame(source, line, column + 1) };
}

/** Ids carry the component's name or the kind of style sheet behind a question mark. */
function fileOf(id: string): string {
  return id.split('?', 1)[0] ?? id;
}
