/** `npm run uninstall -- --target-org ORG --out FOLDER --yes`: takes Ridealong out of an org. docs/uninstall.md. */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { expectationsOf, CORE } from '../doctor/expectations.ts';
import { runCommand } from '../target-org/command.ts';
import { OperatorError } from '../target-org/operatorError.ts';
import { sf } from '../target-org/sfCli.ts';
import { openTargetOrg } from '../target-org/targetOrg.ts';
import { runUninstall } from './runUninstall.ts';

const root = resolve(import.meta.dirname, '../..');

await runCommand(async () => {
  const { values } = parseArgs({
    options: {
      'target-org': { type: 'string', short: 'o' },
      out: { type: 'string' },
      yes: { type: 'boolean' },
      'dry-run': { type: 'boolean' }
    }
  });
  const dryRun = values['dry-run'] ?? false;
  if (values.out === undefined) {
    throw new OperatorError('Where is what people wrote to be kept?', 'Add --out FOLDER.');
  }
  if (!dryRun && values.yes !== true) {
    throw new OperatorError(
      'This deletes every challenge, theme and meeting of Ridealong in the org.',
      'Look first with --dry-run; then add --yes.'
    );
  }
  const target = await openTargetOrg(values['target-org']);
  const { flows, optionalFlows } = await expectationsOf(root);
  return runUninstall({
    root,
    target,
    flows: [...flows, ...Object.values(optionalFlows).flat()],
    directories: [
      ...Object.keys(optionalFlows),
      'force-app-german',
      'force-app-dashboards',
      'force-app-sync-calendars',
      'force-app-sync-deals',
      CORE
    ],
    folder: values.out,
    dryRun,
    sf,
    print: (line) => console.log(line)
  });
});
