import tooLongOne from '@salesforce/label/c.Ridealong_Field_Too_Long_One';
import tooLongOther from '@salesforce/label/c.Ridealong_Field_Too_Long_Other';
import { plural } from './labelText';

/** Base input components have no property for what is wrong with them: they have to be told, and only when that changes. */
interface Input extends HTMLElement {
  setCustomValidity(message: string): void;
  reportValidity(): boolean;
}

type Limited = HTMLElement & { value?: string | null };

/**
 * Says at every field with `data-limit` how much too much it holds, and leads to the first. True when there is one: then nothing is saved, and
 * nothing of what was pasted is cut.
 */
export function holdTooMuch(template: ParentNode | null | undefined, among = '[data-limit]'): boolean {
  const fields = [...(template?.querySelectorAll<Limited>(among) ?? [])];
  const tooFull = fields.filter((field) => excessOf(field) > 0);
  for (const field of fields) {
    const excess = excessOf(field);
    if (excess > 0) {
      tellField(field, plural(excess, { one: tooLongOne, other: tooLongOther }));
      field.dataset.tooMuch = 'true';
    } else if (field.dataset.tooMuch) {
      delete field.dataset.tooMuch;
      tellField(field);
    }
  }
  tooFull[0]?.focus();
  return tooFull.length > 0;
}

/** As Salesforce counts, without the blanks around it, which are not kept. */
function excessOf(field: Limited): number {
  return (field.value ?? '').trim().length - Number(field.dataset.limit);
}

/** Shows a message at an input, read out with it; an empty one takes it away. */
export function tellField(element: HTMLElement | null | undefined, message = ''): void {
  if (!element || (element.dataset.message ?? '') === message) {
    return;
  }
  element.dataset.message = message;
  const input = element as Input;
  input.setCustomValidity(message);
  input.reportValidity();
}
