/** Writes docs/data-model.md from the metadata. `--check` fails when it is stale; `npm run metadata` checks it too. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { dataModel } from './doc/dataModel.ts';
import type { CheckContext } from './model/context.ts';
import { problem, sentence } from './model/problem.ts';
import type { Problem } from './model/problem.ts';
import { readContext } from './model/readContext.ts';

const root = join(import.meta.dirname, '../..');
const FILE = 'docs/data-model.md';

/** The page as it should be. */
export async function dataModelPage({ project, schema }: CheckContext): Promise<string> {
  const config = await resolveConfig(join(root, FILE));
  return format(dataModel(project, schema), { ...config, parser: 'markdown' });
}

export async function staleDataModel(context: CheckContext): Promise<Problem[]> {
  return readIfThere(join(context.project.directory, FILE)) === (await dataModelPage(context))
    ? []
    : [
        problem(
          FILE,
          'it is not what the metadata says',
          'run `node toolkit/metadata-checks/dataModelDoc.ts` and commit it'
        )
      ];
}

function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

if (import.meta.main) {
  const context = await readContext(root);
  if (process.argv.includes('--check')) {
    const stale = await staleDataModel(context);
    stale.forEach((each) => console.error(sentence(each)));
    process.exitCode = stale.length;
  } else {
    writeFileSync(join(root, FILE), await dataModelPage(context));
  }
}
