import type { ItemModel, PageModel, RegionModel, VisibilityRule } from '../pages/pages.ts';
import type { FlexiPagePart, XmlNode } from '@toolkit/sfdx-project';

/** A Lightning page from its metadata. */
export function flexiPageModel(part: FlexiPagePart): PageModel {
  return {
    name: part.name,
    label: part.label,
    type: part.type,
    template: part.template,
    object: part.sobjectType,
    regions: part.xml.children('flexiPageRegions').map(regionModel)
  };
}

function regionModel(xml: XmlNode): RegionModel {
  // Pages of API version 48 and before have the components straight in the region.
  const items = [...xml.children('itemInstances'), ...xml.children('componentInstances')].flatMap(itemModels);
  return { name: xml.requiredText('name'), facet: xml.text('type') === 'Facet', items };
}

function itemModels(xml: XmlNode): ItemModel[] {
  const component = xml.child('componentInstance') ?? (xml.has('componentName') ? xml : undefined);
  if (component) {
    const name = component.requiredText('componentName');
    return [
      {
        // Components of the project may be written `c:name` or plainly `name`.
        component: name.includes(':') ? name : `c:${name}`,
        identifier: component.text('identifier') ?? name,
        properties: properties(component.children('componentInstanceProperties')),
        visibility: visibilityRule(component.child('visibilityRule'))
      }
    ];
  }
  const field = xml.child('fieldInstance');
  if (!field) {
    return [];
  }
  return [
    {
      component: 'field',
      identifier: field.text('identifier') ?? field.requiredText('fieldItem'),
      properties: {
        ...properties(field.children('fieldInstanceProperties')),
        field: field.requiredText('fieldItem').replace(/^Record\./, '')
      },
      visibility: visibilityRule(field.child('visibilityRule'))
    }
  ];
}

function properties(nodes: XmlNode[]): Record<string, string | string[]> {
  const result: Record<string, string | string[]> = {};
  for (const node of nodes) {
    const list = node.child('valueList');
    const name = node.requiredText('name');
    result[name] = list
      ? list.children('valueListItems').flatMap((item) => item.text('value') ?? [])
      : (node.text('value') ?? '');
  }
  return result;
}

function visibilityRule(xml: XmlNode | undefined): VisibilityRule | undefined {
  if (!xml) {
    return undefined;
  }
  return {
    booleanFilter: xml.text('booleanFilter'),
    criteria: xml.children('criteria').map((criterion) => ({
      left: criterion.requiredText('leftValue'),
      operator: criterion.requiredText('operator'),
      right: criterion.text('rightValue') ?? ''
    }))
  };
}
