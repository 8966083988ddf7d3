import { LightningElement, wire } from 'lwc';
import { graphql } from 'lightning/graphql';
import type { GraphQlWireResult } from 'lightning/graphql';
import { getPicklistValuesByRecordType } from 'lightning/uiObjectInfoApi';
import type { PicklistEntry } from 'lightning/uiObjectInfoApi';
import {
  cutWords,
  CardRead,
  FocusQueue,
  MASTER_RECORD_TYPE,
  PageRefresh,
  PendingChanges,
  count,
  dataOf,
  format,
  plural
} from 'c/ridealongShared';
import type { CardState } from 'c/ridealongShared';
import { CORPUS } from 'c/ridealongThemeSearch';
import type { CorpusData } from 'c/ridealongThemeSearch';
import type { Choice } from 'c/ridealongThemePicker';
import { TRIAGE, TRIAGE_ACCESS, ofAllAreas } from 'c/ridealongThemes';
import type { AccessData, TriageData, Waiting } from 'c/ridealongThemes';
import type { Suggestion } from 'c/ridealongTriageItem';
import { commandOf } from './keys';
import type { Command } from './keys';
import { labels } from './labels';
import {
  EMPTY_QUEUE,
  NOTHING_FOUND,
  areasOf,
  foundOf,
  nextWithout,
  queueOf,
  stepFrom,
  toggled
} from './queue';
import type { Found, Queue } from './queue';
import { rightsOf } from './rights';
import { ThemeSuggestions } from './themeSuggestions';
import { TriageFilings } from './triageFilings';
import type { Filed, Filing } from './triageFilings';

const ALL_AREAS = ofAllAreas(TRIAGE);
const NAME_LIMIT = 80;

/**
 * Challenges that nobody has filed under a theme, what is at stake first. Link, new theme, snooze and next are one key each; what is
 * selected goes along. What was filed leaves the queue at once and comes back with the reason when that fails.
 */
export default class TriageBoard extends LightningElement {
  labels = labels;
  read = new CardRead<TriageData>(ALL_AREAS);
  pageRefresh = new PageRefresh();
  focus = new FocusQueue();
  variables: { area?: string } = {};
  found: Found = NOTHING_FOUND;
  /** Not all areas fit into one answer: then each is asked for by itself. */
  isCut = false;
  isAsking = false;
  areaEntries: PicklistEntry[] = [];
  rights = rightsOf(undefined);
  area = '';
  currentId?: string;
  selection: string[] = [];
  isChoosing = false;
  state: CardState<Filed> = { changes: {} };
  pending = new PendingChanges<Filed>((state) => {
    const isRepainted = state.changes !== this.state.changes;
    this.state = state;
    if (isRepainted) {
      this.updateQueue();
    }
  });
  filings = new TriageFilings(this);
  suggestions = new ThemeSuggestions();
  corpusCursor = this.suggestions.cursor;
  /** Both worked out once for each answer and each change, never while rendering. */
  queue: Queue = EMPTY_QUEUE;
  candidates: Suggestion[] = [];

  get query(): unknown {
    return this.read.query;
  }

  @wire(graphql, { query: '$query', variables: '$variables' })
  receive(result: GraphQlWireResult<TriageData>): void {
    const before = this.read.data;
    this.read = this.read.take(result);
    const { data } = this.read;
    if (data && data !== before) {
      this.show(data, before === undefined);
    }
  }

  show(data: TriageData, isFirst: boolean): void {
    this.isAsking = false;
    this.found = foundOf(data);
    if (!this.variables.area) {
      this.isCut = this.found.rest > 0;
    }
    // What was read before it was filed is still in the answer; it left the queue all the same.
    this.pending.settle(({ ids }) => !this.waiting.some(({ id }) => ids.includes(id)));
    this.updateQueue();
    if (isFirst) {
      this.focusIfNothingElseHasIt();
    }
  }

  @wire(graphql, { query: TRIAGE_ACCESS })
  receiveAccess(result: GraphQlWireResult<AccessData>): void {
    const data = dataOf(result);
    this.rights = data ? rightsOf(data.uiapi.objectInfos) : this.rights;
  }

  get picklistObject(): string | undefined {
    return this.isCut ? 'Customer_Challenge__c' : undefined;
  }

  @wire(getPicklistValuesByRecordType, { objectApiName: '$picklistObject', recordTypeId: MASTER_RECORD_TYPE })
  receivePicklists({
    data
  }: {
    data?: { picklistFieldValues: Record<string, { values: PicklistEntry[] }> };
  }): void {
    this.areaEntries = data?.picklistFieldValues.Area__c?.values ?? this.areaEntries;
  }

  get corpusVariables() {
    // No deal and no customer: only what has a theme is compared with.
    return this.read.data ? { deal: null, account: null, ...this.corpusCursor } : undefined;
  }

