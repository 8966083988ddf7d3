/**
 * `node scripts/architecture/drawGraphs.ts [--check]`: draws who imports whom into docs/architecture.md, or says that the
 * drawing there is out of date.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { cruise } from 'dependency-cruiser';
import type { ICruiseResult } from 'dependency-cruiser';
import { aliasesOf } from './aliases.ts';
import { folderGraph, mermaid, withoutDetours } from './graph.ts';
import { OPTIONS } from './options.ts';
import { OF_TESTS } from './rules.ts';

const root = resolve(import.meta.dirname, '../..');
const page = resolve(root, 'docs/architecture.md');

/** Each picture by the name that its place in the page carries, with the folder that a file is drawn as. */
const PICTURES: Record<string, RegExp> = {
  workspaces: /^(toolkit\/[^/]+|scripts\/[^/]+|force-app\/main\/[^/]+)\//,
  'local-org': /^toolkit\/local-org\/(engine\/[^/]+|api\/[^/]+|core|schema)\//
};

async function readImports(): Promise<ICruiseResult> {
  const { output } = await cruise(
    ['force-app/main', 'scripts', 'toolkit'],
    {
      ...OPTIONS,
      baseDir: root,
      exclude: { path: [OF_TESTS, 'node_modules'] },
      includeOnly: { path: '^(force-app/main|scripts|toolkit)/' }
    },
    { ...OPTIONS.enhancedResolveOptions, alias: aliasesOf(root) }
  );
  return output as ICruiseResult;
}

function draw({ modules }: ICruiseResult, folder: RegExp): string {
  return mermaid(withoutDetours(folderGraph(modules, (path) => folder.exec(path)?.[1])));
}

function place(text: string, name: string, picture: string): string {
  const found = new RegExp(`(<!-- drawn: ${name} -->\\n\\n\`\`\`mermaid\\n)[^]*?(\\n\`\`\`)`);
  if (!found.test(text)) {
    throw new Error(`docs/architecture.md has no place for the picture "${name}".`);
  }
  return text.replace(found, (_, before: string, after: string) => `${before}${picture}${after}`);
}

const imports = await readImports();
const before = await readFile(page, 'utf8');
const after = Object.entries(PICTURES).reduce(
  (text, [name, folder]) => place(text, name, draw(imports, folder)),
  before
);

if (!process.argv.includes('--check')) {
  await writeFile(page, after);
} else if (after !== before) {
  console.error(
    'docs/architecture.md shows imports as they were. Run: node scripts/architecture/drawGraphs.ts'
  );
  process.exitCode = 1;
}
