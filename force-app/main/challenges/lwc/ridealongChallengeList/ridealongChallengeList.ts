import { LightningElement, api, wire } from 'lwc';
import { graphql } from 'lightning/graphql';
import type { GraphQlWireResult } from 'lightning/graphql';
import { registerRefreshHandler, unregisterRefreshHandler } from 'lightning/refresh';
import add from '@salesforce/label/c.Ridealong_List_Add';
import emptyHeading from '@salesforce/label/c.Ridealong_List_Empty_Heading';
import emptyText from '@salesforce/label/c.Ridealong_List_Empty_Text';
import failed from '@salesforce/label/c.Ridealong_List_Why_Failed';
import noAccess from '@salesforce/label/c.Ridealong_List_No_Access';
import saved from '@salesforce/label/c.Ridealong_Form_Saved';
import title from '@salesforce/label/c.Ridealong_List_Title';
import tell from '@salesforce/label/c.Ridealong_Tell_Button';
import told from '@salesforce/label/c.Ridealong_Tell_Noted';
import tooAdded from '@salesforce/label/c.Ridealong_Too_Heard';
import tooKnown from '@salesforce/label/c.Ridealong_Too_Known';
import tooQuoted from '@salesforce/label/c.Ridealong_Too_Quote_Added';
import notTakenBack from '@salesforce/label/c.Ridealong_Tell_Not_Taken_Back';
import titleLoading from '@salesforce/label/c.Ridealong_List_Title_Loading';
import FORM_FACTOR from '@salesforce/client/formFactor';
import userId from '@salesforce/user/Id';
import { draftName, isBlank, listenForNews, loadDraft } from 'c/ridealongChallenges';
import type { ChallengeValues, News } from 'c/ridealongChallenges';
import type { ChallengeView } from 'c/ridealongChallengeRow';
import type { HeardToo } from 'c/ridealongRepeatForm';
import { canCreate, canEdit, dataOf, format, nodes, sameId, value } from 'c/ridealongShared';
import { takeBackTold } from './toldNotes';
import { CHALLENGES } from './listQuery';
import type { ChallengesData } from './listQuery';
import { toTell, untoldOf, viewOfSaved, viewsOf } from './view';

const CHALLENGE = 'Customer_Challenge__c';

/** What the customer of this deal finds hard, and what became of it; the form opens in place. */
export default class ChallengeList extends LightningElement {
  @api get recordId(): string | undefined {
    return this._recordId;
  }
  set recordId(id: string | undefined) {
    this._recordId = id;
    const draft = id ? loadDraft(draftName(userId, id)) : undefined;
    // Something begun is never out of sight.
    this.isFormOpen = draft !== undefined && !isBlank(draft);
  }

  labels = { add, emptyHeading, emptyText, failed, noAccess, notTakenBack, tell };
  _recordId?: string;
  isFormOpen = false;
  /** What gets the focus once it is there, by its `data-id`. */
  focusNext?: string;
  read?: ChallengeView[];
  saved: ChallengeView[] = [];
  isHidden = false;
  accountId?: string;
  customer = '';
  /** Until it is known otherwise: nobody waits for an answer before they can type. */
  canAdd = true;
  canTell = false;
  canKeepDecision = false;
  /** The challenge whose customer is being told. */
  telling?: string;
  errors: unknown;
  refresh?: () => Promise<void>;
  notice = '';
  /** Takes back what the notice tells of. */
  undo?: { notice: string; work: () => Promise<void> };
  saveErrors: unknown;
  refreshHandler?: string;
  stopListening?: () => void;

  get variables() {
    return this.recordId ? { deal: this.recordId } : undefined;
  }

  @wire(graphql, { query: CHALLENGES, variables: '$variables' })
  takeChallenges({ data: answer, errors, refresh }: GraphQlWireResult<ChallengesData>): void {
    const data = dataOf({ data: answer, errors });
    if (refresh) {
      this.refresh = refresh;
    }
    if (!data && !errors) {
      return;
    }
    // When reading again fails, what was there stays.
    if (data || !this.read) {
      this.errors = errors;
    }
    if (!data) {
      return;
    }
    const { Opportunity, Customer_Challenge__c } = data.uiapi.query;
    const [deal] = nodes(Opportunity);
    this.isHidden = deal === undefined;
    this.accountId = value(deal?.AccountId);
    this.customer = value(deal?.Account?.Name) ?? '';
    this.canAdd = deal !== undefined && canCreate(data.uiapi.objectInfos, CHALLENGE);
    this.canTell = canEdit(data.uiapi.objectInfos, CHALLENGE, 'Told_Customer_On__c');
    this.canKeepDecision = canEdit(data.uiapi.objectInfos, CHALLENGE, 'Told_Decision__c');
    this.read = viewsOf(nodes(Customer_Challenge__c));
  }

