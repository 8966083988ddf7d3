import { LightningElement, api } from 'lwc';
import { registerRefreshContainer, unregisterRefreshContainer } from 'lightning/refresh';
import { store } from 'preview/lds';
import { formatUrl } from 'preview/pages';
import type { AppModel, PageReference } from 'preview/pages';

/** The kind of page that a page reference means. */
export default class Page extends LightningElement {
  @api reference!: PageReference;
  @api app!: AppModel;
  #container: number | undefined;

  connectedCallback(): void {
    this.#container = registerRefreshContainer(this, () => void store.refreshAll());
  }

  disconnectedCallback(): void {
    if (this.#container !== undefined) {
      unregisterRefreshContainer(this.#container);
    }
  }

  private is(type: string): boolean {
    return this.reference.type === type;
  }

  private attribute(name: string): string | undefined {
    return this.reference.attributes[name];
  }

  get url(): string {
    return formatUrl(this.reference) ?? this.reference.type;
  }

  get isHome(): boolean {
    return this.is('standard__namedPage') && this.attribute('pageName') === 'home';
  }

  get isRecord(): boolean {
    return (
      this.is('standard__recordPage') &&
      !['Report', 'Dashboard'].includes(this.attribute('objectApiName') ?? '')
    );
  }

  get isDashboard(): boolean {
    return this.is('standard__recordPage') && this.attribute('objectApiName') === 'Dashboard';
  }

  get isDashboardList(): boolean {
    return this.is('standard__objectPage') && this.attribute('objectApiName') === 'Dashboard';
  }

  get isReport(): boolean {
    return this.is('standard__recordPage') && this.attribute('objectApiName') === 'Report';
  }

  get isReportList(): boolean {
    return this.is('standard__objectPage') && this.attribute('objectApiName') === 'Report';
  }

  get isList(): boolean {
    return this.is('standard__objectPage');
  }

  get isRelated(): boolean {
    return this.is('standard__recordRelationshipPage');
  }

  get isTab(): boolean {
    return this.is('standard__navItemPage');
  }

  get isFlow(): boolean {
    return this.is('standard__flow');
  }

  get flowText(): string {
    return `Salesforce starts the flow ${this.attribute('devName') ?? ''} here.`;
  }

  get isComponent(): boolean {
    return this.is('standard__component');
  }

  get objectApiName(): string | undefined {
    return this.attribute('objectApiName');
  }

  get recordId(): string | undefined {
    return this.attribute('recordId');
  }

  get relationship(): string | undefined {
    return this.attribute('relationshipApiName');
  }

  get tabName(): string | undefined {
    return this.attribute('apiName');
  }

  get componentName(): string | undefined {
    return this.attribute('componentName');
  }

  get filterName(): string | undefined {
    return this.reference.state['filterName'];
  }
}
