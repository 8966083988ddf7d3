/** https://developer.salesforce.com/docs/platform/lwc/guide/use-quick-actions-screen.html */
export const closeActionScreenEventName = 'lightning__actionsclosescreen';

export class CloseActionScreenEvent extends CustomEvent<undefined> {
  constructor() {
    super(closeActionScreenEventName, { bubbles: true, composed: true, cancelable: true });
  }
}
