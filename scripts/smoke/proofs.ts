/** What orgs have answered so far (docs/proven.json), and how a report of `npm run smoke` adds to it. */
import { z } from 'zod';
import { OperatorError } from '../target-org/operatorError.ts';
import { QUESTIONS } from './questions.ts';

export const smokeReport = z.object({
  org: z.string(),
  isLocal: z.boolean(),
  release: z.string(),
  at: z.string(),
  results: z.array(z.object({ id: z.string(), holds: z.boolean().optional() }))
});
export type ReadReport = z.infer<typeof smokeReport>;

const proof = z.object({ holds: z.boolean(), release: z.string(), on: z.string() });
type Proof = z.infer<typeof proof>;
export const proofs = z.record(z.string(), proof);
export type Proofs = z.infer<typeof proofs>;

/** The newest answer counts; what could not be asked this time keeps its last one. */
export function withReport(known: Proofs, { isLocal, release, at, results }: ReadReport): Proofs {
  if (isLocal) {
    throw new OperatorError(
      'This report is of a local org, which proves nothing.',
      'Run npm run smoke against a scratch org or sandbox, and give its smoke.json.'
    );
  }
  const settled = new Map(QUESTIONS.map(({ id, settles = [] }) => [id, [id, ...settles]]));
  const answer = (holds: boolean): Proof => ({ holds, release, on: at.slice(0, 10) });
  const told = results.flatMap(({ id, holds }) =>
    holds === undefined ? [] : (settled.get(id) ?? []).map((each) => [each, answer(holds)] as const)
  );
  const all: Proofs = { ...known, ...Object.fromEntries<Proof>(told) };
  return Object.fromEntries(Object.entries(all).sort(([one], [two]) => (one < two ? -1 : 1)));
}
