/**
 * What the page shell knows of a project: plain data, made once from its metadata and inlined into the HTML page. Names
 * are API names; file names are left behind.
 */
export interface PreviewModel {
  projectName: string;
  /** ISO code. */
  currency: string;
  /** As Salesforce writes them; the first is the one that the project is written in. */
  languages: string[];
  apps: AppModel[];
  /** By the name apps use: `standard-home`, `Customer_Meeting__c`, `My_Page`. */
  tabs: Record<string, TabModel>;
  pages: Record<string, PageModel>;
  objects: Record<string, ObjectModel>;
  /** By `Opportunity.Log_Challenge`, or `Log_Call` for a global action. */
  actions: Record<string, ActionModel>;
  /** By component name without `c/`. */
  components: Record<string, ComponentModel>;
  reports: ReportModel[];
  /** Custom permissions and user permissions that pages or components ask about. */
  permissions: { custom: string[]; user: string[] };
}

export type FormFactor = 'Large' | 'Medium' | 'Small';

export interface AppModel {
  name: string;
  label: string;
  description: string;
  headerColor: string;
  formFactors: string[];
  tabs: string[];
  overrides: PageOverride[];
}

export interface PageOverride {
  action: string;
  page: string;
  formFactor?: string;
  /** Object API name, or `standard-home`. */
  target: string;
  recordType?: string;
  profile?: string;
}

export interface TabModel {
  kind: 'home' | 'object' | 'page' | 'component' | 'reports' | 'dashboards' | 'unsupported';
  label: string;
  icon: string;
  /** Object, page or component. */
  target: string;
  /** Permission sets that show the tab; undefined where none speaks of it, and then everyone sees it. */
  shownBy?: string[];
}

export interface PageModel {
  name: string;
  label: string;
  type: string;
  template: string;
  object?: string;
  /** In file order, facets included. */
  regions: RegionModel[];
}

export interface RegionModel {
  name: string;
  facet: boolean;
  items: ItemModel[];
}

export interface ItemModel {
  /** As in metadata: `c:attendees`, `force:detailPanel`; `field` for a field placed by itself. */
  component: string;
  identifier: string;
  properties: Record<string, string | string[]>;
  visibility?: VisibilityRule;
}

export interface VisibilityRule {
  booleanFilter?: string;
  criteria: { left: string; operator: string; right: string }[];
}

export interface ObjectModel {
  name: string;
  /** Undefined for a standard object: its describe has the label. */
  label?: string;
  labelPlural?: string;
  icon: string;
  compactFields?: string[];
  layout?: LayoutModel;
  listViews: ListViewModel[];
  /** Pages that every app shows which has none of its own: the org's default. */
  overrides: PageOverride[];
  /** What lists of these records are called beside the record that a lookup points to, by lookup. */
  relatedLabels: Record<string, string>;
}

export interface LayoutModel {
  name: string;
  sections: LayoutSection[];
  relatedLists: RelatedListModel[];
  /** Names of quick actions, in order. */
  actions: string[];
}

export interface LayoutSection {
  heading: string;
  showHeading: boolean;
  showHeadingOnEdit: boolean;
  /** One list of fields a column; an empty name leaves a space. */
  columns: { field: string; behavior: string }[][];
}

export interface RelatedListModel {
  /** `Internal_Attendee__c.Customer_Meeting__c`, or a standard name such as `RelatedContactRoleList`. */
  name: string;
  /** Paths of fields. */
  fields: string[];
  sortField?: string;
  sortDescending: boolean;
}

export interface ListViewModel {
  name: string;
  label: string;
  /** Paths of fields, `Stage__c` or `Owner.Alias`. */
  columns: string[];
}

export interface ActionModel {
  name: string;
  label: string;
  object?: string;
  type: string;
  /** Component of a LightningWebComponent action. */
  component?: string;
  /** `ScreenAction` or `Action` (headless). */
  actionType?: string;
}

export interface ComponentModel {
  name: string;
  label: string;
  /** Design attributes by name, with the type the App Builder gives them. */
  properties: Record<string, { type: string; default?: string }>;
}

export interface ReportModel {
  developerName: string;
  label: string;
  description: string;
  folder: string;
}
