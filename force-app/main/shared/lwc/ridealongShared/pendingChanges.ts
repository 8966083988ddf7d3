/**
 * A card's changes on their way to the server: each is painted at once, saved, and put back with the reason when the server
 * refuses it. Changes of one key (a person, a row) are saved one after the other; a later one stays painted over an earlier.
 */

/** A change as painted; a saved one stays until the server's next answer holds it. */
export type Painted<C> = C & { isSaved?: boolean; id?: string };

export interface CardState<C> {
  readonly changes: Readonly<Record<string, Painted<C>>>;
  /** What was just done, with the way back. */
  readonly notice?: { message: string; undo?: () => Promise<void> };
  /** What the server refused, and why. */
  readonly problem?: { heading: string; errors: unknown };
}

export interface Change<C> {
  /** What it is about: the next change of the same key waits for this one. */
  key: string;
  painted: C;
  /** Said at once. */
  message: string;
  /** Above the reason, when the server refuses. */
  refusal?: string;
  /** Gives the id of a row that it made; gets that of a row that the change before it made. */
  save: (made: string | undefined) => Promise<string | void>;
  undo?: () => Promise<void>;
  /** Refused, but there is nothing to say: what the server answers next shows why. */
  isHarmless?: (errors: unknown) => boolean;
}

export class PendingChanges<C extends object> {
  state: CardState<C> = { changes: {} };
  private readonly show: (state: CardState<C>) => void;
  private readonly saving = new Map<string, Promise<string | undefined>>();

  /** `show` gets each new state, at once with the first paint. */
  constructor(show: (state: CardState<C>) => void) {
    this.show = show;
  }

  /** Paints and saves. Resolves to false when the server refused; the state then has the reason. */
  async apply(change: Change<C>): Promise<boolean> {
    const { key, painted, message, undo } = change;
    const saving = this.afterBefore(key, change.save);
    const goBack = async (): Promise<void> => {
      await saving.catch(() => undefined);
      await undo?.();
    };
    this.set({
      changes: { ...this.state.changes, [key]: painted },
      notice: { message, undo: undo && goBack },
      problem: undefined
    });
    try {
      this.markSaved(key, painted, await saving);
      return true;
    } catch (errors) {
      this.putBack(change, errors);
      return false;
    }
  }

  /** True while a change of that key is on its way, or was saved on this page. */
  knows(key: string): boolean {
    return this.saving.has(key);
  }

  /** After the server's answer: what is saved stands in it, unless the page sees that the answer is from before. */
  settle(isIn: (saved: Painted<C>) => boolean = () => true): void {
    const open = Object.entries(this.state.changes).filter(([, change]) => !change.isSaved || !isIn(change));
    if (open.length < Object.keys(this.state.changes).length) {
      this.set({ changes: Object.fromEntries(open) });
    }
  }

  /** Takes a painted change off again. */
  forget(key: string): void {
    this.set({
      changes: Object.fromEntries(Object.entries(this.state.changes).filter(([each]) => each !== key))
    });
  }

  /** A new word takes the place of an old problem. */
  say(message: string, undo?: () => Promise<void>): void {
    this.set({ notice: { message, undo }, problem: undefined });
  }

  fail(heading: string, errors: unknown): void {
    this.set({ notice: undefined, problem: { heading, errors } });
  }

  /** Takes notice and problem away, before something else is done. */
  clear(): void {
    this.set({ notice: undefined, problem: undefined });
  }

  /** Takes back what was done last. False when that did not work: the reason is said, and it can be tried again. */
  async undo(refusal = ''): Promise<boolean> {
    const { notice } = this.state;
    this.set({ notice: undefined, problem: undefined });
    try {
      await notice?.undo?.();
      return true;
    } catch (errors) {
      this.set({ notice, problem: { heading: refusal, errors } });
      return false;
    }
  }

  /** A change that came meanwhile lies over this one, and is still on its way. */
  private markSaved(key: string, painted: C, id: string | undefined): void {
    if (this.state.changes[key] === painted) {
      const saved: Painted<C> = { ...painted, isSaved: true, ...(id ? { id } : {}) };
      this.set({ changes: { ...this.state.changes, [key]: saved } });
    }
  }

  /** A change that came meanwhile stays painted: it is still on its way. */
  private putBack({ key, painted, refusal, isHarmless }: Change<C>, errors: unknown): void {
    const left = Object.entries(this.state.changes).filter(
      ([each, change]) => each !== key || change !== painted
    );
    this.set({
      changes: Object.fromEntries(left),
      notice: undefined,
      problem: isHarmless?.(errors) ? undefined : { heading: refusal ?? '', errors }
    });
  }

  /** Saves once the change before of the same key is saved, or refused. */
  private afterBefore(key: string, save: Change<C>['save']): Promise<string | undefined> {
    const before = this.saving.get(key);
    const step = async (made: string | undefined): Promise<string | undefined> => (await save(made)) ?? made;
    const saving = before ? before.then(step, () => step(undefined)) : step(undefined);
    this.saving.set(key, saving);
    return saving;
  }

  private set(part: Partial<CardState<C>>): void {
    this.state = { ...this.state, ...part };
    this.show(this.state);
  }
}
