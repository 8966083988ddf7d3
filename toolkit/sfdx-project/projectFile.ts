import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { ProjectError } from './projectError.ts';

const projectFile = z.object({
  packageDirectories: z
    .array(z.object({ path: z.string(), dependencies: z.array(z.unknown()).default([]) }))
    .min(1),
  name: z.string().optional(),
  namespace: z.string().optional(),
  sourceApiVersion: z.string().optional()
});

export interface ProjectSettings {
  name: string;
  apiVersion: string;
  namespace: string;
  packageDirectories: string[];
  /** Other packages, which may have what the project names and does not contain. */
  hasDependencies: boolean;
}

export async function readProjectFile(root: string): Promise<ProjectSettings> {
  const file = join(root, 'sfdx-project.json');
  const fail = (reason: string): never => {
    throw new ProjectError([{ file, reason }]);
  };
  const text = await readFile(file, 'utf8').catch(() =>
    fail('there is no such file. Name the folder of an SFDX project: the one with sfdx-project.json in it')
  );
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    return fail(`it is not valid JSON (${error instanceof Error ? error.message : String(error)})`);
  }
  const parsed = projectFile.safeParse(json);
  if (!parsed.success) {
    return fail(z.prettifyError(parsed.error).replaceAll('\n', ' '));
  }
  const { packageDirectories, name, namespace, sourceApiVersion } = parsed.data;
  return {
    name: name ?? 'project',
    namespace: namespace ?? '',
    apiVersion: sourceApiVersion ?? '66.0',
    packageDirectories: packageDirectories.map(({ path }) => path),
    hasDependencies: packageDirectories.some(({ dependencies }) => dependencies.length > 0)
  };
}
