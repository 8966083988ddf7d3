import { LightningElement, api, wire } from 'lwc';
import { graphql } from 'lightning/graphql';
import type { GraphQlWireResult } from 'lightning/graphql';
import LANGUAGE from '@salesforce/i18n/lang';
import { ATTENDANCE } from 'c/ridealongAttendees';
import type { Visit } from 'c/ridealongAttendees';
import { decisionLook, severityLook } from 'c/ridealongChallenges';
import {
  CardRead,
  FocusQueue,
  PageRefresh,
  format,
  longId,
  metaOf,
  plural,
  shortDay
} from 'c/ridealongShared';
import { ACCOUNT, customerOf } from './accountQuery';
import type { AccountAnswer, Companion, Customer, CustomerProblem } from './accountQuery';
import { labels } from './labels';

/** Problems shown at first: the worst. */
const FIRST = 5;

/** A customer: what all its deals find hard and what became of it, who has met them, and when last. */
export default class AccountCard extends LightningElement {
  @api recordId?: string;

  labels = labels;
  read = new CardRead<AccountAnswer>(ACCOUNT);
  pageRefresh = new PageRefresh();
  focus = new FocusQueue();
  customer: Customer = customerOf(undefined);
  shown = FIRST;

  get query(): unknown {
    return this.read.query;
  }
  get variables() {
    return this.recordId ? { accountId: longId(this.recordId) } : undefined;
  }

  @wire(graphql, { query: '$query', variables: '$variables' })
  receive(result: GraphQlWireResult<AccountAnswer>): void {
    this.read = this.read.take(result);
    this.customer = customerOf(this.read.data);
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

  get isEmpty(): boolean {
    const { problems, people, next } = this.customer;
    return problems.length === 0 && people.length === 0 && !next;
  }
  /** "Last visit Nov 18: Priya Nair and Tadeusz Wilk". */
  get lastVisit(): string {
    return visitText(labels.lastBy, this.customer.last, ATTENDANCE.attended) || labels.neverMet;
  }
  get nextVisit(): string {
    return visitText(labels.nextBy, this.customer.next, ATTENDANCE.accepted);
  }
  get isNothingHeard(): boolean {
    return this.customer.problems.length === 0;
  }
  get problems() {
    return this.customer.problems.slice(0, this.shown).map(problemRow);
  }
  get hasMore(): boolean {
    return this.customer.problems.length > this.shown;
  }
  get people() {
    return this.customer.people.map(personRow);
  }
  get hasPeople(): boolean {
    return this.people.length > 0;
  }

  /** The button goes, so the focus moves on to the first problem that came. */
  handleMore(): void {
    const first = this.shown;
    this.focus.afterRender(() => {
      const links = this.template?.querySelectorAll<HTMLElement>(
        '[data-id="problem"] c-ridealong-record-link'
      );
      links?.[first]?.focus();
    });
    this.shown = Number.POSITIVE_INFINITY;
  }
}

function visitText(label: string, visit: Visit | undefined, attendance: string): string {
  if (!visit) {
    return '';
  }
  const names = visit.visitors.filter((visitor) => visitor.attendance === attendance).map(({ name }) => name);
  return format(label, visit.day ? shortDay(visit.day) : '', new Intl.ListFormat(LANGUAGE).format(names));
}

function problemRow(problem: CustomerProblem) {
  const { severity, decision, deals, times, told } = problem;
  return {
    ...problem,
    severityLook: severityLook(severity),
    decisionLook: decisionLook(decision),
    decisionLabel: problem.isTheme ? problem.decisionLabel : labels.noTheme,
    deals: plural(deals, { one: labels.onDealsOne, other: labels.onDealsOther }),
    told: told > 0 ? format(labels.told, told, times) : ''
  };
}

function personRow({ userId, name, businessFunction, visits, lastDay }: Companion) {
  return {
    userId,
    name,
    met: metaOf(
      businessFunction,
      plural(visits, { one: labels.visitsOne, other: labels.visitsOther }),
      lastDay && shortDay(lastDay)
    )
  };
}
