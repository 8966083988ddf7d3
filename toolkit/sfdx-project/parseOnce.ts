/** Parses the XML of components, each text once. */
import { readFile } from 'node:fs/promises';
import type { SourceComponent } from '@salesforce/source-deploy-retrieve';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { ProjectError } from './projectError.ts';

interface Parsed {
  text: string;
  value: Readonly<Record<string, unknown>>;
}

/** What components were parsed to. A project is read again at each save, by tests for each org, and is nearly always the same. */
const known = new Map<string, Parsed>();

/** A component as its file has it; what is not well-formed is an error that names the line. */
export async function parseOnce(
  component: SourceComponent,
  path: string,
  file: string
): Promise<Parsed['value']> {
  const text = await readFile(path, 'utf8');
  const key = `${path} ${component.type.name} ${component.fullName}`;
  const before = known.get(key);
  if (before?.text === text && component.replacements === undefined) {
    return before.value;
  }
  checkWellFormed(text, file);
  const value = {
    ...(component.type.name === 'Flow' && component.replacements === undefined
      ? asRecord(flowParser.parse(text))
      : await component.parseXml())
  };
  known.set(key, { text, value });
  return value;
}

/** Reads what `parseXml` reads, and keeps the spaces around a text that a flow puts together: ", " between two names. */
const flowParser = new XMLParser({
  ignoreAttributes: false,
  ignoreDeclaration: true,
  parseTagValue: false,
  parseAttributeValue: false,
  cdataPropName: '__cdata',
  commentPropName: '#comment',
  processEntities: { enabled: true, maxTotalExpansions: 50_000 },
  trimValues: false,
  tagValueProcessor: (name, value) => (name === 'stringValue' ? value : value.trim())
});

function asRecord(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

/** The parser reads over tags that are never closed; this is what notices them. */
function checkWellFormed(text: string, file: string): void {
  const result = XMLValidator.validate(text);
  if (result !== true) {
    const { msg, line } = result.err;
    throw new ProjectError([{ file, reason: `line ${line} is not well-formed XML: ${msg}` }]);
  }
}
