/** What goes into a run of a flow, and what its end tells. Pure. */

export interface FlowInput {
  name: string;
  /** `String`, `Number`, `Boolean`, ...: collections have the type of their items. */
  type: string;
  value: unknown;
}

export interface Outcome {
  isSuccess: boolean;
  errors: { message: string }[] | null;
  outputValues: Record<string, unknown> | null;
}

export interface StatusDetail {
  status: 'FINISHED' | 'ERROR';
  outputVariables: { name: string; value: unknown }[] | null;
}

export function readInputs(inputs: readonly FlowInput[]): Record<string, unknown> {
  return Object.fromEntries(inputs.map(({ name, value }) => [name, value]));
}

/** `FINISHED`: "the interview for a flow without screens finished". */
export function finished({ outputValues }: Outcome): StatusDetail {
  const outputs = Object.entries(outputValues ?? {}).filter(([name]) => !name.startsWith('Flow__'));
  return { status: 'FINISHED', outputVariables: outputs.map(([name, value]) => ({ name, value })) };
}

/** Of an answer that is no success: what each run, or the request, says went wrong. */
export function whyNot(body: unknown): string {
  const parts = (Array.isArray(body) ? body : [body]) as (Partial<Outcome> & { message?: string })[];
  return parts
    .flatMap((part) => part?.errors?.map(({ message }) => message) ?? part?.message ?? [])
    .join(' ');
}
