/**
 * Standard components of Lightning pages that the preview shows. Any other stands on the page as a box with its name,
 * and in the list at start-up.
 */
export const standardComponents = [
  'field',
  'flexipage:fieldSection',
  'flexipage:filterListCard',
  'flexipage:reportChart',
  'flexipage:richText',
  'flexipage:tabset',
  'force:detailPanel',
  'force:highlightsPanel',
  'force:relatedListContainer',
  'force:relatedListSingleContainer'
] as const;

/** Parts of others: a tab of a tab set, a column of a field section. They are never placed by themselves. */
const innerComponents = ['flexipage:tab', 'flexipage:column'];

export function isSupportedComponent(name: string): boolean {
  return (
    name.startsWith('c:') ||
    innerComponents.includes(name) ||
    standardComponents.some((known) => known === name)
  );
}
