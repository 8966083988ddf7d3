import { LightningElement, api } from 'lwc';
import { errorMessage, longId, store } from 'preview/lds';
import type { Snapshot } from 'preview/lds';
import { findRelatedList, relatedLabel, relatedLists } from 'preview/layouts';
import type { RelatedList } from 'preview/layouts';
import { relatedListQuery } from 'preview/lists';
import type { List } from 'preview/lists';
import { describe, nameFieldOf, recordRowQuery, valueAt } from 'preview/org';
import type { FieldInfo, ObjectDescription, Row } from 'preview/org';
import { Subscription } from 'preview/subscription';

/** `/lightning/r/<Object>/<id>/related/<list>/view`: a whole related list. */
export default class RelatedPage extends LightningElement {
  @api objectApiName = '';
  @api recordId = '';
  @api relationship = '';
  list: RelatedList | undefined;
  description: ObjectDescription | undefined;
  fields: FieldInfo[] = [];
  rows: Row[] | undefined;
  recordName = '';
  problem: string | undefined;
  #subscription = new Subscription<List>((snapshot) => this.show(snapshot));

  connectedCallback(): void {
    void this.load();
  }

  disconnectedCallback(): void {
    this.#subscription.end();
  }

  get title(): string {
    return this.list ? relatedLabel(this.list, this.description) : 'Related';
  }

  get recordUrl(): string {
    return `/lightning/r/${this.objectApiName}/${this.recordId}/view`;
  }

  private async load(): Promise<void> {
    try {
      const parent = await describe(this.objectApiName);
      const found = findRelatedList(parent, this.relationship);
      if (!found) {
        this.problem = `${parent.label} has no related list ${this.relationship}.`;
        return;
      }
      const { columns, ...rest } = relatedLists(parent).lists.find(({ key }) => key === found.key) ?? found;
      const list = { ...rest, columns: ['Name', ...columns] };
      const child = await describe(list.childObject);
      this.list = list;
      this.description = child;
      this.#subscription.follow(relatedListQuery(child, list, longId(this.recordId), 200));
      const { records } = await store.read(recordRowQuery(parent, this.recordId, [nameFieldOf(parent)]));
      const name = valueAt(records[0], nameFieldOf(parent));
      this.recordName = typeof name === 'string' ? name : parent.label;
      this.tell('pagetitle', `${this.title} | ${this.recordName}`);
      this.tell('pageready');
    } catch (error) {
      this.problem = errorMessage(error);
    }
  }

  private show({ data, error }: Snapshot<List>): void {
    if (error !== undefined) {
      this.problem = errorMessage(error);
    } else {
      this.fields = data?.fields ?? [];
      this.rows = data?.rows;
    }
  }

  private tell(name: string, detail?: string): void {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  }
}
