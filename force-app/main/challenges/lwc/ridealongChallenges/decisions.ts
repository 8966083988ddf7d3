/** The states of a theme's decision, as far as our own logic is about them. What people can choose is read at run time. */
export const DECISION = {
  open: 'New',
  considering: 'Considering',
  willAct: 'Will Act',
  willNotAct: 'Will Not Act',
  done: 'Done'
} as const;

const DECIDED: (string | undefined)[] = [DECISION.willAct, DECISION.willNotAct, DECISION.done];

/** True once there is something to tell the customer: a yes, a no, or that it is done. */
export function isDecided(decision: string | undefined): boolean {
  return DECIDED.includes(decision);
}
