import { createElement } from 'lwc';
import type { LightningElement } from 'lwc';
import { loadComponent } from 'preview/components';
import ActionModal from 'preview/actionModal';
import type { ActionModel } from 'preview/pages';

interface Target {
  recordId: string;
  objectApiName: string;
}

/**
 * In the document, as on the platform: what it fires reaches the page, its wires run, and it may navigate. It leaves when
 * `invoke()` has ended. What stands in the document is drawn, so it stands where nobody sees it.
 */
async function runHeadless(
  name: string,
  constructor: typeof LightningElement,
  target: Target
): Promise<void> {
  const element = createElement(`c-${name}`, { is: constructor });
  const given = Object.entries(target).filter(([property]) => property in element);
  Object.assign(element, Object.fromEntries(given));
  element.style.display = 'none';
  document.body.append(element);
  try {
    const invoke: unknown = Reflect.get(element, 'invoke');
    if (typeof invoke !== 'function') {
      throw new Error(`c/${name} is a headless action without an @api method invoke().`);
    }
    await invoke.call(element);
  } finally {
    element.remove();
  }
}

/**
 * Runs a quick action made of a Lightning web component: a screen action in a modal, a headless one by its `invoke()`.
 * https://developer.salesforce.com/docs/platform/lwc/guide/use-quick-actions.html
 */
export async function runQuickAction(action: ActionModel, target: Target): Promise<void> {
  if (action.component === undefined) {
    throw new Error(`The preview does not support quick actions of type ${action.type}.`);
  }
  const constructor = await loadComponent(action.component);
  if (action.actionType === 'Action') {
    await runHeadless(action.component, constructor, target);
    return;
  }
  await ActionModal.open({ label: action.label, componentClass: constructor, target });
}
