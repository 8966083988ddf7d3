/** Puts the focus somewhere once the place is on the page: asked for by a handler, carried out after a render. */
export class FocusQueue {
  private next?: () => boolean;

  /** Carried out after the next render. */
  afterRender(focus: (() => void) | undefined): void {
    this.next =
      focus &&
      (() => {
        focus();
        return true;
      });
  }

  /** Carried out after the first render in which the place is there: it may wait for an answer of the org. */
  whenThere(find: () => HTMLElement | null | undefined): void {
    this.next = () => {
      const place = find();
      place?.focus();
      return Boolean(place);
    };
  }

  /** For `renderedCallback`. */
  run(): void {
    const { next } = this;
    this.next = undefined;
    if (next?.() === false) {
      this.next ??= next;
    }
  }
}
