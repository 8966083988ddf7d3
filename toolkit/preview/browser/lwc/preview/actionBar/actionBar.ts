import { LightningElement, api } from 'lwc';
import LightningConfirm from 'lightning/confirm';
import { ShowToastEvent } from 'lightning/platformShowToastEvent';
import { errorMessage } from 'preview/lds';
import { deleteRecord } from 'preview/org';
import type { PageContext } from 'preview/pageContext';
import { runQuickAction } from 'preview/quickAction';
import { navigateTo } from 'preview/router';
import { context } from 'preview/session';

interface Action {
  name: string;
  label: string;
}

/** Standard actions the preview has; the page layout or the page may name others. */
const standardLabels: Record<string, string> = { Edit: 'Edit', Delete: 'Delete' };

/** Buttons of a record: quick actions and the standard ones, the first few visible and the rest in a menu. */
export default class ActionBar extends LightningElement {
  @api pageContext!: PageContext;
  /** Undefined: those of the layout. */
  @api actionNames: string[] | undefined;
  @api visibleCount = 3;
  @api recordName = '';

  private get actions(): Action[] {
    const { description, objectApiName } = this.pageContext;
    if (!description) {
      return [];
    }
    const { model, formFactor } = context();
    const names = this.actionNames ?? [
      ...(model.objects[objectApiName ?? '']?.layout?.actions ?? []),
      'Edit',
      'Delete'
    ];
    return [...new Set(names)].flatMap((name): Action[] => {
      if (name === 'Edit' && !description.updateable) {
        return [];
      }
      if (name === 'Delete' && !description.deletable) {
        return [];
      }
      const standard = standardLabels[name];
      if (standard !== undefined) {
        return [{ name, label: standard }];
      }
      const action = model.actions[name] ?? model.actions[`${objectApiName ?? ''}.${name}`];
      // The mobile app does not show quick actions made of Lightning web components.
      if (!action || (action.component !== undefined && formFactor === 'Small')) {
        return [];
      }
      return [{ name: action.name, label: action.label }];
    });
  }

  get hasActions(): boolean {
    return this.actions.length > 0;
  }

  get visible(): Action[] {
    return this.actions.slice(0, this.visibleCount);
  }

  get inMenu(): Action[] {
    return this.actions.slice(this.visibleCount);
  }

  get hasMenu(): boolean {
    return this.inMenu.length > 0;
  }

  handleClick(event: Event & { currentTarget: HTMLElement }): void {
    void this.run(event.currentTarget.dataset['name'] ?? '');
  }

  handleSelect(event: CustomEvent<{ value: string }>): void {
    void this.run(event.detail.value);
  }

  private async run(name: string): Promise<void> {
    const { objectApiName = '', recordId = '' } = this.pageContext;
    if (name === 'Edit') {
      navigateTo(`/lightning/r/${objectApiName}/${recordId}/edit`);
      return;
    }
    if (name === 'Delete') {
      await this.delete(objectApiName, recordId);
      return;
    }
    const action = context().model.actions[name];
    if (!action) {
      return;
    }
    try {
      await runQuickAction(action, { recordId, objectApiName });
    } catch (error) {
      this.toast(`${action.label} failed`, errorMessage(error), 'error');
    }
  }

  private async delete(object: string, recordId: string): Promise<void> {
    const sure = await LightningConfirm.open({
      label: `Delete ${this.pageContext.description?.label ?? ''}`,
      message: `Are you sure you want to delete "${this.recordName}"?`,
      theme: 'default'
    });
    if (!sure) {
      return;
    }
    try {
      await deleteRecord(object, recordId);
      this.toast('Deleted', `"${this.recordName}" was deleted.`, 'success');
      navigateTo(`/lightning/o/${object}/list`);
    } catch (error) {
      this.toast('It could not be deleted', errorMessage(error), 'error');
    }
  }

  private toast(title: string, message: string, variant: 'success' | 'error'): void {
    this.dispatchEvent(new ShowToastEvent({ title, message, variant }));
  }
}
