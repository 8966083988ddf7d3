/**
 * Page references and their URLs, as Lightning Experience writes them.
 * https://developer.salesforce.com/docs/platform/lwc/guide/reference-page-reference-type.html
 */
export interface PageReference {
  type: string;
  attributes: Record<string, string | undefined>;
  state: Record<string, string | undefined>;
}

type Groups = Record<string, string | undefined>;

interface Route {
  pattern: URLPattern;
  read: (groups: Groups, search: string) => Pick<PageReference, 'type' | 'attributes'>;
}

/** The addresses that the preview has: the first pattern that fits counts. Made when first needed, so Node 22 can load this file. */
const routes = once((): Route[] => [
  route('/', () => ({ type: 'standard__namedPage', attributes: { pageName: 'home' } })),
  route('/lightning', () => ({ type: 'standard__namedPage', attributes: { pageName: 'home' } })),
  route('/lightning/page/:pageName{/*}?', ({ pageName }) => ({
    type: 'standard__namedPage',
    attributes: { pageName }
  })),
  route('/lightning/n/:apiName{/*}?', ({ apiName }) => ({
    type: 'standard__navItemPage',
    attributes: { apiName }
  })),
  // The rest is that of any other address
  route('/lightning/app{/:appTarget}?{/:rest(.+)}?', ({ appTarget, rest }, search) => {
    const inner = rest === undefined ? undefined : parseUrl(`/lightning/${rest}${search}`);
    return {
      type: 'standard__app',
      attributes: { appTarget, ...(inner ? { pageUrl: formatUrl(inner) } : {}) }
    };
  }),
  route('/lightning/o/:objectApiName{/:actionName}?{/*}?', ({ objectApiName, actionName = 'home' }) => ({
    type: 'standard__objectPage',
    attributes: { objectApiName, actionName }
  })),
  route('/lightning/r/:recordId', ({ recordId }) => ({
    type: 'standard__recordPage',
    attributes: { recordId, actionName: 'view' }
  })),
  route('/lightning/r/:recordId/:actionName(view|edit){/*}?', ({ recordId, actionName }) => ({
    type: 'standard__recordPage',
    attributes: { recordId, actionName }
  })),
  route(
    '/lightning/r/:objectApiName/:recordId/related{/:relationshipApiName}?{/:actionName}?{/*}?',
    ({ objectApiName, recordId, relationshipApiName, actionName = 'view' }) => ({
      type: 'standard__recordRelationshipPage',
      attributes: { objectApiName, recordId, relationshipApiName, actionName }
    })
  ),
  route(
    '/lightning/r/:objectApiName/:recordId{/:actionName}?{/*}?',
    ({ objectApiName, recordId, actionName = 'view' }) => ({
      type: 'standard__recordPage',
      attributes: { objectApiName, recordId, actionName }
    })
  ),
  route('/lightning/flow/:devName{/*}?', ({ devName }) => ({
    type: 'standard__flow',
    attributes: { devName }
  })),
  route('/lightning/cmp/:componentName{/*}?', ({ componentName }) => ({
    type: 'standard__component',
    attributes: { componentName }
  }))
]);

function route(pathname: string, read: Route['read']): Route {
  return { pattern: new URLPattern({ pathname }), read };
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

/** Reads the address of a page; undefined where it is not one the preview has. */
export function parseUrl(url: string): PageReference | undefined {
  const { pathname, search, searchParams } = new URL(url, 'http://preview');
  const path = pathname.replace(/\/+/g, '/').replace(/(?<=.)\/$/, '');
  for (const { pattern, read } of routes()) {
    const match = pattern.exec({ pathname: path });
    if (match) {
      return { ...read(decoded(match.pathname.groups), search), state: Object.fromEntries(searchParams) };
    }
  }
  return undefined;
}

function decoded(groups: Groups): Groups {
  return Object.fromEntries(
    Object.entries(groups).map(([name, value]) => [
      name,
      // The rest of an address is read, and decoded, again
      value === undefined || name === 'rest' ? value : decodeURIComponent(value)
    ])
  );
}

/** The address of a page reference; undefined for a type that the preview does not have. */
export function formatUrl({ type, attributes, state }: PageReference): string | undefined {
  const path = pathOf(type, attributes);
  if (path === undefined) {
    return undefined;
  }
  if (type === 'standard__webPage') {
    return path;
  }
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(state ?? {})) {
    if (value !== undefined && value !== null) {
      search.set(name, value);
    }
  }
  return search.size > 0 ? `${path}?${search.toString()}` : path;
}

function pathOf(type: string, attributes: Record<string, string | undefined>): string | undefined {
  const {
    actionName,
    apiName,
    appTarget,
    componentName,
    devName,
    objectApiName,
    pageName,
    pageUrl,
    recordId,
    relationshipApiName,
    url
  } = attributes;
  switch (type) {
    case 'standard__recordPage':
      return objectApiName === undefined
        ? `/lightning/r/${recordId ?? ''}/${actionName ?? 'view'}`
        : `/lightning/r/${objectApiName}/${recordId ?? ''}/${actionName ?? 'view'}`;
    case 'standard__recordRelationshipPage':
      return `/lightning/r/${objectApiName ?? ''}/${recordId ?? ''}/related/${relationshipApiName ?? ''}/${actionName ?? 'view'}`;
    case 'standard__objectPage':
      return `/lightning/o/${objectApiName ?? ''}/${actionName ?? 'home'}`;
    case 'standard__navItemPage':
      return `/lightning/n/${apiName ?? ''}`;
    case 'standard__namedPage':
      return `/lightning/page/${pageName ?? 'home'}`;
    case 'standard__component':
      return `/lightning/cmp/${componentName ?? ''}`;
    // Where flows stand is assumed: https://help.salesforce.com/s/articleView?id=platform.flow_distribute_internal_url.htm
    case 'standard__flow':
      return `/lightning/flow/${devName ?? ''}`;
    case 'standard__app':
      return pageUrl ?? `/lightning/app/${appTarget ?? ''}`;
    case 'standard__webPage':
      return url;
    default:
      return undefined;
  }
}
