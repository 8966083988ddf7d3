/**
 * Page references and their URLs, as Lightning Experience writes them.
 * https://developer.salesforce.com/docs/platform/lwc/guide/reference-page-reference-type.html
 */
export interface PageReference {
  type: string;
  attributes: Record<string, string | undefined>;
  state: Record<string, string | undefined>;
}

function reference(
  type: string,
  attributes: Record<string, string | undefined>,
  state: Record<string, string | undefined> = {}
): PageReference {
  return { type, attributes, state };
}

/** Reads the address of a page; undefined where it is not one the preview has. */
export function parseUrl(url: string): PageReference | undefined {
  const { pathname, searchParams } = new URL(url, 'http://preview');
  const state = Object.fromEntries(searchParams);
  const segments = pathname
    .split('/')
    .filter((part) => part !== '')
    .map(decodeURIComponent);
  if (segments.length === 0) {
    return reference('standard__namedPage', { pageName: 'home' }, state);
  }
  if (segments.shift() !== 'lightning') {
    return undefined;
  }
  const [kind, first, second, third] = segments;
  if (kind === undefined) {
    return reference('standard__namedPage', { pageName: 'home' }, state);
  }
  if (kind === 'page' && first !== undefined) {
    return reference('standard__namedPage', { pageName: first }, state);
  }
  if (kind === 'n' && first !== undefined) {
    return reference('standard__navItemPage', { apiName: first }, state);
  }
  if (kind === 'app') {
    // `/lightning/app/<app>` and `/lightning/app/<app>/<rest of any other address>`
    const rest = segments.slice(2);
    const inner =
      rest.length > 0
        ? parseUrl(`/lightning/${rest.join('/')}${new URL(url, 'http://preview').search}`)
        : undefined;
    return reference(
      'standard__app',
      { appTarget: first, ...(inner ? { pageUrl: formatUrl(inner) } : {}) },
      state
    );
  }
  if (kind === 'o' && first !== undefined) {
    return reference('standard__objectPage', { objectApiName: first, actionName: second ?? 'home' }, state);
  }
  if (kind === 'r' && first !== undefined) {
    if (second === undefined || second === 'view' || second === 'edit') {
      return reference('standard__recordPage', { recordId: first, actionName: second ?? 'view' }, state);
    }
    if (third === 'related') {
      return reference(
        'standard__recordRelationshipPage',
        {
          objectApiName: first,
          recordId: second,
          relationshipApiName: segments[4],
          actionName: segments[5] ?? 'view'
        },
        state
      );
    }
    return reference(
      'standard__recordPage',
      { objectApiName: first, recordId: second, actionName: third ?? 'view' },
      state
    );
  }
  if (kind === 'cmp' && first !== undefined) {
    return reference('standard__component', { componentName: first }, state);
  }
  return undefined;
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
    case 'standard__app':
      return pageUrl ?? `/lightning/app/${appTarget ?? ''}`;
    case 'standard__webPage':
      return url;
    default:
      return undefined;
  }
}
