/** `npm run smoke:mark -- smoke.json`: notes in the docs what an org has answered, and on which release. */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { runCommand } from '../target-org/command.ts';
import { OperatorError } from '../target-org/operatorError.ts';
import { proofs, smokeReport, withReport } from './proofs.ts';

const ROOT = join(import.meta.dirname, '../..');
const PROVEN = join(ROOT, 'docs/proven.json');
const PAGES = ['toolkit/local-org/conformance/writeDocs.ts', 'scripts/smoke/writePage.ts'];

await runCommand(() => {
  const [file, ...others] = parseArgs({ allowPositionals: true }).positionals;
  if (file === undefined || others.length > 0) {
    throw new OperatorError('No report is named.', 'Usage: npm run smoke:mark -- .local/smoke/smoke.json');
  }
  const report = smokeReport.parse(JSON.parse(readFileSync(file, 'utf8')));
  const marked = withReport(proofs.parse(JSON.parse(readFileSync(PROVEN, 'utf8'))), report);
  writeFileSync(PROVEN, `${JSON.stringify(marked, undefined, 2)}\n`);
  for (const page of PAGES) {
    execFileSync(process.execPath, [join(ROOT, page)], { stdio: 'inherit' });
  }
  console.log(
    `${Object.keys(marked).length} answers are noted in docs/proven.json, docs/local-org.md and docs/smoke.md.`
  );
  return Promise.resolve(0);
});
