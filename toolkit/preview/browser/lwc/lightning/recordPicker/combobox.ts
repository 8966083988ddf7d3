import type { PickerRecord } from 'preview/pages';

/** The base combobox, as the picker uses it. */
export interface Combobox extends HTMLElement {
  inputText: string;
  focus(): void;
  blur(): void;
  checkValidity(): boolean;
  reportValidity(): boolean;
  setCustomValidity(message: string): void;
  focusAndOpenDropdownIfNotEmpty(): void;
}

/** The part that matches, for the combobox to print bold. */
function highlighted(text: string, term: string): string | { text: string; highlight: boolean }[] {
  const at = term === '' ? -1 : text.toLowerCase().indexOf(term.toLowerCase());
  if (at < 0) {
    return text;
  }
  const parts = [
    { text: text.slice(0, at), highlight: false },
    { text: text.slice(at, at + term.length), highlight: true },
    { text: text.slice(at + term.length), highlight: false }
  ];
  return parts.filter((part) => part.text !== '');
}

/** Records as the combobox lists them. */
export function optionCards(records: readonly PickerRecord[], term: string, iconName: string): unknown[] {
  return records.map(({ id, text, subText }) => ({
    type: 'option-card',
    text: highlighted(text, term),
    subText: subText || undefined,
    iconName,
    iconSize: 'small',
    value: id,
    record: { id, text, subText }
  }));
}

/** As much of a term as can be read at a glance: a text that was pasted by mistake would fill the page. */
const MAX_SHOWN = 80;

export function nothingFound(term: string, pluralLabel: string): string {
  const signs = [...term];
  const shown = signs.length > MAX_SHOWN ? `${signs.slice(0, MAX_SHOWN).join('')}…` : term;
  return term === '' ? `No ${pluralLabel} to choose from.` : `No results for "${shown}" in ${pluralLabel}`;
}
