/** Where the preview finds its own sources and the packages it builds from. */
import { findPackageJSON } from 'node:module';
import { dirname, join, resolve } from 'node:path';

/** The browser's half of the preview: page shell and `lightning/*` adapters. */
export const browserDirectory = resolve(import.meta.dirname, '../browser');

/** Folder of an installed npm package. Throws when it is not installed. */
export function packageDirectory(name: string): string {
  let file: string | undefined;
  try {
    file = findPackageJSON(name, import.meta.url);
  } catch (error) {
    throw new Error(`The package ${name} is not installed. Run: npm ci`, { cause: error });
  }
  if (file === undefined) {
    throw new Error(`The package ${name} has no package.json.`);
  }
  return dirname(file);
}

/** Folder of the base components: one folder a module. */
export function baseComponentsDirectory(): string {
  return join(packageDirectory('lightning-base-components'), 'src/lightning');
}
