import { LightningElement, api } from 'lwc';
import { errorMessage, isFetchResponse, isRecordId, longId, store } from 'preview/lds';
import type { Snapshot } from 'preview/lds';
import { describe, fieldOf, nameFieldOf, objectOfId, recordRowQuery, userQuery, valueAt } from 'preview/org';
import type { ObjectDescription, QueryAnswer, Row } from 'preview/org';
import { choosePage, defaultRecordPage, ruleFields, ruleUserFields } from 'preview/pages';
import type { AppModel, PageModel, VisibilityContext } from 'preview/pages';
import type { PageContext } from 'preview/pageContext';
import { navigateTo } from 'preview/router';
import { Subscription } from 'preview/subscription';
import { compactFields, detailFields } from 'preview/layouts';
import { context } from 'preview/session';

interface Problem {
  heading: string;
  message: string;
}

/** The page of one record: the page its app opens for the object, with the record behind it. */
export default class RecordPage extends LightningElement {
  @api app!: AppModel;
  problem: Problem | undefined;
  page: PageModel | undefined;
  description: ObjectDescription | undefined;
  record: Row | undefined;
  visibility: VisibilityContext | undefined;
  #objectApiName: string | undefined;
  #recordId = '';
  #subscription = new Subscription<QueryAnswer>((snapshot) => this.show(snapshot));
  #announced = '';
  #connected = false;

  @api
  get objectApiName(): string | undefined {
    return this.#objectApiName;
  }

  set objectApiName(value: string | undefined) {
    this.#objectApiName = value;
    this.reload();
  }

  @api
  get recordId(): string {
    return this.#recordId;
  }

  set recordId(value: string) {
    this.#recordId = value;
    this.reload();
  }

  connectedCallback(): void {
    this.#connected = true;
    this.reload();
  }

  disconnectedCallback(): void {
    this.#connected = false;
    this.#subscription.end();
  }

  get isReady(): boolean {
    return this.page !== undefined && this.record !== undefined;
  }

  get heading(): string {
    return this.recordTitle() ?? 'Loading';
  }

  get pageContext(): PageContext {
    return {
      objectApiName: this.#objectApiName,
      recordId: longId(this.#recordId),
      visibility: this.visibility,
      description: this.description,
      record: this.record
    };
  }

  private recordTitle(): string | undefined {
    if (!this.description || !this.record) {
      return undefined;
    }
    const name = valueAt(this.record, nameFieldOf(this.description));
    return typeof name === 'string' && name !== '' ? name : this.description.label;
  }

  private reload(): void {
    // Both properties change together; one reload is enough.
    if (this.#connected) {
      void Promise.resolve().then(() => this.load());
    }
  }

  private async load(): Promise<void> {
    const [object, id] = [this.#objectApiName, this.#recordId];
    const still = (): boolean => this.#connected && object === this.#objectApiName && id === this.#recordId;
    const current = `${object} ${id}`;
    if (current === this.#announced) {
      return;
    }
    this.#announced = current;
    this.problem = undefined;
    this.record = undefined;
    this.page = undefined;
    this.#subscription.end();
    if (!isRecordId(id)) {
      this.fail(
        'This is not a record id',
        `"${id}" should have 15 or 18 letters and digits. Open the record from a list.`
      );
      return;
    }
    try {
      if (object === undefined) {
        const found = await objectOfId(id);
        if (!still()) {
          return;
        }
        if (found === undefined) {
          this.fail('No such record', `No object's ids begin with ${id.slice(0, 3)}.`);
        } else {
          navigateTo(`/lightning/r/${found}/${longId(id)}/view`, true);
        }
        return;
      }
      if (id.length === 15) {
        history.replaceState(null, '', location.href.replace(id, longId(id)));
      }
      const description = await describe(object);
      const page =
        choosePage(context().model, this.app, {
          action: 'View',
          target: object,
          formFactor: context().formFactor
        }) ?? defaultRecordPage(object);
      await this.readUser(page);
      if (!still()) {
        return;
      }
      this.description = description;
      this.page = page;
      const fields = [nameFieldOf(description), ...compactFields(description), ...detailFields(description)];
      this.#subscription.follow(recordRowQuery(description, id, fields, rulePaths(page, description)));
    } catch (error) {
      if (still()) {
        this.fail(...explain(error, object));
      }
    }
  }

  /** Rules may look at fields of the user: they are read before anything is shown or hidden. */
  private async readUser(page: PageModel): Promise<void> {
    const paths = ruleUserFields(page);
    const user = paths.length > 0 ? (await store.read(userQuery(paths))).records[0] : undefined;
    const { permissions, formFactor } = context();
    this.visibility = {
      formFactor,
      customPermissions: new Set(permissions.custom),
      userPermissions: new Set(permissions.user),
      user: (path) => valueAt(user, path),
      record: (path) => valueAt(this.record, path)
    };
  }

  private show({ data, error }: Snapshot<QueryAnswer>): void {
    if (error !== undefined) {
      this.fail(...explain(error, this.#objectApiName));
      return;
    }
    const [record] = data?.records ?? [];
    if (!record) {
      this.fail(
        'This record is not there',
        `It was deleted, or you have no access to it: ${this.description?.label ?? ''} ${longId(this.#recordId)}. Ask its owner, or see the page as someone else.`
      );
      return;
    }
    const first = this.record === undefined;
    this.problem = undefined;
    this.record = record;
    if (this.visibility) {
      this.visibility = { ...this.visibility, record: (path) => valueAt(record, path) };
    }
    this.tell('pagetitle', `${this.recordTitle() ?? ''} | ${this.description?.label ?? ''}`);
    if (first) {
      this.tell('pageready');
    }
  }

  private fail(heading: string, message: string): void {
    this.problem = { heading, message };
  }

  private tell(name: string, detail?: string): void {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  }
}

/** Rules of the page, as far as the user can see their fields. */
function rulePaths(page: PageModel, description: ObjectDescription): string[] {
  return ruleFields(page).filter((path) => {
    const [first = '', ...rest] = path.split('.');
    if (rest.length === 0) {
      return fieldOf(description, first) !== undefined;
    }
    return Object.values(description.fields).some(({ relationshipName }) => relationshipName === first);
  });
}

function explain(error: unknown, object: string | undefined): [string, string] {
  if (isFetchResponse(error) && error.status === 404) {
    return [
      `There is no object ${object ?? ''}`,
      `Neither the project nor the local org has it, or you may not see it. Check the name: custom objects end in __c.`
    ];
  }
  return ['The record cannot be shown', errorMessage(error)];
}
