import { readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { readProject } from '@toolkit/sfdx-project';
import type { Project } from '@toolkit/sfdx-project';
import { Findings, KeyPrefixes, buildSchema } from '@toolkit/local-org';
import { bundleOf } from './bundle.ts';
import { readCheckSettings } from './checkSettings.ts';
import type { CheckContext } from './context.ts';
import { Features } from './features.ts';
import { withoutLanguage } from './sourceFile.ts';
import type { SourceFile } from './sourceFile.ts';

const TEXT = /\.(xml|ts|js|html|css|json|svg|txt)$/;

export async function readContext(directory: string): Promise<CheckContext> {
  const settings = readCheckSettings(directory);
  const project = await readProject(directory);
  const findings = new Findings();
  const options = { features: { sharedActivities: false }, sharing: {} };
  const schema = buildSchema(project, new KeyPrefixes(), options, findings);
  const files = readFiles(project);
  const bundles = project.lwcs.map((part) =>
    bundleOf(part, relative(project.directory, part.directory), files)
  );
  const { problems: schemaProblems, unsupported } = findings;
  const features = new Features(settings);
  return { project, settings, features, schema, schemaProblems, unsupported, files, bundles };
}

function readFiles({ directory, packageDirectories }: Project): SourceFile[] {
  return packageDirectories
    .flatMap((packageDirectory) =>
      readdirSync(join(directory, packageDirectory), { recursive: true, withFileTypes: true })
    )
    .filter((entry) => entry.isFile() && TEXT.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path, _index, all) => !isBuilt(path, all))
    .toSorted()
    .map((path) => ({ path: relative(directory, path), text: readFileSync(path, 'utf8') }));
}

/** Made from the TypeScript beside it by a build, not kept in the repository. */
function isBuilt(path: string, all: readonly string[]): boolean {
  return path.endsWith('.js') && all.includes(`${withoutLanguage(path)}.ts`);
}
