/** lightning-messages: what went wrong with the form it stands in. */
import { LightningElement, api } from 'lwc';
import { RegisterFieldEvent } from 'preview/formField';
import { saveErrors } from 'preview/lds';

export default class Messages extends LightningElement {
  lines: string[] = [];
  #error: unknown;

  @api
  get error(): unknown {
    return this.#error;
  }

  set error(error: unknown) {
    this.setError(error);
  }

  @api
  setError(error: unknown): void {
    this.#error = error;
    this.lines = error === undefined || error === null ? [] : saveErrors(error).page;
  }

  connectedCallback(): void {
    // It is told of errors as a field without a name is.
    this.dispatchEvent(
      new RegisterFieldEvent({
        fieldName: '',
        isThere: () => this.isConnected,
        setUp: () => undefined,
        setErrors: (messages) => {
          this.lines = messages;
        },
        reset: () => {
          this.lines = [];
        }
      })
    );
  }

  get hasMessages(): boolean {
    return this.lines.length > 0;
  }
}
