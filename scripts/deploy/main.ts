/** `npm run deploy -- --target-org ORG`: from a look at the org to people who can work in it. */
import { resolve } from 'node:path';
import { readProject } from '@toolkit/sfdx-project';
import { expectationsIn } from '../doctor/expectations.ts';
import { runCommand } from '../target-org/command.ts';
import { sf } from '../target-org/sfCli.ts';
import { openTargetOrg } from '../target-org/targetOrg.ts';
import { buildComponents } from './build.ts';
import { namesOf } from './names.ts';
import { readOptions, USAGE } from './options.ts';
import { runDeploy } from './runDeploy.ts';

const root = resolve(import.meta.dirname, '../..');

await runCommand(async () => {
  const options = readOptions(process.argv.slice(2));
  if (options === 'help') {
    console.log(USAGE);
    return 0;
  }
  const target = await openTargetOrg(options.targetOrg);
  const project = await readProject(root);
  const [expected, names] = [expectationsIn(project), namesOf(project)];
  const print = (line: string): void => console.log(line);
  return runDeploy({ root, options, target, expected, names, sf, build: buildComponents, print });
});
