/** What an SFDX project says, typed. Deep trees (flows, pages, layouts, reports) are left as XML for who runs them. */
import type { XmlNode } from './xmlNode.ts';

/** Every piece of metadata: its API name, the file it is in (relative to the project) and what the file says. */
export interface MetadataPart {
  name: string;
  file: string;
  xml: XmlNode;
}

export interface Labelled extends MetadataPart {
  label: string;
  description?: string;
}

export interface CustomObjectPart extends MetadataPart {
  /** Undefined where the project only adds to a standard object. */
  label?: string;
  labelPlural?: string;
  description?: string;
  sharingModel?: string;
  nameField?: { label: string; type: string; displayFormat?: string };
  compactLayout?: string;
  allowActivities: boolean;
  fields: MetadataPart[];
  validationRules: MetadataPart[];
  recordTypes: Labelled[];
  listViews: ListViewPart[];
  compactLayouts: CompactLayoutPart[];
  /** Field sets, web links, business processes and the like. */
  others: OtherPart[];
}

export interface ListViewPart extends Labelled {
  columns: string[];
  filterScope: string;
  booleanFilter?: string;
  filters: { field: string; operation: string; value?: string }[];
}

export interface CompactLayoutPart extends Labelled {
  fields: string[];
}

export interface ValueSetPart extends MetadataPart {
  label?: string;
  sorted: boolean;
  values: { value: string; label: string; isDefault: boolean; active: boolean; xml: XmlNode }[];
}

/** A record of a custom metadata type. `name` is `Type.Record` without `__mdt`. */
export interface CustomMetadataPart extends Labelled {
  /** API name of the type, with `__mdt`. */
  type: string;
  developerName: string;
  /** Values by field; null where the file says `xsi:nil` or nothing. */
  values: ReadonlyMap<string, string | null>;
}

export interface LabelPart extends MetadataPart {
  value: string;
  language: string;
  category?: string;
  description: string;
}

export interface ApplicationPart extends Labelled {
  tabs: string[];
  formFactors: string[];
  navType?: string;
  uiType?: string;
  headerColor?: string;
  utilityBar?: string;
  actionOverrides: ActionOverride[];
}

/** Which page opens for an action; `profile` and `recordType` narrow it to some. */
export interface ActionOverride {
  actionName: string;
  type: string;
  /** Name of the FlexiPage. */
  content?: string;
  formFactor?: string;
  pageOrSobjectType: string;
  profile?: string;
  recordType?: string;
}

export interface TabPart extends MetadataPart {
  /** The object, page or component the tab shows. */
  kind: 'object' | 'flexiPage' | 'lwc' | 'other';
  target: string;
  label?: string;
  motif?: string;
}

export interface FlexiPagePart extends Labelled {
  type: string;
  template: string;
  sobjectType?: string;
}

export interface LayoutPart extends MetadataPart {
  object: string;
}

export interface FlowPart extends Labelled {
  status: string;
  processType: string;
}

export interface ReportTypePart extends Labelled {
  baseObject: string;
  deployed: boolean;
}

export interface ReportPart extends MetadataPart {
  label: string;
  description?: string;
  developerName: string;
  folder: string;
  format: string;
  reportType: string;
}

export interface DashboardPart extends MetadataPart {
  label: string;
  developerName: string;
  folder: string;
}

export interface FolderPart extends MetadataPart {
  label: string;
  kind: 'Report' | 'Dashboard' | 'Document' | 'EmailTemplate';
  parent?: string;
}

export interface NotificationTypePart extends MetadataPart {
  label: string;
  description?: string;
  desktop: boolean;
  mobile: boolean;
}

export interface LwcPart extends MetadataPart {
  /** Absolute path of the bundle. */
  directory: string;
  label?: string;
  description?: string;
  exposed: boolean;
  targets: string[];
  targetConfigs: XmlNode[];
}

export interface QuickActionPart extends Labelled {
  /** Undefined for a global action. */
  object?: string;
  actionName: string;
  type: string;
  lwc?: string;
}

export interface StaticResourcePart extends MetadataPart {
  contentType: string;
  /** Absolute path of the file or, for an archive kept unpacked, of the folder. */
  content: string;
}

/** The kinds of text that Translations, CustomObjectTranslation and the like have a place for. */
export type TextKind =
  | 'label'
  | 'app'
  | 'app description'
  | 'tab'
  | 'report type'
  | 'report type description'
  | 'report type section'
  | 'report type column'
  | 'action'
  | 'value'
  | 'object'
  | 'objects'
  | 'name field'
  | 'field'
  | 'help text'
  | 'relationship'
  | 'field value'
  | 'lookup filter message'
  | 'validation message'
  | 'record type'
  | 'record type description'
  | 'layout section';

export interface Text {
  kind: TextKind;
  /** API names, and labels where the platform knows the part by its label, from the outside in: `Visit__c.Kind__c.Audit`. */
  key: string;
  text: string;
  file: string;
}

export interface TranslatedText extends Text {
  /** As Salesforce writes it: `de`, `es_MX`. */
  language: string;
}

/** A file of translations: `de`, `Visit__c-de`, `Visit_Kinds-de`. */
export interface TranslationPart extends MetadataPart {
  type: string;
  texts: TranslatedText[];
}

/** A file that components import by name: a logo, mostly. */
export interface ContentAssetPart extends MetadataPart {
  /** What the file is called for people; its ending says of which kind it is. */
  pathOnClient: string;
  /** Absolute path of the file. */
  content: string;
}

/** Metadata this model has no place for: who runs the project says so, by name and file. */
export interface OtherPart {
  type: string;
  name: string;
  file: string;
}

export interface Project {
  /** Absolute. */
  directory: string;
  name: string;
  apiVersion: string;
  namespace: string;
  packageDirectories: string[];
  /** Other packages, which may have what the project names and does not contain. */
  hasDependencies?: boolean;
  objects: CustomObjectPart[];
  globalValueSets: ValueSetPart[];
  standardValueSets: ValueSetPart[];
  customMetadata: CustomMetadataPart[];
  labels: LabelPart[];
  applications: ApplicationPart[];
  tabs: TabPart[];
  flexiPages: FlexiPagePart[];
  layouts: LayoutPart[];
  permissionSets: Labelled[];
  profiles: MetadataPart[];
  /** One an object, named as it is. */
  sharingRules: MetadataPart[];
  /** Public groups; who is in them is data. */
  groups: MetadataPart[];
  customPermissions: Labelled[];
  flows: FlowPart[];
  reportTypes: ReportTypePart[];
  reports: ReportPart[];
  dashboards: DashboardPart[];
  folders: FolderPart[];
  notificationTypes: NotificationTypePart[];
  lwcs: LwcPart[];
  quickActions: QuickActionPart[];
  staticResources: StaticResourcePart[];
  contentAssets: ContentAssetPart[];
  messageChannels: MetadataPart[];
  translations: TranslationPart[];
  others: OtherPart[];
}
