import { LightningElement, api, wire } from 'lwc';
import { graphql } from 'lightning/graphql';
import type { GraphQlWireResult } from 'lightning/graphql';
import { CurrentPageReference, NavigationMixin } from 'lightning/navigation';
import type { PageReference } from 'lightning/navigation';
import { notifyRecordUpdateAvailable } from 'lightning/uiRecordApi';
import canDecideTools from '@salesforce/customPermission/Ridealong_Decide_Selling_Tools';
import canManage from '@salesforce/customPermission/Ridealong_Manage_Themes';
import answeredIn from '@salesforce/label/c.Ridealong_Theme_Answered_In';
import chooserHeading from '@salesforce/label/c.Ridealong_Theme_Move_Heading';
import decided from '@salesforce/label/c.Ridealong_Theme_Decided';
import failed from '@salesforce/label/c.Ridealong_Theme_Failed';
import mergedHere from '@salesforce/label/c.Ridealong_Theme_Merged_Here';
import missing from '@salesforce/label/c.Ridealong_Theme_Missing';
import move from '@salesforce/label/c.Ridealong_Theme_Move';
import moved from '@salesforce/label/c.Ridealong_Theme_Moved';
import notSaved from '@salesforce/label/c.Ridealong_Form_Not_Saved';
import undone from '@salesforce/label/c.Ridealong_Theme_Undone';
import userId from '@salesforce/user/Id';
import {
  CardRead,
  FocusQueue,
  PageRefresh,
  PendingChanges,
  canCreate,
  canEdit,
  format,
  sameId
} from 'c/ridealongShared';
import type { CardState, ObjectInfos } from 'c/ridealongShared';
import type { Choice } from 'c/ridealongThemePicker';
import {
  THEME,
  audienceOf,
  fileBack,
  fileUnder,
  fileUnderNew,
  heardCount,
  heardOf,
  partnersFor,
  saveTheme,
  takeBackTheme,
  themeOf,
  undoMerge
} from 'c/ridealongThemes';
import type { Candidate, Heard, Theme, ThemeData, Versions } from 'c/ridealongThemes';

/** The area whose themes belong to sales, as validation rules have it. */
const SELLING_TOOLS = 'Selling Tools';

/** A theme's page. Anyone who comes by a link to a theme that was merged is led on to where it is answered. */
export default class ThemeBoard extends NavigationMixin(LightningElement) {
  @api recordId?: string;

  labels = { answeredIn, failed, missing, move };
  read = new CardRead<ThemeData>(THEME);
  pageRefresh = new PageRefresh();
  focus = new FocusQueue();
  state: CardState<object> = { changes: {} };
  pending = new PendingChanges<object>((state) => {
    this.state = state;
  });
  theme?: Theme;
  heard: Heard[] = [];
  /** How often it was heard, also where that is more than was read. */
  total = 0;
  partners: Candidate[] = [];
  /** Challenges that are about to be filed elsewhere. */
  moving: string[] = [];
  /** Anyone who wants to see the merged theme itself stays. */
  stays = false;
  /** Since a merge made a moment ago: what is known of this theme was read for the look ahead, before it. */
  isOutdated = false;

  get variables() {
    return this.recordId ? { theme: this.recordId } : undefined;
  }
  get query(): unknown {
    return this.read.query;
  }

  @wire(CurrentPageReference)
  takePage(page?: PageReference): void {
    this.stays = page?.state?.c__stay === '1';
    const { c__from: from, c__merged: merged, c__version: version } = page?.state ?? {};
    if (from) {
      // Anyone who has merged it a moment ago may have second thoughts.
      this.pending.say(format(mergedHere, from), merged ? () => undoMerge(merged, version) : undefined);
    }
    this.isOutdated = Boolean(merged);
  }

  @wire(graphql, { query: '$query', variables: '$variables' })
  receive(result: GraphQlWireResult<ThemeData>): void {
    const before = this.read.data;
    this.read = this.read.take(result);
    const { data } = this.read;
    if (data && data !== before) {
      this.show(data);
    }
  }

