import type { ItemModel, PageModel } from 'preview/pages';

/** The components of a facet, by its name in a property. */
export function facetItems(page: PageModel, name: string | string[] | undefined): ItemModel[] {
  return page.regions.find((region) => region.facet && region.name === name)?.items ?? [];
}
