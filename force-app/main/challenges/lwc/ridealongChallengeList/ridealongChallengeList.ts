import { LightningElement, api, wire } from 'lwc';
import { graphql } from 'lightning/graphql';
import type { GraphQlWireResult } from 'lightning/graphql';
import { MessageContext } from 'lightning/messageService';
import { deleteRecord } from 'lightning/uiRecordApi';
import { CurrentPageReference, NavigationMixin } from 'lightning/navigation';
import type { PageReference } from 'lightning/navigation';
import add from '@salesforce/label/c.Ridealong_List_Add';
import emptyHeading from '@salesforce/label/c.Ridealong_List_Empty_Heading';
import emptyText from '@salesforce/label/c.Ridealong_List_Empty_Text';
import failed from '@salesforce/label/c.Ridealong_List_Why_Failed';
import noAccess from '@salesforce/label/c.Ridealong_List_No_Access';
import saved from '@salesforce/label/c.Ridealong_Form_Saved';
import title from '@salesforce/label/c.Ridealong_List_Title';
import tell from '@salesforce/label/c.Ridealong_Tell_Button';
import toldMeanwhile from '@salesforce/label/c.Ridealong_Tell_Meanwhile';
import told from '@salesforce/label/c.Ridealong_Tell_Noted';
import tooAdded from '@salesforce/label/c.Ridealong_Too_Heard';
import tooKnown from '@salesforce/label/c.Ridealong_Too_Known';
import tooQuoted from '@salesforce/label/c.Ridealong_Too_Quote_Added';
import notTakenBackSaved from '@salesforce/label/c.Ridealong_List_Not_Taken_Back';
import takenBack from '@salesforce/label/c.Ridealong_List_Taken_Back';
import notTakenBack from '@salesforce/label/c.Ridealong_Tell_Not_Taken_Back';
import titleLoading from '@salesforce/label/c.Ridealong_List_Title_Loading';
import FORM_FACTOR from '@salesforce/client/formFactor';
import userId from '@salesforce/user/Id';
import { draftName, isBlank, listenForNews, loadDraft, sweepDrafts } from 'c/ridealongChallenges';
import type { ChallengeValues, News } from 'c/ridealongChallenges';
import type { ChallengeView } from 'c/ridealongChallengeRow';
import type { HeardToo } from 'c/ridealongRepeatForm';
import { CardRead, FocusQueue, PageRefresh, PendingChanges, format, nodes, sameId } from 'c/ridealongShared';
import type { CardState } from 'c/ridealongShared';
import { takeBackTold } from './toldNotes';
import { CHALLENGES } from './listQuery';
import type { ChallengesData } from './listQuery';
import { UNKNOWN_DEAL, dealOf, listedOf, notedOf, rowsOf, untoldOf, viewOfSaved, viewsOf } from './view';
import type { Deal, Row } from './view';

/** What the customer of this deal finds hard, and what became of it; the form opens in place. */
export default class ChallengeList extends NavigationMixin(LightningElement) {
  @api get recordId(): string | undefined {
    return this._recordId;
  }
  set recordId(id: string | undefined) {
    this._recordId = id;
    const draft = id ? loadDraft(draftName(userId, id)) : undefined;
    // Something begun is never out of sight.
    this.isFormOpen = draft !== undefined && !isBlank(draft);
  }

  labels = { add, emptyHeading, emptyText, failed, noAccess, tell };
  _recordId?: string;
  isFormOpen = false;
  focus = new FocusQueue();
  pageRefresh = new PageRefresh();
  read = new CardRead<ChallengesData>(CHALLENGES);
  /** Until it is known otherwise everybody may add: nobody waits for an answer before they can type. */
  deal: Deal = UNKNOWN_DEAL;
  /** What was saved since it was read. */
  saved: ChallengeView[] = [];
  /** What can be taken back, and what was. */
  savedId?: string;
  takenBack: string[] = [];
  /** Customers told since it was read, by challenge. */
  toldIds: string[] = [];
  /** The challenge whose customer is being told. */
  telling?: string;
  /** The challenge that the reader came for. */
  toTell?: string;
  /** Both worked out once for each answer and each change, never while rendering. */
  challenges: ChallengeView[] = [];
  rows: Row[] = [];
  state: CardState<object> = { changes: {} };
  pending = new PendingChanges<object>((state) => {
    this.state = state;
  });
  stopListening?: () => void;
  /** What was done below the list is confirmed there: a word a screen further up is seen by nobody. */
  isNoticeBelow = false;

