/**
 * Rows to an org by sfdmu, a plugin of the sf CLI, as far as it takes them: rows with a key of their own, without what refers to
 * other records. It is no dependency of this project (334 MB): `npm install sfdmu@3.7.19` in a folder, named by `--sfdmu FOLDER`.
 * The access token goes into the file that it reads, so that nobody has to log in.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Cell } from '../sync/csv/writeCsv.ts';

export interface SfdmuObject {
  object: string;
  keyField: string;
  fields: readonly string[];
  rows: readonly Record<string, Cell>[];
}

const SF = join(import.meta.dirname, '../../node_modules/.bin/sf');

/** A home of its own: what somebody has set up for themselves is left alone. */
function sf(home: string, args: readonly string[]): string {
  const env = { ...process.env, HOME: home, SF_DISABLE_TELEMETRY: 'true', SF_AUTOUPDATE_DISABLE: 'true' };
  return execFileSync(process.execPath, [SF, ...args], {
    env: { ...env, NODE_OPTIONS: '', USAGE_FILE: '' },
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    maxBuffer: 100_000_000
  });
}

/** @returns the home in which sfdmu is known */
export function linkSfdmu(folder: string): string {
  const home = mkdtempSync(join(tmpdir(), 'ridealong-sfdmu-'));
  sf(home, ['plugins', 'link', join(folder, 'node_modules/sfdmu'), '--no-install']);
  return home;
}

const quoted = (value: Cell): string => `"${String(value ?? '').replaceAll('"', '""')}"`;

/** @returns how many rows it says it has inserted and updated */
export function runSfdmu(
  home: string,
  org: { instanceUrl: string; accessToken: string },
  objects: readonly SfdmuObject[]
): number {
  const folder = mkdtempSync(join(home, 'rows-'));
  const script = {
    apiVersion: '60.0',
    orgs: [{ name: 'bench', ...org }],
    objects: objects.map(({ object, keyField, fields }) => ({
      query: `SELECT ${['Id', keyField, ...fields].join(', ')} FROM ${object}`,
      operation: 'Upsert',
      externalId: keyField
    }))
  };
  writeFileSync(join(folder, 'export.json'), JSON.stringify(script));
  for (const { object, keyField, fields, rows } of objects) {
    const names = ['Id', keyField, ...fields];
    const lines = rows.map((row) => names.map((name) => quoted(row[name])).join(','));
    writeFileSync(join(folder, `${object}.csv`), [names.join(','), ...lines, ''].join('\n'));
  }
  const said = sf(home, [
    'sfdmu',
    'run',
    '-p',
    folder,
    '-s',
    'csvfile',
    '-u',
    'bench',
    '--noprompt',
    '--nowarnings'
  ]);
  rmSync(folder, { recursive: true, force: true });
  return [...said.matchAll(/Total processed within all steps \(Insert \+ Update\): (\d+)/g)].reduce(
    (sum, [, count]) => sum + Number(count),
    0
  );
}
