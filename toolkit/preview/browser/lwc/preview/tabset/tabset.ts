import { LightningElement, api } from 'lwc';
import { facetItems } from 'preview/facets';
import type { PageContext } from 'preview/pageContext';
import { isVisible } from 'preview/pages';
import type { ItemModel, PageModel } from 'preview/pages';

/** Titles the App Builder writes as keys. */
const standardTitles: Record<string, string> = {
  'Standard.Tab.activity': 'Activity',
  'Standard.Tab.chatter': 'Chatter',
  'Standard.Tab.collaborate': 'Collaborate',
  'Standard.Tab.detail': 'Details',
  'Standard.Tab.marketing': 'Marketing',
  'Standard.Tab.news': 'News',
  'Standard.Tab.relatedLists': 'Related'
};

/** `flexipage:tabset`: a tab for each `flexipage:tab` of its facet. */
export default class Tabset extends LightningElement {
  @api item!: ItemModel;
  @api page!: PageModel;
  @api pageContext!: PageContext;

  get tabs(): { key: string; label: string; items: ItemModel[] }[] {
    const { visibility } = this.pageContext;
    return facetItems(this.page, this.item.properties['tabs'])
      .filter((tab) => !tab.visibility || (visibility !== undefined && isVisible(tab.visibility, visibility)))
      .map(({ identifier, properties }) => {
        const title = typeof properties['title'] === 'string' ? properties['title'] : identifier;
        return {
          key: identifier,
          label: standardTitles[title] ?? title,
          items: facetItems(this.page, properties['body'])
        };
      });
  }

  get active(): string | undefined {
    return facetItems(this.page, this.item.properties['tabs']).find(
      ({ properties }) => properties['active'] === 'true'
    )?.identifier;
  }
}
