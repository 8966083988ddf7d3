/** The page about the data model: made from the metadata, where the project's settings name one. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { dataModel } from './doc/dataModel.ts';
import type { CheckContext } from './model/context.ts';
import { problem } from './model/problem.ts';
import type { Problem } from './model/problem.ts';

/** The page as it should be; undefined for a project without one. */
export async function dataModelPage(
  context: CheckContext
): Promise<{ path: string; text: string } | undefined> {
  const { dataModelPage: page } = context.settings;
  if (page === undefined) {
    return undefined;
  }
  const path = join(context.project.directory, page);
  const config = await resolveConfig(path);
  return { path, text: await format(dataModel(context), { ...config, parser: 'markdown' }) };
}

export async function staleDataModel(context: CheckContext): Promise<Problem[]> {
  const page = await dataModelPage(context);
  return page === undefined || readIfThere(page.path) === page.text
    ? []
    : [
        problem(
          context.settings.dataModelPage ?? '',
          'it is not what the metadata says',
          'run metadata-checks with --write and commit it'
        )
      ];
}

export async function writeDataModel(context: CheckContext): Promise<void> {
  const page = await dataModelPage(context);
  if (page !== undefined) {
    writeFileSync(page.path, page.text);
  }
}

function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
