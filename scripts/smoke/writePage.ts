/** `node scripts/smoke/writePage.ts [--check]`: writes docs/smoke.md, or says that it is out of date. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { assumedLines } from './claims.ts';
import { proofs } from './proofs.ts';
import { smokePage } from './smokePage.ts';

const DOCS = join(import.meta.dirname, '../../docs');
const path = join(DOCS, 'smoke.md');
const known = proofs.parse(JSON.parse(await readFile(join(DOCS, 'proven.json'), 'utf8')));
const page = smokePage(assumedLines(await readFile(join(DOCS, 'local-org.md'), 'utf8')), known);
const wanted = await format(page, { ...(await resolveConfig(path)), parser: 'markdown' });

if (process.argv.includes('--check')) {
  if ((await readFile(path, 'utf8').catch(() => '')) !== wanted) {
    console.error('docs/smoke.md is out of date. Run: node scripts/smoke/writePage.ts');
    process.exitCode = 1;
  }
} else {
  await writeFile(path, wanted);
}
