import { dirname, join, relative } from 'node:path';
import ts from 'typescript';
import type { Bundle } from './bundle.ts';

const CONFIG = join(import.meta.dirname, '../../../tsconfig.lwc-build.json');

let options: ts.CompilerOptions | undefined;

/** The files of a bundle as they are deployed: scripts as the JavaScript that `npm run build` emits, by name in the bundle. */
export function emittedFiles({ part, scripts, templates, styles }: Bundle): Record<string, string> {
  options ??= buildOptions();
  const folder = dirname(part.file);
  const files: Record<string, string> = {};
  for (const { path, text, isTest } of scripts) {
    if (!isTest) {
      const name = relative(folder, path).replace(/\.ts$/, '.js');
      files[name] = ts.transpileModule(text, { compilerOptions: options, fileName: path }).outputText;
    }
  }
  for (const { path, text } of [...templates, ...styles]) {
    files[relative(folder, path)] = text;
  }
  return files;
}

function buildOptions(): ts.CompilerOptions {
  const { config } = ts.readConfigFile(CONFIG, (path) => ts.sys.readFile(path)) as { config?: unknown };
  // Which files the build takes does not matter here: they are given one by one.
  const host = { ...ts.sys, readDirectory: (): string[] => [] };
  return ts.parseJsonConfigFileContent(config, host, dirname(CONFIG)).options;
}
