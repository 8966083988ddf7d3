import { LightningElement, wire } from 'lwc';
import { graphql } from 'lightning/graphql';
import type { GraphQlWireResult } from 'lightning/graphql';
import type { Person } from 'c/ridealongAttendees';
import { CardRead, PageRefresh } from 'c/ridealongShared';
import { HEALTH, healthOf } from './healthQuery';
import type { HealthAnswer } from './healthQuery';
import { linesOf } from './healthView';
import type { Line } from './healthView';
import { labels } from './labels';

const DAYS = 7;
const DAY = 86_400_000;

/** What the doctor says, as far as a page can see it. */
export default class HealthCard extends LightningElement {
  labels = labels;
  variables = { since: new Date(Date.now() - DAYS * DAY).toISOString() };
  read = new CardRead<HealthAnswer>(HEALTH);
  pageRefresh = new PageRefresh();
  lines: Line[] = [];
  people: Person[] = [];

  connectedCallback(): void {
    this.pageRefresh.connect(this, () => this.read.refresh());
  }
  disconnectedCallback(): void {
    this.pageRefresh.disconnect();
  }

  get query(): unknown {
    return this.read.query;
  }

  @wire(graphql, { query: '$query', variables: '$variables' })
  receive(result: GraphQlWireResult<HealthAnswer>): void {
    this.read = this.read.take(result);
    const health = healthOf(this.read.data);
    this.lines = linesOf(health, new Date()).filter(({ of }) => this.read.asks(of));
    this.people = health.people;
  }
}