  @wire(MessageContext)
  messageContext?: object;

  /** Anyone who comes to tell the customer finds the letter open. */
  @wire(CurrentPageReference)
  takePage(page?: PageReference): void {
    this.toTell = page?.state?.c__tell;
    this.openLetter();
  }

  get variables() {
    return this.recordId ? { deal: this.recordId } : undefined;
  }
  get query(): unknown {
    return this.read.query;
  }

  @wire(graphql, { query: '$query', variables: '$variables' })
  receive(result: GraphQlWireResult<ChallengesData>): void {
    const before = this.read.data;
    this.read = this.read.take(result);
    const { data } = this.read;
    if (data && data !== before) {
      this.deal = dealOf(data);
      this.toldIds = [];
      this.updateView();
      this.openLetter();
    }
  }

  updateView(): void {
    const found = nodes(this.read.data?.uiapi.query.Customer_Challenge__c);
    const read = viewsOf(found.filter(({ Id }) => !this.takenBack.includes(Id)));
    this.challenges = listedOf(read, this.saved, this.toldIds);
    this.updateRows();
  }
  updateRows(): void {
    this.rows = rowsOf(this.challenges, this.telling, this.deal);
  }

  connectedCallback(): void {
    sweepDrafts(userId);
    this.pageRefresh.connect(this, () => this.read.refresh());
    this.stopListening = listenForNews(this.messageContext, (news) => this.takeNews(news));
  }
  disconnectedCallback(): void {
    this.pageRefresh.disconnect();
    this.stopListening?.();
  }
  renderedCallback(): void {
    this.focus.run();
  }

  get title(): string {
    return this.read.data ? format(title, this.challenges.length) : titleLoading;
  }
  get showAdd(): boolean {
    return this.deal.canAdd && !this.isFormOpen;
  }
  get notice(): string {
    return this.isNoticeBelow ? '' : (this.state.notice?.message ?? '');
  }
  get noticeBelow(): string {
    return this.isNoticeBelow ? (this.state.notice?.message ?? '') : '';
  }
  get canUndo(): boolean {
    return this.state.notice?.undo !== undefined;
  }
  get hasChallenges(): boolean {
    return this.challenges.length > 0;
  }
  get isEmpty(): boolean {
    return !this.isFormOpen;
  }

