import { LightningElement, api } from 'lwc';
import { errorMessage, onRecordsChanged } from 'preview/lds';
import type { Snapshot } from 'preview/lds';
import { listViewQuery } from 'preview/lists';
import type { List } from 'preview/lists';
import { chooseListView, listViews } from 'preview/listViews';
import type { ListView } from 'preview/listViews';
import { describe } from 'preview/org';
import type { FieldInfo, ObjectDescription, Row } from 'preview/org';
import type { ItemModel } from 'preview/pages';
import { context } from 'preview/session';
import { Subscription } from 'preview/subscription';

/** `flexipage:filterListCard`: the first records of a list view. */
export default class FilterListCard extends LightningElement {
  @api item!: ItemModel;
  @api page: unknown;
  @api pageContext: unknown;
  description: ObjectDescription | undefined;
  view: ListView | undefined;
  fields: FieldInfo[] = [];
  rows: Row[] | undefined;
  error: string | undefined;
  #subscription = new Subscription<List>((snapshot) => this.show(snapshot));
  #stop: (() => void) | undefined;

  connectedCallback(): void {
    this.#stop = onRecordsChanged(() => void this.#subscription.refresh());
    void this.load();
  }

  disconnectedCallback(): void {
    this.#stop?.();
    this.#subscription.end();
  }

  private property(name: string): string {
    const value = this.item.properties[name];
    return typeof value === 'string' ? value : '';
  }

  get icon(): string {
    return context().model.objects[this.property('entityName')]?.icon ?? 'standard:record';
  }

  get title(): string {
    return this.view?.label ?? this.property('filterName');
  }

  get listUrl(): string {
    return `/lightning/o/${this.property('entityName')}/list?filterName=${this.property('filterName')}`;
  }

  get hasRows(): boolean {
    return (this.rows?.length ?? 0) > 0;
  }

  get isEmpty(): boolean {
    return this.rows?.length === 0;
  }

  get isLoading(): boolean {
    return this.rows === undefined && this.error === undefined;
  }

  private async load(): Promise<void> {
    try {
      const description = await describe(this.property('entityName'));
      const view = chooseListView(await listViews(description), this.property('filterName'));
      if (!view) {
        throw new Error(`${description.label} has no list view ${this.property('filterName')}.`);
      }
      this.description = description;
      this.view = view;
      this.#subscription.follow(listViewQuery(description, view, Number(this.property('pageSize') || 3)));
    } catch (error) {
      this.error = errorMessage(error);
    }
  }

  private show({ data, error }: Snapshot<List>): void {
    this.error = error === undefined ? undefined : errorMessage(error);
    if (data) {
      this.rows = data.rows;
      // The card is narrow: the first columns only, as on the platform.
      this.fields = data.fields.slice(0, 4);
    }
  }
}
