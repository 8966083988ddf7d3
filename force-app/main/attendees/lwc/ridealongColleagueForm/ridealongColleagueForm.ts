import { LightningElement, wire } from 'lwc';
import { graphql } from 'lightning/graphql';
import type { GraphQlWireResult } from 'lightning/graphql';
import { RefreshEvent } from 'lightning/refresh';
import { deleteRecord } from 'lightning/uiRecordApi';
import { getPicklistValues } from 'lightning/uiObjectInfoApi';
import type { PicklistEntry } from 'lightning/uiObjectInfoApi';
import FUNCTION from '@salesforce/schema/Ridealong_Colleague__c.Business_Function__c';
import { MASTER_RECORD_TYPE, PageRefresh, format, mutate, plural } from 'c/ridealongShared';
import type { WireResult } from 'c/ridealongShared';
import { giveSets, takeSets } from 'c/ridealongAttendees';
import type { Runner, SetOutcome } from 'c/ridealongAttendees';
import { USERS_QUERY, countCandidates, mayAdd, patternsOf, readCandidates } from './userQuery';
import type { Candidate, UsersAnswer } from './userQuery';
import { whyNobody } from './whyNobody';
import { labels } from './labels';

/** Rows of one request: all of them are saved, or none. */
const CHUNK = 50;
const TYPING_PAUSE = 300;

/** Adds many users as colleagues at once, with their function, what they need to see anything and, where they have one, their own clock. For admins. */
export default class ColleagueForm extends LightningElement {
  labels = labels;
  patterns = patternsOf('');
  chosen: Candidate[] = [];
  businessFunction?: string;
  target = '';
  isSaving = false;
  message = '';
  /** Rows of the last click: a slip is taken back. */
  made: string[] = [];
  givesSet = true;
  /** Assignments that the last click made: what somebody had before is not taken back. */
  given: string[] = [];
  problem?: { heading: string; errors: unknown };
  /** Not a `CardRead`: what another search found is no answer when this one fails. */
  answer?: WireResult<UsersAnswer>;
  pageRefresh = new PageRefresh();
  typing?: ReturnType<typeof setTimeout>;

  columns = [
    { label: labels.name, fieldName: 'name', wrapText: true },
    { label: labels.userTitle, fieldName: 'title', wrapText: true },
    { label: labels.department, fieldName: 'department', wrapText: true }
  ];

  @wire(graphql, { query: USERS_QUERY, variables: '$variables' })
  receive(result: GraphQlWireResult<UsersAnswer>): void {
    if (result.data || result.errors?.length) {
      this.answer = result;
    }
  }

  @wire(getPicklistValues, { recordTypeId: MASTER_RECORD_TYPE, fieldApiName: FUNCTION })
  picklist?: { data?: { values: PicklistEntry[] }; error?: unknown };

  get variables() {
    return { ...this.patterns };
  }

  get isLoading(): boolean {
    return this.answer === undefined;
  }

  get errors(): unknown {
    return this.answer?.data ? undefined : this.answer?.errors;
  }

  get isForbidden(): boolean {
    return !mayAdd(this.answer?.data);
  }

  get candidates(): Candidate[] {
    return readCandidates(this.answer?.data);
  }

  get isEmpty(): boolean {
    return this.candidates.length === 0;
  }

  /** Without words everybody fits. */
  get emptyText(): string {
    const isSearched = this.patterns.first !== patternsOf('').first;
    return (isSearched && whyNobody(this.answer?.data?.uiapi?.query?.Fitting)) || labels.emptyText;
  }

  get more(): string {
    const all = countCandidates(this.answer?.data);
    return all > this.candidates.length ? format(labels.more, this.candidates.length, all) : '';
  }

  get functions(): PicklistEntry[] {
    return (this.picklist?.data?.values ?? []).map(({ label, value }) => ({ label, value }));
  }

  get chosenIds(): string[] {
    return this.chosen.map(({ id }) => id);
  }

  get addLabel(): string {
    if (this.chosen.length === 0) {
      return labels.addNobody;
    }
    return plural(this.chosen.length, { one: labels.addOne, other: labels.addOther });
  }

  get cannotAdd(): boolean {
    return this.chosen.length === 0 || !this.businessFunction || this.isSaving;
  }

  connectedCallback(): void {
    this.pageRefresh.connect(this, async () => this.answer?.refresh?.());
  }

  disconnectedCallback(): void {
    this.pageRefresh.disconnect();
    clearTimeout(this.typing);
  }

  handleSearch(event: CustomEvent<{ value: string }>): void {
    const { value } = event.detail;
    clearTimeout(this.typing);
    // eslint-disable-next-line @lwc/lwc/no-async-operation -- asks once typing pauses
    this.typing = setTimeout(() => {
      this.patterns = patternsOf(value);
    }, TYPING_PAUSE);
  }