  show(data: ThemeData): void {
    this.theme = themeOf(data);
    this.heard = heardOf(data);
    this.total = heardCount(data);
    this.partners = partnersFor(this.heard);
    if (this.theme?.answeredIn && !this.stays) {
      this.leadOn(this.theme, this.theme.answeredIn.id);
    }
    if (this.isOutdated) {
      this.isOutdated = false;
      this.read.refresh().catch(() => undefined);
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

  get infos(): ObjectInfos {
    return this.read.data?.uiapi.objectInfos;
  }
  get notice(): string {
    return this.state.notice?.message ?? '';
  }
  get isMissing(): boolean {
    return this.theme === undefined;
  }
  get canEditThemes(): boolean {
    return canEdit(this.infos, 'Challenge_Theme__c', 'Decision__c');
  }
  /** Themes about the tools that sales sells with are decided by sales, no matter who owns them. */
  get isForSales(): boolean {
    return this.theme?.area === SELLING_TOOLS;
  }
  /** Offered to the person who answers for the theme; the platform has the last word. */
  get canDecide(): boolean {
    const isMine = sameId(this.theme?.ownerId, userId) || canManage === true;
    const isSales = this.isForSales && canDecideTools === true;
    return this.canEditThemes && (isMine || isSales) && this.theme?.answeredIn === undefined;
  }
  /** The owner in IT says what helps until then; sales decides. */
  get answersOnly(): boolean {
    return this.isForSales && canDecideTools !== true && canManage !== true;
  }
  get told(): string[] {
    return audienceOf(
      this.heard,
      this.theme?.ownerId && sameId(this.theme.ownerId, userId) ? (this.theme.owner ?? '') : ''
    );
  }
  get hiddenDeals(): number {
    return Math.max(
      0,
      (this.theme?.figures.opportunities ?? 0) - new Set(this.heard.map(({ dealId }) => dealId)).size
    );
  }
  get canMerge(): boolean {
    return this.canDecide && !this.answersOnly && canEdit(this.infos, 'Challenge_Theme__c', 'Merged_Into__c');
  }
  get canMove(): boolean {
    return canEdit(this.infos, 'Customer_Challenge__c', 'Theme__c');
  }
  get canMakeNew(): boolean {
    return canCreate(this.infos, 'Challenge_Theme__c');
  }
  get showMerges(): boolean {
    return this.canMerge || Boolean(this.theme?.merged.length) || this.theme?.splitFrom !== undefined;
  }
  get chooserHeading(): string {
    return format(chooserHeading, this.moving.length);
  }
  get canUndo(): boolean {
    return this.state.notice?.undo !== undefined;
  }

  async handleDecided(event: CustomEvent<Record<string, string | null> | undefined>): Promise<void> {
    // The version from before: what somebody else decides until then is not taken back with it
    const { id = '', changedAt: version } = this.theme ?? {};
    const before = event.detail ?? {};
    const isChanged = Object.keys(before).length > 0;
    await this.tell(decided, isChanged ? () => saveTheme(id, before, version) : undefined);
  }
  handleMerged(event: CustomEvent<{ id: string }>): void {
    if (this.theme) {
      const { id, changedAt } = this.theme;
      const state: Record<string, string> = { c__merged: id };
      if (changedAt) {
        state.c__version = changedAt;
      }
      this.leadOn(this.theme, event.detail.id, state);
    }
  }
  async handleUndone(event: CustomEvent<{ name: string }>): Promise<void> {
    await this.tell(format(undone, event.detail.name));
  }
  handleMove(event: CustomEvent<string[]>): void {
    this.moving = event.detail;
    this.focusOn('chooser');
  }
  handleChooserCancel(): void {
    this.moving = [];
    this.focusOn('quotes');
  }

  async handleChoose(event: CustomEvent<Choice>): Promise<void> {
    const ids = this.moving;
    const back = this.wayBack(ids);
    try {
      const made = await this.file(ids, event.detail);
      this.moving = [];
      this.focusOn('quotes');
      this.template?.querySelector<Quotes>('[data-id="quotes"]')?.clear();
      await this.tell(format(moved, ids.length), () => back(made));
    } catch (errors) {
      this.pending.fail(notSaved, errors);
    }
  }

  get versions(): Versions {
    return new Map(this.heard.map(({ id, version }) => [id, version]));
  }

  /** Gives the id of a theme that was made for them, and that its maker may merge again. */
  async file(ids: string[], { themeId, name = '', area, ownerId }: Choice): Promise<string | undefined> {
    const { versions } = this;
    if (themeId) {
      await fileUnder(ids, themeId, versions);
      return undefined;
    }
    const theme = { name, area, ownerId, splitFrom: this.theme?.id ?? '' };
    const made = await fileUnderNew(ids, theme, versions);
    return this.canEditThemes && sameId(ownerId, userId) ? made : undefined;
  }

  /** Files them where they are now; a theme made for them goes: nobody waits for an answer on an empty one. */
  wayBack(ids: string[]): (made: string | undefined) => Promise<void> {
    const from = this.theme?.id ?? '';
    const before = ids.map((id) => {
      const filed = this.heard.find((one) => one.id === id)?.filedUnder;
      return { id, theme: filed ?? from };
    });
    const versions = this.versions;
    return async (made) => {
      await fileBack(before, versions);
      if (made) {
        await takeBackTheme(made, from);
      }
    };
  }

  async handleUndo(): Promise<void> {
    if (await this.pending.undo(notSaved)) {
      await this.tell('');
    }
  }

  async handleRefused(): Promise<void> {
    await this.read.refresh();
  }

  async tell(notice: string, undo?: () => Promise<void>): Promise<void> {
    this.pending.say(notice, undo);
    await this.read.refresh();
    if (this.recordId) {
      await notifyRecordUpdateAvailable([{ recordId: this.recordId }]);
    }
  }

  focusOn(id: string): void {
    this.focus.afterRender(() => this.template?.querySelector<HTMLElement>(`[data-id="${id}"]`)?.focus());
  }

  leadOn({ name }: Theme, to: string, state: Record<string, string> = {}): void {
    this[NavigationMixin.Navigate](
      {
        type: 'standard__recordPage',
        attributes: { objectApiName: 'Challenge_Theme__c', recordId: to, actionName: 'view' },
        state: { c__from: name, ...state }
      },
      true
    );
  }
}

interface Quotes extends HTMLElement {
  clear(): void;
}
