/** Which `lightning/*` modules there are: on the platform, and in the preview. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { baseComponentsDirectory, browserDirectory, packageDirectory } from './paths.ts';

/**
 * Documented, and missing from sfdx-lwc-jest's list:
 * https://developer.salesforce.com/docs/platform/lightning-component-reference/guide/component-reference.html and
 * https://developer.salesforce.com/docs/platform/lwc/guide/reference-lightning-modules.html
 */
const alsoDocumented = [
  'lightning/actions',
  'lightning/logger',
  'lightning/mediaUtils',
  'lightning/mobileCapabilities',
  'lightning/modal',
  'lightning/platformUtilityBarApi',
  'lightning/select'
];

/** Names of all `lightning/*` modules that a component may import on the platform. */
export function platformLightningModules(): ReadonlySet<string> {
  const stubs = join(packageDirectory('@salesforce/sfdx-lwc-jest'), 'src/lightning-stubs');
  return new Set([...folders(stubs).map((name) => `lightning/${name}`), ...alsoDocumented]);
}

/** Adapters and components of the preview itself, by module name: file. They stand in for what no package has. */
export function shellLightningModules(): ReadonlyMap<string, string> {
  return lightningModules(join(browserDirectory, 'lwc/lightning'));
}

/** Base components and their helpers, by module name: file. Icons are not among them (`icons.ts`). */
export function baseComponentModules(): ReadonlyMap<string, string> {
  const modules = lightningModules(baseComponentsDirectory());
  return new Map([...modules].filter(([name]) => !name.startsWith('lightning/iconSvgTemplates')));
}

function lightningModules(directory: string): Map<string, string> {
  return new Map(
    folders(directory).flatMap((name) => {
      const file = ['ts', 'js', 'css']
        .map((extension) => join(directory, name, `${name}.${extension}`))
        .find((candidate) => !candidate.endsWith('.d.ts') && existsSync(candidate));
      return file === undefined ? [] : [[`lightning/${name}`, file] as const];
    })
  );
}

function folders(directory: string): string[] {
  return readdirSync(directory, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}
