import { SourceMap } from 'node:module';
import type { SourceMapPayload } from 'node:module';
import ts from 'typescript';
import type { SourcePlace } from './compileError.ts';
import { CompileError } from './compileError.ts';

export interface StrippedSource {
  code: string;
  /** Source map of `code`, as JSON. */
  map: string;
  /** Where a place of `code` (line from 1, column from 0) is in the source. */
  original: (place: SourcePlace) => SourcePlace;
}

/** TypeScript of one file to JavaScript that the LWC compiler takes: decorators and class fields stay as they are. */
export function stripTypes(source: string, file: string): StrippedSource {
  const { outputText, sourceMapText, diagnostics } = ts.transpileModule(source, {
    fileName: file,
    reportDiagnostics: true,
    compilerOptions: {
      target: ts.ScriptTarget.ESNext,
      module: ts.ModuleKind.ESNext,
      isolatedModules: true,
      experimentalDecorators: false,
      useDefineForClassFields: true,
      sourceMap: true
    }
  });
  const [first] = diagnostics ?? [];
  if (first) {
    const place = first.file && first.start !== undefined ? placeOf(first.file, first.start) : undefined;
    throw new CompileError(ts.flattenDiagnosticMessageText(first.messageText, '\n'), place);
  }
  const json = sourceMapText ?? '{}';
  const map = new SourceMap(JSON.parse(json) as SourceMapPayload);
  return {
    code: outputText.replace(/\n\/\/# sourceMappingURL=.*\s*$/, '\n'),
    map: json,
    original: ({ line, column }) => {
      const entry = map.findEntry(line - 1, column);
      return 'originalLine' in entry
        ? { line: entry.originalLine + 1, column: entry.originalColumn }
        : { line, column };
    }
  };
}

function placeOf(file: ts.SourceFile, start: number): SourcePlace {
  const { line, character } = file.getLineAndCharacterOfPosition(start);
  return { line: line + 1, column: character };
}