  @wire(graphql, { query: CORPUS, variables: '$corpusVariables' })
  async receiveCorpus(result: GraphQlWireResult<CorpusData>): Promise<void> {
    const data = dataOf(result);
    if (!data) {
      return;
    }
    if (await this.suggestions.take(data)) {
      this.updateCandidates();
    } else {
      this.corpusCursor = this.suggestions.cursor;
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

  updateQueue(): void {
    const { current } = this.queue;
    const filed = Object.values(this.state.changes).flatMap(({ ids }) => ids);
    const { area, currentId, selection, waiting } = this;
    this.queue = queueOf({ waiting, filed, area, currentId, selection });
    if (this.queue.current !== current) {
      this.updateCandidates();
    }
  }
  updateCandidates(): void {
    this.candidates = this.suggestions.for(this.queue.current);
  }

  /** Nothing is left of what was read, and more is on its way. */
  get isWaiting(): boolean {
    return this.isAsking && !this.queue.current;
  }
  get isSaving(): boolean {
    return Object.values(this.state.changes).some(({ isSaved }) => !isSaved);
  }
  get title(): string {
    if (!this.read.data || this.found.isHidden) {
      return labels.titleLoading;
    }
    return format(labels.title, count(this.queue.rows.length + this.found.rest));
  }
  get waiting(): Waiting[] {
    return this.found.waiting;
  }
  get areas() {
    return [{ label: labels.all, value: '' }, ...areasOf(this.waiting, this.areaEntries)];
  }
  get restText(): string {
    const shown = this.waiting.length;
    return this.found.rest > 0 ? format(labels.rest, count(shown), count(shown + this.found.rest)) : '';
  }
  get suggestedName(): string {
    return cutWords(this.queue.current?.statement ?? '', NAME_LIMIT);
  }
  get empty() {
    return this.area
      ? { heading: labels.filteredHeading, text: labels.filteredText }
      : { heading: labels.emptyHeading, text: labels.emptyText };
  }
  get selectedText(): string {
    const { length } = this.queue.inSight;
    return length > 0 ? plural(length, { one: labels.selectedOne, other: labels.selectedOther }) : '';
  }
  /** What the button does is done to all that are selected: it says so. */
  get chooserConfirm(): string {
    const { length } = this.queue.targets;
    return length > 1 ? format(labels.chooserConfirmMany, length) : labels.chooserConfirm;
  }
  get chooserHeading(): string {
    const { length } = this.queue.targets;
    return length > 1 ? format(labels.chooserHeadingMany, length) : labels.chooserHeading;
  }
  get notice(): string {
    return this.state.notice?.message ?? '';
  }
  get canUndo(): boolean {
    return this.state.notice?.undo !== undefined;
  }

  handleArea(event: CustomEvent<{ value: string }>): void {
    this.area = event.detail.value;
    if (this.isCut) {
      this.ask();
    }
    this.updateQueue();
  }
  handleOpen(event: CustomEvent<string>): void {
    this.isChoosing = false;
    this.open(event.detail);
  }
  handleSelect(event: CustomEvent<string>): void {
    this.toggle(event.detail);
  }
  async handleLink(event: CustomEvent<string>): Promise<void> {
    await this.filings.link(event.detail);
  }
  handleNew(): void {
    this.isChoosing = true;
    this.focusOn('chooser');
  }
  handleChooserCancel(): void {
    this.isChoosing = false;
    this.focusOn('queue');
  }
  async handleChoose(event: CustomEvent<Choice>): Promise<void> {
    await this.filings.choose(event.detail);
  }
  async handleSnooze(): Promise<void> {
    await this.filings.snooze();
  }
  handleNext(): void {
    this.step(1);
  }
  async handleUndo(): Promise<void> {
    await this.pending.undo(labels.notSaved);
    await this.read.refresh();
  }
  async handleKey(event: KeyboardEvent): Promise<void> {
    const command = commandOf(event);
    if (command && !this.isChoosing && this.queue.current) {
      event.preventDefault();
      await this.obey(command, this.queue.current.id);
    }
  }

  async obey(command: Command, currentId: string): Promise<void> {
    if (command === 'next') {
      this.step(1);
    } else if (command === 'previous') {
      this.step(-1);
    } else if (command === 'select') {
      this.toggle(currentId);
    } else if (command === 'new') {
      this.handleNew();
    } else if (command === 'snooze') {
      await (this.rights.canSnooze ? this.filings.snooze() : undefined);
    } else {
      const theme = this.candidates[command - 1]?.known.id;
      await (theme ? this.filings.link(theme) : undefined);
    }
  }

  /** Takes challenges out of the queue at once, and puts them back with the reason when that fails. */
  async applyChange(ids: string[], { message, save, takeBack }: Filing): Promise<void> {
    const key = ids.join();
    this.isChoosing = false;
    this.currentId = nextWithout(this.queue, ids);
    const done = this.pending.apply({
      key,
      painted: { ids },
      message,
      refusal: labels.notSaved,
      save,
      undo: async () => {
        await takeBack();
        this.pending.forget(key);
        this.focusOn('queue');
      }
    });
    this.focusOn('queue');
    if (await done) {
      this.selection = this.selection.filter((id) => !ids.includes(id));
    } else {
      this.currentId = ids[0];
    }
    this.updateQueue();
    await this.read.refresh();
  }

  open(id: string | undefined): void {
    this.currentId = id;
    this.updateQueue();
  }
  step(by: number): void {
    this.open(stepFrom(this.queue, by));
    this.focusOn('queue');
  }
  toggle(id: string): void {
    this.selection = toggled(this.selection, id);
    this.updateQueue();
  }

  /** Asks for what is to be seen: everything, or one area where not all of them fit. */
  ask(): void {
    const isNarrow = this.isCut && this.area !== '';
    this.isAsking = true;
    this.read = this.read.ask(isNarrow ? TRIAGE : ALL_AREAS);
    this.variables = isNarrow ? { area: this.area } : {};
  }

  /** After the last one there is no queue any more. */
  focusOn(id: 'queue' | 'chooser'): void {
    this.focus.afterRender(() => {
      const places = [id, 'area'].map((place) =>
        this.template?.querySelector<HTMLElement>(`[data-id="${place}"]`)
      );
      places.find(Boolean)?.focus();
    });
  }

  /** The keys work as soon as the page is there; somebody who is doing something else is not disturbed. */
  focusIfNothingElseHasIt(): void {
    if (this.queue.current && document.activeElement === document.body) {
      this.focusOn('queue');
    }
  }
}
