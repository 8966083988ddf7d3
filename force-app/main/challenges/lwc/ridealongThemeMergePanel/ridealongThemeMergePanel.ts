import { LightningElement, api, wire } from 'lwc';
import { graphql } from 'lightning/graphql';
import type { GraphQlWireResult } from 'lightning/graphql';
import canManage from '@salesforce/customPermission/Ridealong_Manage_Themes';
import cancel from '@salesforce/label/c.Ridealong_Decision_Cancel';
import area from '@salesforce/label/c.Ridealong_Merge_Theirs_Area';
import customer from '@salesforce/label/c.Ridealong_Decision_Customer';
import decision from '@salesforce/label/c.Ridealong_Decision_Field';
import empty from '@salesforce/label/c.Ridealong_Decision_Theirs_Empty';
import failed from '@salesforce/label/c.Ridealong_Merge_Failed';
import heading from '@salesforce/label/c.Ridealong_Merge_Heading';
import initiative from '@salesforce/label/c.Ridealong_Decision_Initiative_Field';
import interim from '@salesforce/label/c.Ridealong_Decision_Interim';
import meanwhile from '@salesforce/label/c.Ridealong_Merge_Theirs';
import merge from '@salesforce/label/c.Ridealong_Merge_Button';
import mergedText from '@salesforce/label/c.Ridealong_Merge_Merged';
import nameLabel from '@salesforce/label/c.Ridealong_Merge_Theirs_Name';
import open from '@salesforce/label/c.Ridealong_Merge_Open';
import owner from '@salesforce/label/c.Ridealong_Merge_Theirs_Owner';
import partner from '@salesforce/label/c.Ridealong_Decision_Partner_Question';
import reason from '@salesforce/label/c.Ridealong_Decision_Reason';
import somebody from '@salesforce/label/c.Ridealong_Decision_Theirs_Somebody';
import splitFrom from '@salesforce/label/c.Ridealong_Merge_Split_From';
import target from '@salesforce/label/c.Ridealong_Merge_Target';
import undo from '@salesforce/label/c.Ridealong_Merge_Undo';
import undoTitle from '@salesforce/label/c.Ridealong_Merge_Undo_Title';
import userId from '@salesforce/user/Id';
import { FocusQueue, dataOf, dayOf, format, sameId, shortDay } from 'c/ridealongShared';
import { THEME, heardOf, mergeTheme, themeOf, undoMerge } from 'c/ridealongThemes';
import type { Heard, Theme, ThemeData } from 'c/ridealongThemes';
import { theirsSince } from './mergeVersions';
import { previewOf } from './preview';

const FIELD_LABELS: Readonly<Record<string, string>> = {
  Name: nameLabel,
  OwnerId: owner,
  Theme_Area__c: area,
  Decision__c: decision,
  Decision_Reason__c: reason,
  What_Customer_May_Read__c: customer,
  Interim_Answer__c: interim,
  Sales_Partner__c: partner,
  Initiative__c: initiative,
  Merged_Into__c: merge
};

/**
 * Merges a theme into another, after a look ahead, and takes merges back. Fires `merged` with where it went, and `undone`
 * with the theme that is on its own again; `refused` when the org did not take it, so that the page looks again.
 */
export default class ThemeMergePanel extends LightningElement {
  @api get theme(): Theme {
    return this._theme;
  }
  set theme(theme: Theme) {
    this._theme = theme;
    if (this.before && this.before.changedAt !== theme.changedAt) {
      this.theirs = theirsSince(this.before, theme).map(({ field, text }) => ({
        field,
        label: FIELD_LABELS[field] ?? field,
        text: text || empty
      }));
    }
  }

  @api heard: Heard[] = [];
  /** Whether the reader may merge this theme into another. */
  @api canMerge = false;

  labels = { cancel, failed, heading, merge, open, splitFrom, target, undo };
  _theme!: Theme;
  /** As it was when the merge was begun. */
  before?: Theme;
  /** What somebody else has saved since. */
  theirs: { field: string; label: string; text: string }[] = [];
  isClosed = true;
  targetId?: string;
  other?: Theme;
  heardThere: Heard[] = [];
  isSaving = false;
  errors: unknown;
  /** What had the focus is gone: what gets it next. */
  focusQueue = new FocusQueue();

