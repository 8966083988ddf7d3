import { createElement } from 'lwc';
import { loadComponent } from 'preview/components';
import ActionModal from 'preview/actionModal';
import type { ActionModel } from 'preview/pages';

interface Target {
  recordId: string;
  objectApiName: string;
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
    const element = createElement(`c-${action.component}`, { is: constructor });
    Object.assign(element, target);
    const invoke: unknown = Reflect.get(element, 'invoke');
    if (typeof invoke !== 'function') {
      throw new Error(`c/${action.component} is a headless action without an @api method invoke().`);
    }
    await invoke.call(element);
    return;
  }
  await ActionModal.open({ label: action.label, componentClass: constructor, target });
}
