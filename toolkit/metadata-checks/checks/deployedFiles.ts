import { join } from 'node:path';
import { ForceIgnore } from '@salesforce/source-deploy-retrieve';
import type { CheckContext } from '../model/context.ts';
import { problem } from '../model/problem.ts';
import type { Problem } from '../model/problem.ts';

/** TypeScript and tests are authored, not deployed. The tools read .forceignore themselves: so does this check, with their code. */
export function deployedFiles({ project, features, files }: CheckContext): Problem[] {
  const ignore = ForceIgnore.findAndCreate(join(project.directory, project.packageDirectories[0] ?? '.'));
  const inPackage = features.isUsed ? files.filter(({ path }) => features.of(path) !== undefined) : files;
  const isAuthored = (path: string): boolean => path.endsWith('.ts') || path.includes('/__tests__/');
  return [
    ...inPackage
      .filter(({ path }) => isAuthored(path) && ignore.accepts(join(project.directory, path)))
      .map(({ path }) =>
        problem(path, 'it would be deployed', 'add it to .forceignore: only compiled JavaScript goes out')
      ),
    ...inPackage
      .filter(({ path }) => !isAuthored(path))
      .flatMap(({ path }) => [
        path,
        ...(path.endsWith('.js-meta.xml') ? [path.replace(/\.js-meta\.xml$/, '.js')] : [])
      ])
      .filter((path) => ignore.denies(join(project.directory, path)))
      .map((path) => problem(path, 'it would not be deployed', 'take it out of .forceignore'))
  ];
}
