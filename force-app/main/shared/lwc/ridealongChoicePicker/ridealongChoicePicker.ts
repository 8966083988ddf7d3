import { LightningElement, api } from 'lwc';

/** A value with its word and, where it has one, its icon. */
export interface Option {
  value: string;
  label: string;
  iconName?: string;
}

/** A few values side by side, all in sight: one tap chooses. Fires `choose` with the value; empty where it was let go. */
export default class ChoicePicker extends LightningElement {
  @api label = '';
  @api options: Option[] = [];
  @api value?: string;
  /** Whether the chosen one can be let go by another tap. */
  @api canClear = false;

  get choices() {
    return this.options.map(({ value, label, iconName }) => ({
      value,
      label,
      iconName,
      pressed: String(value === this.value),
      variant: value === this.value ? 'brand' : 'neutral'
    }));
  }

  /** Options may still be on their way when the focus is wanted. */
  isFocusWanted = false;

  /** Moves the focus to what is chosen, else to the first one. */
  @api focus(): void {
    const buttons = [...(this.template?.querySelectorAll<HTMLElement>('lightning-button') ?? [])];
    const chosen = buttons.find(({ dataset }) => dataset.value === this.value);
    this.isFocusWanted = buttons.length === 0;
    (chosen ?? buttons[0])?.focus();
  }

  renderedCallback(): void {
    if (this.isFocusWanted) {
      this.focus();
    }
  }

  handleChoice(event: Event): void {
    const { value = '' } = (event.currentTarget as HTMLElement).dataset;
    const isSame = value === this.value;
    if (isSame && !this.canClear) {
      return;
    }
    this.dispatchEvent(new CustomEvent('choose', { detail: isSame ? '' : value }));
  }
}
