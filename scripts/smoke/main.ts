/**
 * `npm run smoke -- --target-org ORG [--second-user USER] [--out FOLDER]`: answers what only an org can tell, with evidence. Makes records with a mark
 * and takes them away again. Use a sandbox or scratch org.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { EXIT, runCommand } from '../target-org/command.ts';
import { openTargetOrg, sessionAs } from '../target-org/targetOrg.ts';
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
      'second-user': { type: 'string' },
      'clean-up': { type: 'boolean' }
    }
  });
  const org = await openTargetOrg(values['target-org']);
  if (values['clean-up'] === true) {
    const { found, left } = await cleanUp(org);
    console.log(`${found - left.length} records deleted`);
    return reported(left);
  }
  const versions = (await org.transport.get('/services/data')) as Row[];
  const second = values['second-user'];
  const results = await runSmoke(
    org,
    QUESTIONS,
    second === undefined ? undefined : await sessionAs(org, second)
  );
  const report = {
    org: org.instanceUrl,
    isLocal: org.isLocal,
    release: textAt(versions.at(-1) ?? {}, 'label'),
    at: new Date().toISOString(),
    results
  };
  mkdirSync(values.out, { recursive: true });
  writeFileSync(join(values.out, 'smoke.json'), `${JSON.stringify(report, undefined, 2)}\n`);
  writeFileSync(join(values.out, 'smoke.md'), asMarkdown(report));
  console.log(asMarkdown(report));
  return reported((await cleanUp(org)).left);
});

function reported(left: readonly string[]): number {
  if (left.length === 0) {
    return EXIT.done;
  }
  console.error(`${left.length} records could not be deleted: ${left.join(' ')}`);
  return EXIT.failed;
}
