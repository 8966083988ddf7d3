/** Plays the platform for `lightning-flow`: answers each run as it comes. */
import { settle } from './lwcTestUtils';

type Outputs = Record<string, unknown>;

interface FlowElement extends HTMLElement {
  flowApiName: string;
  flowInputVariables: { name: string; value: unknown }[];
}

export interface FlowRun {
  name: string;
  inputs: Outputs;
}

/** Answers until no flow waits any more; gives what was run. Undefined of `answer` is an error of the flow. */
export async function answerFlows(
  card: HTMLElement,
  answer: (run: FlowRun) => Outputs | undefined
): Promise<FlowRun[]> {
  const runs: FlowRun[] = [];
  for (let flow = waitingFlow(card); flow; flow = waitingFlow(card)) {
    const run = {
      name: flow.flowApiName.replace('Ridealong_Colleague_From_Page_', ''),
      inputs: Object.fromEntries(flow.flowInputVariables.map(({ name, value }) => [name, value]))
    };
    runs.push(run);
    flow.dispatchEvent(new CustomEvent('statuschange', { detail: statusOf(answer(run)) }));
    await settle(8);
  }
  return runs;
}

function statusOf(outputs: Outputs | undefined): object {
  return outputs === undefined
    ? { status: 'ERROR', outputVariables: null }
    : {
        status: 'FINISHED',
        outputVariables: Object.entries(outputs).map(([name, value]) => ({ name, value }))
      };
}

function waitingFlow(card: HTMLElement): FlowElement | null | undefined {
  const runner = card.shadowRoot?.querySelector('c-ridealong-flow-runner');
  return runner?.shadowRoot?.querySelector<FlowElement>('lightning-flow');
}
