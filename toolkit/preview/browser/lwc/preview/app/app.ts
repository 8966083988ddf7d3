import { LightningElement } from 'lwc';
import { parseUrl } from 'preview/pages';
import type { AppModel, PageReference } from 'preview/pages';
import { navigateTo, onLocation, urlOf } from 'preview/router';
import type { PageLocation } from 'preview/router';
import { isRecordId } from 'preview/lds';
import { context } from 'preview/session';
import { openRecordForm } from 'preview/recordForm';
import { decodeDefaultFieldValues } from 'lightning/pageReferenceUtils';

const appKey = 'preview.app';

/** The whole page: header, navigation and whatever page the address names. */
export default class App extends LightningElement {
  reference: PageReference | undefined;
  /** The page that stays while a form is open over it. */
  shown: PageReference | undefined;
  url = '';
  announcement = '';
  isMenuOpen = false;
  app: AppModel = chooseApp();
  #stop: (() => void) | undefined;
  #moveFocus = false;
  #title = '';

  connectedCallback(): void {
    this.showBrand();
    this.#stop = onLocation((location) => this.show(location));
  }

  disconnectedCallback(): void {
    this.#stop?.();
  }

  get hasEvents(): boolean {
    return this.app.tabs.includes('standard-Event');
  }

  get hasDeals(): boolean {
    return this.app.tabs.includes('standard-Opportunity');
  }

  get hasReports(): boolean {
    return context().model.reports.length > 0;
  }

  /** The tab that belongs to the page. */
  get activeTab(): string | undefined {
    const { type, attributes }: Pick<PageReference, 'type' | 'attributes'> = this.shown ?? {
      type: '',
      attributes: {}
    };
    const { tabs } = context().model;
    return this.app.tabs.find((name) => {
      const tab = tabs[name];
      if (!tab) {
        return false;
      }
      if (type === 'standard__namedPage') {
        return tab.kind === 'home' && attributes['pageName'] === 'home';
      }
      if (type === 'standard__navItemPage') {
        return name === attributes['apiName'];
      }
      const object = attributes['objectApiName'];
      if (tab.kind === 'reports') {
        return object === 'Report';
      }
      if (tab.kind === 'dashboards') {
        return object === 'Dashboard';
      }
      return tab.kind === 'object' && tab.target === object;
    });
  }

  private show({ reference, url, first }: PageLocation): void {
    this.url = url;
    if (reference?.type === 'standard__app') {
      this.openApp(reference);
      return;
    }
    this.reference = reference;
    this.#moveFocus = !first;
    if (reference && isForm(reference)) {
      this.openForm(reference);
    } else {
      this.shown = reference;
    }
  }

  private showBrand(): void {
    const { headerColor } = this.app;
    if (/^#[0-9a-f]{6}$/i.test(headerColor)) {
      document.documentElement.style.setProperty('--preview-brand', headerColor);
    }
  }

  private openApp({ attributes }: PageReference): void {
    const name = attributes['appTarget']?.replace(/^c__/, '');
    const app = context().model.apps.find((candidate) => candidate.name === name);
    if (app) {
      sessionStorage.setItem(appKey, app.name);
      this.app = app;
      this.showBrand();
      // The same page in another app says nothing new by itself.
      if (this.#title !== '') {
        this.showTitle();
      }
    } else if (!isRecordId(name ?? '')) {
      // The project has no such app. Which one an id means is not known here: the page is shown in the one that is open.
      this.reference = undefined;
      this.shown = undefined;
      return;
    }
    navigateTo(attributes['pageUrl'] ?? '/lightning/page/home', true);
  }

  /** New and Edit stand over the page they were opened from, else over the list or the record. */
  private openForm(reference: PageReference): void {
    const { objectApiName = '', recordId, actionName } = reference.attributes;
    const background = formBackground(reference);
    this.shown ??= background;
    const { shown } = this;
    const defaults = reference.state['defaultFieldValues'];
    void openRecordForm({
      object: objectApiName,
      recordId: actionName === 'edit' ? recordId : undefined,
      defaults: defaults === undefined ? {} : decodeDefaultFieldValues(defaults)
    }).then((saved) => {
      // The person may have gone elsewhere with the browser's buttons meanwhile.
      if (this.reference !== reference) {
        return;
      }
      if (saved !== undefined && actionName === 'new') {
        navigateTo(`/lightning/r/${objectApiName}/${saved}/view`, true);
      } else {
        navigateTo(urlOf(shown ?? background), true);
      }
    });
  }

  private showTitle(): void {
    document.title = `${this.#title} | ${this.app.label}`;
  }

  handleTitle(event: CustomEvent<string>): void {
    this.#title = event.detail;
    this.showTitle();
    if (this.#moveFocus) {
      this.announcement = event.detail;
    }
  }

  /** After a change of page a keyboard or screen reader starts at its beginning. */
  handleReady(): void {
    if (!this.#moveFocus) {
      return;
    }
    this.#moveFocus = false;
    scrollTo(0, 0);
    this.template?.querySelector<HTMLElement>('main')?.focus({ preventScroll: true });
  }

  toggleMenu(): void {
    this.isMenuOpen = !this.isMenuOpen;
  }

  closeMenu(): void {
    this.isMenuOpen = false;
  }

  skipToMain(event: Event): void {
    event.preventDefault();
    this.template?.querySelector<HTMLElement>('main')?.focus();
  }
}

function isForm({ type, attributes }: PageReference): boolean {
  return (
    (type === 'standard__objectPage' && attributes['actionName'] === 'new') ||
    (type === 'standard__recordPage' &&
      attributes['actionName'] === 'edit' &&
      attributes['objectApiName'] !== undefined)
  );
}

function formBackground({ attributes }: PageReference): PageReference {
  const { objectApiName, recordId, actionName } = attributes;
  return parseUrl(
    actionName === 'edit'
      ? `/lightning/r/${objectApiName}/${recordId}/view`
      : `/lightning/o/${objectApiName}/list`
  )!;
}

/** The app that was open last, else the project's first for this screen. */
function chooseApp(): AppModel {
  const { model, formFactor } = context();
  const last = sessionStorage.getItem(appKey);
  return (
    model.apps.find(({ name }) => name === last) ??
    model.apps.find(({ formFactors }) => formFactors.length === 0 || formFactors.includes(formFactor)) ??
    model.apps[0] ?? {
      name: 'preview',
      label: model.projectName,
      description: '',
      headerColor: '#0070D2',
      formFactors: [],
      tabs: Object.keys(model.tabs),
      overrides: []
    }
  );
}
