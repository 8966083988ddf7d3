import { LightningElement, wire } from 'lwc';
import { graphql } from 'lightning/graphql';
import type { GraphQlWireResult } from 'lightning/graphql';
import CAN_TAG from '@salesforce/customPermission/Ridealong_Tag_Colleagues';
import USER from '@salesforce/user/Id';
import decidedOne from '@salesforce/label/c.Ridealong_Outcome_Decided_One';
import decidedOther from '@salesforce/label/c.Ridealong_Outcome_Decided_Other';
import doneOne from '@salesforce/label/c.Ridealong_Effect_Done_One';
import doneOther from '@salesforce/label/c.Ridealong_Effect_Done_Other';
import effects from '@salesforce/label/c.Ridealong_Effect_Title';
import empty from '@salesforce/label/c.Ridealong_Outcome_Empty';
import emptyText from '@salesforce/label/c.Ridealong_Outcome_EmptyText';
import interim from '@salesforce/label/c.Ridealong_Outcome_Interim';
import more from '@salesforce/label/c.Ridealong_Outcome_More';
import notTriaged from '@salesforce/label/c.Ridealong_List_No_Theme';
import notLoaded from '@salesforce/label/c.Ridealong_Outcome_NotLoaded';
import thanksOne from '@salesforce/label/c.Ridealong_Effect_Thanks_One';
import thanksOther from '@salesforce/label/c.Ridealong_Effect_Thanks_Other';
import title from '@salesforce/label/c.Ridealong_Outcome_Title';
import toldOne from '@salesforce/label/c.Ridealong_Effect_Told_One';
import toldOther from '@salesforce/label/c.Ridealong_Effect_Told_Other';
import wonOne from '@salesforce/label/c.Ridealong_Effect_Won_One';
import wonOther from '@salesforce/label/c.Ridealong_Effect_Won_Other';
import { decisionLook, readMeetingHeard } from 'c/ridealongChallenges';
import type { MeetingHeard } from 'c/ridealongChallenges';
import { CardRead, PageRefresh, format, plural, shortDay } from 'c/ridealongShared';
import { readOwnThemes } from 'c/ridealongThemes';
import type { OwnThemes } from 'c/ridealongThemes';
import {
  OUTCOMES,
  OUTCOMES_OF_A_REP,
  decidedThisWeek,
  effectOf,
  readOutcomes,
  readUntriaged
} from './outcomes';
import type { Effect, Outcome, OutcomesAnswer, Untriaged } from './outcomes';

/** Outcomes shown at first: the latest ones. */
const FIRST = 5;

/**
 * What became of what the reader heard from customers: decisions, reasons, and what can be said until then. For a rep also what colleagues heard at
 * their meetings, in the same request.
 */
export default class OutcomeList extends LightningElement {
  labels = { effects, empty, emptyText, more, notLoaded, notTriaged, title };
  variables = { me: USER };
  read = new CardRead<OutcomesAnswer>(CAN_TAG ? OUTCOMES_OF_A_REP : OUTCOMES);
  pageRefresh = new PageRefresh();
  all: Outcome[] = [];
  /** At the meetings of a rep. */
  heard: MeetingHeard = { waiting: [], heard: [], notShown: 0 };
  /** What the reader answers for; undefined for who answers for nothing. */
  ownThemes?: OwnThemes;
  effect: Effect = effectOf(undefined);
  untriaged: Untriaged = readUntriaged(undefined);
  shown = FIRST;

  get query(): unknown {
    return this.read.query;
  }

  @wire(graphql, { query: '$query', variables: '$variables' })
  receive(result: GraphQlWireResult<OutcomesAnswer>): void {
    this.read = this.read.take(result);
    this.all = readOutcomes(this.read.data);
    this.heard = readMeetingHeard(this.read.data?.uiapi?.query);
    this.ownThemes = readOwnThemes(this.read.data?.uiapi?.query);
    this.effect = effectOf(this.read.data);
    this.untriaged = readUntriaged(this.read.data);
  }

  connectedCallback(): void {
    this.pageRefresh.connect(this, () => this.read.refresh());
  }
  disconnectedCallback(): void {
    this.pageRefresh.disconnect();
  }

  /** Without an answer the card below says why; where a part may not be read nothing is claimed about it. */
  get showHeard(): boolean {
    return Boolean(CAN_TAG) && !this.read.errors && this.read.asks('heard');
  }

  /** What it led to, in numbers; nothing is said about what has not happened yet. */
  get effects(): { key: string; text: string }[] {
    const { told, done, won, thanks } = this.effect;
    const texts = {
      told: { one: toldOne, other: toldOther, number: told },
      done: { one: doneOne, other: doneOther, number: done },
      won: { one: wonOne, other: wonOther, number: won },
      thanks: { one: thanksOne, other: thanksOther, number: thanks }
    };
    return Object.entries(texts)
      .filter(([, { number }]) => number > 0)
      .map(([key, { number, ...words }]) => ({ key, text: plural(number, words) }));
  }

  /** A visit may have helped where nothing new was heard. */
  get isEmpty(): boolean {
    return this.all.length === 0 && this.effects.length === 0 && !this.hasUntriaged;
  }

  /** What was written down is in sight from the first minute, and not only once somebody has looked at it. */
  get hasUntriaged(): boolean {
    return this.untriaged.statements.length > 0;
  }

  get summary(): string {
    const decided = decidedThisWeek(this.all);
    return decided > 0 ? plural(decided, { one: decidedOne, other: decidedOther }) : '';
  }

  get outcomes() {
    return this.all.slice(0, this.shown).map((outcome) => ({
      ...outcome,
      look: decisionLook(outcome.decision),
      decided: outcome.decidedOn ? shortDay(outcome.decidedOn) : '',
      interim: outcome.interim ? format(interim, outcome.interim) : ''
    }));
  }

  get hasMore(): boolean {
    return this.all.length > this.shown;
  }

  handleMore(): void {
    this.shown = Number.POSITIVE_INFINITY;
  }

  async handleChanged(): Promise<void> {
    await this.read.refresh();
  }
}
