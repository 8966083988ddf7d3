import { createElement, setFeatureFlag } from 'lwc';
import ToastContainer from 'lightning/toastContainer';
import App from 'preview/app';
import { startLiveReload, showProblems } from 'preview/problems';
import type { Problem } from 'preview/problems';
import { store } from 'preview/lds';
import { startRouter } from 'preview/router';

export interface StartOptions {
  problems: unknown[];
  build: string;
}

/** Puts the page shell into the document. */
export function startPage({ problems, build }: StartOptions): void {
  // Components render anew when a state manager's values change: https://developer.salesforce.com/docs/platform/lwc/guide/state-management.html
  setFeatureFlag('ENABLE_EXPERIMENTAL_SIGNALS', true);
  startRouter();
  ToastContainer.instance();
  document.body.append(createElement('preview-app', { is: App }));
  // A test that goes on in the app that another has left: what that one has read is not read by this one
  addEventListener('preview:forget', () => store.forget());
  showProblems(problems as Problem[]);
  startLiveReload(build);
  // The form factor is fixed while components run; another screen is another page.
  if (!new URLSearchParams(location.search).has('formFactor')) {
    matchMedia('(max-width: 767px)').addEventListener('change', () => location.reload());
  }
}
