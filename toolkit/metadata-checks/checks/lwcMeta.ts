import ts from 'typescript';
import type { XmlNode } from '@toolkit/sfdx-project';
import { mainScript } from '../model/bundle.ts';
import type { Bundle } from '../model/bundle.ts';
import type { CheckContext } from '../model/context.ts';
import { objectOf } from '../model/fieldPath.ts';
import { problem } from '../model/problem.ts';
import type { Problem } from '../model/problem.ts';
import { componentClass, keyOf } from '../model/syntax.ts';

/** https://developer.salesforce.com/docs/platform/lwc/guide/reference-configuration-tags.html, without sites, chat and mail. */
const TARGETS = new Set(
  'AppPage FlowScreen GlobalAction HomePage RecordAction RecordPage Tab UrlAddressable UtilityBar'
    .split(' ')
    .map((name) => `lightning__${name}`)
);
const PROPERTY_TYPES = new Set(['Boolean', 'Color', 'Integer', 'String']);

/** `*.js-meta.xml`, which the schema of the Metadata API leaves out: version, targets and what is configured for each. */
export function lwcMeta(context: CheckContext): Problem[] {
  return context.bundles.flatMap((bundle) => {
    const { file } = bundle.part;
    return [
      ...general(context, bundle),
      ...bundle.part.targetConfigs.flatMap((config) => configured(context, bundle, config))
    ].map(([what, todo]) => problem(file, what, todo));
  });
}

type Finding = [what: string, todo: string];

function when(isWrong: boolean, what: string, todo: string): Finding[] {
  return isWrong ? [[what, todo]] : [];
}

function general({ project }: CheckContext, { name, part }: Bundle): Finding[] {
  const { exposed, targets, label, xml } = part;
  const version = xml.text('apiVersion');
  return [
    ...when(
      version !== project.apiVersion,
      `${name} is of API version ${version}, the project of ${project.apiVersion}`,
      'make them the same'
    ),
    ...targets.flatMap((target) =>
      when(!TARGETS.has(target), `there is no target ${target}`, 'correct <target>')
    ),
    ...when(
      exposed && targets.length === 0,
      `${name} is exposed to nothing`,
      'add <targets>, or set isExposed to false'
    ),
    ...when(exposed && label === undefined, `${name} has no name in the App Builder`, 'add <masterLabel>')
  ];
}

function configured({ schema }: CheckContext, bundle: Bundle, config: XmlNode): Finding[] {
  const targets = config.attribute('targets')?.split(/\s*,\s*/) ?? [];
  const objects = config.child('objects')?.texts('object') ?? [];
  const factors = config.child('supportedFormFactors')?.children('supportedFormFactor') ?? [];
  const properties = config.children('property');
  const onHome = targets.includes('lightning__HomePage');
  return [
    ...targets.flatMap((target) =>
      when(
        !bundle.part.targets.includes(target),
        `${target} is configured and is no target`,
        'add it to <targets>'
      )
    ),
    ...objects.flatMap((name) =>
      when(objectOf(schema, name) === undefined, `there is no object ${name}`, 'correct <object>')
    ),
    ...factors
      .map((factor) => factor.attribute('type') ?? '(none)')
      .flatMap((factor) =>
        when(
          factor !== 'Large' && (factor !== 'Small' || onHome),
          `${targets.join(', ')} is not shown on ${factor} screens`,
          'correct <supportedFormFactor>'
        )
      ),
    ...when(
      properties.length > 0 && targets.includes('lightning__RecordAction'),
      'an action has no properties',
      'take <property> out'
    ),
    ...properties.flatMap((property) => propertyFindings(bundle, property))
  ];
}

/** A property of the App Builder is an `@api` member of the class. */
function propertyFindings(bundle: Bundle, property: XmlNode): Finding[] {
  const name = property.attribute('name') ?? '(none)';
  const type = property.attribute('type') ?? '(none)';
  return [
    ...when(
      !apiMembers(bundle).has(name),
      `the class has no @api ${name}`,
      'add it, or take the <property> out'
    ),
    ...when(
      !PROPERTY_TYPES.has(type) && !type.startsWith('@salesforce/'),
      `the property ${name} is of no known type, ${type}`,
      `write one of ${[...PROPERTY_TYPES].join(', ')}`
    ),
    ...when(property.attribute('label') === undefined, `the property ${name} has no label`, 'add label="..."')
  ];
}

function apiMembers(bundle: Bundle): Set<string> {
  const main = mainScript(bundle);
  const members = (main && componentClass(main)?.members) ?? [];
  return new Set(
    members
      .filter(
        (member) =>
          ts.canHaveDecorators(member) &&
          ts.getDecorators(member)?.some(({ expression }) => expression.getText() === 'api') === true
      )
      .flatMap((member) => keyOf(member.name) ?? [])
  );
}
