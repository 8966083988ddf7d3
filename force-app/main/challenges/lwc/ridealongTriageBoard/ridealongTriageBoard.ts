import { LightningElement, wire } from 'lwc';
import { graphql } from 'lightning/graphql';
import type { GraphQlWireResult } from 'lightning/graphql';
import { getPicklistValuesByRecordType } from 'lightning/uiObjectInfoApi';
import type { PicklistEntry } from 'lightning/uiObjectInfoApi';
import {
  MASTER_RECORD_TYPE,
  addDays,
  canCreate,
  canEdit,
  count,
  dataOf,
  format,
  plural,
  queryOf,
  today,
  withoutHidden
} from 'c/ridealongShared';
import type { ObjectInfos, PartedQuery } from 'c/ridealongShared';
import type { CorpusData, Known, NextPage, SimilarThemes } from 'c/ridealongThemeSearch';
import type { Choice } from 'c/ridealongThemePicker';
import { CORPUS, FIRST_PAGE, ThemeCorpus, indexOf } from 'c/ridealongThemeSearch';
import {
  FILE_LIMIT,
  TRIAGE,
  TRIAGE_ACCESS,
  fileUnder,
  fileUnderNew,
  ofAllAreas,
  partnerlessOf,
  restOf,
  snooze,
  unansweredOf,
  waitingOf
} from 'c/ridealongThemes';
import type { Suggestion } from 'c/ridealongTriageItem';
import type { AccessData, TriageData, Waiting, WaitingTheme } from 'c/ridealongThemes';
import { commandOf } from './keys';
import { labels } from './labels';

const SUGGESTIONS = 5;
/** Less in common than this is chance. */
const LIKELY = 0.25;
const SNOOZE_DAYS = 7;
const NAME_LIMIT = 80;

/**
 * Challenges that nobody has filed under a theme, oldest first. Link, new theme, snooze and next are one key each; what is
 * selected goes along. What was filed leaves the queue at once and comes back with the reason when that fails.
 */
export default class TriageBoard extends LightningElement {
  labels = labels;
  asked: PartedQuery = TRIAGE;
  query: unknown = queryOf(ofAllAreas(TRIAGE));
  variables: { area?: string } = {};
  waiting?: Waiting[];
  /** How many wait beyond those that were read. */
  rest = 0;
  /** Not all areas fit into one answer: then each is asked for by itself. */
  isCut = false;
  isAsking = false;
  /** The reader may not see what has a theme. */
  isHidden = false;
  unanswered?: WaitingTheme[];
  partnerless?: WaitingTheme[];
  areaEntries: PicklistEntry[] = [];
  infos: ObjectInfos;
  refresh?: () => Promise<void>;
  errors: unknown;
  saveErrors: unknown;
  area = '';
  currentId?: string;
  selection: string[] = [];
  /** Filed a moment ago, and not yet read back. */
  filed: string[] = [];
  isChoosing = false;
  isSaving = false;
  notice = '';
  undo?: { ids: string[]; work: () => Promise<void> };
  corpus = new ThemeCorpus('');
  cursor: NextPage = FIRST_PAGE;
  known = new Map<string, Known>();
  index?: SimilarThemes;
  focusNext?: 'queue' | 'chooser';

  @wire(graphql, { query: '$query', variables: '$variables' })
  takeTriage({ data: answer, errors, refresh }: GraphQlWireResult<TriageData>): void {
    const left = withoutHidden(this.asked, errors);
    if (left) {
      this.asked = left;
      this.ask();
      return;
    }
    const data = dataOf({ data: answer, errors });
    if (refresh) {
      this.refresh = refresh;
    }
    if (!data && !errors) {
      return;
    }
    this.isAsking = false;
    // When reading again fails, what was there stays.
    if (data || !this.waiting) {
      this.errors = errors;
    }
    if (data) {
      this.take(data);
    }
  }

