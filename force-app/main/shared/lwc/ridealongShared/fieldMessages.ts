/** Base input components have no property for what is wrong with them: they have to be told, and only when that changes. */
interface Input extends HTMLElement {
  setCustomValidity(message: string): void;
  reportValidity(): boolean;
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
