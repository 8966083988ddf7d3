import type { Project } from '@toolkit/sfdx-project';
import type { SObjectRecord } from '../../core/types.ts';

type Stage = [name: string, probability: number, category: string, isClosed?: boolean, isWon?: boolean];

/** Stages of a new org. */
const STANDARD_STAGES: readonly Stage[] = [
  ['Prospecting', 10, 'Pipeline'],
  ['Qualification', 10, 'Pipeline'],
  ['Needs Analysis', 20, 'Pipeline'],
  ['Value Proposition', 50, 'Pipeline'],
  ['Id. Decision Makers', 60, 'Pipeline'],
  ['Perception Analysis', 70, 'Pipeline'],
  ['Proposal/Price Quote', 75, 'Pipeline'],
  ['Negotiation/Review', 90, 'Pipeline'],
  ['Closed Won', 100, 'Closed', true, true],
  ['Closed Lost', 0, 'Omitted', true, false]
];

const CATEGORY_NAMES: Readonly<Record<string, string>> = {
  BestCase: 'Best Case',
  Forecast: 'Commit',
  MostLikely: 'Most Likely'
};

/** The project's standard value set, or the stages of a new org. */
export function opportunityStages(project: Project): SObjectRecord[] {
  const own = project.standardValueSets.find(({ name }) => name === 'OpportunityStage');
  const stages: Stage[] = own?.values.map(({ value, xml }) => [
    value,
    xml.number('probability') ?? 0,
    xml.text('forecastCategory') ?? 'Pipeline',
    xml.boolean('closed'),
    xml.boolean('won')
  ]) ?? [...STANDARD_STAGES];
  return stages.map(([name, probability, category, isClosed = false, isWon = false], index) => ({
    ApiName: name,
    MasterLabel: name,
    IsActive: true,
    SortOrder: index + 1,
    IsClosed: isClosed,
    IsWon: isWon,
    DefaultProbability: probability,
    ForecastCategory: category,
    ForecastCategoryName: CATEGORY_NAMES[category] ?? category
  }));
}