  take(data: TriageData): void {
    const waiting = waitingOf(data);
    this.isHidden = waiting === undefined;
    this.waiting = waiting ?? [];
    this.rest = restOf(data);
    if (!this.variables.area) {
      this.isCut = this.rest > 0;
    }
    this.unanswered = unansweredOf(data);
    this.partnerless = partnerlessOf(data);
    // What was read before it was filed is still in the answer; it left the queue all the same.
    this.filed = this.filed.filter((id) => this.waiting?.some((one) => one.id === id));
  }

  @wire(graphql, { query: TRIAGE_ACCESS })
  takeAccess({ data, errors }: GraphQlWireResult<AccessData>): void {
    this.infos = dataOf({ data, errors })?.uiapi.objectInfos ?? this.infos;
  }

  get picklistObject(): string | undefined {
    return this.isCut ? 'Customer_Challenge__c' : undefined;
  }

  @wire(getPicklistValuesByRecordType, { objectApiName: '$picklistObject', recordTypeId: MASTER_RECORD_TYPE })
  takePicklists({
    data
  }: {
    data?: { picklistFieldValues: Record<string, { values: PicklistEntry[] }> };
  }): void {
    if (data) {
      this.areaEntries = data.picklistFieldValues.Area__c?.values ?? [];
    }
  }

  get corpusVariables() {
    // No deal and no customer: only what has a theme is compared with.
    return this.waiting ? { deal: null, account: null, ...this.cursor } : undefined;
  }

  @wire(graphql, { query: CORPUS, variables: '$corpusVariables' })
  async takeCorpus({ data: answer, errors }: GraphQlWireResult<CorpusData>): Promise<void> {
    const data = dataOf({ data: answer, errors });
    if (!data) {
      return;
    }
    const next = this.corpus.take(data);
    if (next) {
      this.cursor = next;
      return;
    }
    const themes = [...this.corpus.known()].filter(([, { kind }]) => kind === 'theme');
    this.index = await indexOf(themes.map(([, theme]) => theme));
    this.known = new Map(themes);
  }

  renderedCallback(): void {
    if (!this.focusNext) {
      return;
    }
    // After the last one there is no queue any more.
    const places = [this.focusNext, 'area'].map((id) =>
      this.template?.querySelector<HTMLElement>(`[data-id="${id}"]`)
    );
    this.focusNext = undefined;
    places.find(Boolean)?.focus();
  }

