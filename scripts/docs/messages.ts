/** docs/messages.md: every message by which Ridealong refuses something, who says it and why, from the metadata. Pure. */
import type { Project } from '@toolkit/sfdx-project';

export interface Message {
  text: string;
  /** Object and rule or flow. */
  from: string;
  why: string;
}

export function messagesOf(project: Project): Message[] {
  return [...rulesOf(project), ...errorsOf(project)].sort((one, other) =>
    one.text === other.text ? compare(one.from, other.from) : compare(one.text, other.text)
  );
}

const compare = (one: string, other: string): number => (one < other ? -1 : 1);

function rulesOf({ objects }: Project): Message[] {
  return objects.flatMap(({ name, validationRules }) =>
    validationRules
      .filter(({ xml }) => xml.text('active') === 'true')
      .map(({ xml }) => ({
        text: xml.requiredText('errorMessage'),
        from: `rule ${name}.${xml.requiredText('fullName')}`,
        why: xml.text('description') ?? ''
      }))
  );
}

/** Errors that a flow shows; a label stands for its text. */
function errorsOf({ flows, labels }: Project): Message[] {
  const texts = new Map(labels.map(({ name, value }) => [name, value]));
  const spelled = (text: string): string =>
    text.replaceAll(/\{!\$Label\.(\w+)\}/g, (all, name: string) => texts.get(name) ?? all);
  return flows.flatMap(({ name, xml }) => {
    const formulas = new Map(
      xml
        .children('formulas')
        .map((formula) => [formula.requiredText('name'), formula.requiredText('expression')])
    );
    // A formula puts numbers and names into a label: `{0}` shows where.
    const worked = (text: string): string =>
      text.replaceAll(/\{!(\w+)\}/g, (all, formula: string) => {
        const label = /\{!\$Label\.\w+\}/.exec(formulas.get(formula) ?? '')?.[0];
        return label ?? all;
      });
    return xml.children('customErrors').flatMap((error) =>
      error.children('customErrorMessages').map((message) => ({
        text: spelled(worked(message.requiredText('errorMessage'))).replaceAll(
          '{!$Flow.FaultMessage}',
          'what the platform says'
        ),
        from: `flow ${name}`,
        why: error.text('description') ?? xml.text('description') ?? ''
      }))
    );
  });
}

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll(/\s*\n\s*/g, ' ');

export function messagesPage(messages: readonly Message[]): string {
  return [
    '<!-- Written by scripts/docs/writeMessages.ts from the metadata. Change that, then run it. -->',
    '',
    '# Messages',
    '',
    `What people read when something is refused, in the order of the alphabet: ${messages.length} messages of validation rules and flows. Each says itself what to do; here is who says it,`,
    'and why. Anything else that goes wrong is in the table of the [admin guide](admin-guide.md#when-something-does-not-work).',
    '',
    '| message | said by | why |',
    '| --- | --- | --- |',
    ...messages.map(
      ({ text, from, why }) => `| ${cell(text)} | \`${from.replace(/^(rule|flow) /, '')}\` | ${cell(why)} |`
    ),
    ''
  ].join('\n');
}
