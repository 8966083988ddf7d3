import type { AppModel, FormFactor, PageModel, PreviewModel } from './model.ts';

export interface PageQuestion {
  action: 'View' | 'Tab';
  /** Object API name, or `standard-home`. */
  target: string;
  formFactor: FormFactor;
}

/**
 * The page an app opens: an override for the form factor, else one without a form factor. A page for one profile or
 * record type is narrower than the preview can know and is left aside (it is in the start-up list). Home pages are for
 * large screens only, as on the platform.
 */
export function choosePage(
  model: PreviewModel,
  app: AppModel | undefined,
  question: PageQuestion
): PageModel | undefined {
  const formFactor = question.formFactor === 'Medium' ? 'Large' : question.formFactor;
  const fitting = (app?.overrides ?? []).filter(
    (override) =>
      override.action === question.action &&
      override.target === question.target &&
      override.recordType === undefined &&
      override.profile === undefined
  );
  const override =
    fitting.find((candidate) => candidate.formFactor === formFactor) ??
    fitting.find((candidate) => candidate.formFactor === undefined);
  return override && model.pages[override.page];
}

/** What an object shows without a page of its own: header, related lists and details, as the platform's default. */
export function defaultRecordPage(object: string): PageModel {
  const item = (component: string, properties: Record<string, string> = {}) => ({
    component,
    identifier: component.replace(':', '_'),
    properties
  });
  return {
    name: `default_${object}`,
    label: object,
    type: 'RecordPage',
    template: 'flexipage:recordHomeTemplateDesktop',
    object,
    regions: [
      { name: 'header', facet: false, items: [item('force:highlightsPanel')] },
      { name: 'main', facet: false, items: [item('force:detailPanel')] },
      { name: 'sidebar', facet: false, items: [item('force:relatedListContainer')] }
    ]
  };
}
