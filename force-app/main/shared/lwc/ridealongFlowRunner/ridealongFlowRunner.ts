import { LightningElement, api } from 'lwc';
import noAnswer from '@salesforce/label/c.Ridealong_Flow_NoAnswer';

export interface FlowInput {
  name: string;
  type: 'String' | 'Number' | 'Boolean';
  value: unknown;
}

export type FlowOutputs = Readonly<Record<string, unknown>>;

interface Run {
  key: number;
  name: string;
  inputs: FlowInput[];
  resolve(outputs: FlowOutputs): void;
  reject(reason: Error): void;
}

interface Status {
  status: string;
  outputVariables?: { name: string; value: unknown }[] | null;
}

/** A flow that says nothing for so long has failed: the page must not wait for ever. */
const PATIENCE = 60_000;

/** Each run has an element of its own: a flow that has ended does not start again in the same one. */
export default class FlowRunner extends LightningElement {
  waiting: Run[] = [];
  count = 0;
  timer?: ReturnType<typeof setTimeout>;

  /** The one at work: it alone is on the page. */
  get runs(): Run[] {
    return this.waiting.slice(0, 1);
  }

  disconnectedCallback(): void {
    clearTimeout(this.timer);
  }

  @api
  run(name: string, inputs: FlowInput[]): Promise<FlowOutputs> {
    return new Promise((resolve, reject) => {
      this.count += 1;
      this.waiting = [...this.waiting, { key: this.count, name, inputs, resolve, reject }];
      if (this.waiting.length === 1) {
        this.watch();
      }
    });
  }

  handleStatus(event: CustomEvent<Status>): void {
    const { status, outputVariables } = event.detail;
    if (status.startsWith('FINISHED')) {
      const outputs = Object.fromEntries((outputVariables ?? []).map(({ name, value }) => [name, value]));
      this.end((run) => run.resolve(outputs));
    } else if (status === 'ERROR') {
      this.fail();
    }
  }

  fail(): void {
    this.end((run) => run.reject(new Error(noAnswer)));
  }

  end(tell: (run: Run) => void): void {
    clearTimeout(this.timer);
    const [run, ...rest] = this.waiting;
    this.waiting = rest;
    if (rest.length > 0) {
      this.watch();
    }
    if (run) {
      tell(run);
    }
  }

  watch(): void {
    // eslint-disable-next-line @lwc/lwc/no-async-operation -- ends with the run, or with the page
    this.timer = setTimeout(() => this.fail(), PATIENCE);
  }
}
