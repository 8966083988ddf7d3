import { LightningElement, api, wire } from 'lwc';
import { graphql } from 'lightning/graphql';
import type { GraphQlWireResult } from 'lightning/graphql';
import { CurrentPageReference, NavigationMixin } from 'lightning/navigation';
import type { PageReference } from 'lightning/navigation';
import { notifyRecordUpdateAvailable } from 'lightning/uiRecordApi';
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
import { canCreate, canEdit, dataOf, format, sameId } from 'c/ridealongShared';
import type { ObjectInfos } from 'c/ridealongShared';
import type { Choice } from 'c/ridealongThemePicker';
import {
  THEME,
  fileBack,
  fileUnder,
  fileUnderNew,
  heardCount,
  heardOf,
  themeOf,
  undoMerge
} from 'c/ridealongThemes';
import type { Heard, Theme, ThemeData } from 'c/ridealongThemes';

/** A theme's page. Whoever comes by a link to a theme that was merged is led on to where it is answered. */
export default class ThemeBoard extends NavigationMixin(LightningElement) {
  @api recordId?: string;

  labels = { answeredIn, failed, missing, move, notSaved };
  theme?: Theme;
  heard: Heard[] = [];
  /** How often it was heard, also where that is more than was read. */
  total = 0;
  infos: ObjectInfos;
  wasRead = false;
  errors: unknown;
  saveErrors: unknown;
  refresh?: () => Promise<void>;
  notice = '';
  /** Takes back what the notice tells of. */
  undo?: () => Promise<void>;
  /** Challenges that are about to be filed elsewhere. */
  moving: string[] = [];
  /** Whoever wants to see the merged theme itself stays. */
  stays = false;
  /** What had the focus is gone or below: what gets it once it is there. */
  focusNext?: 'chooser' | 'quotes';
  /** Since a merge made a moment ago: what is known of this theme was read for the look ahead, before it. */
  isOutdated = false;

  get variables() {
    return this.recordId ? { theme: this.recordId } : undefined;
  }

  @wire(CurrentPageReference)
  takePage(page?: PageReference): void {
    this.stays = page?.state?.c__stay === '1';
    const { c__from: from, c__merged: merged } = page?.state ?? {};
    if (from) {
      this.notice = format(mergedHere, from);
    }
    // Whoever has merged it a moment ago may have second thoughts.
    if (merged) {
      this.undo = () => undoMerge(merged);
    }
    this.isOutdated = Boolean(merged);
  }

  @wire(graphql, { query: THEME, variables: '$variables' })
  takeTheme({ data: answer, errors, refresh }: GraphQlWireResult<ThemeData>): void {
    const data = dataOf({ data: answer, errors });
    if (refresh) {
      this.refresh = refresh;
    }
    if (!data && !errors) {
      return;
    }
    // When reading again fails, what was there stays.
    if (data || !this.wasRead) {
      this.errors = errors;
    }
    if (!data) {
      return;
    }
    this.theme = themeOf(data);
    this.heard = heardOf(data);
    this.total = heardCount(data);
    this.infos = data.uiapi.objectInfos;
    this.wasRead = true;
    if (this.theme?.answeredIn && !this.stays) {
      this.leadOn(this.theme, this.theme.answeredIn.id);
    }
    if (!this.isOutdated) {
      return;
    }
    this.isOutdated = false;
    this.reread().catch((error: unknown) => {
      this.saveErrors = error;
    });
  }

  renderedCallback(): void {
    if (!this.focusNext) {
      return;
    }
    this.template?.querySelector<HTMLElement>(`[data-id="${this.focusNext}"]`)?.focus();
    this.focusNext = undefined;
  }

  get isLoading(): boolean {
    return !this.wasRead && !this.errors;
  }
  get isMissing(): boolean {
    return this.theme === undefined;
  }
  get canEditThemes(): boolean {
    return canEdit(this.infos, 'Challenge_Theme__c', 'Decision__c');
  }
  /** Offered to whoever answers for the theme; the platform has the last word. */
  get canDecide(): boolean {
    const isMine = sameId(this.theme?.ownerId, userId) || canManage === true;
    return this.canEditThemes && isMine && this.theme?.answeredIn === undefined;
  }
  get canMerge(): boolean {
    return this.canDecide && canEdit(this.infos, 'Challenge_Theme__c', 'Merged_Into__c');
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
    return this.undo !== undefined;
  }

  async handleDecided(): Promise<void> {
    await this.tell(decided);
  }
  handleMerged(event: CustomEvent<{ id: string }>): void {
    if (this.theme) {
      this.leadOn(this.theme, event.detail.id, { c__merged: this.theme.id });
    }
  }
  async handleUndone(event: CustomEvent<{ name: string }>): Promise<void> {
    await this.tell(format(undone, event.detail.name));
  }
  handleMove(event: CustomEvent<string[]>): void {
    this.moving = event.detail;
    this.focusNext = 'chooser';
  }
  handleChooserCancel(): void {
    this.moving = [];
    this.focusNext = 'quotes';
  }

  async handleChoose(event: CustomEvent<Choice>): Promise<void> {
    const { themeId, name = '', area, ownerId } = event.detail;
    const from = this.theme?.id ?? '';
    const ids = this.moving;
    const before = ids.map((id) => {
      const filed = this.heard.find((one) => one.id === id)?.filedUnder;
      return { id, theme: filed ?? from };
    });
    this.saveErrors = undefined;
    try {
      const to = themeId ?? (await fileUnderNew(ids, { name, area, ownerId, splitFrom: from }));
      if (themeId) {
        await fileUnder(ids, themeId);
      }
      this.moving = [];
      this.focusNext = 'quotes';
      this.template?.querySelector<Quotes>('[data-id="quotes"]')?.clear();
      // A theme made for it and one's own is merged again, too: nobody waits for an answer on an empty one.
      const mergesBack = !themeId && this.canEditThemes && sameId(ownerId, userId);
      await this.tell(format(moved, ids.length), () =>
        fileBack(before, mergesBack ? { id: to, into: from } : undefined)
      );
    } catch (error) {
      this.saveErrors = error;
    }
  }

  async handleUndo(): Promise<void> {
    const { undo } = this;
    if (!undo) {
      return;
    }
    this.saveErrors = undefined;
    try {
      await undo();
      await this.tell('');
    } catch (error) {
      this.saveErrors = error;
    }
  }

  reread = async (): Promise<void> => {
    await this.refresh?.();
  };

  async tell(notice: string, undo?: () => Promise<void>): Promise<void> {
    this.notice = notice;
    this.undo = undo;
    await this.reread();
    if (this.recordId) {
      await notifyRecordUpdateAvailable([{ recordId: this.recordId }]);
    }
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
