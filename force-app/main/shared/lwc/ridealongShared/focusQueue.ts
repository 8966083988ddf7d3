/** Puts the focus somewhere once the place is on the page: asked for by a handler, carried out after the next render. */
export class FocusQueue {
  private next?: () => void;

  afterRender(focus: (() => void) | undefined): void {
    this.next = focus;
  }

  /** For `renderedCallback`. */
  run(): void {
    const focus = this.next;
    this.next = undefined;
    focus?.();
  }
}
