/** `npm run doctor -- --target-org ORG [--json]`: is Ridealong installed, switched on, used and working? Changes nothing. */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { runCommand } from '../target-org/command.ts';
import { openTargetOrg } from '../target-org/targetOrg.ts';
import { examine } from './examine.ts';
import { expectationsOf } from './expectations.ts';
import { asJson, asText, exitCodeOf } from './report.ts';

const USAGE = `Usage: npm run doctor -- --target-org ORG [--json]

  ORG is an alias or username that "npx sf org list" shows, or an address: of a local org, or of any org with SF_ACCESS_TOKEN.
  Ends with 0, with 1 when something is broken, with 2 when the org cannot be asked.`;

await runCommand(async () => {
  const { values } = parseArgs({
    options: {
      'target-org': { type: 'string', short: 'o' },
      json: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' }
    }
  });
  if (values.help === true) {
    console.log(USAGE);
    return 0;
  }
  const { transport, instanceUrl } = await openTargetOrg(values['target-org']);
  const expected = await expectationsOf(resolve(import.meta.dirname, '../..'));
  const findings = await examine(transport, expected);
  const write = values.json === true ? asJson : asText;
  console.log(write(findings, instanceUrl, transport.calls));
  return exitCodeOf(findings);
});