  handleAdd(): void {
    this.isFormOpen = true;
    this.pending.clear();
    this.focusOn('form');
  }
  handleClose(): void {
    this.isFormOpen = false;
    this.focusOn('add');
  }
  /** The form in the list speaks for itself; here is what was saved in an action. */
  takeNews({ dealId, id, values }: News): void {
    if (this.isFormOpen || !sameId(dealId, this.recordId)) {
      return;
    }
    this.show(viewOfSaved(id, values));
    this.say(saved, id);
    this.read.refresh().catch(() => undefined);
  }
  async handleSaved(
    event: CustomEvent<{ id: string; values: ChallengeValues; addAnother: boolean }>
  ): Promise<void> {
    const { id, values, addAnother } = event.detail;
    this.show(viewOfSaved(id, values));
    if (!addAnother) {
      this.isFormOpen = false;
      this.say(saved, id);
      this.focusOn('add');
    }
    await this.read.refresh();
  }
  async handleHeardToo(event: CustomEvent<HeardToo>): Promise<void> {
    const { id, name, what } = event.detail;
    if (what === 'added') {
      this.show(viewOfSaved(id, { Statement__c: name }));
    }
    this.say(
      format({ added: tooAdded, known: tooKnown, quoted: tooQuoted }[what], name),
      what === 'added' ? id : undefined
    );
    this.isNoticeBelow = true;
    await this.read.refresh();
  }
  handleTell(event: Event): void {
    const id = (event.currentTarget as HTMLElement).dataset.tell;
    this.tell(this.telling === id ? undefined : id);
    if (this.telling) {
      this.focusOn('teller');
    }
  }
  handleTellCancel(): void {
    this.focusOn(`tell-${this.telling}`);
    this.tell(undefined);
  }
  /** What somebody else has saved comes with a fresh look; where they told the customer, there is nobody left to tell. */
  async handleTellRefused(): Promise<void> {
    const { telling } = this;
    await this.read.refresh();
    const view = this.challenges.find(({ id }) => id === telling);
    const heard = view && [view, ...(view.repeats ?? [])].find((one) => one.told?.byName);
    if (view && heard && untoldOf(view).length === 0) {
      this.tell(undefined);
      this.say(format(toldMeanwhile, heard.told?.byName ?? '', heard.told?.note ?? ''));
      this.focusOn('add');
    }
  }
  async handleTold(event: CustomEvent<string[]>): Promise<void> {
    const before = notedOf(this.challenges, event.detail);
    this.telling = undefined;
    this.toldIds = event.detail;
    this.updateView();
    this.say(told);
    this.pending.say(told, () => takeBackTold(before, this.deal.canKeepDecision));
    // What had the focus is gone: on with the next one who waits for an answer.
    const next = this.challenges.find((view) => untoldOf(view).length > 0);
    this.focusOn(next ? `tell-${next.id}` : 'add');
    await this.read.refresh();
  }
  /** A thumb may slip, and then nobody would ever tell the customer, or a mistaken sentence would stay. */
  async handleUndo(): Promise<void> {
    const isBelow = this.isNoticeBelow;
    await this.pending.undo(this.savedId ? notTakenBackSaved : notTakenBack);
    this.focusOn(isBelow ? 'too' : 'add');
    await this.read.refresh();
  }
  handleCorrect(event: CustomEvent<string>): void {
    this[NavigationMixin.Navigate]({
      type: 'standard__recordPage',
      attributes: { objectApiName: 'Customer_Challenge__c', recordId: event.detail, actionName: 'edit' }
    });
  }

  /** What was saved, with the way back for its author. */
  say(message: string, id?: string): void {
    this.savedId = id;
    this.isNoticeBelow = false;
    this.pending.say(message, id ? () => this.takeBack(id) : undefined);
  }

  async takeBack(id: string): Promise<void> {
    await deleteRecord(id);
    this.template?.querySelector<Repeats>('[data-id="too"]')?.forget(id);
    this.saved = this.saved.filter((view) => view.id !== id);
    this.takenBack = [...this.takenBack, id];
    this.updateView();
    const isBelow = this.isNoticeBelow;
    this.say(takenBack);
    this.isNoticeBelow = isBelow;
  }
  tell(id: string | undefined): void {
    this.telling = id;
    this.updateRows();
  }

  openLetter(): void {
    const wanted = this.toTell;
    const view = this.challenges.find((one) => untoldOf(one).some(({ id }) => sameId(id, wanted)));
    if (view && this.deal.canTell) {
      this.toTell = undefined;
      this.tell(view.id);
      this.focusOn('teller');
    }
  }

  /** On top, before it is read back. */
  show(view: ChallengeView): void {
    this.saved = [view, ...this.saved.filter(({ id }) => id !== view.id)];
    this.updateView();
  }

  focusOn(id: string): void {
    this.focus.afterRender(() => {
      const next = this.template?.querySelector<HTMLElement>(`[data-id="${id}"]`);
      next?.focus();
      // On a phone the keyboard takes the lower half: what is typed has to be in the upper one.
      next?.scrollIntoView?.({ block: FORM_FACTOR === 'Small' ? 'start' : 'nearest' });
    });
  }
}

interface Repeats extends HTMLElement {
  forget(challengeId: string): void;
}
