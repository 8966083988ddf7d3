import { LightningElement, api } from 'lwc';
import { errorMessage } from 'preview/lds';
import { isSupportedComponent, unsupportedRule } from 'preview/pages';
import type { ItemModel, PageModel } from 'preview/pages';
import type { PageContext } from 'preview/pageContext';
import { componentProperties, loadComponent } from 'preview/components';
import { standardComponent } from 'preview/standardComponents';

type Constructor = typeof LightningElement;

/** One component on a page: the project's own, a standard one, or a box that says what is missing. */
export default class Item extends LightningElement {
  @api page!: PageModel;
  @api pageContext!: PageContext;
  componentClass: Constructor | undefined;
  problem: string | undefined;
  problemText = '';
  shown!: ItemModel;

  @api
  get item(): ItemModel {
    return this.shown;
  }

  set item(value: ItemModel) {
    const changed = value.component !== this.shown?.component;
    this.shown = value;
    if (changed) {
      this.load();
    }
  }

  get properties(): Record<string, unknown> {
    const { component, properties } = this.shown;
    if (!component.startsWith('c:')) {
      return { item: this.shown, page: this.page, pageContext: this.pageContext };
    }
    const { recordId, objectApiName } = this.pageContext;
    return componentProperties(component.slice(2), this.componentClass, properties, {
      recordId,
      objectApiName
    });
  }

  private load(): void {
    const { component, visibility } = this.shown;
    const rule = visibility && unsupportedRule(visibility);
    this.problem = undefined;
    if (rule !== undefined) {
      this.problem = 'Visibility rule not supported';
      this.problemText = `The preview does not know the ${rule} of ${component}.`;
    } else if (component.startsWith('c:')) {
      loadComponent(component.slice(2)).then(
        (constructor) => {
          this.componentClass = constructor;
        },
        (error: unknown) => this.fail(`c-${component.slice(2)} cannot be shown`, error)
      );
    } else if (isSupportedComponent(component)) {
      this.componentClass = standardComponent(component);
    } else {
      this.problem = component;
      this.problemText = 'The preview does not have this standard component. Salesforce shows it here.';
    }
  }

  private fail(heading: string, error: unknown): void {
    this.problem = heading;
    this.problemText = errorMessage(error);
  }

  /** A component that throws takes only its own place. */
  errorCallback(error: Error, stack: string): void {
    console.error(error, stack);
    this.componentClass = undefined;
    this.fail(`${this.shown.component} failed`, error);
  }
}
