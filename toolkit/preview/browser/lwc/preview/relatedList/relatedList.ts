import { LightningElement, api } from 'lwc';
import { encodeDefaultFieldValues } from 'lightning/pageReferenceUtils';
import { relatedLabel } from 'preview/layouts';
import type { RelatedList as List } from 'preview/layouts';
import { errorMessage, isFetchResponse, onRecordsChanged } from 'preview/lds';
import type { Snapshot } from 'preview/lds';
import { relatedListQuery } from 'preview/lists';
import type { List as Rows } from 'preview/lists';
import { describe } from 'preview/org';
import type { FieldInfo, ObjectDescription, Row } from 'preview/org';
import { navigateTo } from 'preview/router';
import { context } from 'preview/session';
import { Subscription } from 'preview/subscription';

/** The first records of a related list, as a card. */
export default class RelatedList extends LightningElement {
  @api parentObject = '';
  @api rowCount: number | string = 3;
  description: ObjectDescription | undefined;
  fields: FieldInfo[] = [];
  rows: Row[] | undefined;
  error: string | undefined;
  #list!: List;
  #recordId = '';
  #connected = false;
  #subscription = new Subscription<Rows>((snapshot) => this.show(snapshot));
  #stop: (() => void) | undefined;

  @api
  get list(): List {
    return this.#list;
  }

  set list(value: List) {
    this.#list = value;
    void this.load();
  }

  @api
  get recordId(): string {
    return this.#recordId;
  }

  set recordId(value: string) {
    this.#recordId = value;
    void this.load();
  }

  connectedCallback(): void {
    this.#connected = true;
    this.#stop = onRecordsChanged(() => void this.#subscription.refresh());
    void this.load();
  }

  disconnectedCallback(): void {
    this.#connected = false;
    this.#stop?.();
    this.#subscription.end();
  }

  get label(): string {
    return relatedLabel(this.#list, this.description);
  }

  get icon(): string {
    return context().model.objects[this.#list.childObject]?.icon ?? 'standard:record';
  }

  private get count(): number {
    return Number(this.rowCount);
  }

  get title(): string {
    if (!this.rows) {
      return this.label;
    }
    return `${this.label} (${this.hasMore ? `${this.count}+` : this.rows.length})`;
  }

  get allUrl(): string {
    const { relationshipName, key } = this.#list;
    return `/lightning/r/${this.parentObject}/${this.#recordId}/related/${relationshipName ?? key}/view`;
  }

  get canCreate(): boolean {
    return this.description?.createable === true;
  }

  get hasRows(): boolean {
    return (this.rows?.length ?? 0) > 0;
  }

  get isLoading(): boolean {
    return this.rows === undefined && this.error === undefined;
  }

  get hasMore(): boolean {
    return (this.rows?.length ?? 0) > this.count;
  }

  get shownRows(): Row[] {
    return (this.rows ?? []).slice(0, this.count);
  }

  private async load(): Promise<void> {
    if (!this.#connected || !this.#list || !this.#recordId) {
      return;
    }
    const list = this.#list;
    try {
      const description = await describe(list.childObject);
      if (list !== this.#list || !this.#connected) {
        return;
      }
      this.description = description;
      this.#subscription.follow(relatedListQuery(description, list, this.#recordId, this.count + 1));
    } catch (error) {
      // Someone who may not see the object sees an empty card with a word, not a failed page.
      this.error =
        isFetchResponse(error) && error.status === 404
          ? `You have no access to ${this.label}.`
          : errorMessage(error);
    }
  }

  private show({ data, error }: Snapshot<Rows>): void {
    this.error = error === undefined ? undefined : errorMessage(error);
    if (data) {
      this.fields = data.fields;
      this.rows = data.rows;
    }
  }

  handleNew(): void {
    const defaults = encodeDefaultFieldValues({ [this.#list.field]: this.#recordId });
    navigateTo(
      `/lightning/o/${this.#list.childObject}/new?defaultFieldValues=${encodeURIComponent(defaults)}`
    );
  }
}
