/** https://developer.salesforce.com/docs/platform/lwc/guide/reference-lightning-platformresourceloader.html */
const loaded = new Map<string, Promise<void>>();

function load(url: string, element: HTMLScriptElement | HTMLLinkElement): Promise<void> {
  let loading = loaded.get(url);
  if (!loading) {
    loading = new Promise<void>((resolve, reject) => {
      element.addEventListener('load', () => resolve());
      element.addEventListener('error', () => {
        loaded.delete(url);
        reject(new Error(`Cannot load ${url}.`));
      });
      document.head.append(element);
    });
    loaded.set(url, loading);
  }
  return loading;
}

export function loadScript(_component: unknown, url: string): Promise<void> {
  const script = document.createElement('script');
  script.src = url;
  return load(url, script);
}

export function loadStyle(_component: unknown, url: string): Promise<void> {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = url;
  return load(url, link);
}
