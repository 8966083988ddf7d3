import type { XmlNode } from '@toolkit/sfdx-project';
import { problem } from '../model/problem.ts';
import type { Problem } from '../model/problem.ts';
import type { CheckContext } from '../model/context.ts';
import { flowOf } from '../model/flow.ts';
import type { Flow } from '../model/flow.ts';
import { TextLengths } from '../model/longestText.ts';

/**
 * "Custom Notification Actions" in the Actions guide: "Maximum 250 characters" and "Maximum 750 characters". A longer one fails,
 * and nobody is told.
 */
const MOST: Readonly<Record<string, number>> = { title: 250, body: 750 };

/** What is valid by the schema of flows, and fails or never works in an org. */
export function flowOrg(context: CheckContext): Problem[] {
  return context.project.flows.flatMap((part) => {
    const flow = flowOf(part);
    return flow === undefined
      ? []
      : [
          ...accessReads(flow),
          ...startFormula(flow),
          ...notificationLengths(context, flow),
          ...sharesOfStandardObjects(flow, context.project.packageDirectories)
        ];
  });
}

/**
 * Where everybody may edit the records of a standard object, it has no shares, and what names them fails to deploy: with it, the whole
 * package. Own objects bring their sharing along.
 */
function sharesOfStandardObjects({ part, elements }: Flow, [core = '']: readonly string[]): Problem[] {
  return part.file.startsWith(`${core}/`)
    ? [...elements.values()]
        .filter(({ xml }) => /^(Account|Case|Contact|Lead|Opportunity)Share$/.test(xml.text('object') ?? ''))
        .map(({ name, xml }) =>
          problem(
            part.file,
            `${name} names ${xml.text('object') ?? ''}, which is not there in every org`,
            'move the flow into a package directory of its own'
          )
        )
    : [];
}

/**
 * "UserRecordAccess" in the object reference: "you must use SELECT RecordId and optionally one or more of the access level
 * fields". What Flow adds to automatic storage is not documented; with outputs of its own it reads what is named.
 */
function accessReads({ part, elements }: Flow): Problem[] {
  return [...elements.values()]
    .filter(
      ({ kind, xml }) =>
        kind === 'recordLookups' &&
        xml.text('object') === 'UserRecordAccess' &&
        (xml.boolean('storeOutputAutomatically') || !xml.has('outputAssignments'))
    )
    .map(({ name }) =>
      problem(
        part.file,
        `${name} stores a UserRecordAccess automatically, and it has no Id to read`,
        'write <outputAssignments> of RecordId and the access fields'
      )
    );
}

/** No deployed flow asks in its entry formula who runs it; a decision may. */
function startFormula({ part, start }: Flow): Problem[] {
  return /\{!\s*\$User\b/.test(start.text('filterFormula') ?? '')
    ? [problem(part.file, 'the entry formula asks for $User', 'ask in a decision behind the start')]
    : [];
}

function notificationLengths(context: CheckContext, flow: Flow): Problem[] {
  const lengths = new TextLengths(context, flow);
  return [...flow.elements.values()]
    .filter(({ xml }) => xml.text('actionType') === 'customNotificationAction')
    .flatMap(({ name, xml }) =>
      xml
        .children('inputParameters')
        .flatMap((input) => tooLong(lengths, input))
        .map((what) => problem(flow.part.file, `${name}: ${what}`, 'cut it with LEFT'))
    );
}

function tooLong(lengths: TextLengths, input: XmlNode): string[] {
  const name = input.requiredText('name');
  const most = MOST[name];
  const value = input.child('value');
  const longest = most === undefined || value === undefined ? 0 : lengths.longest(value);
  return most !== undefined && longest > most
    ? [`the ${name} has room for ${most} characters, and this one may have ${count(longest)}`]
    : [];
}

function count(characters: number): string {
  return characters === Infinity ? 'any number' : String(characters);
}