  get isLoading(): boolean {
    return !this.waiting && !this.errors;
  }
  /** Nothing is left of what was read, and more is on its way. */
  get isWaiting(): boolean {
    return this.isAsking && !this.current;
  }
  get title(): string {
    if (!this.waiting || this.isHidden) {
      return labels.titleLoading;
    }
    return format(labels.title, count(this.queue.length + this.rest));
  }
  get queue(): Waiting[] {
    const left = (this.waiting ?? []).filter(({ id }) => !this.filed.includes(id));
    return this.area ? left.filter(({ area }) => area === this.area) : left;
  }
  get current(): Waiting | undefined {
    return this.queue.find(({ id }) => id === this.currentId) ?? this.queue[0];
  }
  /** What the next step is about: what is selected, else the one that is open. */
  get targets(): string[] {
    const { current, inSight } = this;
    if (inSight.length > 0) {
      return inSight.slice(0, FILE_LIMIT);
    }
    return current ? [current.id] : [];
  }
  /** What is selected and in sight: nobody files what they do not see. */
  get inSight(): string[] {
    const { queue } = this;
    return this.selection.filter((id) => queue.some((one) => one.id === id));
  }
  get areas() {
    const known = new Map([
      ...this.areaEntries.map(({ value, label }) => [value, label] as const),
      ...(this.waiting ?? []).flatMap(({ area, areaLabel }) => (area ? [[area, areaLabel] as const] : []))
    ]);
    return [{ label: labels.all, value: '' }, ...[...known].map(([value, label]) => ({ value, label }))];
  }
  get restText(): string {
    const shown = this.waiting?.length ?? 0;
    return this.rest > 0 ? format(labels.rest, count(shown), count(shown + this.rest)) : '';
  }
  get candidates(): Suggestion[] {
    if (!this.current || !this.index) {
      return [];
    }
    const text = `${this.current.statement} ${this.current.words ?? ''}`;
    const matches = this.index.find(text, SUGGESTIONS).filter(({ score }) => score >= LIKELY);
    return matches.flatMap(({ id, because }) => {
      const known = this.known.get(id);
      return known ? [{ known, because }] : [];
    });
  }
  get suggestedName(): string {
    return beginning(this.current?.statement ?? '', NAME_LIMIT);
  }
  get emptyHeading(): string {
    return this.area ? labels.filteredHeading : labels.emptyHeading;
  }
  get emptyText(): string {
    return this.area ? labels.filteredText : labels.emptyText;
  }
  get canMakeNew(): boolean {
    return canCreate(this.infos, 'Challenge_Theme__c');
  }
  get canAnswer(): boolean {
    return canEdit(this.infos, 'Challenge_Theme__c', 'Decision__c');
  }
  get canSnooze(): boolean {
    return canEdit(this.infos, 'Customer_Challenge__c', 'Snoozed_Until__c');
  }
  get selectedText(): string {
    const { length } = this.inSight;
    return length > 0 ? plural(length, { one: labels.selectedOne, other: labels.selectedOther }) : '';
  }
  get canUndo(): boolean {
    return this.undo !== undefined;
  }

  handleArea(event: CustomEvent<{ value: string }>): void {
    this.area = event.detail.value;
    if (this.isCut) {
      this.ask();
    }
  }
  handleOpen(event: CustomEvent<string>): void {
    this.currentId = event.detail;
    this.isChoosing = false;
  }
  handleSelect(event: CustomEvent<string>): void {
    this.toggle(event.detail);
  }
  async handleLink(event: CustomEvent<string>): Promise<void> {
    await this.link(event.detail);
  }
  handleNew(): void {
    this.isChoosing = true;
    this.focusNext = 'chooser';
  }
  handleChooserCancel(): void {
    this.isChoosing = false;
    this.focusNext = 'queue';
  }
  async handleSnooze(): Promise<void> {
    const ids = this.targets;
    const until = addDays(today(), SNOOZE_DAYS);
    await this.file({
      ids,
      notice: labels.snoozed,
      work: () => snooze(ids, until),
      undo: () => snooze(ids, null)
    });
  }
  handleNext(): void {
    this.step(1);
  }

  async handleKey(event: KeyboardEvent): Promise<void> {
    const command = commandOf(event);
    if (!command || this.isChoosing || !this.current) {
      return;
    }
    event.preventDefault();
    if (command === 'next') {
      this.step(1);
    } else if (command === 'previous') {
      this.step(-1);
    } else if (command === 'select') {
      this.toggle(this.current.id);
    } else if (command === 'new') {
      this.handleNew();
    } else if (command === 'snooze' && this.canSnooze) {
      await this.handleSnooze();
    } else if (typeof command === 'number') {
      await this.link(this.candidates[command - 1]?.known.id);
    }
  }

  async handleChoose(event: CustomEvent<Choice>): Promise<void> {
    const { themeId, name = '', area, ownerId } = event.detail;
    const ids = this.targets;
    const work = async (): Promise<void> => {
      if (themeId) {
        await fileUnder(ids, themeId);
      } else {
        this.learn(await fileUnderNew(ids, { name, area, ownerId }), name, ids);
      }
    };
    await this.file({ ids, notice: labels.linked, work, undo: this.takeOut(ids) });
  }
  /** A theme made a moment ago is suggested for the next challenge that says the same. */
  learn(id: string, name: string, ids: string[]): void {
    const filed = (this.waiting ?? []).filter((one) => ids.includes(one.id));
    const texts = filed.flatMap(({ statement, words }) => (words ? [statement, words] : [statement]));
    const theme: Known = { kind: 'theme', id, name, texts };
    this.known.set(id, theme);
    this.index?.add(theme);
  }

