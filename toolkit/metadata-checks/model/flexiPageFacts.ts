/**
 * Templates and standard components of Lightning pages. Salesforce publishes neither list: what stands here was found in
 * several public repositories with the same regions. `flexipage:appHomeTemplateTwoColumns` is not: they contradict one another.
 */
export type PageType = 'RecordPage' | 'AppPage' | 'HomePage' | 'UtilityBar';

interface Template {
  type: PageType;
  regions: readonly string[];
}

const record = (...regions: string[]): Template => ({ type: 'RecordPage', regions });
const app = (...regions: string[]): Template => ({ type: 'AppPage', regions });

export const TEMPLATES: Readonly<Record<string, Template>> = {
  'flexipage:recordHomeTemplateDesktop': record('header', 'main', 'sidebar'),
  'flexipage:recordHomeLeftSidebarTemplateDesktop': record('header', 'main', 'sidebar'),
  'flexipage:recordHomeSingleColTemplateDesktop': record('header', 'main'),
  'flexipage:recordHomeSimpleViewTemplate': record('header', 'main'),
  'flexipage:recordHomeTwoColEqualHeaderTemplateDesktop': record('header', 'leftcol', 'rightcol'),
  'flexipage:recordHomeThreeColTemplateDesktop': record('leftsidebar', 'main', 'rightsidebar'),
  'flexipage:recordHomeThreeColHeaderTemplateDesktop': record(
    'header',
    'leftsidebar',
    'main',
    'rightsidebar'
  ),
  'flexipage:recordHomeWithSubheaderTemplateDesktop': record('header', 'subheader', 'main', 'sidebar'),
  'flexipage:defaultAppHomeTemplate': app('main'),
  'flexipage:appHomeTemplateThreeColumns': app('region1', 'region2', 'region3'),
  'flexipage:appHomeTemplateHeaderTwoColumns': app('region1', 'region2', 'region3'),
  'home:desktopTemplate': { type: 'HomePage', regions: ['top', 'bottomLeft', 'bottomRight', 'sidebar'] },
  'one:utilityBarTemplateDesktop': { type: 'UtilityBar', regions: ['utilityItems'] }
};

const ANYWHERE: readonly PageType[] = ['RecordPage', 'AppPage', 'HomePage'];
const ON_RECORDS: readonly PageType[] = ['RecordPage'];

export interface StandardComponent {
  pages: readonly PageType[];
  /** Properties that name a facet of the page. */
  facets?: readonly string[];
  /** All properties, where they were found; an org refuses others. */
  properties?: readonly string[];
}

const RELATED_LIST = words(
  'parentFieldApiName relatedListApiName relatedListComponentOverride rowsToDisplay showActionBar'
);

export const STANDARD_COMPONENTS: Readonly<Record<string, StandardComponent>> = {
  'desktopDashboards:embeddedDashboard': { pages: ANYWHERE },
  'flexipage:accordion': { pages: ANYWHERE, facets: ['accordionSections'] },
  'flexipage:accordionSection': { pages: ANYWHERE, facets: ['body'] },
  'flexipage:column': { pages: ON_RECORDS, facets: ['body'] },
  'flexipage:fieldSection': { pages: ON_RECORDS, facets: ['columns'] },
  'flexipage:filterListCard': { pages: ANYWHERE, properties: words('entityName filterName pageSize title') },
  'flexipage:recentItems': { pages: ANYWHERE, properties: words('entityNames label pageSize') },
  'flexipage:reportChart': {
    pages: ANYWHERE,
    properties: words('cacheAge label reportFilterName reportFilterRawValue reportName showRefreshButton')
  },
  'flexipage:richText': { pages: ANYWHERE, properties: words('decorate richTextValue') },
  'flexipage:tab': { pages: ANYWHERE, facets: ['body'], properties: words('active body title') },
  'flexipage:tabset': { pages: ANYWHERE, facets: ['tabs'], properties: words('label tabs') },
  'flowruntime:interview': { pages: ANYWHERE },
  'force:detailPanel': { pages: ON_RECORDS },
  'force:highlightsPanel': {
    pages: ON_RECORDS,
    properties: words(
      'actionNames collapsed enableActionsConfiguration enableActionsInNative hideChatterActions numVisibleActions primaryField secondaryFields'
    )
  },
  'force:relatedListContainer': { pages: ON_RECORDS },
  'force:relatedListQuickLinksContainer': { pages: ON_RECORDS },
  'force:relatedListSingleContainer': { pages: ON_RECORDS, properties: RELATED_LIST },
  'forceChatter:recordFeedContainer': { pages: ON_RECORDS },
  'lst:dynamicRelatedList': {
    pages: ON_RECORDS,
    properties: [
      ...RELATED_LIST,
      ...words(
        'actionNames adminFilters maxRecordsToDisplay relatedListDisplayType relatedListFieldAliases relatedListLabel sortFieldAlias sortFieldOrder'
      )
    ]
  },
  'runtime_sales_activities:activityPanel': { pages: ON_RECORDS },
  'runtime_sales_pathassistant:pathAssistant': { pages: ON_RECORDS }
};

/** Titles of tabs that Salesforce translates. */
export const STANDARD_TAB_TITLE = /^Standard\.Tab\.(activity|collaborate|detail|feed|relatedLists)$/;

function words(text: string): string[] {
  return text.split(' ');
}
