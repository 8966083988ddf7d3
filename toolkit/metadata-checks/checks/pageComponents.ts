import type { FlexiPagePart, LwcPart, XmlNode } from '@toolkit/sfdx-project';
import { problem } from '../model/problem.ts';
import type { Problem } from '../model/problem.ts';
import type { CheckContext } from '../model/context.ts';
import { regionsOf } from '../model/pageItems.ts';
import type { PageItem } from '../model/pageItems.ts';

/** Our own components on Lightning pages: exposed to that kind of page, its object and every screen it is shown on. */
export function pageComponents(context: CheckContext): Problem[] {
  return context.project.flexiPages.flatMap((page) =>
    regionsOf(page)
      .flatMap(({ items }) => items)
      .filter(({ component }) => component.startsWith('c:'))
      .flatMap((item) => componentProblems(context, page, item))
  );
}

function componentProblems({ project }: CheckContext, page: FlexiPagePart, item: PageItem): Problem[] {
  const { file, type, sobjectType } = page;
  const name = item.component.slice(2);
  const component = project.lwcs.find((lwc) => lwc.name === name);
  const target = `lightning__${type}`;
  if (component === undefined) {
    return [problem(file, `there is no component ${name}`, 'correct <componentName>')];
  }
  if (!component.exposed || !component.targets.includes(target)) {
    return [
      problem(file, `${name} is not exposed to a ${type}`, `set isExposed, and add ${target} to its targets`)
    ];
  }
  const config = configFor(component, target);
  const objects = config?.child('objects')?.texts('object') ?? [];
  return [
    ...(sobjectType !== undefined && objects.length > 0 && !objects.includes(sobjectType)
      ? [problem(file, `${name} is not made for ${sobjectType}`, 'add the object to its <objects>')]
      : []),
    ...formFactorsOf(project.applications, page)
      .filter((factor) => !supports(config, factor))
      .map((factor) =>
        problem(
          file,
          `${name} is shown on ${factor} screens and does not support them`,
          'add a supportedFormFactor'
        )
      ),
    ...propertyProblems(file, name, config, item)
  ];
}

function configFor({ targetConfigs }: LwcPart, target: string): XmlNode | undefined {
  return targetConfigs.find(
    (config) =>
      config
        .attribute('targets')
        ?.split(/\s*,\s*/)
        .includes(target) === true
  );
}

/** Where an app shows the page: desktop and phone, or what kind of page it is decides. */
function formFactorsOf(
  applications: CheckContext['project']['applications'],
  { name, type }: FlexiPagePart
): readonly string[] {
  const overrides = applications
    .flatMap(({ actionOverrides }) => actionOverrides)
    .filter(({ content }) => content === name);
  const factors = overrides.flatMap(({ formFactor }) => formFactor ?? []);
  return type === 'HomePage' ? ['Large'] : factors.length > 0 ? [...new Set(factors)] : ['Large', 'Small'];
}

/** https://developer.salesforce.com/docs/platform/lwc/guide/use-config-form-factors.html: without the tag, all of the page's. */
function supports(config: XmlNode | undefined, factor: string): boolean {
  const supported = config?.child('supportedFormFactors')?.children('supportedFormFactor') ?? [];
  return supported.length === 0 || supported.some((each) => each.attribute('type') === factor);
}

function propertyProblems(
  file: string,
  name: string,
  config: XmlNode | undefined,
  item: PageItem
): Problem[] {
  const properties = config?.children('property') ?? [];
  const known = properties.map((property) => property.attribute('name'));
  return [
    ...[...item.properties.keys()]
      .filter((property) => !known.includes(property))
      .map((property) =>
        problem(file, `${name} has no property ${property}`, 'add it to its targetConfig, or take it out')
      ),
    ...properties
      .filter((property) => property.attribute('required') === 'true')
      .map((property) => property.attribute('name') ?? '')
      .filter((property) => !item.properties.has(property))
      .map((property) => problem(file, `${name} needs the property ${property}`, 'set it'))
  ];
}
