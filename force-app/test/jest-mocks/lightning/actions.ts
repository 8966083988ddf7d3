/** lightning/actions for jest: sfdx-lwc-jest 7.9 has no stub of it. */
export class CloseActionScreenEvent extends CustomEvent<unknown> {
  constructor() {
    super('lightning__actionsclosescreen', { bubbles: true, composed: true });
  }
}
