/** `npm run export -- --target-org ORG [--out FOLDER]`: themes with quotes as CSV and Markdown, challenges as the import reads them. */
import { parseArgs } from 'node:util';
import { runCommand } from '../target-org/command.ts';
import { openTargetOrg } from '../target-org/targetOrg.ts';
import { exportAll } from './exportAll.ts';

await runCommand(async () => {
  const { values } = parseArgs({
    options: {
      'target-org': { type: 'string', short: 'o' },
      out: { type: 'string', default: '.local/export' }
    }
  });
  const { transport } = await openTargetOrg(values['target-org']);
  const files = await exportAll(transport, values.out);
  console.log(files.map(({ path, rows }) => `${path}: ${rows}`).join('\n'));
  return 0;
});
