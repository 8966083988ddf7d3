import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import ts from 'typescript';
import { z } from 'zod';
import { mainScript } from '../model/bundle.ts';
import type { Bundle } from '../model/bundle.ts';
import type { CheckContext } from '../model/context.ts';
import { compilerOptions, emittedFiles } from '../model/emit.ts';
import { problem } from '../model/problem.ts';
import type { Problem } from '../model/problem.ts';
import { nothingBefore } from '../model/validBefore.ts';
import type { ValidBefore } from '../model/validBefore.ts';
import { componentClass } from '../model/syntax.ts';

const said = z.array(z.object({ message: z.string() }));

/**
 * Compiles each bundle as the platform does, from the JavaScript that is deployed. The platform's compiler reports success
 * when it drops a class it could not read, so the class and the exports are looked for in what it gives.
 */
export async function lwcCompile(
  { project, settings, bundles }: CheckContext,
  validBefore: ValidBefore = nothingBefore
): Promise<Problem[]> {
  const problems: Problem[] = [];
  const options = compilerOptions(project.directory, settings.componentsTsconfig);
  for (const bundle of bundles) {
    const files = emittedFiles(bundle, options);
    const content = JSON.stringify([compilerVersion(), bundle.name, files]);
    if (!validBefore.has(content)) {
      const found = await compileProblems(bundle, files);
      problems.push(...found);
      if (found.length === 0) {
        validBefore.add(content);
      }
    }
  }
  return problems;
}

async function compileProblems(bundle: Bundle, files: Record<string, string>): Promise<Problem[]> {
  // Loading the compiler takes a second: not before there is something to compile.
  const { compile } = await import('@lwc/sfdc-lwc-compiler');
  const { success, diagnostics, results } = await compile({
    bundle: { type: 'platform', name: bundle.name, namespace: 'c', namespaceMapping: { c: 'c' }, files }
  });
  const { file } = bundle.part;
  const todo = 'correct the code: the platform compiles it as it is here';
  if (!success || diagnostics.length > 0) {
    const messages = said.parse(diagnostics).map(({ message }) => message.replaceAll(/\s+/g, ' '));
    return messages.length > 0
      ? messages.map((message) => problem(file, `the platform's compiler says: ${message}`, todo))
      : [problem(file, `the platform's compiler refuses it without a word`, todo)];
  }
  const code = results?.map((result) => result.code).join('\n') ?? '';
  return missingFrom(bundle, code).map((name) =>
    problem(file, `the platform's compiler drops ${name}`, todo)
  );
}

/** The component's class, or what a module exports, as far as the compiled code does not have it. */
function missingFrom(bundle: Bundle, code: string): string[] {
  const main = mainScript(bundle);
  if (main === undefined) {
    return [];
  }
  const component = componentClass(main);
  if (component !== undefined) {
    const name = component.name?.text ?? 'default';
    return new RegExp(`\\bclass ${name}\\b`).test(code) ? [] : [`the class ${name}`];
  }
  return exportedValues(main.tree)
    .filter((name) => !new RegExp(`\\bexports\\.${name}\\b`).test(code))
    .map((name) => `the export ${name}`);
}

function exportedValues(tree: ts.SourceFile): string[] {
  return tree.statements
    .filter(
      (statement) =>
        ts.canHaveModifiers(statement) &&
        ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) === true
    )
    .flatMap((statement) => {
      if (ts.isVariableStatement(statement)) {
        return statement.declarationList.declarations.map(({ name }) => name.getText());
      }
      return ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement)
        ? (statement.name?.text ?? [])
        : [];
    });
}

function compilerVersion(): string {
  return readFileSync(createRequire(import.meta.url).resolve('@lwc/sfdc-lwc-compiler/package.json'), 'utf8');
}
