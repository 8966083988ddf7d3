/** Which theme a challenge could belong to: what is known of all themes, page by page, and the index that finds them. */
import { FIRST_PAGE, ThemeCorpus, indexOf } from 'c/ridealongThemeSearch';
import type { CorpusData, Known, NextPage, SimilarThemes } from 'c/ridealongThemeSearch';
import type { Suggestion } from 'c/ridealongTriageItem';
import type { Waiting } from 'c/ridealongThemes';

const MAX_SUGGESTIONS = 5;

export class ThemeSuggestions {
  /** The page to ask for next. */
  cursor: NextPage = FIRST_PAGE;
  private readonly corpus = new ThemeCorpus('');
  private known = new Map<string, Known>();
  private index?: SimilarThemes;

  /** Takes a page; gives true once that was the last. */
  async take(data: CorpusData): Promise<boolean> {
    const next = this.corpus.take(data);
    if (next) {
      this.cursor = next;
      return false;
    }
    const themes = [...this.corpus.known()].filter(([, { kind }]) => kind === 'theme');
    this.index = await indexOf(themes.map(([, theme]) => theme));
    this.known = new Map(themes);
    return true;
  }

  for(challenge: Waiting | undefined): Suggestion[] {
    if (!challenge || !this.index) {
      return [];
    }
    const text = `${challenge.statement} ${challenge.words ?? ''}`;
    const matches = this.index.find(text, MAX_SUGGESTIONS);
    return matches.flatMap(({ id, closest }) => {
      const known = this.known.get(id);
      return known ? [{ known, closest }] : [];
    });
  }

  /** A theme that was made by a slip is suggested to nobody. */
  forget(id: string): void {
    this.known.delete(id);
  }

  /** A theme made a moment ago is suggested for the next challenge that says the same. */
  learn(id: string, name: string, filed: Waiting[]): void {
    const texts = filed.flatMap(({ statement, words }) => (words ? [statement, words] : [statement]));
    const theme: Known = { kind: 'theme', id, name, texts };
    this.known.set(id, theme);
    this.index?.add(theme);
  }
}
