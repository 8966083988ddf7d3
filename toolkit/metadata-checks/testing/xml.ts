export type Files = Record<string, string>;

/** A metadata file with `body` in its root element. */
export function xml(root: string, body: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<${root} xmlns="http://soap.sforce.com/2006/04/metadata" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:xsd="http://www.w3.org/2001/XMLSchema">
${body.trim()}
</${root}>
`;
}

/** `<name>text</name>` for each entry; a list repeats the element; text is escaped. */
export function elements(values: Record<string, string | number | boolean | string[]>): string {
  return Object.entries(values)
    .flatMap(([name, value]) =>
      (Array.isArray(value) ? value : [String(value)]).map((text) => `<${name}>${escape(text)}</${name}>`)
    )
    .join('\n');
}

/** One element around others. */
export function group(name: string, ...inner: string[]): string {
  return `<${name}>\n${inner.join('\n')}\n</${name}>`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
