import type { FlexiPagePart } from '@toolkit/sfdx-project';
import { problem } from '../model/problem.ts';
import type { Problem } from '../model/problem.ts';
import type { CheckContext } from '../model/context.ts';
import { objectOf } from '../model/fieldPath.ts';
import { STANDARD_COMPONENTS, TEMPLATES } from '../model/flexiPageFacts.ts';
import { regionsOf, valueOf } from '../model/pageItems.ts';
import type { PageItem, PageRegion } from '../model/pageItems.ts';

/** Lightning pages: template, regions, facets and standard components fit together. What they show: `pageComponents`. */
export function flexiPages(context: CheckContext): Problem[] {
  return context.project.flexiPages.flatMap((page) => {
    const regions = regionsOf(page);
    return [
      ...pageProblems(context, page),
      ...regionProblems(page, regions),
      ...facetProblems(page, regions),
      ...regions.flatMap(({ items }) => items.flatMap((item) => standardProblems(page, item))),
      ...identifierProblems(page, regions)
    ];
  });
}

function pageProblems({ schema }: CheckContext, { file, type, sobjectType }: FlexiPagePart): Problem[] {
  if (type !== 'RecordPage') {
    return sobjectType === undefined
      ? []
      : [problem(file, `a ${type} has an object, ${sobjectType}`, 'take <sobjectType> out')];
  }
  return sobjectType !== undefined && objectOf(schema, sobjectType) !== undefined
    ? []
    : [problem(file, `there is no object ${sobjectType ?? '(none)'}`, 'correct <sobjectType>')];
}

function regionProblems({ file, type, template: name }: FlexiPagePart, regions: PageRegion[]): Problem[] {
  const template = TEMPLATES[name];
  if (template === undefined) {
    return [
      problem(
        file,
        `the template ${name} is not known to these checks`,
        'use another, or add it to flexiPageFacts.ts'
      )
    ];
  }
  const names = regions.map((region) => region.name);
  return [
    ...(template.type === type
      ? []
      : [problem(file, `${name} is a template for a ${template.type}`, 'use another')]),
    ...regions
      .filter((region) => !region.isFacet && !template.regions.includes(region.name))
      .map((region) =>
        problem(file, `${name} has no region ${region.name}`, `use one of ${template.regions.join(', ')}`)
      ),
    ...names
      .filter((region, index) => names.indexOf(region) < index)
      .map((region) => problem(file, `the region ${region} is there twice`, 'make them one'))
  ];
}

/** A facet is the inside of a component: a property names it, and nothing else shows it. */
function facetProblems({ file }: FlexiPagePart, regions: PageRegion[]): Problem[] {
  const facets = new Set(regions.filter(({ isFacet }) => isFacet).map(({ name }) => name));
  const named = regions.flatMap(({ items }) =>
    items.flatMap((item) =>
      (STANDARD_COMPONENTS[item.component]?.facets ?? []).map((property) => valueOf(item, property))
    )
  );
  return [
    ...named
      .filter((name) => name === undefined || !facets.has(name))
      .map((name) =>
        problem(file, `there is no facet ${name ?? '(none)'}`, 'add a region of the type Facet')
      ),
    ...[...facets]
      .filter((name) => !named.includes(name))
      .map((name) =>
        problem(file, `no component shows the facet ${name}`, 'name it in a tab or section, or delete it')
      )
  ];
}

function standardProblems({ file, type }: FlexiPagePart, { component, properties }: PageItem): Problem[] {
  if (component.startsWith('c:')) {
    return [];
  }
  const standard = STANDARD_COMPONENTS[component];
  if (standard === undefined) {
    return [
      problem(
        file,
        `the component ${component} is not known to these checks`,
        'correct it, or add it to flexiPageFacts.ts'
      )
    ];
  }
  const unknown = [...properties.keys()].filter(
    (property) => standard.properties?.includes(property) === false
  );
  return [
    ...(standard.pages.some((page) => page === type)
      ? []
      : [problem(file, `${component} does not stand on a ${type}`, 'take it out')]),
    ...unknown.map((property) =>
      problem(file, `${component} has no property ${property}`, 'correct it, or add it to flexiPageFacts.ts')
    )
  ];
}

function identifierProblems({ file }: FlexiPagePart, regions: PageRegion[]): Problem[] {
  const items = regions.flatMap(({ items: all }) => all);
  const identifiers = items.map(({ identifier }) => identifier);
  return items.flatMap(({ component, identifier }, index) =>
    identifier === undefined
      ? [problem(file, `${component} has no <identifier>`, 'add one')]
      : identifiers.indexOf(identifier) < index
        ? [problem(file, `two components have the identifier ${identifier}`, 'rename one')]
        : []
  );
}
