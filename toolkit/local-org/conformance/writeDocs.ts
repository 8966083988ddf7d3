/**
 * `node toolkit/local-org/conformance/writeDocs.ts [--check]`: writes docs/local-org.md, or says that it is out of date. What orgs have
 * answered to assumptions is in docs/proven.json.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { areas } from './areas.ts';
import type { Proofs } from './behaviour.ts';
import { behavioursPage } from './behavioursPage.ts';

const path = fileURLToPath(new URL('../../../docs/local-org.md', import.meta.url));
const proofs = JSON.parse(
  await readFile(new URL('../../../docs/proven.json', import.meta.url), 'utf8')
) as Proofs;
const wanted = await format(behavioursPage(areas, proofs), {
  ...(await resolveConfig(path)),
  parser: 'markdown'
});

if (process.argv.includes('--check')) {
  const found = await readFile(path, 'utf8').catch(() => '');
  if (found !== wanted) {
    console.error('docs/local-org.md is out of date. Run: node toolkit/local-org/conformance/writeDocs.ts');
    process.exitCode = 1;
  }
} else {
  await writeFile(path, wanted);
}