  connectedCallback(): void {
    this.refreshHandler = registerRefreshHandler(this, () => this.reread());
    this.stopListening = listenForNews((news) => this.takeNews(news));
  }
  disconnectedCallback(): void {
    if (this.refreshHandler) {
      unregisterRefreshHandler(this.refreshHandler);
    }
    this.stopListening?.();
  }
  renderedCallback(): void {
    if (!this.focusNext) {
      return;
    }
    const next = this.template?.querySelector<HTMLElement>(`[data-id="${this.focusNext}"]`);
    this.focusNext = undefined;
    next?.focus();
    // On a phone the keyboard takes the lower half: what is typed has to be in the upper one.
    next?.scrollIntoView?.({ block: FORM_FACTOR === 'Small' ? 'start' : 'nearest' });
  }

  /** What was read, and before it what was saved since. */
  get challenges(): ChallengeView[] {
    const read = this.read ?? [];
    return [...this.saved.filter(({ id }) => !read.some((known) => known.id === id)), ...read];
  }
  get title(): string {
    return this.read ? format(title, this.challenges.length) : titleLoading;
  }
  get isLoading(): boolean {
    return !this.read && !this.errors;
  }
  get rows() {
    return this.challenges.map((view) => {
      const [untold] = untoldOf(view);
      const isBeingTold = this.telling === view.id && untold !== undefined;
      return {
        id: view.id,
        tellId: `tell-${view.id}`,
        view: { ...view, isUntold: untold !== undefined },
        canBeTold: this.canTell,
        expanded: String(isBeingTold),
        isBeingTold,
        listener: untold?.saidBy ?? {},
        toTell: isBeingTold ? toTell(untold, this.challenges) : []
      };
    });
  }
  get showAdd(): boolean {
    return this.canAdd && !this.isFormOpen;
  }
  /** Only as long as the notice is about it. */
  get canUndo(): boolean {
    return this.undo !== undefined && this.undo.notice === this.notice;
  }
  get canRetry(): boolean {
    return this.refresh !== undefined;
  }
  get hasChallenges(): boolean {
    return this.challenges.length > 0;
  }
  get isEmpty(): boolean {
    return !this.isFormOpen;
  }

  handleAdd(): void {
    this.isFormOpen = true;
    this.focusNext = 'form';
    this.notice = '';
  }
  handleClose(): void {
    this.isFormOpen = false;
    this.focusNext = 'add';
  }
  /** The form in the list speaks for itself; here is what was saved in an action. */
  takeNews({ dealId, id, values }: News): void {
    if (this.isFormOpen || !sameId(dealId, this.recordId)) {
      return;
    }
    this.saved = [viewOfSaved(id, values), ...this.saved];
    this.notice = saved;
    this.reread().catch((error: unknown) => {
      this.errors = error;
    });
  }
  async handleSaved(
    event: CustomEvent<{ id: string; values: ChallengeValues; addAnother: boolean }>
  ): Promise<void> {
    const { id, values, addAnother } = event.detail;
    this.saved = [viewOfSaved(id, values), ...this.saved.filter((known) => known.id !== id)];
    if (!addAnother) {
      this.isFormOpen = false;
      this.notice = saved;
      this.focusNext = 'add';
    }
    await this.reread();
  }
  handleTell(event: Event): void {
    const id = (event.currentTarget as HTMLElement).dataset.tell;
    this.telling = this.telling === id ? undefined : id;
    if (this.telling) {
      this.focusNext = 'teller';
    }
  }
  handleTellCancel(): void {
    this.focusNext = this.telling && `tell-${this.telling}`;
    this.telling = undefined;
  }
  async handleTold(event: CustomEvent<string[]>): Promise<void> {
    this.telling = undefined;
    this.notice = told;
    const before = this.challenges
      .flatMap((view) => [view, ...(view.repeats ?? [])])
      .filter(({ id }) => event.detail.includes(id))
      .map(({ id, told: noted }) => ({ id, ...noted }));
    this.undo = { notice: told, work: () => takeBackTold(before, this.canKeepDecision) };
    const after = (view: ChallengeView): ChallengeView => ({
      ...view,
      isUntold: view.isUntold && !event.detail.includes(view.id),
      repeats: view.repeats?.map(after)
    });
    this.read = this.read?.map(after);
    // What had the focus is gone: on with whoever else waits for an answer.
    const next = this.challenges.find((view) => untoldOf(view).length > 0);
    this.focusNext = next ? `tell-${next.id}` : 'add';
    await this.reread();
  }
  /** A thumb may slip, and then nobody would ever tell the customer. */
  async handleUndo(): Promise<void> {
    const { undo } = this;
    this.undo = undefined;
    this.notice = '';
    this.saveErrors = undefined;
    try {
      await undo?.work();
    } catch (error) {
      this.saveErrors = error;
    }
    this.focusNext = 'add';
    await this.reread();
  }
  async handleHeardToo(event: CustomEvent<HeardToo>): Promise<void> {
    const { id, name, what } = event.detail;
    if (what === 'added') {
      this.saved = [viewOfSaved(id, { Statement__c: name }), ...this.saved];
    }
    this.notice = format({ added: tooAdded, known: tooKnown, quoted: tooQuoted }[what], name);
    await this.reread();
  }
  async handleRetry(): Promise<void> {
    this.errors = undefined;
    await this.reread();
  }

  async reread(): Promise<void> {
    await this.refresh?.();
  }
}
