import { LightningElement, wire } from 'lwc';
import { graphql } from 'lightning/graphql';
import type { GraphQlWireResult } from 'lightning/graphql';
import { createRecord } from 'lightning/uiRecordApi';
import {
  CardRead,
  PageRefresh,
  PendingChanges,
  addDays,
  duplicateOf,
  format,
  plural,
  today
} from 'c/ridealongShared';
import type { CardState } from 'c/ridealongShared';
import { labels } from './labels';
import { KIND, LEADERSHIP, askKey, leadershipOf, neediest } from './leadershipQuery';
import type { Leadership, LeadershipAnswer } from './leadershipQuery';
import { viewOf } from './leadershipView';
import type { View } from './leadershipView';

interface Ask {
  kind: string;
  target: string;
  message: string;
  fields: Record<string, string>;
}

const NOTHING = leadershipOf(undefined);

/** What leaders act on, first thing on Monday: each line with the one thing that can be done about it. */
export default class LeadershipCard extends LightningElement {
  labels = labels;
  variables = { monday: `${mondayOf(today())}T00:00:00.000Z` };
  read = new CardRead<LeadershipAnswer>(LEADERSHIP);
  pageRefresh = new PageRefresh();
  leadership: Leadership = NOTHING;
  view: View = viewOf(NOTHING, new Set());
  /** What was asked on this page, by what and whom. */
  state: CardState<object> = { changes: {} };
  pending = new PendingChanges<object>((state) => {
    this.state = state;
    this.updateView();
  });

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
  receive(result: GraphQlWireResult<LeadershipAnswer>): void {
    this.read = this.read.take(result);
    this.leadership = leadershipOf(this.read.data);
    this.updateView();
  }

  updateView(): void {
    this.view = viewOf(
      this.leadership,
      new Set([...this.leadership.asked, ...Object.keys(this.state.changes)])
    );
  }

  get showsDue(): boolean {
    return this.read.asks('due');
  }
  get showsThemes(): boolean {
    return this.read.asks('themes');
  }
  get showsUnseen(): boolean {
    return this.read.asks('unseen');
  }
  get notice(): string | undefined {
    return this.state.notice?.message;
  }

  handleSeat(event: Event): Promise<void> {
    const target = idOf(event);
    const found = this.leadership.functions.find(({ businessFunction }) => businessFunction === target);
    const forms = { one: labels.seatAskedOne, other: labels.seatAsked };
    return this.ask({
      kind: KIND.seat,
      target,
      message: plural(found?.names.length ?? 0, forms, found?.label ?? target),
      fields: { Business_Function__c: target }
    });
  }

  handleAnswer(event: Event): Promise<void> {
    const target = idOf(event);
    const theme = this.leadership.themes.find(({ id }) => id === target);
    return this.ask({
      kind: KIND.answer,
      target,
      message: format(labels.answerAsked, theme?.owner ?? '', theme?.name ?? ''),
      fields: { Challenge_Theme__c: target }
    });
  }

  handleOpen(event: Event): Promise<void> {
    const target = idOf(event);
    const first = neediest(this.leadership.functions);
    const deal = this.leadership.unseen.find(({ meeting }) => meeting?.id === target);
    return this.ask({
      kind: KIND.openMeeting,
      target,
      message: format(labels.opened, deal?.meeting?.name ?? '', first?.label ?? ''),
      fields: { Customer_Meeting__c: target, Business_Function__c: first?.businessFunction ?? '' }
    });
  }

  private async ask({ kind, target, message, fields }: Ask): Promise<void> {
    await this.pending.apply({
      key: askKey(kind, target),
      painted: {},
      message,
      refusal: labels.notAsked,
      save: () => createAsk({ Kind__c: kind, ...fields })
    });
  }
}

/** Somebody else asked the same this week: what is wanted is so. */
async function createAsk(fields: Record<string, string>): Promise<void> {
  try {
    await createRecord({ apiName: 'Ridealong_Ask__c', fields });
  } catch (error) {
    if (!duplicateOf(error)) {
      throw error;
    }
  }
}

function idOf({ currentTarget }: Event): string {
  return (currentTarget as HTMLElement).dataset.target ?? '';
}

/** Weeks begin on Monday, as in the key that a flow gives each ask. */
function mondayOf(day: string): string {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return addDays(day, -((weekday + 6) % 7));
}