  async handleUndo(): Promise<void> {
    const { undo } = this;
    this.undo = undefined;
    this.notice = '';
    if (undo && (await this.attempt(undo.work))) {
      this.filed = this.filed.filter((id) => !undo.ids.includes(id));
    }
    this.focusNext = 'queue';
    await this.reread();
  }

  async link(themeId: string | undefined): Promise<void> {
    const ids = this.targets;
    if (!themeId) {
      return;
    }
    await this.file({
      ids,
      notice: labels.linked,
      work: () => fileUnder(ids, themeId),
      undo: this.takeOut(ids)
    });
  }
  /** Takes out again what was filed, and what went along because it says the same. */
  takeOut(ids: string[]): () => Promise<void> {
    const waiting = this.waiting ?? [];
    const all = new Set(ids);
    // A set gives what is added while it is gone through, too: the same as the same is the same.
    for (const id of all) {
      const { sameAs } = waiting.find((one) => one.id === id) ?? {};
      if (sameAs && waiting.some((one) => one.id === sameAs)) {
        all.add(sameAs);
      }
    }
    return () => fileUnder([...all], null);
  }

  /** Takes challenges out of the queue at once, and puts them back with the reason when that fails. */
  async file({ ids, notice, work, undo }: Filing): Promise<void> {
    const next = this.after(ids);
    this.filed = [...this.filed, ...ids];
    this.currentId = next;
    this.isChoosing = false;
    this.focusNext = 'queue';
    if (await this.attempt(work)) {
      this.selection = this.selection.filter((id) => !ids.includes(id));
      this.notice = format(notice, ids.length);
      this.undo = { ids, work: undo };
    } else {
      this.filed = this.filed.filter((id) => !ids.includes(id));
      this.currentId = ids[0];
    }
    await this.reread();
  }

  async attempt(work: () => Promise<void>): Promise<boolean> {
    this.isSaving = true;
    this.saveErrors = undefined;
    try {
      await work();
      return true;
    } catch (error) {
      this.saveErrors = error;
      return false;
    } finally {
      this.isSaving = false;
    }
  }

  /** The next one that stays in the queue when some leave it. */
  after(ids: string[]): string | undefined {
    const position = this.queue.findIndex(({ id }) => id === this.current?.id);
    const rest = [...this.queue.slice(position + 1), ...this.queue.slice(0, position)];
    return rest.find(({ id }) => !ids.includes(id))?.id;
  }

  step(by: number): void {
    const { queue } = this;
    const position = queue.findIndex(({ id }) => id === this.current?.id);
    this.currentId = queue[Math.min(Math.max(position + by, 0), queue.length - 1)]?.id;
    this.focusNext = 'queue';
  }

  toggle(id: string): void {
    const others = this.selection.filter((one) => one !== id);
    this.selection = others.length === this.selection.length ? [...others, id] : others;
  }

  /** Asks for what is to be seen: everything, or one area where not all of them fit. */
  ask(): void {
    const isNarrow = this.isCut && this.area !== '';
    this.isAsking = true;
    this.query = queryOf(isNarrow ? this.asked : ofAllAreas(this.asked));
    this.variables = isNarrow ? { area: this.area } : {};
  }

  reread = async (): Promise<void> => {
    await this.refresh?.();
  };
}

/** Something done to challenges, what is said about it, and how it is taken back. */
interface Filing {
  ids: string[];
  notice: string;
  work: () => Promise<void>;
  undo: () => Promise<void>;
}

/** So many characters at most, and none of them cut in half. */
function beginning(text: string, limit: number): string {
  return text.slice(0, limit).replace(/[\uD800-\uDBFF]$/, '');
}
