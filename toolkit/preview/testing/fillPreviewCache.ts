import { readProject } from '@toolkit/sfdx-project';
import { Builder } from '../server/builder.ts';
import { testCacheDirectory } from './testCache.ts';

/** Builds packages, icons, shell and the components of a project into the cache of all tests, unless it has them. */
export async function fillPreviewCache(directory: string): Promise<void> {
  const builder = new Builder(testCacheDirectory);
  try {
    builder.start(await readProject(directory));
    await builder.bundles();
    await builder.buildIcons();
  } finally {
    await builder.close();
  }
}
