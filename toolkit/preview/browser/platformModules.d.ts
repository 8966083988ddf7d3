/** Modules of the base components and the build that have no types of their own. */

declare module '*.html' {
  import type { Template } from 'lwc';
  const template: Template;
  export default template;
}

declare module 'lightning/modal' {
  import { LightningElement } from 'lwc';
  export default class LightningModal extends LightningElement {
    static open(options: Record<string, unknown>): Promise<unknown>;
    size: string;
    label: string;
    description: string;
    disableClose: boolean;
    connectedCallback(): void;
    close(result?: unknown): void;
  }
}

declare module 'lightning/confirm' {
  const LightningConfirm: { open(options: Record<string, unknown>): Promise<boolean> };
  export default LightningConfirm;
}

declare module 'lightning/datatable' {
  import { LightningElement } from 'lwc';
  export default class LightningDatatable extends LightningElement {}
}

declare module 'lightning/toast' {
  const Toast: { show(config: Record<string, unknown>, source?: unknown): void };
  export default Toast;
}

declare module 'lightning/toastContainer' {
  const ToastContainer: { instance(config?: Record<string, unknown>): HTMLElement };
  export default ToastContainer;
}

declare module '@lwc/synthetic-shadow';
