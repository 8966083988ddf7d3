/** SLDS icons: thousands of templates, so they are bundles of their own, a category each, loaded when first needed. */

export const iconCategories = ['Utility', 'Standard', 'Custom', 'Action', 'Doctype'] as const;

export type IconCategory = (typeof iconCategories)[number];

/** Module of a category, as `lightning-icon` imports it. */
export function iconModule(category: IconCategory): string {
  return `lightning/iconSvgTemplates${category}`;
}

/**
 * The category behind every icon module a base component may ask for. Right-to-left pages get the same icons: the few
 * that SLDS mirrors are not worth a second set.
 */
export function iconEntries(): Record<string, IconCategory> {
  return Object.fromEntries(
    iconCategories.flatMap((category) => [
      [iconModule(category), category],
      [`${iconModule(category)}Rtl`, category]
    ])
  );
}
