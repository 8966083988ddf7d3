import type { FlexiPagePart, XmlNode } from '@toolkit/sfdx-project';

/** A component on a page, with its properties as text or list. */
export interface PageItem {
  region: string;
  component: string;
  identifier?: string;
  properties: ReadonlyMap<string, readonly string[]>;
  xml: XmlNode;
}

export interface PageRegion {
  name: string;
  isFacet: boolean;
  items: PageItem[];
  /** Fields placed one by one (Dynamic Forms), as `Record.Field__c`. */
  fields: XmlNode[];
}

export function regionsOf({ xml }: FlexiPagePart): PageRegion[] {
  return xml.children('flexiPageRegions').map((region) => {
    const name = region.requiredText('name');
    const instances = region.children('itemInstances');
    return {
      name,
      isFacet: region.text('type') === 'Facet',
      items: [
        ...instances.flatMap((instance) => instance.children('componentInstance')),
        ...region.children('componentInstances')
      ].map((item) => pageItem(name, item)),
      fields: instances.flatMap((instance) => instance.children('fieldInstance'))
    };
  });
}

function pageItem(region: string, xml: XmlNode): PageItem {
  const properties = xml.children('componentInstanceProperties').map((property) => {
    const items = property.child('valueList')?.children('valueListItems') ?? [];
    const values = [...property.texts('value'), ...items.map((item) => item.requiredText('value'))];
    return [property.requiredText('name'), values] as const;
  });
  return {
    region,
    component: xml.requiredText('componentName'),
    identifier: xml.text('identifier'),
    properties: new Map(properties),
    xml
  };
}

/** The single value of a property. */
export function valueOf(item: PageItem, property: string): string | undefined {
  return item.properties.get(property)?.[0];
}
