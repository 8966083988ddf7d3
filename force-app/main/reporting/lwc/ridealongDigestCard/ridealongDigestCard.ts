import { LightningElement, wire } from 'lwc';
import USER from '@salesforce/user/Id';
import { graphql } from 'lightning/graphql';
import type { GraphQlWireResult } from 'lightning/graphql';
import { CardRead, PageRefresh, PendingChanges, duplicateOf, mutate } from 'c/ridealongShared';
import type { CardState } from 'c/ridealongShared';
import { labels } from './labels';
import { PREFERENCE, preferenceOf } from './digestQuery';
import type { Preference, PreferenceAnswer } from './digestQuery';

interface Choice {
  wantsDigest: boolean;
}

const KEY = 'digest';

/** Lets the user say whether the weekly digest is sent to them. Read once opened: a choice made once costs the home page no request. */
export default class DigestCard extends LightningElement {
  labels = labels;
  isOpen = false;
  read = new CardRead<PreferenceAnswer>(PREFERENCE);
  pageRefresh = new PageRefresh();
  preference: Preference = preferenceOf(undefined);
  state: CardState<Choice> = { changes: {} };
  pending = new PendingChanges<Choice>((state) => {
    this.state = state;
  });

  connectedCallback(): void {
    this.pageRefresh.connect(this, () => this.read.refresh());
  }
  disconnectedCallback(): void {
    this.pageRefresh.disconnect();
  }

  get query(): unknown {
    return this.read.query;
  }

  get variables() {
    return this.isOpen ? { user: USER } : undefined;
  }

  @wire(graphql, { query: '$query', variables: '$variables' })
  receive(result: GraphQlWireResult<PreferenceAnswer>): void {
    this.read = this.read.take(result);
    this.preference = preferenceOf(this.read.data);
    this.pending.settle();
  }

  get expanded(): string {
    return String(this.isOpen);
  }
  get iconName(): string {
    return this.isOpen ? 'utility:chevrondown' : 'utility:chevronright';
  }
  get wantsDigest(): boolean {
    return this.state.changes[KEY]?.wantsDigest ?? this.preference.wantsDigest;
  }
  get notice(): string | undefined {
    return this.state.notice?.message;
  }

  handleOpen(): void {
    this.isOpen = !this.isOpen;
  }

  async handleSwitch(event: Event): Promise<void> {
    const input = event.currentTarget as HTMLInputElement;
    const wantsDigest = input.checked;
    const isSaved = await this.pending.apply({
      key: KEY,
      painted: { wantsDigest },
      message: wantsDigest ? labels.on : labels.off,
      refusal: labels.notSaved,
      save: (made) => save(made ?? this.preference.id, wantsDigest)
    });
    if (!isSaved) {
      // The base component has turned itself: what it is given has not changed.
      input.checked = this.wantsDigest;
    }
  }
}

/** Another page of the user may have made the row meanwhile: then that one is changed. */
async function save(id: string | undefined, wantsDigest: boolean): Promise<string | undefined> {
  const step = { name: 'preference', object: 'Ridealong_Preference__c' };
  const fields = { Weekly_Digest__c: wantsDigest };
  try {
    return (await mutate([{ ...step, id, fields }])).preference;
  } catch (error) {
    const known = id === undefined ? duplicateOf(error) : undefined;
    if (known === undefined) {
      throw error;
    }
    await mutate([{ ...step, id: known, fields }]);
    return known;
  }
}
