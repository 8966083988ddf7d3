/** What is said beside a headline, in a line: each fact on its own, with a gap between. Empty ones are left out. */
export interface Meta {
  key: string;
  text: string;
  /** On hover, where the text is a short form: an amount to the cent. */
  exact?: string;
  isBold?: boolean;
}

export type MetaPart = string | Omit<Meta, 'key'> | null | undefined | false;

export function metaOf(...parts: MetaPart[]): Meta[] {
  return parts
    .map((part) => (typeof part === 'string' ? { text: part } : part))
    .filter((part) => part && part.text !== '')
    .map((part, index) => ({ ...(part as Omit<Meta, 'key'>), key: String(index) }));
}
