import type { Area, Source } from './behaviour.ts';

/** `docs/local-org.md`: what the local org does, where that is said, and what is assumed. */
export function behavioursPage(areas: readonly Area[]): string {
  const all = areas.flatMap(({ behaviours }) => behaviours);
  const assumptions = all.filter(({ source }) => 'assumed' in source).length;
  return [
    '<!-- Written by scripts/local-org/conformance/writeDocs.ts from the table of behaviours. Change that, then run it. -->',
    '# The local org',
    '',
    'A Salesforce-compatible server for development and tests: it serves the objects, flows, permissions and reports of an',
    'SFDX project on this machine alone. It is our reading of Salesforce, never proof: what it accepts, a real org may refuse.',
    '',
    '```sh',
    'npm run org -- --help',
    '```',
    '',
    `Below are ${all.length} things it does. Each is a test (\`scripts/local-org/conformance\`) and names where Salesforce says the`,
    `same: its documentation, an answer recorded from a real org in a public repository, or, for ${assumptions} of them, *assumed*:`,
    'no source was found, and the reason given is ours. What it cannot do it says, with status 501, on the console and at',
    '`/local/unsupported`.',
    '',
    ...areas.flatMap(areaLines)
  ].join('\n');
}

function areaLines({ name, behaviours }: Area): string[] {
  return [`## ${name}`, '', ...behaviours.map(({ does, source }) => `- ${does} ${sourceText(source)}`), ''];
}

function sourceText(source: Source): string {
  if ('url' in source) {
    return `([${source.name}](${source.url}))`;
  }
  return 'recorded' in source ? `(recorded: \`${source.recorded}\`)` : `(*assumed*: ${source.assumed})`;
}
