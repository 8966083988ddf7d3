/** `node scripts/docs/writeMessages.ts [--check]`: writes docs/messages.md, or says that it is out of date. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { readProject } from '@toolkit/sfdx-project';
import { messagesOf, messagesPage } from './messages.ts';

const root = join(import.meta.dirname, '../..');
const path = join(root, 'docs/messages.md');
const page = messagesPage(messagesOf(await readProject(root)));
const wanted = await format(page, { ...(await resolveConfig(path)), parser: 'markdown' });

if (process.argv.includes('--check')) {
  if ((await readFile(path, 'utf8').catch(() => '')) !== wanted) {
    console.error('docs/messages.md is out of date. Run: node scripts/docs/writeMessages.ts');
    process.exitCode = 1;
  }
} else {
  await writeFile(path, wanted);
}
