/** Something that an upgrade has left undone in an org: what it is in words, and how it is done. */
export interface Change {
  /** A sentence's end after "would be" or "was": `Severity of Customer_Challenge__c: Blocker added`. */
  what: string;
  apply: () => Promise<void>;
}

export interface Findings {
  changes: Change[];
  /** What a person has to do, in whole sentences. */
  byHand: string[];
}

export const NOTHING: Findings = { changes: [], byHand: [] };

export const together = (findings: readonly Findings[]): Findings => ({
  changes: findings.flatMap(({ changes }) => changes),
  byHand: findings.flatMap(({ byHand }) => byHand)
});
