/** Where the preview finds its sources and packages, and where it keeps what it builds. */
import { findPackageJSON } from 'node:module';
import { dirname, join, resolve } from 'node:path';

/** The browser's half of the preview: page shell and `lightning/*` adapters. */
export const browserDirectory = resolve(import.meta.dirname, '../browser');

/** Everything built, one folder a bundle, named by what went into it. Safe to delete at any time. */
export const cacheDirectory = resolve(import.meta.dirname, '../../../.cache/preview');

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
