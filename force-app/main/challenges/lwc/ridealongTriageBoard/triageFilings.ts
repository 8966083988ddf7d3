/** What is done with challenges that wait: file, file under a new theme, snooze. Each is painted, saved, and can be undone. */
import { addDays, format, today } from 'c/ridealongShared';
import type { PendingChanges } from 'c/ridealongShared';
import type { Choice } from 'c/ridealongThemePicker';
import { fileUnder, fileUnderNew, snooze, takeBackTheme } from 'c/ridealongThemes';
import type { Versions, Waiting } from 'c/ridealongThemes';
import { labels } from './labels';
import { withTheSame } from './queue';
import type { Queue } from './queue';
import type { ThemeSuggestions } from './themeSuggestions';

const SNOOZE_DAYS = 7;

/** Challenges that have left the queue. */
export interface Filed {
  ids: string[];
}

/** The board, as far as it takes part. */
export interface TriagePage {
  readonly waiting: Waiting[];
  readonly queue: Queue;
  readonly pending: PendingChanges<Filed>;
  readonly suggestions: ThemeSuggestions;
  /** Paints, saves, and goes on with the next one. */
  applyChange(ids: string[], filing: Filing): Promise<void>;
}

export interface Filing {
  message: string;
  save: () => Promise<void>;
  takeBack: () => Promise<void>;
}

export class TriageFilings {
  private readonly page: TriagePage;

  constructor(page: TriagePage) {
    this.page = page;
  }

  async link(themeId: string): Promise<void> {
    await this.file((ids, versions) => fileUnder(ids, themeId, versions));
  }

  async choose({ themeId, name = '', area, ownerId }: Choice): Promise<void> {
    const { waiting, suggestions } = this.page;
    let made = '';
    const save = async (ids: string[], versions: Versions): Promise<void> => {
      if (themeId) {
        await fileUnder(ids, themeId, versions);
        return;
      }
      made = await fileUnderNew(ids, { name, area, ownerId }, versions);
      suggestions.learn(
        made,
        name,
        waiting.filter(({ id }) => ids.includes(id))
      );
    };
    // What was made for them goes with the filing: nobody waits for an answer on an empty theme
    await this.file(save, async () => {
      if (made) {
        await takeBackTheme(made);
        suggestions.forget(made);
      }
    });
  }

  /** As they are read now: also what is taken back later starts from there. */
  private get versions(): Versions {
    return new Map(this.page.waiting.map(({ id, version }) => [id, version]));
  }

  async snooze(): Promise<void> {
    const ids = this.page.queue.targets;
    const { versions } = this;
    const until = addDays(today(), SNOOZE_DAYS);
    await this.page.applyChange(ids, {
      message: format(labels.snoozed, ids.length),
      save: () => snooze(ids, until),
      takeBack: () => snooze(ids, null, versions)
    });
  }

  private async file(
    save: (ids: string[], versions: Versions) => Promise<void>,
    alsoBack: () => Promise<void> = () => Promise.resolve()
  ): Promise<void> {
    const {
      queue: { targets },
      waiting
    } = this.page;
    const all = withTheSame(waiting, targets);
    const { versions } = this;
    await this.page.applyChange(targets, {
      message: format(labels.linked, targets.length),
      save: () => save(targets, versions),
      takeBack: async () => {
        // Where somebody else has filed one of them since, it stays there
        await fileUnder(all, null, versions);
        await alsoBack();
      }
    });
  }
}
