/** docs/smoke.md: every question, what an org has said to it, and what is not asked and why. */
import { NOT_ASKED, OPEN_CLAIMS } from './claims.ts';
import type { Claim } from './claims.ts';
import type { Proofs } from './proofs.ts';
import { QUESTIONS } from './questions.ts';
import { cell } from './report.ts';

const row = (...cells: string[]): string => `| ${cells.map(cell).join(' | ')} |`;

const answer = (proofs: Proofs, id: string): string => {
  const proof = proofs[id];
  return proof === undefined ? '' : `${proof.holds ? 'yes' : '**no**'}, ${proof.release}, ${proof.on}`;
};

export function smokePage(assumed: readonly Claim[], proofs: Proofs): string {
  const claims = new Map([...OPEN_CLAIMS, ...assumed].map((claim) => [claim.id, claim]));
  const settled = QUESTIONS.flatMap(({ id, settles = [] }) => settles.map((other) => [other, id] as const));
  return [
    '<!-- Written by scripts/smoke/writePage.ts from the questions. Change those, then run it. -->',
    '',
    '# What only an org can tell',
    '',
    'Nobody has run Ridealong in an org yet. `npm run smoke -- --target-org ORG` asks one everything below, with records of its own that bear a',
    `mark ("Ridealong Smoke") and go again, also those of a run that broke off. Use a sandbox or scratch org. It writes a report and \`smoke.json\`;`,
    '`npm run smoke:mark -- smoke.json` notes the answers here and in [local-org.md](local-org.md). Some questions need a second user who is no',
    'administrator and holds Ridealong Rep: `--second-user ALIAS`.',
    '',
    '## Asked',
    '',
    `${QUESTIONS.length} questions.`,
    '',
    '| id | claim | from | an org said |',
    '| --- | --- | --- | --- |',
    ...QUESTIONS.map(({ id, claim, from }) => row(`\`${id}\``, claim, from, answer(proofs, id))),
    '',
    '## Settled with another',
    '',
    '| id | claim | from | settled by |',
    '| --- | --- | --- | --- |',
    ...settled.map(([id, by]) =>
      row(`\`${id}\``, claims.get(id)?.claim ?? '', claims.get(id)?.from ?? '', `\`${by}\``)
    ),
    '',
    '## Not asked',
    '',
    '| id | claim | from | why |',
    '| --- | --- | --- | --- |',
    ...Object.entries(NOT_ASKED).map(([id, why]) =>
      row(`\`${id}\``, claims.get(id)?.claim ?? '', claims.get(id)?.from ?? '', why)
    ),
    ''
  ].join('\n');
}
