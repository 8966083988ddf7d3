import { LightningElement, wire } from 'lwc';
import { graphql } from 'lightning/graphql';
import type { GraphQlWireResult } from 'lightning/graphql';
import { getPicklistValues } from 'lightning/uiObjectInfoApi';
import type { PicklistEntry } from 'lightning/uiObjectInfoApi';
import FUNCTION from '@salesforce/schema/Ridealong_Colleague__c.Business_Function__c';
import {
  CardRead,
  MASTER_RECORD_TYPE,
  PageRefresh,
  PendingChanges,
  format,
  mutate,
  plural
} from 'c/ridealongShared';
import type { CardState } from 'c/ridealongShared';
import { COLLEAGUES, colleaguesOf, mayChange } from './colleagueQuery';
import type { ColleagueRow, ColleaguesAnswer } from './colleagueQuery';
import { labels } from './labels';

/** Rows of one request: all of them are saved, or none. */
const CHUNK = 50;

type Fields = Record<string, unknown>;

interface Change {
  id: string;
  fields: Fields;
}

/** Who is a colleague already; function and own clock of many are changed at once, and back. For admins. */
export default class ColleagueList extends LightningElement {
  labels = labels;
  read = new CardRead<ColleaguesAnswer>(COLLEAGUES);
  pageRefresh = new PageRefresh();
  colleagues: ColleagueRow[] = [];
  isAdmin = false;
  chosenIds: string[] = [];
  businessFunction?: string;
  target = '';
  isSaving = false;
  state: CardState<object> = { changes: {} };
  pending = new PendingChanges<object>((state) => {
    this.state = state;
  });
  columns = [
    { label: labels.name, fieldName: 'name', hideDefaultActions: true, wrapText: true },
    { label: labels.inFunction, fieldName: 'functionLabel', hideDefaultActions: true, wrapText: true },
    { label: labels.days, fieldName: 'clock', hideDefaultActions: true, wrapText: true }
  ];

  get query(): unknown {
    return this.read.query;
  }

  @wire(graphql, { query: '$query' })
  receive(result: GraphQlWireResult<ColleaguesAnswer>): void {
    this.read = this.read.take(result);
    const { data } = this.read;
    this.colleagues = data ? colleaguesOf(data) : [];
    this.isAdmin = data !== undefined && mayChange(data);
  }

  @wire(getPicklistValues, { recordTypeId: MASTER_RECORD_TYPE, fieldApiName: FUNCTION })
  picklist?: { data?: { values: PicklistEntry[] }; error?: unknown };

  connectedCallback(): void {
    this.pageRefresh.connect(this, () => this.read.refresh());
  }
  disconnectedCallback(): void {
    this.pageRefresh.disconnect();
  }

  /** People who may not change colleagues find them in their list. */
  get isShown(): boolean {
    return this.isAdmin || this.read.isUnread;
  }
  get title(): string {
    return this.read.isUnread ? labels.title : format(labels.titleCount, this.colleagues.length);
  }
  get isEmpty(): boolean {
    return this.colleagues.length === 0;
  }
  get functions(): PicklistEntry[] {
    return (this.picklist?.data?.values ?? []).map(({ label, value }) => ({ label, value }));
  }
  get changeLabel(): string {
    const { length } = this.chosenIds;
    return length === 0
      ? labels.changeNobody
      : plural(length, { one: labels.changeOne, other: labels.changeOther });
  }
  get cannotChange(): boolean {
    return this.chosenIds.length === 0 || Object.keys(this.wanted).length === 0 || this.isSaving;
  }
  get notice(): string {
    return this.state.notice?.message ?? '';
  }
  get canUndo(): boolean {
    return this.state.notice?.undo !== undefined;
  }
  /** What is left empty stays as it is; 0 takes an own clock away. */
  get wanted(): Fields {
    const own = this.target === '' ? {} : { Target_Days__c: Number(this.target) || null };
    return { ...(this.businessFunction ? { Business_Function__c: this.businessFunction } : {}), ...own };
  }

  handleSelection(event: CustomEvent<{ selectedRows: ColleagueRow[] }>): void {
    this.chosenIds = event.detail.selectedRows.map(({ id }) => id);
  }
  handleFunction(event: CustomEvent<{ value: string }>): void {
    this.businessFunction = event.detail.value;
  }
  handleTarget(event: CustomEvent<{ value: string }>): void {
    this.target = event.detail.value;
  }

  async handleChange(): Promise<void> {
    if (
      this.target !== '' &&
      !(Number.isInteger(Number(this.target)) && Number(this.target) >= 0 && Number(this.target) <= 365)
    ) {
      this.pending.fail(labels.notChanged, labels.targetWrong);
      return;
    }
    this.isSaving = true;
    const { wanted } = this;
    const chosen = this.colleagues.filter(({ id }) => this.chosenIds.includes(id));
    const changes = chosen.map(({ id }) => ({ id, fields: wanted }));
    const before = chosen.map((row) => ({ id: row.id, fields: asBefore(row, wanted) }));
    try {
      await saveAll(changes);
      this.chosenIds = [];
      this.pending.say(plural(chosen.length, { one: labels.changedOne, other: labels.changedOther }), () =>
        this.takeBack(before, wanted)
      );
    } catch (errors) {
      this.pending.fail(labels.notChanged, errors);
    }
    this.isSaving = false;
    await this.read.refresh();
  }

  /** What another admin has changed since is left as they want it, and said. */
  private async takeBack(before: Change[], wanted: Fields): Promise<void> {
    await this.read.refresh();
    const isOurs = ({ id, fields }: Change): boolean => {
      const row = this.colleagues.find((one) => one.id === id);
      const now = row ? asBefore(row, wanted) : wanted;
      return Object.keys(wanted).every((field) => [wanted[field], fields[field]].includes(now[field]));
    };
    const ours = before.filter(isOurs);
    await saveAll(ours);
    if (ours.length < before.length) {
      throw new Error(labels.changedMeanwhile);
    }
  }

  async handleUndo(): Promise<void> {
    await this.pending.undo(labels.notChanged);
    await this.read.refresh();
  }
}

function asBefore({ businessFunction, target }: ColleagueRow, wanted: Fields): Fields {
  const all: Fields = { Business_Function__c: businessFunction ?? null, Target_Days__c: target ?? null };
  return Object.fromEntries(Object.keys(wanted).map((field) => [field, all[field]]));
}

async function saveAll(changes: readonly Change[]): Promise<void> {
  for (let start = 0; start < changes.length; start += CHUNK) {
    const steps = changes.slice(start, start + CHUNK).map(({ id, fields }, index) => ({
      name: `colleague${index}`,
      object: 'Ridealong_Colleague__c',
      id,
      fields
    }));
    // eslint-disable-next-line no-await-in-loop -- one after the other: what was changed stays changed
    await mutate(steps);
  }
}
