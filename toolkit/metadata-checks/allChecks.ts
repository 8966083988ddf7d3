import { applications } from './checks/applications.ts';
import { compactLayouts } from './checks/compactLayouts.ts';
import { customMetadata } from './checks/customMetadata.ts';
import { dashboards } from './checks/dashboards.ts';
import { dataClassification } from './checks/dataClassification.ts';
import { deployedFiles } from './checks/deployedFiles.ts';
import { describeModel } from './checks/describeModel.ts';
import { descriptions } from './checks/descriptions.ts';
import { featureDependencies } from './checks/featureDependencies.ts';
import { featureFolders } from './checks/featureFolders.ts';
import { fields } from './checks/fields.ts';
import { flexiPages } from './checks/flexiPages.ts';
import { flowData } from './checks/flowData.ts';
import { flowFaults } from './checks/flowFaults.ts';
import { flowLayout } from './checks/flowLayout.ts';
import { flowNames } from './checks/flowNames.ts';
import { flowOrg } from './checks/flowOrg.ts';
import { flowReferences } from './checks/flowReferences.ts';
import { flowSchedule } from './checks/flowSchedule.ts';
import { flowScanner } from './checks/flowScanner.ts';
import { flowStructure } from './checks/flowStructure.ts';
import { formulas } from './checks/formulas.ts';
import { labels } from './checks/labels.ts';
import { layouts } from './checks/layouts.ts';
import { lengths } from './checks/lengths.ts';
import { literalTexts } from './checks/literalTexts.ts';
import { listViews } from './checks/listViews.ts';
import { lwcFields } from './checks/lwcFields.ts';
import { lwcGraphql } from './checks/lwcGraphql.ts';
import { lwcImports } from './checks/lwcImports.ts';
import { lwcMeta } from './checks/lwcMeta.ts';
import { lwcTemplates } from './checks/lwcTemplates.ts';
import { names } from './checks/names.ts';
import { pageComponents } from './checks/pageComponents.ts';
import { pageContent } from './checks/pageContent.ts';
import { permissionSets } from './checks/permissionSets.ts';
import { prefixes } from './checks/prefixes.ts';
import { quickActions } from './checks/quickActions.ts';
import { reach } from './checks/reach.ts';
import { recordTypes } from './checks/recordTypes.ts';
import { reportDeploys } from './checks/reportDeploys.ts';
import { reports } from './checks/reports.ts';
import { reportTypes } from './checks/reportTypes.ts';
import { claimedLanguages, translations } from './checks/translations.ts';
import { unused } from './checks/unused.ts';
import { visibilityRules } from './checks/visibilityRules.ts';
import type { CheckContext } from './model/context.ts';
import type { Problem } from './model/problem.ts';

type Check = (context: CheckContext) => Problem[];

/** The checks that stand in for an org, quick ones. `lwcCompile` is not among them: it takes its time. */
export const CHECKS: readonly Check[] = [
  describeModel,
  featureFolders,
  featureDependencies,
  descriptions,
  dataClassification,
  names,
  prefixes,
  flowNames,
  lengths,
  labels,
  literalTexts,
  translations,
  claimedLanguages,
  unused,
  fields,
  formulas,
  customMetadata,
  recordTypes,
  compactLayouts,
  listViews,
  layouts,
  applications,
  flexiPages,
  pageComponents,
  pageContent,
  visibilityRules,
  quickActions,
  permissionSets,
  reach,
  reportTypes,
  reports,
  reportDeploys,
  dashboards,
  flowStructure,
  flowLayout,
  flowFaults,
  flowReferences,
  flowData,
  flowOrg,
  flowSchedule,
  flowScanner,
  lwcMeta,
  lwcImports,
  lwcTemplates,
  lwcFields,
  lwcGraphql,
  deployedFiles
];
