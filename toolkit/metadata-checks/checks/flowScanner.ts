import scanner from '@flow-scanner/lightning-flow-scanner-core';
import { XMLParser } from 'fast-xml-parser';
import type { CheckSettings } from '../model/checkSettings.ts';
import { SETTINGS_FILE } from '../model/checkSettings.ts';
import type { CheckContext } from '../model/context.ts';
import { problem } from '../model/problem.ts';
import type { Problem } from '../model/problem.ts';
import type { SourceFile } from '../model/sourceFile.ts';

/** What Lightning Flow Scanner found: https://github.com/Flow-Scanner/lightning-flow-scanner */
interface Finding {
  rule: string;
  flow: string;
  element: string;
  advice: string;
  file: string;
}

/**
 * As the scanner's own `parse` reads a file, with one difference: it takes a lookup that asks for one field alone for one that
 * asks for all, because its parser gives a list only where there are two.
 */
const parser = new XMLParser({
  attributeNamePrefix: '@_',
  ignoreAttributes: false,
  parseTagValue: false,
  textNodeName: '#text',
  isArray: (name) => name === 'queriedFields'
});

/** Rules that nobody of this project wrote. Where one does not fit, the settings say so and why. */
export function flowScanner({ files, settings }: CheckContext): Problem[] {
  const found = files.filter(({ path }) => path.endsWith('.flow-meta.xml')).flatMap(scan);
  const { flowExceptions } = settings;
  const problems = found
    .filter(({ rule, flow, element }) => flowExceptions[rule]?.[flow]?.[element] === undefined)
    .map(({ rule, element, advice, file }) =>
      problem(file, `${element}: ${rule}, ${advice}`, `correct it, or say why not in ${SETTINGS_FILE}`)
    );
  return [...problems, ...unusedExceptions(flowExceptions, found)];
}

function scan({ path, text }: SourceFile): Finding[] {
  const { Flow: content } = parser.parse(text) as { Flow: unknown };
  const parsed = new scanner.ParsedFlow(path, new scanner.Flow(path, content));
  return scanner.scan([parsed]).flatMap(({ flow, ruleResults }) =>
    ruleResults.flatMap(({ ruleName: rule, ruleDefinition, details, errorMessage }) => {
      if (errorMessage) {
        throw new Error(`The rule ${rule} of the flow scanner failed at ${path}: ${errorMessage}`);
      }
      const advice = ruleDefinition.description;
      return details.map(({ name: element }) => ({
        rule,
        flow: flow.name ?? '',
        element,
        advice,
        file: path
      }));
    })
  );
}

/** An exception that excuses nothing any more would excuse the next mistake. */
function unusedExceptions(exceptions: CheckSettings['flowExceptions'], found: readonly Finding[]): Problem[] {
  const excused = Object.entries(exceptions).flatMap(([rule, flows]) =>
    Object.entries(flows).flatMap(([flow, elements]) =>
      Object.keys(elements).map((element) => ({ rule, flow, element }))
    )
  );
  return excused
    .filter(
      (each) =>
        !found.some(
          ({ rule, flow, element }) => rule === each.rule && flow === each.flow && element === each.element
        )
    )
    .map(({ rule, flow, element }) =>
      problem(
        SETTINGS_FILE,
        `the exception from ${rule} for ${element} in ${flow} excuses nothing`,
        'take it out'
      )
    );
}
