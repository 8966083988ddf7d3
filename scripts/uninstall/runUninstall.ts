/**
 * Taking Ridealong out: first everything people wrote goes into files, then what would hold it back is undone, then it is removed. Each
 * step looks what is left; a run that was interrupted is run again.
 */
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setActiveVersion } from '../deploy/activate.ts';
import { exportAll } from '../export/exportAll.ts';
import type { ExportedFile } from '../export/exportAll.ts';
import { writeCsv } from '../sync/csv/index.ts';
import { queryRows, textAt, toolingRows } from '../target-org/queries.ts';
import type { Sf } from '../target-org/sfCli.ts';
import type { TargetOrg } from '../target-org/targetOrg.ts';
import { installedPackages, uninstallCommands } from './packages.ts';

export interface Uninstall {
  root: string;
  target: TargetOrg;
  /** Flows of every package directory. */
  flows: readonly string[];
  directories: readonly string[];
  folder: string;
  /** Says what would be done. */
  dryRun: boolean;
  sf: Sf;
  print: (line: string) => void;
}

/** Written once the export is whole. */
const EXPORTED = 'exported.json';
const MAX_ROWS = 200;

export async function runUninstall(uninstall: Uninstall): Promise<number> {
  await exportFirst(uninstall);
  await deletePaused(uninstall);
  await switchOff(uninstall);
  await unassign(uninstall);
  return remove(uninstall);
}

/** Once only: when permission sets are taken back, the same user may see less, or nothing, and would write that over it. */
async function exportFirst({ target, folder, dryRun, print }: Uninstall): Promise<void> {
  const done = exportedBefore(target, folder);
  if (done !== undefined) {
    print(`exported ${done}, and left as it is; another --out exports anew`);
    return;
  }
  if (dryRun) {
    print(`would export to ${folder}`);
    return;
  }
  const files = await exportAll(target.transport, folder);
  files.push(await exportAssignments(target, folder));
  const exported = { org: target.instanceUrl, at: new Date().toISOString() };
  writeFileSync(join(folder, EXPORTED), `${JSON.stringify(exported, undefined, 2)}\n`);
  print(`exported: ${files.map(({ path, rows }) => `${path} ${rows}`).join(', ')}`);
}

/** When this org was exported to the folder, whole. */
function exportedBefore({ instanceUrl }: TargetOrg, folder: string): string | undefined {
  const path = join(folder, EXPORTED);
  if (!existsSync(path)) {
    return undefined;
  }
  const { org, at } = JSON.parse(readFileSync(path, 'utf8')) as { org?: string; at?: string };
  return org === instanceUrl ? at : undefined;
}

/** Who had what, as `npm run deploy -- --assign` reads it. */
async function exportAssignments({ transport }: TargetOrg, folder: string): Promise<ExportedFile> {
  const rows = await queryRows(
    transport,
    "SELECT Assignee.Username, PermissionSet.Name FROM PermissionSetAssignment WHERE PermissionSet.Name LIKE 'Ridealong%' AND Assignee.IsActive = true ORDER BY Assignee.Username, PermissionSet.Name"
  );
  const path = join(folder, 'assignments.csv');
  const cells = rows.map((row) => [textAt(row, 'Assignee.Username'), textAt(row, 'PermissionSet.Name')]);
  writeFileSync(path, writeCsv(['user', 'set'], cells));
  return { path, rows: rows.length };
}

/** A flow version with paused interviews cannot be deleted (Tooling API guide, "Flow"). */
async function deletePaused({ target, dryRun, print }: Uninstall): Promise<void> {
  const soql =
    "SELECT Id FROM FlowInterview WHERE InterviewLabel LIKE 'Customer Meeting: Scheduled%' OR InterviewLabel LIKE 'Internal Attendee: Scheduled%'";
  const rows = await queryRows(target.transport, soql).catch(() => undefined);
  if (rows === undefined) {
    print('paused interviews cannot be read here: Setup > Paused and Failed Flow Interviews');
    return;
  }
  await deleteRows(
    target,
    rows.map((row) => textAt(row, 'Id')),
    dryRun
  );
  print(`${rows.length} paused interviews ${dryRun ? 'would be deleted' : 'deleted'}`);
}

