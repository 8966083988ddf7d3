import { dirname, join, relative } from 'node:path';
import ts from 'typescript';
import type { Bundle } from './bundle.ts';

/** Without a say of the project: types go, and all else stays as it is written. */
const PLAIN: ts.CompilerOptions = {
  target: ts.ScriptTarget.ESNext,
  module: ts.ModuleKind.ESNext,
  useDefineForClassFields: true,
  verbatimModuleSyntax: true
};

/** The files of a bundle as they are deployed: scripts as the JavaScript that a build emits, by name in the bundle. */
export function emittedFiles(
  { part, scripts, templates, styles }: Bundle,
  options: ts.CompilerOptions = PLAIN
): Record<string, string> {
  const folder = dirname(part.file);
  const files: Record<string, string> = {};
  for (const { path, text, isTest } of scripts) {
    if (!isTest) {
      files[relative(folder, path).replace(/\.ts$/, '.js')] = path.endsWith('.ts')
        ? ts.transpileModule(text, { compilerOptions: options, fileName: path }).outputText
        : text;
    }
  }
  for (const { path, text } of [...templates, ...styles]) {
    files[relative(folder, path)] = text;
  }
  return files;
}

/** How a project compiles its components, from the configuration that it has for that. */
export function compilerOptions(directory: string, file: string | undefined): ts.CompilerOptions {
  if (file === undefined) {
    return PLAIN;
  }
  const path = join(directory, file);
  const { config } = ts.readConfigFile(path, (name) => ts.sys.readFile(name)) as { config?: unknown };
  // Which files the build takes does not matter here: they are given one by one.
  const host = { ...ts.sys, readDirectory: (): string[] => [] };
  return ts.parseJsonConfigFileContent(config, host, dirname(path)).options;
}