  /** Anyone who was chosen stays chosen while the search moves on to somebody else. */
  handleSelection(event: CustomEvent<{ selectedRows: Candidate[] }>): void {
    const shown = new Set(this.candidates.map(({ id }) => id));
    const elsewhere = this.chosen.filter(({ id }) => !shown.has(id));
    this.chosen = [...elsewhere, ...event.detail.selectedRows];
  }

  handleFunction(event: CustomEvent<{ value: string }>): void {
    this.businessFunction = event.detail.value;
  }

  handleTarget(event: CustomEvent<{ value: string }>): void {
    this.target = event.detail.value;
  }

  async handleRetry(): Promise<void> {
    await this.answer?.refresh?.();
  }

  handleGiveSet(event: CustomEvent<{ checked: boolean }>): void {
    this.givesSet = event.detail.checked;
  }

  async handleAdd(): Promise<void> {
    this.problem = undefined;
    this.message = '';
    if (this.target !== '' && !/^([1-9]\d?|[12]\d\d|3[0-5]\d|36[0-5])$/.test(this.target)) {
      this.problem = { heading: labels.notAdded, errors: labels.targetWrong };
      return;
    }
    this.isSaving = true;
    const wanted = this.chosen;
    this.made = [];
    this.given = [];
    try {
      for (let start = 0; start < wanted.length; start += CHUNK) {
        const chunk = wanted.slice(start, start + CHUNK);
        // One after the other: what was added stays added when a later request fails
        // eslint-disable-next-line no-await-in-loop
        const ids = await mutate(chunk.map((candidate, index) => this.stepFor(candidate, index)));
        this.made = [...this.made, ...Object.values(ids).filter(Boolean)];
        const added = new Set(chunk.map(({ id }) => id));
        this.chosen = this.chosen.filter(({ id }) => !added.has(id));
      }
    } catch (errors) {
      this.problem = { heading: labels.notAdded, errors };
    }
    const added = wanted.length - this.chosen.length;
    if (added > 0) {
      this.message = plural(added, { one: labels.addedOne, other: labels.addedOther });
    }
    const waitsForSets = this.givesSet && added > 0;
    this.isSaving = waitsForSets;
    // The button is off now that nobody is chosen: on to the next search
    if (added > 0) {
      this.template?.querySelector<HTMLElement>('[data-id="search"]')?.focus();
    }
    await this.answer?.refresh?.().catch(() => undefined);
    // Who is in already stands below
    this.dispatchEvent(new RefreshEvent());
    if (waitsForSets) {
      const left = new Set(this.chosen.map(({ id }) => id));
      this.tellSets(
        await giveSets(
          this.runner,
          wanted.filter(({ id }) => !left.has(id))
        )
      );
      this.isSaving = false;
    }
  }

  tellSets({ given, had, refused, reasons }: SetOutcome): void {
    this.given = given;
    const parts = [
      this.message,
      ...(given.length > 0 ? [format(labels.setsGiven, given.length)] : []),
      ...(had > 0 ? [format(labels.setsHad, had)] : [])
    ];
    this.message = parts.join(' ');
    // Who could not be added at all weighs more
    if (refused.length > 0 && !this.problem) {
      const names = refused.map(({ name }) => name).join(', ');
      this.problem = { heading: format(labels.setsRefused, names), errors: reasons.join(' ') };
    }
  }

  get runner(): Runner {
    return this.template?.querySelector('c-ridealong-flow-runner') as unknown as Runner;
  }

  get canUndo(): boolean {
    return this.message !== '' && this.made.length > 0 && !this.isSaving;
  }

  async handleUndo(): Promise<void> {
    const { made: ids, given } = this;
    this.made = [];
    this.given = [];
    this.message = '';
    this.problem = undefined;
    try {
      await Promise.all(ids.map((id) => deleteRecord(id)));
    } catch (errors) {
      this.problem = { heading: labels.notTakenBack, errors };
    }
    const kept = await takeSets(this.runner, given);
    if (kept.length > 0) {
      this.problem ??= { heading: labels.setsKept, errors: kept.join(' ') };
    }
    await this.answer?.refresh?.().catch(() => undefined);
    this.dispatchEvent(new RefreshEvent());
  }

  stepFor(candidate: Candidate, index: number) {
    return {
      name: `colleague${index}`,
      object: 'Ridealong_Colleague__c',
      fields: {
        Name: candidate.name,
        User__c: candidate.id,
        Business_Function__c: this.businessFunction,
        Is_Active__c: true,
        ...(this.target === '' ? {} : { Target_Days__c: Number(this.target) })
      }
    };
  }
}
