/** `npm run erase -- --contact ID | --user ID --target-org ORG [--carry-out]`: what Ridealong holds of a person goes. */
import { parseArgs } from 'node:util';
import { runCommand } from '../target-org/command.ts';
import { OperatorError } from '../target-org/operatorError.ts';
import { Memory } from '../sync/memory.ts';
import { openTargetOrg } from '../target-org/targetOrg.ts';
import type { TargetOrg } from '../target-org/targetOrg.ts';
import { eraseHistory, findHistory, historyAsText } from './history.ts';
import { applyErasure, readRows, readSubject } from './orgRecords.ts';
import { planErasure } from './planErasure.ts';
import { reportOf } from './report.ts';

const USAGE = `Usage: npm run erase -- (--contact ID | --user ID) --target-org ORG [--state FOLDER] [--also NAME]... [--show-text] [--carry-out]

  --contact     a person of a customer: quotes of theirs are emptied, and their name is taken out of what people wrote
  --user        an employee: their visits, months and colleague row are deleted, their name is taken out as well
  --state       the folder that the sync keeps (its --state): what its files for this org say of them is taken out
  --also NAME   another spelling of the name; may be repeated
  --show-text   prints the texts that would change
  --carry-out   does it. Without it nothing is changed
  --target-org  an alias or username that "npx sf org list" shows, or an address. The user needs Ridealong Admin

  Ends with 0, with 4 when the org refused some of it, with 2 when it cannot be asked.`;

const SOME_REFUSED = 4;

/** Gives what is left, in words. */
async function eraseState(folder: string | undefined, target: TargetOrg, id: string): Promise<string[]> {
  if (folder === undefined) {
    return [];
  }
  const done = await new Memory(folder, target.instanceUrl, target.accessToken).erase(id);
  return done === 'erased' ? [] : [`${folder}: ${WHY_NOT[done]}`];
}

const WHY_NOT = {
  nothing: 'holds no files of this org at this address; if the sync uses another address, delete the folder',
  'in use': 'a run of the sync is working on it; wait for its end, and erase again'
} as const;

await runCommand(async () => {
  const { values } = parseArgs({
    options: {
      contact: { type: 'string' },
      user: { type: 'string' },
      state: { type: 'string' },
      also: { type: 'string', multiple: true, default: [] },
      'show-text': { type: 'boolean', default: false },
      'carry-out': { type: 'boolean', default: false },
      'target-org': { type: 'string', short: 'o' },
      help: { type: 'boolean', short: 'h' }
    }
  });
  if (values.help === true) {
    console.log(USAGE);
    return 0;
  }
  const { contact, user } = values;
  if ((contact === undefined) === (user === undefined)) {
    throw new OperatorError('Either --contact or --user says whom it is about.', 'See --help.');
  }
  const target = await openTargetOrg(values['target-org']);
  const { transport } = target;
  const kind = contact === undefined ? 'user' : 'contact';
  const subject = await readSubject(transport, kind, contact ?? user ?? '', values.also);
  const erasure = planErasure(subject, await readRows(transport));
  console.log(reportOf(subject, erasure, values['show-text']));
  console.log(historyAsText(await findHistory(transport, subject)));
  if (!values['carry-out']) {
    console.log('\nNothing was changed. Add --carry-out to do it.');
    return 0;
  }
  const problems = [
    ...(await applyErasure(transport, erasure)),
    ...(await eraseHistory(transport, subject)),
    ...(await eraseState(values.state, target, subject.id))
  ];
  problems.forEach((problem) => console.error(problem));
  console.log(problems.length === 0 ? '\nDone.' : '\nDone, but for what is said above.');
  return problems.length === 0 ? 0 : SOME_REFUSED;
});
