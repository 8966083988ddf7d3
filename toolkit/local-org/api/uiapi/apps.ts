import type { ApplicationPart, TabPart } from '@toolkit/sfdx-project';
import { SalesforceError } from '../../core/types.ts';
import { json } from '../http/apiResponse.ts';
import type { ApiResponse } from '../http/apiResponse.ts';
import type { ApiRequest } from '../http/apiRequest.ts';
import { notFound } from '../http/errorBody.ts';
import type { RouteParams } from '../http/route.ts';
import type { DataContext } from '../http/dataContext.ts';
import { isVisible } from '../rest/describeObject.ts';
import { toId18 } from '../../core/ids.ts';
import { eTag } from './recordShape.ts';
import { stableId } from '../../core/ids.ts';

/** GET /ui-api/apps?formFactor= (UI API guide, "Get Apps"): the first app is the selected one and brings its tabs. */
export function getApps(context: DataContext, request: ApiRequest): ApiResponse {
  const formFactor = formFactorOf(request);
  const apps = appsFor(context, formFactor).map((app, index) => appBody(context, app, index === 0));
  return json({ apps, eTag: eTag(apps) });
}

/** GET /ui-api/apps/{appId} and /ui-api/apps/selected */
export function getApp(context: DataContext, request: ApiRequest, params: RouteParams): ApiResponse {
  const apps = appsFor(context, formFactorOf(request));
  const wanted = params['app'] ?? '';
  const app =
    wanted === 'selected' ? apps[0] : apps.find((one) => stableId('06m', one.name) === toId18(wanted));
  if (app === undefined) {
    throw notFound();
  }
  return json({ ...appBody(context, app, true), selected: app === apps[0] });
}

/** GET /ui-api/nav-items?page=&pageSize= (guide, "Get All Navigation Items"). */
export function getNavItems(context: DataContext, request: ApiRequest): ApiResponse {
  const page = Number(request.query.get('page') ?? 0);
  const pageSize = Number(request.query.get('pageSize') ?? 25);
  if (!Number.isInteger(page) || page < 0 || !Number.isInteger(pageSize) || pageSize < 1 || pageSize > 200) {
    throw new SalesforceError(
      'ILLEGAL_QUERY_PARAMETER_VALUE',
      'page and pageSize should be whole numbers, pageSize from 1 to 200.'
    );
  }
  const names = request.query.get('navItemNames')?.split(',');
  const all = [...new Set(context.org.project.applications.flatMap((app) => app.tabs))].filter(
    (name) => names?.includes(name) ?? true
  );
  const items = all.map((name) => navItem(context, name)).filter((item) => item !== undefined);
  const url = (number: number): string =>
    `${context.base}/ui-api/nav-items?page=${number}&pageSize=${pageSize}`;
  const rest = items.length > (page + 1) * pageSize;
  return json({
    currentPageUrl: url(page),
    navItems: items.slice(page * pageSize, (page + 1) * pageSize),
    nextPageUrl: rest ? url(page + 1) : null
  });
}

function formFactorOf(request: ApiRequest): string {
  const text = request.query.get('formFactor') ?? 'Large';
  if (!['Large', 'Medium', 'Small'].includes(text)) {
    throw new SalesforceError(
      'ILLEGAL_QUERY_PARAMETER_VALUE',
      `formFactor must be Large, Medium or Small: ${text}`
    );
  }
  return text;
}

function appsFor(context: DataContext, formFactor: string): ApplicationPart[] {
  return context.org.project.applications.filter(
    (app) => app.formFactors.length === 0 || app.formFactors.includes(formFactor)
  );
}

function appBody(context: DataContext, app: ApplicationPart, withItems: boolean): Record<string, unknown> {
  const navItems = withItems
    ? app.tabs.map((name) => navItem(context, name)).filter((item) => item !== undefined)
    : [];
  return {
    appId: stableId('06m', app.name),
    description: context.session.words.text('app description', app.name, app.description) ?? null,
    developerName: app.name,
    formFactors: app.formFactors,
    headerColor: app.headerColor ?? '#0070D2',
    iconUrl: null,
    isNavAutoTempTabsDisabled: false,
    isNavPersonalizationDisabled: false,
    isNavTabPersistenceDisabled: false,
    isOmniPinnedViewEnabled: false,
    label: context.session.words.text('app', app.name, app.label),
    logoUrl: null,
    mobileStartUrl: null,
    navItems,
    selected: withItems,
    startUrl: `/lightning/app/${stableId('06m', app.name)}`,
    type: 'Lightning',
    userNavItems: []
  };
}

/** A tab as a menu entry; undefined for an object that the user cannot see. */
function navItem(context: DataContext, name: string): Record<string, unknown> | undefined {
  const tab = context.org.project.tabs.find((one) => one.name === name);
  const objectName = name.startsWith('standard-')
    ? name.slice('standard-'.length)
    : tab?.kind === 'object'
      ? tab.target
      : undefined;
  const { words } = context.session;
  const own = objectName === undefined ? undefined : context.org.schema.objects.get(objectName.toLowerCase());
  const object = own && words.object(own);
  if (own !== undefined && !isVisible(context, own)) {
    return undefined;
  }
  return {
    availableInClassic: false,
    availableInLightning: true,
    color: null,
    content: null,
    custom: tab !== undefined,
    developerName: name,
    iconUrl: null,
    id: tab === undefined ? null : stableId('0Qk', name),
    itemType: itemType(tab, object !== undefined),
    label: words.text('tab', name, tab?.label) ?? object?.labelPlural ?? objectName ?? name,
    objectApiName: object?.name ?? objectName ?? null,
    objectLabel: object?.label ?? null,
    objectLabelPlural: object?.labelPlural ?? null,
    pageReference: pageReference(tab, object?.name, objectName, name),
    standardType: tab === undefined && object === undefined ? (objectName ?? null) : null
  };
}

function itemType(tab: TabPart | undefined, isObject: boolean): string {
  if (isObject) {
    return 'TabSObject';
  }
  return tab?.kind === 'flexiPage' ? 'TabFlexiPage' : tab?.kind === 'lwc' ? 'TabAura' : 'Standard';
}

function pageReference(
  tab: TabPart | undefined,
  object: string | undefined,
  standard: string | undefined,
  name: string
): Record<string, unknown> {
  if (object !== undefined) {
    return {
      type: 'standard__objectPage',
      attributes: { objectApiName: object, actionName: 'home' },
      state: {}
    };
  }
  return tab === undefined
    ? { type: 'standard__namedPage', attributes: { pageName: (standard ?? name).toLowerCase() }, state: {} }
    : { type: 'standard__navItemPage', attributes: { apiName: name }, state: {} };
}
