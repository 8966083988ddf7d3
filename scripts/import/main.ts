/** `npm run import -- --file FILE --target-org ORG`: old feedback into challenges. docs/import.md. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { runCommand } from '../target-org/command.ts';
import { OperatorError } from '../target-org/operatorError.ts';
import { openTargetOrg } from '../target-org/targetOrg.ts';
import { folderInWords, importFolder } from './folder/importFolder.ts';
import { readMapping, TARGETS } from './mapping.ts';
import { partsOfFile } from './parts.ts';
import { RefusedLines } from './refusedLines.ts';
import { refuseWithoutFlows } from './keyFlows.ts';
import { outcomeInWords, runImport } from './runImport.ts';

/** As of the sync: lines were refused, the others are carried out. */
const SOME_REFUSED = 4;

const USAGE = `Usage: npm run import -- --file FILE --target-org ORG [options]
       npm run import -- --folder FOLDER --target-org ORG [--dry-run]

  --folder FOLDER    everything that npm run export or npm run uninstall has written; what is there already is left
  --mapping FILE     JSON: {"columns": {"COLUMN": "TARGET"}, "values": {"TARGET": {"OLD": "NEW"}}}
  --create-themes    makes themes that are not there
  --update           lines that came in before are brought to what the file says now; else they are left as they are
  --dry-run          says what would come of it; changes nothing

Targets:
${Object.entries(TARGETS)
  .map(([name, what]) => `  ${name.padEnd(10)} ${what}`)
  .join('\n')}`;

async function importWhole(folder: string, targetOrg: string | undefined, dryRun: boolean): Promise<number> {
  const report = new RefusedLines(join(folder, 'refused.csv'), true);
  const { transport } = await openTargetOrg(targetOrg);
  await refuseWithoutFlows(transport);
  const outcomes = await importFolder(transport, {
    folder,
    dryRun,
    onRefused: (refusal) => report.add(refusal)
  });
  console.log(folderInWords(outcomes, dryRun).join('\n'));
  const isWhole = outcomes.every(({ refused }) => refused === 0);
  if (!isWhole) {
    console.log(`Refused lines: ${report.path}. Correct them and run it again: nothing comes twice.`);
  }
  return isWhole ? 0 : SOME_REFUSED;
}

await runCommand(async () => {
  const { values } = parseArgs({
    options: {
      file: { type: 'string' },
      folder: { type: 'string' },
      mapping: { type: 'string' },
      'target-org': { type: 'string', short: 'o' },
      'create-themes': { type: 'boolean' },
      update: { type: 'boolean' },
      'dry-run': { type: 'boolean' },
      help: { type: 'boolean', short: 'h' }
    }
  });
  if (values.help === true) {
    console.log(USAGE);
    return 0;
  }
  if (values.folder !== undefined) {
    return importWhole(values.folder, values['target-org'], values['dry-run'] ?? false);
  }
  if (values.file === undefined) {
    throw new OperatorError('No file is named.', 'Add --file FILE or --folder FOLDER, or see --help.');
  }
  const file = values.file;
  const read = (path: string): Buffer => {
    try {
      return readFileSync(path);
    } catch (cause) {
      throw new OperatorError(`${path} cannot be read.`, 'See whether it is there.', { cause });
    }
  };
  const dryRun = values['dry-run'] ?? false;
  if (!existsSync(file)) {
    throw new OperatorError(`${file} cannot be read.`, 'See whether it is there.');
  }
  const report = new RefusedLines(`${file}.refused.csv`);
  const { transport } = await openTargetOrg(values['target-org']);
  await refuseWithoutFlows(transport);
  const outcome = await runImport(transport, {
    parts: partsOfFile(file),
    file,
    mapping: readMapping(values.mapping === undefined ? undefined : read(values.mapping).toString('utf8')),
    dryRun,
    update: values.update ?? false,
    createThemes: values['create-themes'] ?? false,
    onProgress: (lines) => console.error(`${lines} lines written`),
    onRefused: (refusal) => report.add(refusal)
  });
  console.log(outcomeInWords(outcome, dryRun).join('\n'));
  if (outcome.refused > 0) {
    console.log(
      `Refused lines: ${report.path}. Correct them in the file and run it again: nothing comes twice.`
    );
  }
  return outcome.refused > 0 ? SOME_REFUSED : 0;
});
