import { LightningElement } from 'lwc';

type FocusOut = FocusEvent & { currentTarget: HTMLElement };

/**
 * What the header's menus share: a button with `data-id="trigger"` opens, and Escape or a focus that goes elsewhere closes. The
 * browser's own popovers stay open when the focus leaves them, and lie where no element is their anchor.
 */
export default class Popover extends LightningElement {
  open = false;

  get expanded(): string {
    return String(this.open);
  }

  toggle(): void {
    this.open = !this.open;
  }

  close(): void {
    this.open = false;
  }

  handleFocusOut(event: FocusOut): void {
    const next = event.relatedTarget;
    if (!(next instanceof Node) || !event.currentTarget.contains(next)) {
      this.close();
    }
  }

  handleKey(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || !this.open) {
      return;
    }
    this.close();
    this.template?.querySelector<HTMLElement>('[data-id="trigger"]')?.focus();
  }
}
