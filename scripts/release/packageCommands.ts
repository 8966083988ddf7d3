/** What the Salesforce CLI is asked for, from `sfdx-project.json` alone: pure, so that it can be tested without a Dev Hub. */
import { z } from 'zod';
import { OperatorError } from '../target-org/operatorError.ts';

const projectFile = z.object({
  packageDirectories: z.array(
    z.object({
      path: z.string(),
      package: z.string().optional(),
      versionNumber: z.string().optional(),
      versionDescription: z.string().optional()
    })
  ),
  packageAliases: z.record(z.string(), z.string()).default({})
});
export type PackageProject = z.infer<typeof projectFile>;

const MINUTES = '90';

export const readPackageProject = (text: string): PackageProject => projectFile.parse(JSON.parse(text));

const packagesOf = ({ packageDirectories }: PackageProject) =>
  packageDirectories.flatMap((directory) =>
    directory.package === undefined ? [] : [{ ...directory, package: directory.package }]
  );

/** Once in the life of a Dev Hub: the packages that have no id yet. The core first, as the others depend on it. */
export function createCommands(project: PackageProject): string[][] {
  return packagesOf(project)
    .filter((directory) => project.packageAliases[directory.package] === undefined)
    .map((directory) => [
      'package',
      'create',
      '--name',
      directory.package,
      '--description',
      directory.versionDescription ?? directory.package,
      '--package-type',
      'Unlocked',
      '--no-namespace',
      '--path',
      directory.path
    ]);
}

/** A new version of each package, or of those that are named. */
export function versionCommands(project: PackageProject, names: readonly string[] = []): string[][] {
  const packages = packagesOf(project);
  const unknown = names.find((name) => !packages.some((each) => each.package === name));
  if (unknown !== undefined) {
    throw new OperatorError(`There is no package ${unknown}.`, 'sfdx-project.json names the packages.');
  }
  const missing = packages.find((each) => project.packageAliases[each.package] === undefined);
  if (missing !== undefined) {
    throw new OperatorError(
      `The package ${missing.package} has no id in packageAliases.`,
      'Once for a Dev Hub: npm run package:create, and commit sfdx-project.json.'
    );
  }
  return packages
    .filter((each) => names.length === 0 || names.includes(each.package))
    .map((each) => [
      'package',
      'version',
      'create',
      '--package',
      each.package,
      // "To promote a package version to released, you must use the --code-coverage parameter", also without any Apex.
      '--code-coverage',
      '--installation-key-bypass',
      '--wait',
      MINUTES
    ]);
}

/** The newest version of each package, as their aliases (`Ridealong@0.1.0-3`) have it. */
export function newestVersions({ packageAliases, ...project }: PackageProject): Map<string, string> {
  const newest = new Map<string, string>();
  for (const { package: name } of packagesOf({ packageAliases, ...project })) {
    const versions = Object.keys(packageAliases).filter((alias) => alias.startsWith(`${name}@`));
    const [last] = versions.toSorted((a, b) => compare(b, a));
    if (last !== undefined) {
      newest.set(last, packageAliases[last] ?? '');
    }
  }
  return newest;
}

export function promoteCommands(project: PackageProject): string[][] {
  const versions = [...newestVersions(project).keys()];
  if (versions.length === 0) {
    throw new OperatorError('There is no version to promote.', 'Make one: npm run package:version.');
  }
  return versions.map((alias) => ['package', 'version', 'promote', '--package', alias, '--no-prompt']);
}

/** By number, so that 0.10 comes behind 0.9. */
function compare(one: string, other: string): number {
  const numbers = (alias: string): number[] => (alias.split('@').at(-1) ?? '').split(/[.-]/).map(Number);
  const [a, b] = [numbers(one), numbers(other)];
  const at = a.findIndex((number, index) => number !== b[index]);
  return at === -1 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}
