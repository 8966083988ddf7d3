/** `npm run sample-data -- --target-org ORG [--users N] [--seed N]`: fills an org that has the package, through its public API. */
import { parseArgs } from 'node:util';
import { runCommand } from '../target-org/command.ts';
import { numberAt, queryRows, textAt } from '../target-org/queries.ts';
import { openTargetOrg } from '../target-org/targetOrg.ts';
import type { TargetOrg } from '../target-org/targetOrg.ts';
import { PEOPLE } from '../sample-data/content/people.ts';
import { isLoaded } from '../sample-data/loadSteps.ts';
import { loadSampleData } from '../sample-data/loadSampleData.ts';

const USAGE = `Usage: npm run sample-data -- --target-org ORG [options]

Fills a scratch org, a sandbox without data or a local org with the invented company of docs/sample-data.md. Never a production org.

  --users N   make N users; without it as many as there are licences left. Others are played by colleagues, or by you
  --seed N    another calendar between the stories (1)`;

await runCommand(async () => {
  const { values } = parseArgs({
    options: {
      'target-org': { type: 'string', short: 'o' },
      users: { type: 'string' },
      seed: { type: 'string', default: '1' },
      help: { type: 'boolean', short: 'h' }
    }
  });
  if (values.help === true) {
    console.log(USAGE);
    return 0;
  }
  const org = await openTargetOrg(values['target-org']);
  const target = {
    instanceUrl: org.instanceUrl,
    accessToken: org.accessToken,
    usernameSuffix: await usernameSuffix(org)
  };
  if (await isLoaded(target)) {
    console.log('The sample data is there already.');
    return 0;
  }
  const users = values.users === undefined ? await licencesLeft(org) : Number(values.users);
  console.log(`${users} of ${PEOPLE.length} people become users`);
  const { created } = await loadSampleData({
    ...target,
    users,
    seed: Number(values.seed),
    today: new Date().toISOString().slice(0, 10),
    onProgress: (message) => console.error(message)
  });
  console.log(
    Object.entries(created)
      .map(([object, count]) => `${count} ${object}`)
      .join('\n')
  );
  return 0;
});

/** User names are shared by all of Salesforce. */
async function usernameSuffix({ isLocal, transport }: TargetOrg): Promise<string> {
  if (isLocal) {
    return '';
  }
  const [org] = await queryRows(transport, 'SELECT Id FROM Organization');
  return `.${textAt(org ?? {}, 'Id').toLowerCase()}`;
}

async function licencesLeft({ isLocal, transport }: TargetOrg): Promise<number> {
  if (isLocal) {
    return PEOPLE.length;
  }
  const [row] = await queryRows(
    transport,
    "SELECT TotalLicenses, UsedLicenses FROM UserLicense WHERE Name = 'Salesforce'"
  );
  return Math.min(PEOPLE.length, numberAt(row ?? {}, 'TotalLicenses') - numberAt(row ?? {}, 'UsedLicenses'));
}
