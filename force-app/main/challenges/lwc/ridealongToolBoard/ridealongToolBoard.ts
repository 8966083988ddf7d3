import { LightningElement, wire } from 'lwc';
import { graphql } from 'lightning/graphql';
import type { GraphQlWireResult } from 'lightning/graphql';
import { deleteRecord } from 'lightning/uiRecordApi';
import userId from '@salesforce/user/Id';
import { LIMITS, decisionLook, hearToo } from 'c/ridealongChallenges';
import {
  CardRead,
  FocusQueue,
  PageRefresh,
  PendingChanges,
  daysAgo,
  exactMoney,
  format,
  holdTooMuch,
  mutate,
  plural,
  roundMoney,
  tellField,
  today
} from 'c/ridealongShared';
import type { CardState } from 'c/ridealongShared';
import { labels } from './labels';
import { TOOLS, TOOLS_AREA, toolsOf } from './toolQuery';
import type { Deal, Hindrance, ToolData, Tools } from './toolQuery';

const NOTHING: Tools = { hindrances: [], deals: [] };

/**
 * What hinders sales in selling, by the deals that suffer from it. A vote is a deal: a rep says with one tap that a problem
 * hinders their deal too, or writes a new one down in a sentence. Both can be taken back.
 */
export default class ToolBoard extends LightningElement {
  labels = labels;
  maxLength = LIMITS.Statement__c;
  variables = { me: userId };
  read = new CardRead<ToolData>(TOOLS);
  pageRefresh = new PageRefresh();
  focus = new FocusQueue();
  /** Where the last change began: the focus goes back there when that is taken back. */
  changedAt = '';
  tools: Tools = NOTHING;
  sentence = '';
  chosenDeal?: string;
  isSaving = false;
  /** Votes painted before the server has them, by theme. */
  state: CardState<{ dealId: string }> = { changes: {} };
  pending = new PendingChanges<{ dealId: string }>((state) => {
    this.state = state;
  });

  get query(): unknown {
    return this.read.query;
  }

  @wire(graphql, { query: '$query', variables: '$variables' })
  receive(result: GraphQlWireResult<ToolData>): void {
    const before = this.read.data;
    this.read = this.read.take(result);
    const { data } = this.read;
    if (data && data !== before) {
      this.tools = toolsOf(data);
      this.pending.settle();
      if (before === undefined) {
        this.focusSentence();
      }
    }
  }

  connectedCallback(): void {
    this.pageRefresh.connect(this, () => this.read.refresh());
  }
  disconnectedCallback(): void {
    this.pageRefresh.disconnect();
  }
  renderedCallback(): void {
    this.focus.run();
  }

  /** People come here to write: the cursor waits, so that nobody taps for it. */
  focusSentence(): void {
    this.focus.afterRender(() => this.template?.querySelector<HTMLElement>('[data-id="sentence"]')?.focus());
  }

  get isEmpty(): boolean {
    return this.rows.length === 0;
  }
  /** Only who has a deal can say what hinders it. */
  get hasDeals(): boolean {
    return this.tools.deals.length > 0;
  }
  /** The deal that closes next, unless another one was chosen. */
  get dealId(): string {
    return this.chosenDeal ?? this.tools.deals[0]?.id ?? '';
  }
  get dealOptions() {
    return this.tools.deals.map(({ id, name }) => ({ value: id, label: name }));
  }
  get rows() {
    return this.tools.hindrances.map((one) => this.rowOf(one));
  }
  get notice(): string {
    return this.state.notice?.message ?? '';
  }
  get canUndo(): boolean {
    return this.state.notice?.undo !== undefined;
  }

  rowOf(one: Hindrance) {
    const painted = this.state.changes[one.id]?.dealId;
    const dealIds = painted && !one.dealIds.includes(painted) ? [...one.dealIds, painted] : one.dealIds;
    const votes = one.votes + (dealIds.length - one.dealIds.length);
    const isVoted = dealIds.includes(this.dealId);
    const { tone, iconName } = decisionLook(one.decision);
    return {
      ...one,
      deals: plural(votes, { one: labels.dealsOne, other: labels.dealsOther }),
      worth: worthOf(one),
      exact: one.amount > 0 ? exactMoney(one.amount) : '',
      tone,
      iconName,
      who: one.isTheme ? one.owner : labels.notFiled,
      ...dueOf(one),
      isVoted: isVoted && one.isTheme,
      canVote: one.isTheme && this.hasDeals && !isVoted,
      voteLabel: format(labels.voteFor, one.name)
    };
  }

