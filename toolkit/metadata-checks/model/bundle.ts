import { basename } from 'node:path';
import ts from 'typescript';
import type { LwcPart } from '@toolkit/sfdx-project';
import { isScript, withoutLanguage } from './sourceFile.ts';
import type { SourceFile } from './sourceFile.ts';

export interface Script extends SourceFile {
  isTest: boolean;
  tree: ts.SourceFile;
}

/** A Lightning Web Component with its sources. */
export interface Bundle {
  name: string;
  part: LwcPart;
  scripts: Script[];
  templates: SourceFile[];
  styles: SourceFile[];
}

/** The bundle of `part`, from the package's files. `folder` is relative to the project. */
export function bundleOf(part: LwcPart, folder: string, files: readonly SourceFile[]): Bundle {
  const own = files.filter(({ path }) => path.startsWith(`${folder}/`));
  return {
    name: part.name,
    part,
    scripts: own.filter(({ path }) => isScript(path)).map(script),
    templates: own.filter(({ path }) => path.endsWith('.html')),
    styles: own.filter(({ path }) => path.endsWith('.css'))
  };
}

/** The script at a path, in whichever language it is written. */
export function scriptAt({ scripts }: Pick<Bundle, 'scripts'>, path: string): Script | undefined {
  return scripts.find((other) => withoutLanguage(other.path) === withoutLanguage(path));
}

/** The script that the bundle is named after. */
export function mainScript({ name, scripts }: Bundle): Script | undefined {
  return scripts.find(({ path }) => withoutLanguage(path).endsWith(`/${name}/${name}`));
}

export function script({ path, text }: SourceFile): Script {
  return {
    path,
    text,
    isTest: path.includes('/__tests__/'),
    tree: ts.createSourceFile(basename(path), text, ts.ScriptTarget.ESNext, true, ts.ScriptKind.TS)
  };
}

/** `foo-bar` as `fooBar`. */
export function camel(name: string): string {
  return name.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}
