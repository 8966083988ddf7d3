import type { AppModel, FormFactor, PageModel, PageOverride, PreviewModel } from './model.ts';

export interface PageQuestion {
  action: 'View' | 'Tab';
  /** Object API name, or `standard-home`. */
  target: string;
  formFactor: FormFactor;
}

/**
 * The page an app opens: an override for the form factor, else one without a form factor; else the object's, which is the org's
 * default. A page for one profile or
 * record type is narrower than the preview can know and is left aside (it is in the start-up list). Home pages are for
 * large screens only, as on the platform.
 */
export function choosePage(
  model: PreviewModel,
  app: AppModel | undefined,
  question: PageQuestion
): PageModel | undefined {
  const override =
    fittingOverride(app?.overrides ?? [], question) ??
    fittingOverride(model.objects[question.target]?.overrides ?? [], question);
  return override && model.pages[override.page];
}

function fittingOverride(
  overrides: readonly PageOverride[],
  question: PageQuestion
): PageOverride | undefined {
  const formFactor = question.formFactor === 'Medium' ? 'Large' : question.formFactor;
  const fitting = overrides.filter(
    (override) =>
      override.action === question.action &&
      override.target === question.target &&
      override.recordType === undefined &&
      override.profile === undefined
  );
  return (
    fitting.find((candidate) => candidate.formFactor === formFactor) ??
    fitting.find((candidate) => candidate.formFactor === undefined)
  );
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
