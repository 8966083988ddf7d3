/** https://developer.salesforce.com/docs/platform/lwc/guide/use-navigate-url-default-field-values.html */

/** `{ Name: 'A, B', Amount: 5 }` to the text for `state.defaultFieldValues`. */
export function encodeDefaultFieldValues(values: Record<string, unknown>): string {
  return Object.entries(values)
    .map(([name, value]) => `${name}=${encodeURIComponent(String(value))}`)
    .join(',');
}

export function decodeDefaultFieldValues(text: string): Record<string, string> {
  return Object.fromEntries(
    text
      .split(',')
      .filter((part) => part.includes('='))
      .map((part) => {
        const at = part.indexOf('=');
        return [part.slice(0, at), decodeURIComponent(part.slice(at + 1))];
      })
  );
}
