/** `npm run upgrade -- --target-org ORG [--keep-reports] [--dry-run]`: what an upgrade does not carry. docs/upgrade.md. */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readProject } from '@toolkit/sfdx-project';
import { expectationsIn } from '../doctor/expectations.ts';
import { runCommand } from '../target-org/command.ts';
import { openTargetOrg } from '../target-org/targetOrg.ts';
import { wantedPicklists } from './picklists.ts';
import { runUpgrade } from './runUpgrade.ts';

const USAGE = `Usage: npm run upgrade -- --target-org ORG [--keep-reports] [--dry-run]

After an upgrade: adds values of picklists that are new, activates flows, assigns pages that the app does not open, saves rows once more
that a newer flow completes, and says what is left to do by hand. Run again, it finds nothing.

  --keep-reports   before an upgrade: copies reports of Ridealong that were changed, because the upgrade brings its own
  --dry-run        says what would be done; changes nothing`;

await runCommand(async () => {
  const { values } = parseArgs({
    options: {
      'target-org': { type: 'string', short: 'o' },
      'keep-reports': { type: 'boolean', default: false },
      'dry-run': { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h' }
    }
  });
  if (values.help === true) {
    console.log(USAGE);
    return 0;
  }
  const { transport } = await openTargetOrg(values['target-org']);
  const project = await readProject(resolve(import.meta.dirname, '../..'));
  const { flows, app, reports } = expectationsIn(project);
  const pages = project.applications[0]?.actionOverrides ?? [];
  return runUpgrade(
    transport,
    { picklists: wantedPicklists(project), flows, app, reports, pages },
    {
      dryRun: values['dry-run'],
      keepReports: values['keep-reports'],
      today: new Date().toISOString().slice(0, 10),
      print: (line) => console.log(line)
    }
  );
});
