/**
 * lightning-flow, for flows without screens: https://developer.salesforce.com/docs/platform/lightning-component-reference/guide/lightning-flow.html
 * That it runs autolaunched flows too is what the guide of lightning:flow says ("Embed a Flow in a Custom Aura Component"). A flow with
 * screens is refused by name.
 */
import { LightningElement, api } from 'lwc';
import { isFetchResponse, request } from 'preview/lds';
import { finished, readInputs, whyNot } from './interview.ts';
import type { FlowInput, Outcome, StatusDetail } from './interview.ts';

export default class Flow extends LightningElement {
  @api flowFinishBehavior: 'NONE' | 'RESTART' = 'RESTART';
  @api flowInputVariables: FlowInput[] | undefined;
  problem = '';
  #name: string | undefined;
  #started = false;

  @api
  get flowApiName(): string | undefined {
    return this.#name;
  }

  set flowApiName(name: string | undefined) {
    this.#name = name;
    this.startOnce();
  }

  connectedCallback(): void {
    this.startOnce();
  }

  /** Both properties are there by the end of the tick in which the element was made. */
  startOnce(): void {
    if (this.#started || !this.isConnected) {
      return;
    }
    this.#started = true;
    queueMicrotask(() => {
      if (this.#name !== undefined) {
        void this.startFlow(this.#name, this.flowInputVariables);
      }
    });
  }

  @api
  async startFlow(name: string, inputs: FlowInput[] = []): Promise<void> {
    this.problem = '';
    try {
      const [outcome] = (await request('POST', `/actions/custom/flow/${encodeURIComponent(name)}`, {
        inputs: [readInputs(inputs)]
      })) as [Outcome];
      this.tell(finished(outcome));
    } catch (error) {
      if (!isFetchResponse(error)) {
        throw error;
      }
      this.problem = whyNot(error.body);
      this.tell({ status: 'ERROR', outputVariables: null });
    }
  }

  @api
  resumeFlow(): never {
    throw new Error('The preview does not support resumeFlow: its flows have no screens to pause at.');
  }

  tell(detail: StatusDetail): void {
    this.dispatchEvent(new CustomEvent('statuschange', { detail }));
  }
}
