import { LightningElement, api } from 'lwc';
import { errorMessage, isFetchResponse, onRecordsChanged } from 'preview/lds';
import type { Snapshot } from 'preview/lds';
import { listViewQuery } from 'preview/lists';
import type { List, Sort } from 'preview/lists';
import { chooseListView, listViews } from 'preview/listViews';
import type { ListView } from 'preview/listViews';
import { describe } from 'preview/org';
import type { FieldInfo, ObjectDescription, Row } from 'preview/org';
import { navigateTo } from 'preview/router';
import { context } from 'preview/session';
import { Subscription } from 'preview/subscription';

const pageSize = 50;

/** A list view of an object. */
export default class ListPage extends LightningElement {
  description: ObjectDescription | undefined;
  allViews: ListView[] = [];
  view: ListView | undefined;
  list: List | undefined;
  problem: { heading: string; message: string } | undefined;
  listProblem: string | undefined;
  sort: Sort | undefined;
  limit = pageSize;
  #objectApiName = '';
  #filterName: string | undefined;
  #connected = false;
  #loaded = '';
  #subscription = new Subscription<List>((snapshot) => this.show(snapshot));
  #stop: (() => void) | undefined;

  @api
  get objectApiName(): string {
    return this.#objectApiName;
  }

  set objectApiName(value: string) {
    this.#objectApiName = value;
    this.reload();
  }

  @api
  get filterName(): string | undefined {
    return this.#filterName;
  }

  set filterName(value: string | undefined) {
    this.#filterName = value;
    this.reload();
  }

  connectedCallback(): void {
    this.#connected = true;
    // A new record may belong in the list.
    this.#stop = onRecordsChanged(() => void this.#subscription.refresh());
    this.reload();
  }

  disconnectedCallback(): void {
    this.#connected = false;
    this.#stop?.();
    this.#subscription.end();
  }

  get icon(): string {
    return context().model.objects[this.#objectApiName]?.icon ?? 'standard:record';
  }

  get objectLabel(): string {
    return (
      context().model.objects[this.#objectApiName]?.labelPlural ??
      this.description?.labelPlural ??
      this.#objectApiName
    );
  }

  get title(): string {
    return this.view?.label ?? this.objectLabel;
  }

  get views(): { name: string; label: string; isChosen: boolean }[] {
    return this.allViews.map(({ name, label }) => ({ name, label, isChosen: name === this.view?.name }));
  }

  get hasChoice(): boolean {
    return this.views.length > 1;
  }

  get canCreate(): boolean {
    return this.description?.createable === true;
  }

  get rows(): Row[] | undefined {
    return this.list?.rows;
  }

  get fields(): FieldInfo[] {
    return this.list?.fields ?? [];
  }

  get hasRows(): boolean {
    return (this.rows?.length ?? 0) > 0;
  }

  get isEmpty(): boolean {
    return this.rows?.length === 0;
  }

  get isLoading(): boolean {
    return this.rows === undefined && this.listProblem === undefined;
  }

  get hasMore(): boolean {
    return (this.rows?.length ?? 0) >= this.limit;
  }

  get emptyText(): string {
    const who = context().user.name;
    return this.list?.isMine
      ? `${who} owns no records that this list view shows.`
      : `The list view shows no records that ${who} may see.`;
  }

  get missingText(): string {
    const missing = this.list?.missing ?? [];
    return missing.length > 0 ? `${context().user.name} cannot see: ${missing.join(', ')}.` : '';
  }

  get countText(): string {
    const count = this.rows?.length;
    if (count === undefined) {
      return this.isLoading ? 'Loading' : '';
    }
    const amount = this.hasMore ? `${count}+ items` : count === 1 ? '1 item' : `${count} items`;
    return this.sort ? `${amount} · sorted by ${this.labelOf(this.sort.field)}` : amount;
  }

  get sortField(): string | undefined {
    return this.sort?.field;
  }

  get sortDirection(): string {
    return this.sort?.direction ?? 'asc';
  }

  private labelOf(field: string): string {
    return this.fields.find(({ name }) => name === field)?.label ?? field;
  }

  private reload(): void {
    if (this.#connected) {
      void Promise.resolve().then(() => this.load());
    }
  }

  private async load(): Promise<void> {
    const wanted = `${this.#objectApiName} ${this.#filterName ?? ''}`;
    if (wanted === this.#loaded) {
      return;
    }
    this.#loaded = wanted;
    this.problem = undefined;
    this.list = undefined;
    this.sort = undefined;
    this.limit = pageSize;
    try {
      const description = await describe(this.#objectApiName);
      const views = await listViews(description);
      if (wanted !== this.#loaded) {
        return;
      }
      const view = chooseListView(views, this.#filterName);
      this.description = description;
      this.allViews = views;
      if (!view) {
        const names = views.map(({ name }) => name);
        this.fail(
          'There is no such list view',
          `${description.labelPlural} have these: ${names.join(', ')}.`
        );
        return;
      }
      this.view = view;
      this.tell('pagetitle', `${view.label} | ${description.labelPlural}`);
      this.tell('pageready');
      this.query();
    } catch (error) {
      if (isFetchResponse(error) && error.status === 404) {
        this.fail(
          `There is no object ${this.#objectApiName}`,
          'Neither the project nor the local org has it, or you may not see it. Check the name: custom objects end in __c.'
        );
      } else {
        this.fail('The list cannot be shown', errorMessage(error));
      }
    }
  }

  private query(): void {
    const { description, view } = this;
    if (!description || !view) {
      return;
    }
    this.listProblem = undefined;
    this.#subscription.follow(listViewQuery(description, view, this.limit, this.sort));
  }

  private show({ data, error }: Snapshot<List>): void {
    if (error !== undefined) {
      this.listProblem = errorMessage(error);
      return;
    }
    this.listProblem = undefined;
    this.list = data;
  }

  private fail(heading: string, message: string): void {
    this.problem = { heading, message };
  }

  private tell(name: string, detail?: string): void {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  }

  handleChoose(event: CustomEvent<{ value: string }>): void {
    navigateTo(`/lightning/o/${this.#objectApiName}/list?filterName=${event.detail.value}`);
  }

  handleSort(event: CustomEvent<Sort>): void {
    this.sort = event.detail;
    this.query();
  }

  handleMore(): void {
    this.limit += pageSize;
    this.query();
  }

  handleRefresh(): void {
    void this.#subscription.refresh();
  }

  handleNew(): void {
    navigateTo(`/lightning/o/${this.#objectApiName}/new`);
  }
}
