export { columnPath } from './columnPath.ts';
export { evaluateFilterLogic, filtersIn, parseFilterLogic, readFilterLogic } from './filterLogic.ts';
export type { FilterLogic } from './filterLogic.ts';
export { isOwnName } from './names.ts';
export { pickValue } from './parts.ts';
export { ProjectError } from './projectError.ts';
export type { ProjectProblem } from './projectError.ts';
export { readProject } from './readProject.ts';
export { textsOf } from './texts.ts';
export type {
  ActionOverride,
  ApplicationPart,
  CompactLayoutPart,
  CustomMetadataPart,
  CustomObjectPart,
  DashboardPart,
  FlexiPagePart,
  FlowPart,
  FolderPart,
  LabelPart,
  Labelled,
  LayoutPart,
  ListViewPart,
  LwcPart,
  MetadataPart,
  Project,
  QuickActionPart,
  ReportPart,
  ReportTypePart,
  TabPart,
  Text,
  TextKind,
  TranslatedText,
  TranslationPart,
  ValueSetPart
} from './types.ts';
export type { XmlNode } from './xmlNode.ts';
