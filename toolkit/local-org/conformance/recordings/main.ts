/**
 * `npm run recordings -- FOLDER` (or LOCAL_ORG_RECORDINGS): compares what a real org answered, as recorded by others, with the local
 * org's own answers to the same requests. The recordings lie outside the repository.
 */
import { Client } from '../client.ts';
import { startOrg } from '../startTestOrg.ts';
import { readRecordings } from './readRecordings.ts';
import { replay } from './replay.ts';

const folder = process.argv[2] ?? process.env['LOCAL_ORG_RECORDINGS'];
if (folder === undefined) {
  console.error('Say where the recordings are: npm run recordings -- FOLDER, or LOCAL_ORG_RECORDINGS.');
  process.exit(2);
}

let compared = 0;
let different = 0;
const explained = new Map<string, number>();
const recordings = await readRecordings(folder);
for (const [file, interactions] of recordings) {
  // An org like the one that was recorded.
  const personAccounts = JSON.stringify(interactions).includes('PersonContactId');
  const running = await startOrg(undefined, {}, { personAccounts });
  const result = await replay(interactions, await Client.login(running.url, 'admin@local.example'));
  await running.stop();
  compared += result.compared;
  different += result.differences.length;
  for (const [why, count] of result.explained) {
    explained.set(why, (explained.get(why) ?? 0) + count);
  }
  console.log(
    `${file}: ${result.compared} compared, ${result.differences.length} differ, ${result.left.length} requests left out`
  );
  for (const { at, recorded, own } of result.differences) {
    console.log(`  ${at}: recorded ${shown(recorded)}, here ${shown(own)}`);
  }
}
for (const [why, count] of explained) {
  console.log(`explained: ${count} times, ${why}`);
}
console.log(`${recordings.size} files, ${compared} compared, ${different} differ`);
process.exitCode = different > 0 ? 1 : 0;

function shown(value: unknown): string {
  return (JSON.stringify(value) ?? 'nothing').slice(0, 200);
}
