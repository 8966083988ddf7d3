/**
 * `npm run smoke -- --target-org ORG [--out FOLDER]`: answers what only an org can tell, with evidence. Makes records with a mark
 * and takes them away again. Use a sandbox or scratch org.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { runCommand } from '../target-org/command.ts';
import { openTargetOrg } from '../target-org/targetOrg.ts';
import { textAt } from '../target-org/queries.ts';
import type { Row } from '../target-org/queries.ts';
import { QUESTIONS } from './questions.ts';
import { asMarkdown } from './report.ts';
import { cleanUp, runSmoke } from './runSmoke.ts';

await runCommand(async () => {
  const { values } = parseArgs({
    options: {
      'target-org': { type: 'string', short: 'o' },
      out: { type: 'string', default: '.local/smoke' },
      'clean-up': { type: 'boolean' }
    }
  });
  const org = await openTargetOrg(values['target-org']);
  if (values['clean-up'] === true) {
    console.log(`${await cleanUp(org)} records deleted`);
    return 0;
  }
  const versions = (await org.transport.get('/services/data')) as Row[];
  const results = await runSmoke(org, QUESTIONS);
  const report = {
    org: org.instanceUrl,
    release: textAt(versions.at(-1) ?? {}, 'label'),
    at: new Date().toISOString(),
    results
  };
  mkdirSync(values.out, { recursive: true });
  writeFileSync(join(values.out, 'smoke.json'), `${JSON.stringify(report, undefined, 2)}\n`);
  writeFileSync(join(values.out, 'smoke.md'), asMarkdown(report));
  console.log(asMarkdown(report));
  return 0;
});
