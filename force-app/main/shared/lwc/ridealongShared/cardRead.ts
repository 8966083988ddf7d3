/**
 * What a card has read: the query as far as the reader may ask it, and the latest answer that holds. A value: each answer of
 * the wire makes a new one, so that a component works its view out once per answer and never while it renders.
 */
import { isOffline } from './errors';
import { queryOf, withoutHidden, withoutParts } from './queryParts';
import type { PartedQuery } from './queryParts';
import { latest } from './records';
import type { WireResult } from './records';

/** A document made with `gql` is asked as it is. */
type Asked = PartedQuery | Document;
type Document = ReturnType<typeof queryOf>;

export class CardRead<T> {
  /** The whole query, of which `asked` is what is left. */
  readonly whole: Asked;
  readonly asked: Asked;
  /** For the wire: `@wire(graphql, { query: '$query', ... })` over `get query() { return this.read.query; }`. */
  readonly query: Document;
  readonly answer?: WireResult<T>;

  constructor(whole: Asked, asked = whole, answer?: WireResult<T>, query = documentOf(asked)) {
    this.whole = whole;
    this.asked = asked;
    this.answer = answer;
    this.query = query;
  }

  /**
   * After the wire has delivered. A query that names what the reader may not see is asked for again without it; when the
   * server's words do not say what that is, without everything the card can do without, rather than failing whole.
   */
  take(result: WireResult<T>): CardRead<T> {
    const left = isParted(this.asked) ? this.lessOf(this.asked, result) : undefined;
    return left
      ? new CardRead(this.whole, left, this.answer)
      : new CardRead(this.whole, this.asked, latest(this.answer, result), this.query);
  }

  /** Everything left out: only for a first answer, and not for one that never came. What was read stays when reading again fails. */
  private lessOf(asked: PartedQuery, { errors }: WireResult<T>): PartedQuery | undefined {
    const isRefused = errors?.length && !this.answer?.data && !isOffline(errors);
    return withoutHidden(asked, errors) ?? (isRefused ? withoutParts(asked) : undefined);
  }

  /** Another query, for instance once more is known; what was answered before stays in sight until it is answered. */
  ask(whole: Asked): CardRead<T> {
    return whole === this.whole ? this : new CardRead(whole, whole, this.answer);
  }

  get data(): T | undefined {
    return this.answer?.data;
  }

  get errors(): unknown[] | undefined {
    return this.answer?.errors;
  }

  get isLoading(): boolean {
    return this.answer === undefined;
  }

  /** Nothing to show yet: on its way, or refused. `c-ridealong-read-state` says which. */
  get isUnread(): boolean {
    return this.isLoading || this.errors !== undefined;
  }

  /** False for a part that the reader may not see: "nothing" would be untrue there. */
  asks(part: string): boolean {
    return isParted(this.asked) && this.asked.parts.some((text) => text.includes(` ${part}: `));
  }

  /** Asks the server how things stand. Never fails: without an answer the page stays as it is. */
  async refresh(): Promise<void> {
    await this.answer?.refresh?.().catch(() => undefined);
  }
}

function isParted(asked: Asked): asked is PartedQuery {
  return typeof asked === 'object' && 'parts' in asked;
}

function documentOf(asked: Asked): Document {
  return isParted(asked) ? queryOf(asked) : asked;
}