  handleSentence(event: CustomEvent<{ value: string }>): void {
    this.sentence = event.detail.value;
    this.tellSentence('');
  }
  handleDeal(event: CustomEvent<{ value: string }>): void {
    this.chosenDeal = event.detail.value;
  }
  async handleKey(event: KeyboardEvent): Promise<void> {
    if (event.key === 'Enter') {
      await this.handleSave();
    }
  }

  async handleSave(): Promise<void> {
    const statement = this.sentence.trim();
    if (!statement) {
      this.tellSentence(labels.sentenceMissing);
      return;
    }
    if (holdTooMuch(this.template)) {
      return;
    }
    // Enter and a click a moment later are one wish
    if (this.isSaving) {
      return;
    }
    this.isSaving = true;
    await this.log(statement, this.dealId);
    this.isSaving = false;
  }

  async log(statement: string, dealId: string): Promise<void> {
    try {
      const { challenge = '' } = await mutate([
        {
          name: 'challenge',
          object: 'Customer_Challenge__c',
          fields: {
            Opportunity__c: dealId,
            Statement__c: statement,
            Area__c: TOOLS_AREA,
            Heard_By__c: userId
          }
        }
      ]);
      this.sentence = '';
      this.changedAt = '[data-id="sentence"]';
      this.pending.say(format(labels.logged, this.nameOf(dealId)), () => deleteRecord(challenge));
      await this.read.refresh();
    } catch (errors) {
      this.pending.fail(labels.notSaved, errors);
    }
  }

  async handleVote(event: Event): Promise<void> {
    const { theme: id = '' } = (event.currentTarget as HTMLElement).dataset;
    const theme = this.tools.hindrances.find((one) => one.id === id);
    if (!theme) {
      return;
    }
    const { dealId } = this;
    this.changedAt = `[data-theme="${id}"]`;
    let made: { id: string; isNew: boolean } | undefined;
    const isSaved = await this.pending.apply({
      key: id,
      painted: { dealId },
      message: format(labels.voted, this.nameOf(dealId)),
      refusal: labels.notSaved,
      save: async () => {
        made = await hearToo(dealId, theme);
      },
      undo: async () => {
        // What somebody else said before stays
        await (made?.isNew ? deleteRecord(made.id) : undefined);
        this.pending.forget(id);
      }
    });
    if (isSaved) {
      await this.read.refresh();
    }
  }

  async handleUndo(): Promise<void> {
    if (await this.pending.undo(labels.notSaved)) {
      this.template?.querySelector<HTMLElement>(this.changedAt)?.focus();
    }
    await this.read.refresh();
  }

  nameOf(dealId: string): string {
    return this.tools.deals.find(({ id }: Deal) => id === dealId)?.name ?? '';
  }

  tellSentence(message: string): void {
    const field = this.template?.querySelector<HTMLElement>('[data-id="sentence"]');
    tellField(field, message);
    if (message) {
      field?.focus();
    }
  }
}

function dueOf({ due, isAnswered }: Hindrance): { dueText: string; dueClass: string } {
  const isLate = due !== undefined && due < today();
  const text = due && !isAnswered ? format(isLate ? labels.overdue : labels.due, daysAgo(due)) : '';
  return { dueText: text, dueClass: isLate ? 'slds-text-color_error' : 'slds-text-color_weak' };
}

/** Others' deals are counted, but what they are worth is not the reader's to see. */
function worthOf({ amount, currency, votes, dealIds }: Hindrance): string {
  if (amount <= 0 || currency === null) {
    return '';
  }
  const worth = roundMoney(amount, currency);
  return votes > dealIds.length ? format(labels.worthSeen, worth) : worth;
}
