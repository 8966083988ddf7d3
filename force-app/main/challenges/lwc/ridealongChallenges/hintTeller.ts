/** Fires `hint` when a hint comes or goes, so that the form gives it room. */
export class HintTeller {
  private readonly component: EventTarget;
  private isTold = false;

  constructor(component: EventTarget) {
    this.component = component;
  }

  /** For `renderedCallback`. */
  tell(isShown: boolean): void {
    if (isShown !== this.isTold) {
      this.isTold = isShown;
      this.component.dispatchEvent(new CustomEvent<boolean>('hint', { detail: isShown }));
    }
  }
}