  renderedCallback(): void {
    this.focusQueue.run();
  }
  focusAfterRender(id: 'open' | 'target'): void {
    this.focusQueue.afterRender(() =>
      this.template?.querySelector<HTMLElement>(`[data-id="${id}"]`)?.focus()
    );
  }

  get variables() {
    return this.targetId ? { theme: this.targetId } : undefined;
  }

  @wire(graphql, { query: THEME, variables: '$variables' })
  takeTarget({ data: answer, errors }: GraphQlWireResult<ThemeData>): void {
    const data = dataOf({ data: answer, errors });
    if (errors) {
      this.errors = errors;
    }
    if (!data || !this.targetId) {
      return;
    }
    this.other = themeOf(data);
    this.heardThere = heardOf(data);
  }

  get filter() {
    return {
      criteria: [
        { fieldPath: 'Merged_Into__c', operator: 'eq', value: null },
        { fieldPath: 'Id', operator: 'ne', value: this.theme.id }
      ]
    };
  }
  get merged() {
    return this.theme.merged.map(({ id, name, on, by, ownerId }) => ({
      id,
      text: format(mergedText, name, on ? shortDay(dayOf(on)) : '', by ?? ''),
      undoTitle: format(undoTitle, name),
      // Anyone who answers for the merged theme, or for this one as an admin, may take it out again.
      canUndo: canManage === true || sameId(ownerId, userId)
    }));
  }
  get isLooking(): boolean {
    return this.targetId !== undefined && !this.isReady && !this.errors;
  }
  get isReady(): boolean {
    return this.other !== undefined && sameId(this.other.id, this.targetId);
  }
  get preview(): string[] | undefined {
    return this.isReady && this.other
      ? previewOf(this.theme, this.heard, this.other, this.heardThere)
      : undefined;
  }
  get cannotMerge(): boolean {
    return !this.isReady;
  }

  get hasTheirs(): boolean {
    return this.theirs.length > 0;
  }
  get theirsHeading(): string {
    return format(meanwhile, this.theme.changedBy ?? somebody);
  }

  handleOpen(): void {
    this.isClosed = false;
    this.before = this.theme;
    this.theirs = [];
    this.errors = undefined;
    this.focusAfterRender('target');
  }
  handleCancel(): void {
    this.isClosed = true;
    this.before = undefined;
    this.targetId = undefined;
    this.focusAfterRender('open');
  }
  handleTarget(event: CustomEvent<{ recordId: string | null }>): void {
    this.errors = undefined;
    this.targetId = event.detail.recordId ?? undefined;
  }
  async handleMerge(): Promise<void> {
    const { other } = this;
    if (!other) {
      return;
    }
    await this.save(async () => {
      await mergeTheme(this.theme.id, other.id, this.theme.changedAt);
      this.handleCancel();
      this.dispatchEvent(new CustomEvent('merged', { detail: { id: other.id, name: other.name } }));
    });
  }
  async handleUndo(event: Event): Promise<void> {
    const id = (event.currentTarget as HTMLElement).dataset.undo ?? '';
    const name = this.theme.merged.find((one) => one.id === id)?.name ?? '';
    await this.save(async () => {
      await undoMerge(id);
      this.focusAfterRender('open');
      this.dispatchEvent(new CustomEvent('undone', { detail: { id, name } }));
    });
  }

  /** A button that is disabled meanwhile would lose the focus: a second tap is let pass instead. */
  async save(work: () => Promise<void>): Promise<void> {
    if (this.isSaving) {
      return;
    }
    this.isSaving = true;
    this.errors = undefined;
    try {
      await work();
    } catch (error) {
      this.errors = error;
      // Where somebody else was quicker, what they saved comes with a fresh look
      this.dispatchEvent(new CustomEvent('refused'));
    }
    this.isSaving = false;
  }
}
