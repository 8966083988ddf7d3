import type { XmlNode } from '@toolkit/sfdx-project';
import type { CheckContext } from '../model/context.ts';
import { problem } from '../model/problem.ts';
import type { Problem } from '../model/problem.ts';

/** Attributes of templates whose text people see or hear. */
const SHOWN =
  'title|label|placeholder|alternative-text|aria-label|heading|header|description|message|summary';

/**
 * Where a project speaks several languages, what people read stands in custom labels: in templates of components, and in the
 * error messages and notifications of flows, for which the platform has no translation that a package could rely on.
 */
export function literalTexts({ project, settings, bundles }: CheckContext): Problem[] {
  if (settings.languages.length + settings.languagesInProgress.length === 0) {
    return [];
  }
  const inTemplates = bundles.flatMap(({ templates }) =>
    templates.flatMap(({ path, text }) =>
      literals(text).map((found) =>
        problem(path, `“${found}” stands in the template`, 'make it a custom label')
      )
    )
  );
  const inFlows = project.flows.flatMap(({ file, xml }) =>
    flowTexts(xml)
      .filter(isLiteral)
      .map((text) => problem(file, `the flow says “${text}”`, 'make it a custom label: {!$Label.Name}'))
  );
  return [...inTemplates, ...inFlows];
}

function literals(template: string): string[] {
  const html = template.replace(/<!--[\s\S]*?-->/g, '');
  const between = [...html.matchAll(/>([^<>]+)</g)].map(([, text = '']) => text);
  const attributes = [...html.matchAll(new RegExp(`\\s(?:${SHOWN})="([^"]*)"`, 'g'))].map(
    ([, text = '']) => text
  );
  return [...between, ...attributes].map((text) => text.trim()).filter(isLiteral);
}

/** Letters outside of what is filled in. */
function isLiteral(text: string): boolean {
  return /\p{L}{2}/u.test(text.replace(/\{[^{}]*\}/g, ''));
}

function flowTexts(flow: XmlNode): string[] {
  const errors = flow
    .children('customErrors')
    .flatMap((element) => element.children('customErrorMessages'))
    .flatMap((message) => message.text('errorMessage') ?? []);
  const bells = flow
    .children('actionCalls')
    .filter((call) => call.text('actionType') === 'customNotificationAction')
    .flatMap((call) => call.children('inputParameters'))
    .filter((input) => ['title', 'body'].includes(input.text('name') ?? ''))
    .flatMap((input) => input.child('value')?.text('stringValue') ?? []);
  return [...errors, ...bells];
}
