import { resolve } from 'node:path';
import { readProjectFile } from './projectFile.ts';
import { readSnapshot, snapshotFile, writeSnapshot } from './snapshot.ts';
import type { Project } from './types.ts';

/**
 * Reads an SFDX project: every package directory of its `sfdx-project.json`. What another process has read of the same
 * files is taken from there: the library that finds components alone takes half a second to load.
 */
export async function readProject(directory: string): Promise<Project> {
  const root = resolve(directory);
  const settings = await readProjectFile(root);
  const file = snapshotFile(root, settings.packageDirectories);
  const known = file === undefined ? undefined : readSnapshot(file);
  if (known !== undefined) {
    return known;
  }
  const { readSource } = await import('./readSource.ts');
  const project = await readSource(root, settings);
  // Not what was changed while it was read
  if (file !== undefined && file === snapshotFile(root, settings.packageDirectories)) {
    writeSnapshot(file, project);
  }
  return project;
}
