/** Asks whether an org would do something, in a transaction that fails afterwards: nothing is changed, whatever the answer. */
import { valueAt } from '../target-org/queries.ts';
import type { Row } from '../target-org/queries.ts';
import { API_VERSION } from '../target-org/targetOrg.ts';
import type { RawClient } from '../target-org/rawClient.ts';
import { inShort } from './question.ts';

export interface Verdict {
  isRefused: boolean;
  said: string;
}

/** Of what was undone because a later part failed. */
const UNDONE = 'PROCESSING_HALTED';

export async function wouldRefuse(
  client: RawClient,
  method: string,
  path: string,
  body: Row
): Promise<Verdict> {
  const base = `/services/data/v${API_VERSION}`;
  const answer = await client.ask('POST', '/composite', {
    allOrNone: true,
    compositeRequest: [
      { method, url: `${base}${path}`, referenceId: 'asked', body },
      { method: 'POST', url: `${base}/sobjects/Account`, referenceId: 'failing', body: {} }
    ]
  });
  const [asked] = (valueAt(answer.body as Row, 'compositeResponse') ?? []) as Row[];
  if (asked === undefined) {
    throw new Error(`a composite was refused: ${inShort(answer)}`);
  }
  const said = inShort({ status: Number(asked['httpStatusCode']), body: asked['body'] });
  return said.includes(UNDONE)
    ? { isRefused: false, said: `accepted, then undone` }
    : { isRefused: true, said };
}
