/** Pages of what was heard before, as GraphQL answers them. */
import type { CorpusData } from 'c/ridealongThemeSearch';

export const DEAL = '006000000000001AAA';
const field = <T>(value: T): { value: T } => ({ value });

export const TYPED_TWICE = {
  Id: 'a0T000000000001AAA',
  CreatedDate: field('2026-11-02T08:00:00.000Z'),
  Name: field('Orders are typed twice'),
  Accounts__c: field(4),
  Open_Pipeline__c: field(310_400),
  Decision__c: { value: 'Will Act', displayValue: 'Will act' }
};
export const NIGHT = {
  Id: 'a0T000000000002AAA',
  Name: field('Nobody answers at night'),
  Accounts__c: field(1)
};

export const text = (id: string, statement: string, more: Record<string, unknown> = {}): never =>
  ({ Id: id, Statement__c: field(statement), Opportunity__c: field('006000000000009AAA'), ...more }) as never;

export function corpusPage(
  themes: unknown[],
  texts: unknown[],
  hasMore: { themes?: boolean; texts?: boolean } = {}
): CorpusData {
  const connection = (nodes: unknown[], hasNextPage = false): never =>
    ({ edges: nodes.map((node) => ({ node })), pageInfo: { hasNextPage } }) as never;
  return {
    uiapi: {
      query: {
        Challenge_Theme__c: connection(themes, hasMore.themes),
        Customer_Challenge__c: connection(texts, hasMore.texts)
      }
    }
  };
}
