import type { LightningElement } from 'lwc';
import { context } from 'preview/session';

type Constructor = typeof LightningElement;

/** Loads a component of the project. Its file name stands in the page's import map. */
export async function loadComponent(name: string): Promise<Constructor> {
  const specifier = `c/${name}`;
  let module: { default?: unknown };
  try {
    module = (await import(specifier)) as { default?: unknown };
  } catch (error) {
    if (error instanceof TypeError && /specifier|resolve/i.test(error.message)) {
      throw new Error(
        name in context().model.components
          ? `${specifier} cannot be put on a page: it is not exposed (isExposed in its js-meta.xml), or it was not built.`
          : `The project has no Lightning web component ${specifier}. Aura components cannot be shown.`,
        { cause: error }
      );
    }
    throw error;
  }
  if (typeof module.default !== 'function') {
    throw new Error(`${specifier} is not a component: it has no default export.`);
  }
  return module.default as Constructor;
}

/** Values from page metadata are text; the App Builder gives numbers and checkboxes their type. */
function typed(value: string | string[], type: string | undefined): unknown {
  if (Array.isArray(value)) {
    return value;
  }
  if (type === 'Boolean') {
    return value === 'true';
  }
  if (type === 'Integer') {
    return value === '' ? undefined : Number(value);
  }
  return value;
}

/**
 * What a page hands a component: design attributes, and `recordId` and `objectApiName` where the component asks for
 * them. A property the component has not made public would be an error, as on the platform.
 */
export function componentProperties(
  name: string,
  constructor: Constructor | undefined,
  values: Record<string, string | string[]>,
  given: { recordId: string | undefined; objectApiName: string | undefined }
): Record<string, unknown> {
  const declared = context().model.components[name]?.properties ?? {};
  const result: Record<string, unknown> = {};
  for (const [property, { type, default: fallback }] of Object.entries(declared)) {
    if (fallback !== undefined) {
      result[property] = typed(fallback, type);
    }
  }
  for (const [property, value] of Object.entries(values)) {
    result[property] = typed(value, declared[property]?.type);
  }
  const prototype: object | undefined = constructor?.prototype;
  for (const [property, value] of Object.entries(given)) {
    if (value !== undefined && prototype && property in prototype) {
      result[property] = value;
    }
  }
  return result;
}
