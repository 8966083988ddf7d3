/**
 * Everything that was heard before, as far as the reader may see it. Comes in pages of 2,000 and is put together here; a
 * component asks for the next page until there is none.
 */
import { nodes, sameId, value } from 'c/ridealongShared';
import { loadWords } from './loadWords';
import { SimilarThemes } from './similarThemes';
import { CORPUS } from './corpusQuery';
import type { CorpusData, CorpusPage, TextNode, ThemeNode } from './corpusQuery';

export { CORPUS };
export type { CorpusData };

/** A theme, or a challenge of this customer that has none yet. */
export interface Known {
  kind: 'theme' | 'challenge';
  id: string;
  name: string;
  texts: string[];
  customers?: number;
  pipeline?: number;
  currency?: string;
  /** As the picklist says it. */
  /** Its label and its value. */
  decision?: string;
  decisionValue?: string;
  /** The challenge on this deal that says so already. */
  onThisDeal?: string;
}

/** What to ask for: everything made until then. */
export interface NextPage {
  themesUntil: string;
  textsUntil: string;
}

/** The last and the first moment that a Salesforce date can hold: everything, and nothing. */
const END_OF_TIME = '4000-12-31T00:00:00.000Z';
const BEGINNING_OF_TIME = '1700-01-01T00:00:00.000Z';

export const FIRST_PAGE: NextPage = { themesUntil: END_OF_TIME, textsUntil: END_OF_TIME };

/** Enough for 5,000 themes with what was heard last; beyond that the oldest are left out. */
const MAX_PAGES = 5;
/** How many themes are indexed before the browser may do something else. */
const SLICE = 200;

export class ThemeCorpus {
  deal: string;
  themes = new Map<string, ThemeNode>();
  texts: TextNode[] = [];
  pages = 0;
  next = FIRST_PAGE;

  constructor(deal: string) {
    this.deal = deal;
  }

  /** Takes a page; gives what to ask for next, undefined when that was all. */
  take({ uiapi }: CorpusData): NextPage | undefined {
    const { Challenge_Theme__c, Customer_Challenge__c } = uiapi.query;
    for (const theme of nodes(Challenge_Theme__c)) {
      this.themes.set(theme.Id, theme);
    }
    this.texts.push(...nodes(Customer_Challenge__c));
    this.pages += 1;
    const { themesUntil, textsUntil } = this.next;
    this.next = {
      themesUntil: endOf(Challenge_Theme__c, themesUntil),
      textsUntil: endOf(Customer_Challenge__c, textsUntil)
    };
    const isAll = Object.values(this.next).every((until) => until === BEGINNING_OF_TIME);
    return isAll || this.pages >= MAX_PAGES ? undefined : this.next;
  }

  /** What there is to find: themes with all their texts, and challenges that have no theme yet. */
  known(): Map<string, Known> {
    const known = new Map<string, Known>();
    for (const [id, theme] of this.themes) {
      known.set(id, {
        kind: 'theme',
        id,
        name: value(theme.Name) ?? '',
        texts: [],
        customers: value(theme.Accounts__c),
        pipeline: value(theme.Open_Pipeline__c),
        currency: value(theme.CurrencyIsoCode),
        decision: theme.Decision__c?.displayValue ?? value(theme.Decision__c),
        decisionValue: value(theme.Decision__c)
      });
    }
    const seen = new Set<string>();
    for (const text of this.texts) {
      if (seen.has(text.Id)) {
        continue;
      }
      seen.add(text.Id);
      this.place(text, known);
    }
    return known;
  }

  /** Whether a challenge stands under another theme, or under none. */
  standsElsewhere(challengeId: string, themeId: string): boolean {
    const text = this.texts.find(({ Id }) => sameId(Id, challengeId));
    return text !== undefined && !sameId(value(text.Theme__c), themeId);
  }

  place(text: TextNode, known: Map<string, Known>): void {
    const theme = value(text.Theme__c);
    const statement = value(text.Statement__c) ?? '';
    const words = value(text.Customer_Words__c);
    const onThisDeal = sameId(value(text.Opportunity__c), this.deal) ? text.Id : undefined;
    const said = theme ? known.get(theme) : undefined;
    if (said) {
      said.texts.push(statement, ...(words ? [words] : []));
      if (onThisDeal && !value(text.Is_Repeat__c)) {
        said.onThisDeal = onThisDeal;
      }
    } else if (!theme && !value(text.Is_Repeat__c)) {
      known.set(text.Id, {
        kind: 'challenge',
        id: text.Id,
        name: statement,
        texts: words ? [words] : [],
        onThisDeal
      });
    }
  }
}

/** Where the next page begins: with what was made at the same moment as the last of this one, which is then read twice. */
function endOf(page: CorpusPage | undefined, until: string): string {
  const end = value(nodes<ThemeNode | TextNode>(page).at(-1)?.CreatedDate);
  // More at one moment than a page holds: what is older is out of reach, and asking again would give the same.
  const isStuck = end === undefined || end === until;
  return page?.pageInfo?.hasNextPage && !isStuck ? end : BEGINNING_OF_TIME;
}

/** Builds the index bit by bit, so that typing goes on meanwhile. */
export async function indexOf(known: Iterable<Known>): Promise<SimilarThemes> {
  await loadWords();
  const index = new SimilarThemes();
  let count = 0;
  for (const candidate of known) {
    index.add(candidate);
    count += 1;
    if (count % SLICE === 0) {
      // eslint-disable-next-line no-await-in-loop -- the point is to pause
      await breath();
    }
  }
  return index;
}

function breath(): Promise<void> {
  // eslint-disable-next-line @lwc/lwc/no-async-operation -- lets the browser paint and take key strokes
  return new Promise((resolve) => setTimeout(resolve, 0));
}