async function switchOff({ target, flows, dryRun, print }: Uninstall): Promise<void> {
  const list = flows.map((name) => `'${name}'`).join(', ');
  const rows = await toolingRows(
    target.transport,
    `SELECT DefinitionId, Definition.DeveloperName, Status FROM Flow WHERE Definition.DeveloperName IN (${list})`
  );
  const active = rows.filter((row) => textAt(row, 'Status') === 'Active');
  for (const row of dryRun ? [] : active) {
    await setActiveVersion(target.transport, textAt(row, 'DefinitionId'), 0);
  }
  print(`${active.length} flows ${dryRun ? 'would be switched off' : 'switched off'}`);
}

async function unassign({ target, dryRun, print }: Uninstall): Promise<void> {
  const rows = await queryRows(
    target.transport,
    "SELECT Id FROM PermissionSetAssignment WHERE PermissionSet.Name LIKE 'Ridealong%'"
  );
  await deleteRows(
    target,
    rows.map((row) => textAt(row, 'Id')),
    dryRun
  );
  print(`${rows.length} assignments ${dryRun ? 'would be taken back' : 'taken back'}`);
}

async function deleteRows({ transport }: TargetOrg, ids: readonly string[], dryRun: boolean): Promise<void> {
  for (let start = 0; start < ids.length && !dryRun; start += MAX_ROWS) {
    const part = ids.slice(start, start + MAX_ROWS);
    await transport.send('DELETE', `/composite/sobjects?allOrNone=false&ids=${part.join(',')}`, undefined);
  }
}

async function remove(uninstall: Uninstall): Promise<number> {
  const { target, print, sf, dryRun } = uninstall;
  if (target.isLocal) {
    print('a local org has the metadata of the project it was started from: nothing to remove');
    return 0;
  }
  const packages = await installedPackages(target.transport);
  if (packages.length > 0) {
    for (const args of uninstallCommands(packages, target.name)) {
      print(`sf ${args.join(' ')}`);
      const code = dryRun ? 0 : (await sf(args, { isShown: true })).exitCode;
      if (code !== 0) {
        return code;
      }
    }
    return 0;
  }
  return removeMetadata(uninstall);
}

/** Of an org into which metadata was deployed: a manifest that deletes what the project has. */
async function removeMetadata({
  target,
  folder,
  directories,
  dryRun,
  sf,
  print
}: Uninstall): Promise<number> {
  const manifests = join(folder, 'manifest');
  mkdirSync(manifests, { recursive: true });
  const made = await sf([
    'project',
    'generate',
    'manifest',
    ...directories.flatMap((directory) => ['--source-dir', directory]),
    '--type',
    'post',
    '--output-dir',
    manifests
  ]);
  const [name] = readdirSync(manifests).filter((file) => file.startsWith('destructiveChanges'));
  if (made.exitCode !== 0 || name === undefined) {
    print(`The manifest could not be made: ${made.stderr || made.stdout}`);
    return 1;
  }
  const destructive = join(manifests, 'destructiveChangesPost.xml');
  renameSync(join(manifests, name), destructive);
  writeFileSync(join(manifests, 'package.xml'), EMPTY_PACKAGE);
  print(`deletes what ${destructive} names`);
  const { exitCode } = await sf(
    [
      'project',
      'deploy',
      'start',
      '--target-org',
      target.name,
      '--manifest',
      join(manifests, 'package.xml'),
      '--post-destructive-changes',
      destructive,
      '--wait',
      '60',
      ...(dryRun ? ['--dry-run'] : [])
    ],
    { isShown: true }
  );
  return exitCode;
}

const EMPTY_PACKAGE = `<?xml version="1.0" encoding="UTF-8"?>
<Package xmlns="http://soap.sforce.com/2006/04/metadata">
    <version>66.0</version>
</Package>
`;
